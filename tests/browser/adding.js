/**
 * Adding articles to the page as a reader does, for the tests that need some.
 */

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

import { By, until } from 'selenium-webdriver';

import { open, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
after(() => rmSync(folder, { recursive: true }));

/**
 * A file to pick, gone when the tests are over.
 * @param {string} name
 * @param {string | Uint8Array} content
 */
export function written(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/**
 * 300 MB of nothing, which take no room.
 * @param {string} name
 */
export function huge(name) {
  const path = written(name, '');
  truncateSync(path, 300 * 1024 * 1024);
  return path;
}

/** Two articles that compare. */
export const BRIDGE = written(
  'bridge.txt',
  'Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said.\n',
);
export const FERRY = written(
  'ferry.txt',
  'Ferry to replace bridge\n\nA ferry replaces the old bridge over the river from Monday.\n',
);

/**
 * Unfolds what a narrow screen folds away of the head and of a theme.
 * @param {WebDriver} driver
 */
export const unfold = (driver) =>
  driver.executeScript(
    "document.querySelectorAll(':is(.menu, .narrow-fold button)[aria-expanded=false]').forEach((one) => one.click())",
  );

/** @param {WebDriver} driver */
export async function startAdding(driver) {
  await unfold(driver);
  await driver.findElement(By.xpath("//header//button[. = 'Add articles']")).click();
}

/**
 * @param {WebDriver} driver
 * @param {URL} page
 */
export async function openToAdd(driver, page) {
  await open(driver, page);
  await state(driver, 'ready');
  await startAdding(driver);
}

/**
 * @param {WebDriver} driver
 * @param {string[]} paths
 */
export async function pick(driver, ...paths) {
  await driver.findElement(By.css('dialog input[type=file]')).sendKeys(paths.join('\n'));
}

/**
 * Leaves the dialog, which is then gone.
 * @param {WebDriver} driver
 */
export async function done(driver) {
  const close = await driver.findElement(By.css('dialog .actions button'));
  await close.click();
  await driver.wait(until.stalenessOf(close));
}
