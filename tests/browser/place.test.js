// The fragment is the reader's place: what it says survives a reload and a copied link, back
// returns, and what a reader chose for all views goes along.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { PATIENCE, SAMPLE, forEachBrowser, inPage, move, open, state } from './browsers.js';
import { REPORT } from './report.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** A row of statements that stand level, with one of them. */
const ROW = REPORT.rows.find(({ cells }) => cells.filter((ids) => ids.length > 0).length > 1);
const BASE = ROW?.cells.flat()[0];
const LABEL = REPORT.themes.find(({ id }) => id === ROW?.theme)?.label;

/** @param {WebDriver} driver */
const fragment = async (driver) => new URL(await driver.getCurrentUrl()).hash;

/**
 * What a reader sees of the place.
 * @param {WebDriver} driver
 */
async function seen(driver) {
  return inPage(
    driver,
    `const text = (selector) => document.querySelector(selector)?.textContent ?? null;
     return {
       view: text('.views [aria-current]'),
       theme: text('#theme'),
       pinned: document.querySelector('.is-pinned')?.id ?? null,
       marking: document.querySelector('.marking-bar :checked')?.value ?? null,
       order: document.querySelector('.sorting select')?.value ?? null,
     }`,
  );
}

/**
 * @param {WebDriver} driver
 * @param {string} place
 */
async function opened(driver, place) {
  await open(driver, SAMPLE, place);
  await state(driver, 'ready');
}

const THEME = `#theme=${ROW?.theme}&base=${BASE}&columns=a5.a2.a4.a1&order=disputed&marking=changes`;
const AT_THEME = { view: 'Theme', theme: LABEL, pinned: BASE, marking: 'changes', order: null };
const COVERAGE = '#coverage=&columns=a5.a2&order=first';
const AT_COVERAGE = { view: 'Coverage', theme: null, pinned: null, marking: null, order: 'first' };

forEachBrowser((browser) => {
  test('a copied link opens the same place', async () => {
    await opened(browser.driver, THEME);
    assert.deepEqual(await seen(browser.driver), AT_THEME);
    await opened(browser.driver, COVERAGE);
    assert.deepEqual(await seen(browser.driver), AT_COVERAGE);
  });

  test('a reload keeps the place', async () => {
    await opened(browser.driver, THEME);
    await browser.driver.navigate().refresh();
    await state(browser.driver, 'ready');
    assert.equal(await fragment(browser.driver), THEME);
    assert.deepEqual(await seen(browser.driver), AT_THEME);
  });

  test('a link to a statement brings it into sight', async () => {
    await opened(browser.driver, '#coverage=');
    const last = REPORT.rows
      .findLast(({ theme, cells }) => theme === ROW?.theme && cells.flat().length > 0)
      ?.cells.flat()[0];
    await move(browser.driver, `#theme=${ROW?.theme}&at=${last}`);
    const focused = () => browser.driver.switchTo().activeElement().getAttribute('id');
    await browser.driver.wait(async () => (await focused()) === last, PATIENCE);
    const [top, bottom] = await inPage(
      browser.driver,
      'const { top, bottom } = document.activeElement.getBoundingClientRect(); return [top, innerHeight - bottom]',
    );
    assert.ok(top >= 0 && bottom >= 0, `${top} above, ${bottom} below`);
  });

  test('back returns to each place and forward goes there again', async () => {
    await opened(browser.driver, THEME);
    const places = [THEME];
    // By hand: WebKit passes over what a script went to.
    for (const view of ['Coverage', 'Article', 'Pair']) {
      await browser.driver.findElement(By.css('.views')).findElement(By.linkText(view)).click();
      await browser.driver.wait(async () => (await fragment(browser.driver)) !== places.at(-1), PATIENCE);
      places.push(await fragment(browser.driver));
    }
    /** @param {string[]} all  @param {'back' | 'forward'} way */
    const walk = async (all, way) => {
      for (const place of all) {
        await browser.driver.navigate()[way]();
        await browser.driver.wait(async () => (await fragment(browser.driver)) === place, PATIENCE);
      }
    };
    await walk(places.slice(0, -1).reverse(), 'back');
    await browser.driver.findElement(By.css('.is-pinned'));
    assert.deepEqual(await seen(browser.driver), AT_THEME);
    await walk(places.slice(1), 'forward');
  });

  test('a place that is nowhere shows the first there is', async () => {
    await opened(
      browser.driver,
      '#theme=t999&base=a9.9&columns=a77&order=odd&marking=odd&at=a9.9&why=a9.9+a8.8',
    );
    const { view, theme, pinned, marking } = await seen(browser.driver);
    assert.deepEqual({ view, pinned, marking }, { view: 'Theme', pinned: null, marking: 'auto' });
    assert.ok(
      REPORT.themes.some(({ label }) => label === theme),
      theme,
    );
  });
});
