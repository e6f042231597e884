// Adding and removing articles, and what cannot be one.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { BRIDGE, FERRY, done, openToAdd, pick, startAdding, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, move, open, state } from './browsers.js';
import { catchFiles, exported, press, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const NOTHING = written('nothing.txt', ' \n\n\t\n');
const DOCUMENT = written('report.pdf', '%PDF-1.7');
const BRIDGE_AGAIN = written(
  'again.txt',
  'Old bridge closes\n\n\nThe old bridge over the river  closes on Monday,\nthe city said.',
);
const isAgain = (/** @type {{ file: string }} */ { file }) => file === 'again.txt';
const WINDOWS = written(
  'windows.txt',
  Buffer.from('Caf\xe9 closes\n\nThe caf\xe9 \x93Old Bridge\x94 closes on Monday.\n', 'latin1'),
);

/**
 * Waits until the dialog lists so many articles.
 * @param {WebDriver} driver
 * @param {number} articles
 */
const listed = (driver, articles) =>
  until(driver, async () => (await count(driver, '.article-list li')) === articles);

/**
 * The project as the page writes it.
 * @param {WebDriver} driver
 */
async function saved(driver) {
  await catchFiles(driver);
  return JSON.parse((await exported(driver, 'project.json')).text);
}

/** @param {{ articles: { id: string }[] }} project */
const lastId = ({ articles }) => articles.at(-1)?.id;

forEachBrowser((browser) => {
  test('the empty program says what to do', async () => {
    await open(browser.driver, EMPTY);
    await state(browser.driver, 'ready');
    assert.match(await browser.driver.findElement(By.css('main')).getText(), /Add two or more articles/);
  });

  test('one article is loaded and asks for another', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE);
    await state(browser.driver, 'ready');
    await done(browser.driver);
    assert.match(
      await browser.driver.findElement(By.css('main')).getText(),
      /One article is loaded[^]*bridge\.txt/,
    );
  });

  test('two files are compared', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE, FERRY);
    await state(browser.driver, 'ready');
    await done(browser.driver);
    assert.match(await browser.driver.findElement(By.css('.story')).getText(), /2 articles/);
  });

  test('a bad file names itself and leaves the others', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE, NOTHING, FERRY);
    await state(browser.driver, 'ready');
    const [notice] = await texts(browser.driver, 'dialog .notice');
    assert.match(notice ?? '', /nothing\.txt[^]*empty-article/);
    assert.equal((await texts(browser.driver, '.article-list li')).length, 2);
  });

  test('a file of another kind is refused by name, and the comparison stands', async () => {
    await openToAdd(browser.driver, SAMPLE);
    await pick(browser.driver, DOCUMENT);
    await state(browser.driver, 'failed');
    await done(browser.driver);
    const [notice] = await texts(browser.driver, '.notice');
    assert.match(notice ?? '', /report\.pdf[^]*save it as plain text/);
    assert.match(await browser.driver.findElement(By.css('.story')).getText(), /5 articles/);
    await browser.driver.findElement(By.css('.notice button')).click();
    assert.deepEqual(await texts(browser.driver, '.notice'), []);
  });

  for (const [way, articles] of /** @type {const} */ ([
    ['leave it out', 2],
    ['replace it', 2],
    ['keep both', 3],
  ])) {
    test(`a text that is brought again waits for the reader to say what becomes of it: ${way}`, async () => {
      const { driver } = browser;
      await openToAdd(driver, EMPTY);
      await pick(driver, BRIDGE, FERRY);
      await listed(driver, 2);
      await pick(driver, BRIDGE_AGAIN);
      await until(driver, async () => (await count(driver, '.repeats .notice')) === 1);
      assert.match(
        (await texts(driver, '.repeats p'))[0] ?? '',
        /^again\.txt is already here: the same text/,
      );
      assert.equal(await count(driver, '.article-list li'), 2);
      await press(driver, "div[contains(@class, 'repeats')]", way);
      await until(driver, async () => (await count(driver, '.repeats .notice')) === 0);
      await listed(driver, articles);
      await done(driver);
      const files = (await saved(driver)).articles.map((/** @type {any} */ { file }) => file);
      assert.deepEqual(
        files,
        way === 'keep both'
          ? ['bridge.txt', 'ferry.txt', 'again.txt']
          : [way === 'replace it' ? 'again.txt' : 'bridge.txt', 'ferry.txt'],
      );
      if (way === 'leave it out') return;
      await driver.findElement(By.xpath("//header//button[starts-with(., 'undo')]")).click();
      await until(driver, async () => !(await saved(driver)).articles.some(isAgain));
    });
  }

  test('a Windows-1252 file is read as what it is', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE, WINDOWS);
    await state(browser.driver, 'ready');
    await done(browser.driver);
    assert.match(
      (await browser.driver.findElement(By.css('main')).getAttribute('textContent')) ?? '',
      /Café closes/,
    );
  });

  test('a pasted article joins the others with what is known about it', async () => {
    await openToAdd(browser.driver, SAMPLE);
    await browser.driver
      .findElement(By.css('textarea'))
      .sendKeys('NATO ministers met in Brussels on cyber defence.');
    await browser.driver.findElement(By.css('input[name=outlet]')).sendKeys('The Courier');
    await browser.driver.findElement(By.css('dialog form button')).click();
    await state(browser.driver, 'ready');
    await done(browser.driver);
    assert.match((await texts(browser.driver, '.matrix thead th'))[5] ?? '', /The Courier/);
  });

  test('a pasted text of blanks is refused by name and does not join the others', async () => {
    await openToAdd(browser.driver, EMPTY);
    await browser.driver.findElement(By.css('textarea')).sendKeys('   ');
    await browser.driver.findElement(By.css('input[name=outlet]')).sendKeys('The Courier');
    await browser.driver.findElement(By.css('dialog form button')).click();
    await state(browser.driver, 'failed');
    assert.match((await texts(browser.driver, '.notice')).join(), /The Courier[^]*empty-article/);
    assert.deepEqual(await texts(browser.driver, '.article-list li'), []);
  });

  test('removing an article compares the rest', async () => {
    await openToAdd(browser.driver, SAMPLE);
    await browser.driver.findElement(By.css('dialog .article-list .remove')).click();
    await state(browser.driver, 'ready');
    await done(browser.driver);
    assert.equal((await texts(browser.driver, '.matrix thead th')).length, 4);
  });

  test('a note on an article that was removed stands on none that is added', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE, '#article=a5');
    await state(driver, 'ready');
    await press(driver, 'article', 'add a note');
    await driver.actions().sendKeys('On the fifth', Key.ENTER).perform();
    await until(driver, async () =>
      (await texts(driver, '.article-text .note-text')).join().includes('On the fifth'),
    );
    await startAdding(driver);
    await driver.findElement(By.css('dialog .article-list li:last-child .remove')).click();
    await listed(driver, 4);
    await pick(driver, BRIDGE);
    await listed(driver, 5);
    await done(driver);
    const project = await saved(driver);
    assert.deepEqual([lastId(project), project.notes[0].on.article, project.next.article], ['a6', 'a5', 7]);
    await move(driver, '#article=a6');
    await until(driver, async () => (await texts(driver, '.article-text')).join().includes('The old bridge'));
    assert.equal(await count(driver, '.note-text'), 0);
  });

  test('an article whose adding was undone leaves its id to none, and comes back with it', async () => {
    const { driver } = browser;
    const step = (/** @type {string} */ name) =>
      driver.findElement(By.xpath(`//header//button[starts-with(., '${name}')]`)).click();
    const articles = (/** @type {number} */ number) =>
      until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith(`${number} articles`));
    await openToAdd(driver, SAMPLE);
    await pick(driver, BRIDGE);
    await listed(driver, 6);
    await done(driver);
    await step('undo');
    await articles(5);
    await startAdding(driver);
    await pick(driver, FERRY);
    await listed(driver, 6);
    await done(driver);
    assert.equal(lastId(await saved(driver)), 'a7');
    await step('undo');
    await articles(5);
    await step('redo');
    await articles(6);
    assert.equal(lastId(await saved(driver)), 'a7');
  });
});
