// axe-core finds nothing to mend: in every view, light and dark, on a phone and on a actions.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import axe from 'axe-core';
import { By } from 'selenium-webdriver';

import { pick, startAdding, unfold, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, inPage, move, open, state } from './browsers.js';
import { REPORT } from './report.js';
import { resize } from './resize.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const LINK = REPORT.links[0];
/** A theme with statements that stand level, whose words are marked. */
const LEVEL = REPORT.rows.find(({ cells }) => cells.filter((ids) => ids.length > 0).length > 1)?.theme;

/** @type {[name: string, place: string, once: string][]} what to wait for before looking */
const VIEWS = [
  ['coverage', '#coverage=', '.matrix'],
  ['theme', `#theme=${LEVEL}`, 'mark'],
  ['theme with a base', `#theme=${LEVEL}&base=${LINK?.a}`, 'h2'],
  ['article', '#article=a1', 'h2'],
  ['pair', '#pair=a1.a2', 'h2'],
  ['search', '#search=deadline', 'h2'],
  ['review', '#review=', '.asked'],
  ['why-linked panel', `#theme=${LEVEL}&why=${LINK?.a}+${LINK?.b}`, '.why-panel'],
];

/**
 * What axe finds wrong, each with the elements it is about.
 * @param {WebDriver} driver
 * @returns {Promise<string[]>}
 */
async function violations(driver) {
  if (!(await inPage(driver, "return 'axe' in window"))) await driver.executeScript(axe.source);
  return inPage(
    driver,
    // Nothing moves any more: an element on its way in has the colours of neither state.
    `await Promise.all(document.getAnimations().map(({ finished }) => finished));
     const { violations } = await axe.run({ preload: false, resultTypes: ['violations'] });
     return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))`,
  );
}

/**
 * By the switch in the head.
 * @param {WebDriver} driver
 * @param {'light' | 'dark'} colourScheme
 */
async function chooseColourScheme(driver, colourScheme) {
  const other = colourScheme === 'light' ? 'dark' : 'light';
  await unfold(driver);
  const button = await driver.findElement(By.css("header button[aria-label^='Switch to']"));
  if ((await button.getAttribute('aria-label')) !== `Switch to ${other}`) await button.click();
  await driver.findElement(By.css(`button[aria-label='Switch to ${other}']`));
}

/**
 * @param {WebDriver} driver
 * @param {URL} page
 * @param {number} width
 * @param {'light' | 'dark'} colourScheme
 */
async function opened(driver, page, width, colourScheme) {
  await resize(driver, width, 900);
  await open(driver, page);
  await state(driver, 'ready');
  await chooseColourScheme(driver, colourScheme);
}

/** @param {number[]} widths */
const cases = (widths) =>
  widths.flatMap((width) =>
    /** @type {const} */ (['light', 'dark']).map((colourScheme) => ({ width, colourScheme })),
  );

forEachBrowser((browser) => {
  for (const { width, colourScheme } of cases(browser.name === 'Chromium' ? [360, 1280] : [1280])) {
    const where = `, ${colourScheme}, ${width} pixels wide`;

    test(`nothing to mend in any view${where}`, async () => {
      await opened(browser.driver, SAMPLE, width, colourScheme);
      /** @type {Record<string, string[]>} */
      const found = {};
      for (const [name, place, once] of VIEWS) {
        await move(browser.driver, place);
        await browser.driver.findElement(By.css(once));
        found[name] = await violations(browser.driver);
      }
      assert.deepEqual(found, Object.fromEntries(VIEWS.map(([name]) => [name, []])));
    });

    test(`nothing to mend in the dialogs${where}`, async () => {
      await opened(browser.driver, SAMPLE, width, colourScheme);
      await startAdding(browser.driver);
      assert.deepEqual(await violations(browser.driver), []);
      await browser.driver.findElement(By.css('dialog .actions button')).click();
      await browser.driver.findElement(By.css('body')).sendKeys('?');
      await browser.driver.findElement(By.css('dialog.keys'));
      assert.deepEqual(await violations(browser.driver), []);
    });

    test(`nothing to mend while correcting and changing a theme${where}`, async () => {
      const { driver } = browser;
      await opened(driver, SAMPLE, width, colourScheme);
      await move(driver, '#theme=t1');
      await unfold(driver);
      await driver.findElement(By.css('.edit-theme')).click();
      await driver.findElement(By.css('.theme-form'));
      assert.deepEqual(await violations(driver), []);
      await driver.findElement(By.css('.statement')).sendKeys('c');
      await driver.findElement(By.css('dialog.correct'));
      await driver.findElement(By.css('dialog summary')).click();
      await driver.findElement(By.css('.ticks input:not(:checked)')).click();
      await driver.findElement(By.css('dialog .reader-mark'));
      assert.deepEqual(await violations(driver), []);
      await driver.findElement(By.css('dialog .actions button')).click();
      assert.deepEqual(await violations(driver), []);
      await driver.findElement(By.xpath("//header//button[contains(., 'correction')]")).click();
      await driver.findElement(By.css('dialog.corrections'));
      assert.deepEqual(await violations(driver), []);
    });

    test(`nothing to mend where there is nothing to compare, and in a notice${where}`, async () => {
      await opened(browser.driver, EMPTY, width, colourScheme);
      assert.deepEqual(await violations(browser.driver), []);
      await startAdding(browser.driver);
      await pick(browser.driver, written('picture.pdf', '%PDF-1.7'), written('picture.png', 'png'));
      await browser.driver.findElement(By.css('.notice'));
      assert.deepEqual(await violations(browser.driver), []);
      await browser.driver.findElement(By.css('dialog .actions button')).click();
      assert.deepEqual(await violations(browser.driver), []);
    });
  }
});
