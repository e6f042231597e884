// More outlets than fit side by side: each that has something to read keeps a column to read it in.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { By, Key, until } from 'selenium-webdriver';

import { written } from './adding.js';
import { COMMAND_LINE, forEachBrowser, open, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** All tell of the bridge, three of the ferry too. */
const ARTICLES = Array.from({ length: 16 }, (_, n) =>
  written(
    `paper-${n}.txt`,
    `The old bridge over the river closes on day ${n + 1} of the month, the city said.\n\n` +
      (n < 3 ? `A ferry carries ${n + 4} passengers from one bank to the other.\n` : `Number ${n} of the fair won a goat.\n`),
  ),
);

const FILE = bundled();

/** The narrowest column of which one line still holds a few words, in pixels. */
const READABLE = 150;

/** The longest that a theme may take to appear. */
const PATIENCE = 10_000;

function bundled() {
  const themes = written(
    'many.toml',
    `[[theme]]\nlabel = "bridge"\ninclude = ["old bridge"]\n[[theme]]\nlabel = "ferry"\ninclude = ["ferry"]\n`,
  );
  const file = join(dirname(themes), 'many.html');
  execFileSync(fileURLToPath(COMMAND_LINE), ['bundle', ...ARTICLES, '--themes', themes, '--output', file]);
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
  await driver.wait(until.elementLocated(By.css('.one-theme')), PATIENCE);
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
  test('sixteen outlets on one theme scroll in their sheet, by keyboard too', async () => {
    await openTheme(browser.driver, 'bridge');
    await assertReadable(browser.driver);
    const sheet = await browser.driver.findElement(By.css('.sheet'));
    await sheet.sendKeys(Key.ARROW_RIGHT);
    await browser.driver.wait(
      async () => (await browser.driver.executeScript('return arguments[0].scrollLeft', sheet)) !== 0,
      PATIENCE,
    );
  });

  test('outlets with nothing on the theme take no column, and open beside the others', async () => {
    await openTheme(browser.driver, 'ferry');
    await assertReadable(browser.driver);
    assert.equal((await browser.driver.findElements(By.css('.sheet .names > .column'))).length, 3);
    const nearest = await browser.driver.findElement(By.css('.names.apart button'));
    const id = await nearest.getAttribute('id');
    await nearest.sendKeys(Key.ENTER);
    assert.equal((await browser.driver.findElements(By.css('.sheet .names > .column'))).length, 4);
    assert.equal(await browser.driver.switchTo().activeElement().getAttribute('id'), id);
  });
});
