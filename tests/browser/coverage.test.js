// Coverage: the matrix of themes by outlets and what stands below it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By, Key } from 'selenium-webdriver';

import { done, openToAdd, pick } from './adding.js';
import { SAMPLE, forEachBrowser, open, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const RECIPE = fileURLToPath(new URL('../articles/recipe.txt', import.meta.url));

const COVERED = By.css('.matrix td a.covered');

/** @param {WebDriver} driver */
async function opened(driver) {
  await open(driver, SAMPLE, '#coverage');
  await state(driver, 'ready');
}

/** @param {WebDriver} driver */
const focused = (driver) => driver.switchTo().activeElement();

/** @param {WebDriver} driver */
const place = async (driver) => new URL(await driver.getCurrentUrl()).hash;

forEachBrowser((browser) => {
  test('the matrix has a head for each article and each theme', async () => {
    await opened(browser.driver);
    const columns = await browser.driver.findElements(By.css('.matrix thead th[scope=col]'));
    const rows = await browser.driver.findElements(By.css('.matrix tbody th[scope=row]'));
    const cells = await browser.driver.findElements(By.css('.matrix tbody td'));
    assert.equal(columns.length, 5);
    assert.ok(rows.length >= 8, `${rows.length} themes`);
    assert.equal(cells.length, columns.length * rows.length);
  });

  test('an outlet that its text does not name stays unnamed, and the title says which it is', async () => {
    await opened(browser.driver);
    const heads = await browser.driver.findElements(By.css('.matrix thead th'));
    // What a browser gives as text leaves out lines that the head has no room for.
    const texts = await Promise.all(heads.map(async (head) => (await head.getAttribute('textContent')) ?? ''));
    assert.match(texts[3] ?? '', /Outlet not named[^]*NATO agrees to boost/);
    assert.match(texts[0] ?? '', /^BT24 June 2015/);
  });

  test('an article on another matter says so in its head, and no other does', async () => {
    await openToAdd(browser.driver, SAMPLE);
    await pick(browser.driver, RECIPE);
    await state(browser.driver, 'ready');
    await done(browser.driver);
    const heads = await browser.driver.findElements(By.css('.matrix thead th'));
    const texts = await Promise.all(heads.map(async (head) => (await head.getAttribute('textContent')) ?? ''));
    const unrelated = texts.map((text) => text.includes('shares next to nothing with the others'));
    assert.deepEqual(unrelated, [false, false, false, false, false, true]);
  });

  test('a focused cell shows its sentence, word for word', async () => {
    await opened(browser.driver);
    const cell = await browser.driver.findElement(COVERED);
    await browser.driver.executeScript('arguments[0].focus()', cell);
    const sentence = await browser.driver.findElement(By.css('.peek .said')).getAttribute('textContent');
    const project = await browser.driver.findElement(By.id('project')).getAttribute('textContent');
    const texts = JSON.parse(project ?? '').articles.map((/** @type {{ text: string }} */ { text }) => text);
    assert.ok(texts.some((/** @type {string} */ text) => text.includes(sentence ?? '?')), sentence ?? '');
  });

  test('a cell opens its theme at its statement, and back returns to the cell', async () => {
    await opened(browser.driver);
    const cell = await browser.driver.findElement(COVERED);
    const id = await cell.getAttribute('id');
    await browser.driver.executeScript('arguments[0].focus()', cell);
    await cell.sendKeys(Key.ENTER);
    await browser.driver.findElement(By.css('.one-theme'));
    const at = new URLSearchParams((await place(browser.driver)).slice(1)).get('at');
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), at);
    await browser.driver.navigate().back();
    await browser.driver.findElement(By.css('.matrix'));
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), id);
  });

  test('arrow keys move between cells', async () => {
    await opened(browser.driver);
    const first = await browser.driver.findElement(By.css('.matrix tbody th a'));
    await first.sendKeys(Key.ARROW_RIGHT);
    const cell = await focused(browser.driver);
    assert.match((await cell.getAttribute('class')) ?? '', /\bcell\b/);
    await cell.sendKeys(Key.ARROW_LEFT);
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), await first.getAttribute('id'));
  });

  test('rows stand as given when the reader asks for that', async () => {
    await opened(browser.driver);
    await browser.driver.findElement(By.css('.sorting option[value=given]')).click();
    const first = await browser.driver.findElement(By.css('.matrix tbody th a'));
    assert.match(await first.getText(), /weakest-link framing/i);
  });

  test('what was left out says why, and comes back when it is restored', async () => {
    await opened(browser.driver);
    const article = await browser.driver.findElement(By.css('section[aria-labelledby=left-out] > details'));
    await article.findElement(By.css('summary')).click();
    const before = await article.findElements(By.xpath('./ul/li'));
    const passage = /** @type {typeof article} */ (before[0]);
    assert.notEqual((await passage.findElement(By.css('.paragraph')).getText()).trim(), '');
    await passage.findElement(By.css('button')).click();
    await state(browser.driver, 'ready');
    assert.equal((await article.findElements(By.xpath('./ul/li'))).length, before.length - 1);
  });

  test('the reader can have it dark', async () => {
    await opened(browser.driver);
    const scheme = () =>
      browser.driver.executeScript('return getComputedStyle(document.documentElement).backgroundColor');
    const before = await scheme();
    await browser.driver.findElement(By.css('.appearance')).click();
    assert.notEqual(await scheme(), before);
    await browser.driver.findElement(By.css('.appearance')).click();
    assert.equal(await scheme(), before);
  });
});

forEachBrowser(
  (browser) => {
    for (const view of ['#coverage', '#theme=']) {
      test(`${view} is no wider than a narrow screen`, async () => {
        await open(browser.driver, SAMPLE, view);
        await state(browser.driver, 'ready');
        const beyond = await browser.driver.executeScript(
          'return document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(beyond, 0);
      });
    }
  },
  { size: [360, 760] },
);
