// More outlets than fit side by side: each that has something to read keeps a column to read it in.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { By, Key } from 'selenium-webdriver';

import { written } from './adding.js';
import { COMMAND_LINE, PATIENCE, forEachBrowser, open, state } from './browsers.js';
import { count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** All tell of the bridge, three of the ferry too. */
const ARTICLES = Array.from({ length: 16 }, (_, n) =>
  written(
    `paper-${n}.txt`,
    `The old bridge over the river closes on day ${n + 1} of the month, the city said.\n\n` +
      (n < 3
        ? `A ferry carries ${n + 4} passengers from one bank to the other.\n`
        : `Number ${n} of the fair won a goat.\n`),
  ),
);

const FILE = bundled('many', ARTICLES, ['old bridge', 'ferry']);

const OUTLETS = 20;
const LINES = 15;

/** So many outlets with so many statements each, all on one theme. */
const LONG = bundled(
  'long',
  Array.from({ length: OUTLETS }, (_, outlet) =>
    written(
      `long-${outlet}.txt`,
      Array.from(
        { length: LINES },
        (_, line) => `Old bridge: item${outlet}x${line} came up, said speaker${line}x${outlet}.`,
      ).join('\n\n'),
    ),
  ),
  ['old bridge'],
);

/** The narrowest column of which one line still holds a few words, in pixels. */
const READABLE = 150;

/**
 * @param {string} name
 * @param {string[]} articles
 * @param {string[]} themes  Each a label, and the phrase that puts a statement on it.
 */
function bundled(name, articles, themes) {
  const list = written(
    `${name}.toml`,
    themes.map((theme) => `[[theme]]\nlabel = "${theme}"\ninclude = ["${theme}"]\n`).join(''),
  );
  const file = join(dirname(list), `${name}.html`);
  execFileSync(fileURLToPath(COMMAND_LINE), ['bundle', ...articles, '--themes', list, '--output', file]);
  return pathToFileURL(file);
}

/**
 * @param {WebDriver} driver
 * @param {string} label
 */
async function openTheme(driver, label) {
  await open(driver, FILE);
  await state(driver, 'ready');
  await driver.findElement(By.xpath(`//a[@class='theme-name'][. = '${label}']`)).click();
  await driver.findElement(By.css('.one-theme'));
}

/** @param {WebDriver} driver */
async function assertReadable(driver) {
  const [beyond, narrowest] = /** @type {[number, number]} */ (
    await driver.executeScript(`
      const widths = [...document.querySelectorAll('.group .column')].map((column) => column.clientWidth);
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth - clientWidth, Math.min(...widths)]`)
  );
  assert.ok(narrowest >= READABLE, `${narrowest} px`);
  assert.equal(beyond, 0);
}

forEachBrowser((browser) => {
  test('sixteen outlets on one theme scroll in their layout, by keyboard too', async () => {
    await openTheme(browser.driver, 'old bridge');
    await assertReadable(browser.driver);
    const layout = await browser.driver.findElement(By.css('.layout'));
    await layout.sendKeys(Key.ARROW_RIGHT);
    await browser.driver.wait(
      async () => (await browser.driver.executeScript('return arguments[0].scrollLeft', layout)) !== 0,
      PATIENCE,
    );
  });

  test('outlets with nothing on the theme take no column, and show their nearest statement in a list', async () => {
    await openTheme(browser.driver, 'ferry');
    await assertReadable(browser.driver);
    assert.equal(await count(browser.driver, '.layout .names > .column'), 3);
    await browser.driver.findElement(By.css('.absent-list summary')).click();
    const nearest = await browser.driver.findElement(By.css('.absent-list button'));
    await nearest.sendKeys(Key.ENTER);
    await browser.driver.findElement(By.css('.absent-list .said'));
    assert.ok(await browser.driver.executeScript('return document.activeElement === arguments[0]', nearest));
  });

  test('a theme of hundreds of statements is soon all there, and a link finds the last of them', async () => {
    await open(browser.driver, LONG, '#theme=t1');
    await state(browser.driver, 'ready');
    const drawn = () => browser.driver.executeScript('return document.querySelectorAll(".statement").length');
    await browser.driver.wait(async () => (await drawn()) === OUTLETS * LINES, PATIENCE);
    const last = await browser.driver.executeScript(
      'return [...document.querySelectorAll(".statement")].at(-1).id',
    );
    await browser.driver.executeScript('location.hash = "#coverage"');
    await browser.driver.findElement(By.css('.matrix'));
    await browser.driver.executeScript('location.hash = `#theme=t1&at=${arguments[0]}`', last);
    await browser.driver.wait(
      () =>
        browser.driver.executeScript(
          `const { id } = document.activeElement;
           const { top, bottom } = document.activeElement.getBoundingClientRect();
           return id === arguments[0] && top >= 0 && bottom <= innerHeight`,
          last,
        ),
      PATIENCE,
    );
  });
});
