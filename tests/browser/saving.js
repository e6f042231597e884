/**
 * Catching the files that the page saves, and what it says about saving, for the tests of both.
 */

import { By } from 'selenium-webdriver';

import { PATIENCE, inPage } from './browsers.js';
import { count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * Waits until it is so.
 * @param {WebDriver} driver
 * @param {() => unknown} condition
 * @param {string} [otherwise]
 */
export async function until(driver, condition, otherwise) {
  await driver.wait(async () => condition(), PATIENCE, otherwise);
}

/**
 * From now on files are caught instead of downloaded.
 * @param {WebDriver} driver
 */
export async function catchFiles(driver) {
  await driver.executeScript(
    `window.caught = [];
     delete window.showSaveFilePicker;
     const create = URL.createObjectURL.bind(URL);
     let content;
     URL.createObjectURL = (blob) => create(content = blob);
     HTMLAnchorElement.prototype.click = function () {
       window.caught.push({ name: this.download, content });
     };`,
  );
}

/**
 * The file that comes next of what `act` does.
 * @param {WebDriver} driver
 * @param {() => Promise<void>} act
 * @returns {Promise<{ name: string, bytes: number, text: string }>}
 */
export async function caught(driver, act) {
  const count = () => /** @type {Promise<number>} */ (driver.executeScript('return window.caught.length'));
  const before = await count();
  await act();
  await until(driver, async () => (await count()) > before, 'no file was saved');
  return inPage(
    driver,
    `const { name, content } = window.caught.at(-1);
     return { name, bytes: content.size, text: await content.text() }`,
  );
}

/** @param {WebDriver} driver */
export const startSharing = (driver) => press(driver, 'header', 'Share file');

/**
 * The file that the export dialog writes by this name; no dialog is open afterwards.
 * @param {WebDriver} driver
 * @param {string} ending
 */
export async function exported(driver, ending) {
  await closeDialog(driver);
  await press(driver, 'header', 'Export');
  const file = await caught(driver, () => press(driver, 'dialog', ending));
  await closeDialog(driver);
  return file;
}

/** @param {WebDriver} driver */
export async function closeDialog(driver) {
  await driver.executeScript("document.querySelector('dialog')?.close()");
  await until(driver, async () => (await count(driver, 'dialog')) === 0, 'the dialog stays');
}

/**
 * Presses the first button inside that says so, once it is there.
 * @param {WebDriver} driver
 * @param {string} inside  An element's name.
 * @param {string} says
 */
export const press = (driver, inside, says) => pressAt(driver, `//${inside}//button[. = '${says}']`);

/**
 * Presses what stands there, once it does: what a page does with its storage ends when it ends.
 * @param {WebDriver} driver
 * @param {string} xpath
 */
export async function pressAt(driver, xpath) {
  const button = await driver.findElement(By.xpath(xpath));
  // WebKit's driver does not scroll to what lies below the fold of a dialog.
  await driver.executeScript('arguments[0].scrollIntoView({ block: "nearest" })', button);
  await button.click();
}

/**
 * Waits until the head says how saving stands.
 * @param {WebDriver} driver
 * @param {'saved' | 'file' | 'refused'} how
 */
export async function saveState(driver, how) {
  await until(
    driver,
    async () => (await count(driver, `.save-state[data-save-state=${how}]`)) > 0,
    `it is not ${how}`,
  );
}
