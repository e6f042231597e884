// On a phone the first window shows the comparison; what it is steered by is one press away.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { resize } from './resize.js';
import { press, until } from './saving.js';
import { count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const HEIGHT = 740;

/**
 * @param {WebDriver} driver
 * @param {string} hash
 */
async function onPhone(driver, hash = '') {
  await resize(driver, 360, HEIGHT);
  await open(driver, SAMPLE, hash);
  await state(driver, 'ready');
}

/**
 * Where the first of these ends, from the top of the window.
 * @param {WebDriver} driver
 * @param {string} selector
 */
const bottom = async (driver, selector) => {
  await driver.findElement(By.css(selector));
  return Number(
    await driver.executeScript(
      'return document.querySelector(arguments[0]).getBoundingClientRect().bottom',
      selector,
    ),
  );
};

forEachBrowser(
  (browser) => {
    for (const [hash, first] of /** @type {const} */ ([
      ['', '.matrix .cell'],
      ['#theme=', '.one-theme .statement .said'],
      ['#article=', '.article-statement'],
      ['#search=deadline', '.search-view li .said'],
    ])) {
      test(`the first window of ${hash || 'the sample as it comes open'} shows ${first}`, async () => {
        await onPhone(browser.driver, hash);
        const end = await bottom(browser.driver, first);
        assert.ok(end > 0 && end < HEIGHT, `it ends at ${end} of ${HEIGHT}`);
      });
    }

    test('what can be done with the whole is behind one button, which says whether it is open', async () => {
      const { driver } = browser;
      await onPhone(driver);
      assert.deepEqual([await count(driver, '.tools'), await count(driver, '.head search')], [0, 0]);
      const menu = await driver.findElement(By.css('.head .menu'));
      await menu.click();
      await until(driver, async () => (await menu.getAttribute('aria-expanded')) === 'true');
      assert.equal(await count(driver, '.head search'), 1);
      await press(driver, 'header', 'Export');
      await driver.findElement(By.css('dialog.export'));
    });

    test('the key that searches opens it where it is folded away', async () => {
      const { driver } = browser;
      await onPhone(driver);
      await driver.actions().sendKeys('/').perform();
      await until(driver, () =>
        driver.executeScript("return document.activeElement.matches('.head input[type=search]')"),
      );
    });

    test('the heads of the outlets and what sorts and filters are behind one button of the matrix', async () => {
      const { driver } = browser;
      await onPhone(driver);
      assert.deepEqual(
        [await count(driver, '.matrix thead th'), await count(driver, '.sorting select')],
        [0, 0],
      );
      await driver.findElement(By.css('.sorting button')).click();
      await until(driver, async () => (await count(driver, '.matrix thead th')) === 5);
      assert.equal(await count(driver, '.sorting select'), 2);
    });
  },
  { only: ['Chromium'] },
);
