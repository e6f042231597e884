// Theme: outlets side by side, word against word.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, until } from 'selenium-webdriver';

import { SAMPLE, forEachBrowser, open, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** A shared row's statement that is set against the base. */
const OTHER = By.css('.group.level .statement:not(.base)');

/** The longest that marks may take to appear. */
const PATIENCE = 10_000;

/**
 * The weakest-link framing: two outlets make the claim, others do not.
 * @param {WebDriver} driver
 */
async function opened(driver) {
  await open(driver, SAMPLE, '#coverage');
  await state(driver, 'ready');
  await driver.findElement(By.xpath("//a[@class='theme-name'][contains(., 'eakest-link framing')]")).click();
  await driver.wait(until.elementLocated(By.css('.group.level mark')), PATIENCE);
}

/**
 * @param {WebDriver} driver
 * @param {string} value
 */
async function mark(driver, value) {
  await driver.findElement(By.xpath(`//input[@name='marking'][@value='${value}']/..`)).click();
}

/**
 * @param {WebDriver} driver
 * @param {string} selector
 */
const textsOf = (driver, selector) =>
  /** @type {Promise<string[]>} */ (
    driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)', selector)
  );

forEachBrowser((browser) => {
  test('the same claim stands level in two outlets', async () => {
    await opened(browser.driver);
    const row = await browser.driver.findElement(By.xpath("//section[contains(., 'weakest link in the chain')]"));
    assert.match(await row.getText(), /only as strong as its weakest link/);
    const tops = await browser.driver.executeScript(
      'return [...arguments[0].querySelectorAll(".column:not(.narrow)")].map((e) => e.getBoundingClientRect().top)',
      await row.findElement(By.css('.row')),
    );
    assert.equal(new Set(/** @type {number[]} */ (tops).map(Math.round)).size, 1);
  });

  test('marks change no letter of what outlets wrote', async () => {
    await opened(browser.driver);
    const project = JSON.parse((await textsOf(browser.driver, '#project'))[0] ?? '');
    const said = await textsOf(browser.driver, '.statement > .said');
    assert.ok(said.length > 1);
    for (const statement of said) {
      assert.ok(project.articles.some((/** @type {{ text: string }} */ { text }) => text.includes(statement)), statement);
    }
  });

  test('marking what they share marks the shared words', async () => {
    await opened(browser.driver);
    await mark(browser.driver, 'shared');
    const marked = (await textsOf(browser.driver, '.group.level .base mark.same')).join(' ');
    assert.match(marked, /weakest link/);
    assert.deepEqual(await textsOf(browser.driver, 'mark.only'), []);
  });

  test('marking what differs marks the words of one side', async () => {
    await opened(browser.driver);
    await mark(browser.driver, 'changes');
    const marked = (await textsOf(browser.driver, '.group.level mark.only')).join(' ');
    assert.match(marked, /chain/);
    assert.doesNotMatch(marked, /weakest/);
  });

  test('a pinned statement becomes the base, and is let go again', async () => {
    await opened(browser.driver);
    const other = await browser.driver.findElement(OTHER);
    const id = (await other.getAttribute('id')) ?? '';
    await other.findElement(By.css('.about > button')).click();
    const bases = await browser.driver.findElements(By.css('.statement.base'));
    assert.deepEqual(await Promise.all(bases.map((base) => base.getAttribute('id'))), [id]);
    await browser.driver.findElement(By.css('.pinned button')).click();
    assert.doesNotMatch((await browser.driver.findElement(By.id(id)).getAttribute('class')) ?? '', /\bbase\b/);
  });

  test('why two statements are linked is told in words', async () => {
    await opened(browser.driver);
    const why = await browser.driver.findElement(OTHER).findElement(By.css('.why'));
    await why.findElement(By.css('summary')).click();
    assert.match(await why.getText(), /% sure[^]*shared words/);
  });

  test('an outlet with nothing on the theme offers its nearest statement', async () => {
    await opened(browser.driver);
    const absent = await browser.driver.findElement(By.css('.names .narrow button'));
    await absent.click();
    assert.notEqual(await browser.driver.findElement(By.css('.row.nearest .said')).getText(), '');
    await absent.click();
    assert.deepEqual(await browser.driver.findElements(By.css('.row.nearest')), []);
  });
});
