// Review: one doubtful question at a time, answered by key or button; the comparison follows at once.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { SAMPLE, forEachBrowser, move, open, state } from './browsers.js';
import { REPORT } from './report.js';
import { until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const QUESTIONS = REPORT.review.length;

/** @param {WebDriver} driver */
async function opened(driver, hash = '#review=') {
  await open(driver, SAMPLE, hash);
  await state(driver, 'ready');
  await driver.findElement(By.css('.asked'));
}

/** @param {WebDriver} driver */
const asked = async (driver) => (await texts(driver, '.asked .said')).join(' | ');

/** @param {WebDriver} driver */
const said = async (driver) => (await texts(driver, '.review [role=status]'))[0] ?? '';

/**
 * @param {WebDriver} driver
 * @param {string} key
 */
const type = (driver, key) => driver.actions().sendKeys(key).perform();

/**
 * Until the question is another, or is this one.
 * @param {WebDriver} driver
 * @param {string} question
 * @param {boolean} isSame
 */
const untilAsked = (driver, question, isSame) =>
  until(driver, async () => ((await asked(driver)) === question) === isSame);

/**
 * @param {WebDriver} driver
 * @param {RegExp} pattern
 */
const untilSaid = (driver, pattern) => until(driver, async () => pattern.test(await said(driver)));

forEachBrowser((browser) => {
  test('the head says how many questions are open, and r opens them', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    assert.match((await texts(driver, '.views'))[0] ?? '', new RegExp(`Review · ${QUESTIONS}`));
    await type(driver, 'r');
    await driver.findElement(By.css('.asked'));
    assert.match(await said(driver), new RegExp(`^${QUESTIONS} questions left · 0 settled`));
  });

  test('an answer by key is a correction, the count follows, and undo asks again', async () => {
    const { driver } = browser;
    await opened(driver);
    const first = await asked(driver);
    await type(driver, 'n');
    await untilAsked(driver, first, false);
    await untilSaid(driver, /· 1 settled/);
    await state(driver, 'ready');
    assert.match((await texts(driver, '.story'))[0] ?? '', /1 correction/);
    const second = await asked(driver);
    await type(driver, 'y');
    await untilSaid(driver, /· 2 settled/);
    await type(driver, 'u');
    await untilAsked(driver, second, true);
    await type(driver, 'u');
    await untilAsked(driver, first, true);
    await untilSaid(driver, new RegExp(`^${QUESTIONS} questions left · 0 settled`));
  });

  test('what was skipped comes last, also after the comparison was made anew, and undo brings it back', async () => {
    const { driver } = browser;
    await opened(driver);
    const first = await asked(driver);
    await type(driver, Key.ARROW_RIGHT);
    await untilAsked(driver, first, false);
    const second = await asked(driver);
    await type(driver, 'n');
    await untilSaid(driver, /· 1 settled/);
    await state(driver, 'ready');
    assert.notEqual(await asked(driver), first);
    await type(driver, 'u');
    await untilAsked(driver, second, true);
    await state(driver, 'ready');
    await type(driver, 'u');
    await untilAsked(driver, first, true);
  });

  test('every key has a button, and the focus stays on it', async () => {
    const { driver } = browser;
    await opened(driver);
    const first = await asked(driver);
    const skip = await driver.findElement(By.css('.answers [aria-keyshortcuts=s]'));
    await skip.sendKeys(Key.ENTER);
    await untilAsked(driver, first, false);
    const focused = await driver.switchTo().activeElement();
    assert.equal(await focused.getAttribute('aria-keyshortcuts'), 's');
    await driver.findElement(By.css('.answers [aria-keyshortcuts=u]')).click();
    await untilAsked(driver, first, true);
  });

  test('two statements are shown with the words that set them apart, and why, and what stands around', async () => {
    const { driver } = browser;
    const pair = REPORT.review.find((question) => question.kind === 'pair');
    assert.ok(pair?.kind === 'pair');
    await opened(driver, `#review=${pair.a}+${pair.b}`);
    await until(driver, async () => (await count(driver, '.asked mark')) > 0);
    assert.equal(await count(driver, '.asked .sides > section'), 2);
    await driver.findElement(By.css('.asked input[type=checkbox]')).click();
    await until(driver, async () => (await count(driver, '.asked .context')) > 0);
    await driver.findElement(By.css('.asked a.link')).click();
    await driver.findElement(By.css('.why-panel'));
  });

  test('a question chosen from the list is asked, and the review is where it was after another view', async () => {
    const { driver } = browser;
    await opened(driver);
    const first = await asked(driver);
    await driver.findElement(By.css('.next-questions li:nth-child(3) a')).click();
    await untilAsked(driver, first, false);
    const third = await asked(driver);
    await move(driver, '#coverage=');
    await driver.findElement(By.css('.matrix'));
    await type(driver, 'r');
    await until(driver, async () => (await count(driver, '.asked')) > 0);
    assert.equal(await asked(driver), third);
  });
});
