// The shipped files, opened from file:// as a reader would.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { EMPTY, SAMPLE, forEachBrowser, open, state } from './browsers.js';

/** What the sample shows before its script runs. */
const FIRST_PAINT = readFileSync(SAMPLE, 'utf8').split(/<!--\/?page-->/)[1];

forEachBrowser((browser) => {
  for (const [name, page] of /** @type {const} */ ([
    ['the empty program', EMPTY],
    ['the sample', SAMPLE],
  ])) {
    test(`${name} becomes ready`, async () => {
      await open(browser.driver, page);
      await state(browser.driver, 'ready');
    });

    test(`${name} loads nothing but itself`, async () => {
      await open(browser.driver, page);
      await state(browser.driver, 'ready');
      const loaded = /** @type {string[]} */ (
        await browser.driver.executeScript(
          "return performance.getEntriesByType('resource').map(({ name }) => name)",
        )
      );
      assert.deepEqual(
        loaded.filter((url) => !url.startsWith('blob:')),
        [],
      );
    });
  }

  test('the first paint of the sample says what the page will say', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const [first, then] = /** @type {[string[], string[]]} */ (
      await browser.driver.executeScript(
        `const said = (root) => [...root.querySelectorAll('.story h1, .story p, .dates li, .matrix span:not(.cell), .matrix .theme-name, .openings .said')]
           .filter((element) => !element.closest('.sorting, .openings th'))
           .map((element) => element.textContent.trim().replace(/\\s+/g, ' '));
         return [said(new DOMParser().parseFromString(arguments[0], 'text/html')), said(document)]`,
        FIRST_PAINT,
      )
    );
    assert.ok(first.length > 100, `${first.length} parts`);
    assert.deepEqual(first, then);
  });

  test('nothing of the matrix moves when the script takes over', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    await browser.driver.findElement(By.css('.matrix .cell'));
    const [drawn, first] = /** @type {[number[], number[]]} */ (
      await browser.driver.executeScript(
        `const boxes = () => [...document.querySelectorAll('.dates, .matrix th, .openings .said, .cell')].flatMap((one) => {
           const { left, top, width } = one.getBoundingClientRect();
           return [left, top, width];
         });
         const drawn = boxes();
         const first = new DOMParser().parseFromString(arguments[0], 'text/html');
         document.getElementById('page').replaceChildren(...first.body.childNodes);
         return [drawn, boxes()]`,
        FIRST_PAINT,
      )
    );
    assert.ok(first.length > 100, `${first.length} measures`);
    assert.equal(first.length, drawn.length);
    for (const [index, at] of first.entries()) {
      assert.ok(Math.abs(at - (drawn[index] ?? NaN)) < 5, `measure ${index}: ${at}, then ${drawn[index]}`);
    }
  });

  test('the policy lets no request out', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const meta = await browser.driver.findElement(By.css('meta[http-equiv="Content-Security-Policy"]'));
    const policy = (await meta.getAttribute('content')) ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /https?:|\*|unsafe-inline|'unsafe-eval'/);
  });

  test('an injected script and a request are refused', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const [ran, refused] = /** @type {[boolean, boolean]} */ (
      await browser.driver.executeAsyncScript(
        `const done = arguments[arguments.length - 1];
         const script = document.createElement('script');
         script.textContent = 'document.body.dataset.injected = "yes"';
         document.body.append(script);
         fetch('https://example.invalid/').then(() => false, () => true)
           .then((refused) => done([document.body.dataset.injected === 'yes', refused]));`,
      )
    );
    assert.equal(ran, false);
    assert.equal(refused, true);
  });
});

forEachBrowser(
  (browser) => {
    test('the request log names local addresses only', async () => {
      await open(browser.driver, SAMPLE);
      await state(browser.driver, 'ready');
      const entries = await browser.driver.manage().logs().get('performance');
      const urls = entries
        .map(({ message }) => JSON.parse(message).message)
        .filter(({ method }) => method === 'Network.requestWillBeSent')
        .map(({ params }) => params.request.url);
      assert.ok(urls.length > 0, 'the log works');
      assert.deepEqual(
        urls.filter((url) => !/^(file|blob|data|about):/.test(url)),
        [],
      );
    });
  },
  { only: ['Chromium'], network: true },
);

forEachBrowser(
  (browser) => {
    test('without JavaScript the sample shows the matrix and the aligned statements', async () => {
      await open(browser.driver, SAMPLE);
      const body = await browser.driver.findElement(By.css('body'));
      assert.equal(await body.getAttribute('data-state'), 'loading', 'no script ran');
      const page = await browser.driver.findElement(By.id('page'));
      assert.ok((await page.findElements(By.css('table'))).length > 0, 'there is a table');
      assert.match(await page.getText(), /only as strong as its weakest link/);
    });
  },
  { javaScript: false },
);
