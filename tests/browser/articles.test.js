// Adding and removing articles, and what cannot be one.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { BRIDGE, FERRY, done, openToAdd, pick, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { texts } from './shown.js';

const NOTHING = written('nothing.txt', ' \n\n\t\n');
const DOCUMENT = written('report.pdf', '%PDF-1.7');
const WINDOWS = written(
  'windows.txt',
  Buffer.from('Caf\xe9 closes\n\nThe caf\xe9 \x93Old Bridge\x94 closes on Monday.\n', 'latin1'),
);

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
});
