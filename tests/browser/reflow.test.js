// On the narrowest phone, and on a actions at 200 % or 400 %, a reader scrolls one way: down. Only what
// is a table by nature may scroll sideways, in itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { startAdding } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, inPage, move, open, state } from './browsers.js';
import { REPORT } from './report.js';
import { resize } from './resize.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const LINK = REPORT.links[0];
const VIEWS = [
  '#coverage=',
  '#theme=t1',
  `#theme=t1&why=${LINK?.a}+${LINK?.b}`,
  '#article=a1',
  '#pair=a1.a2',
  '#search=deadline',
];

/**
 * What reaches out of the page sideways, or has its words cut off there.
 * @param {WebDriver} driver
 * @returns {Promise<string[]>}
 */
const lost = (driver) =>
  inPage(
    driver,
    `const width = document.documentElement.clientWidth;
     const scrolls = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
     const isLost = (element) => {
       const { left, right } = element.getBoundingClientRect();
       return (left < -1 || right > width + 1) && !scrolls(element);
     };
     return [...document.querySelectorAll('body *')]
       .filter((element) => element.checkVisibility() && !element.closest('.hidden, .skip, svg') && isLost(element))
       .map((element) => element.outerHTML.slice(0, 120))`,
  );

forEachBrowser(
  (browser) => {
    for (const width of [320, 640]) {
      test(`at ${width} pixels nothing is lost at the side in any view`, async () => {
        await resize(browser.driver, width, 512);
        await open(browser.driver, SAMPLE);
        await state(browser.driver, 'ready');
        for (const view of VIEWS) {
          await move(browser.driver, view);
          assert.deepEqual(await lost(browser.driver), [], view);
        }
      });

      test(`at ${width} pixels nothing is lost at the side in dialogs and where there is nothing to compare`, async () => {
        await resize(browser.driver, width, 512);
        await open(browser.driver, EMPTY);
        await state(browser.driver, 'ready');
        assert.deepEqual(await lost(browser.driver), []);
        await startAdding(browser.driver);
        assert.deepEqual(await lost(browser.driver), []);
      });
    }
  },
  { only: ['Chromium'] },
);
