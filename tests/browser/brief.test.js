// In brief: what all, most and one alone report stands above the matrix, and each line opens its evidence.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { EMPTY, SAMPLE, forEachBrowser, inPage, open, state } from './browsers.js';
import { done, openToAdd, pick, written } from './adding.js';
import { REPORT } from './report.js';
import { resize } from './resize.js';
import { until } from './saving.js';
import { contents, count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const TOLD = REPORT.brief.filter(({ kind }) => kind !== 'dates');

const CLOSED = 'The council will close the Weir Street bath at the end of March, it said on Monday.';

/** @param {WebDriver} driver */
async function opened(driver) {
  await open(driver, SAMPLE, '#coverage');
  await state(driver, 'ready');
}

/**
 * Where something begins, or ends, from the top of the window.
 * @param {WebDriver} driver
 * @param {string} selector
 * @param {'top' | 'bottom'} side
 */
const edge = (driver, selector, side) =>
  /** @type {Promise<number>} */ (
    inPage(
      driver,
      'return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]',
      selector,
      side,
    )
  );

forEachBrowser((browser) => {
  test('every line of the report is told, quoted word for word', async () => {
    const { driver } = browser;
    await opened(driver);
    const quoted = await contents(driver, '.brief dd .said');
    const project = await driver.findElement(By.id('project')).getAttribute('textContent');
    const articles = JSON.parse(project ?? '').articles.map(
      (/** @type {{ text: string }} */ { text }) => text,
    );
    assert.equal(quoted.length, TOLD.length);
    for (const line of quoted)
      assert.ok(
        articles.some((/** @type {string} */ text) => text.includes(line)),
        line,
      );
  });

  test('the first line of each kind is open, the others behind one click', async () => {
    const { driver } = browser;
    await opened(driver);
    const headings = await texts(driver, '.brief > dl dt');
    assert.equal(new Set(headings).size, headings.length);
    assert.equal(await count(driver, '.brief > dl dd'), headings.length);
    if (TOLD.length > headings.length) {
      await driver.findElement(By.css('.brief summary')).click();
      await until(driver, async () => (await driver.findElement(By.css('.brief details dd'))).isDisplayed());
    }
  });

  test('a line opens its statement in its article', async () => {
    const { driver } = browser;
    await opened(driver);
    const line = await driver.findElement(By.css('.brief dd .said'));
    const id = TOLD[0]?.statements[0];
    await line.click();
    await driver.findElement(By.css(`.article-statement[id='${id}']`));
  });

  test('it takes a third of a screen at most, and its first line stands in a phone’s first window', async () => {
    const { driver } = browser;
    await resize(driver, 1280, 900);
    await opened(driver);
    const height = (await edge(driver, '.brief', 'bottom')) - (await edge(driver, '.brief', 'top'));
    assert.ok(height <= 330, `${height} pixels high`);
    await resize(driver, 360, 740);
    await opened(driver);
    const top = await edge(driver, '.brief dd .said', 'top');
    assert.ok(top < 700, `begins at ${top}`);
  });

  test('what two articles report is told with both names, and dates far apart are', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(
      driver,
      written(
        'a.txt',
        `By Ann Lee\n\n3 March 2018\n\n${CLOSED}\n\nSwimmers sang on the steps until the doors were shut.\n`,
      ),
      written(
        'b.txt',
        `By Bo Roe\n\n3 March 2012\n\n${CLOSED}\n\nA private buyer has asked for the plans of the building.\n`,
      ),
    );
    await state(driver, 'ready');
    await done(driver);
    assert.match((await texts(driver, '.brief dt'))[0] ?? '', /All report/);
    assert.equal((await contents(driver, '.brief dd .said'))[0], CLOSED);
    assert.deepEqual((await contents(driver, '.brief > dl > div:first-child .name')).toSorted(), [
      'a.txt',
      'b.txt',
    ]);
    assert.match((await texts(driver, '.brief .apart'))[0] ?? '', /up to 6 years apart/);
  });
});
