// Keeping: what a reader works on is there again, under its name, whatever happens to the page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { By, Key } from 'selenium-webdriver';

import { BRIDGE, FERRY, done, openToAdd, pick, startAdding, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, inPage, leave, open, openAgain, state } from './browsers.js';
import { catchFiles, caught, saveState, press, pressAt, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** The sample as a page that shows it in a frame of its own lets it be. */
const FRAMED = written(
  'framed.html',
  `<!doctype html><title>Framed</title><iframe sandbox="allow-scripts" width="1200" height="800" src="${SAMPLE.href}"></iframe>`,
);

/** Storage that is full. */
const FULL = `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };`;

/** Storage that is found to be full only when all is written. */
const FULL_AT_COMMIT = `const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (record) {
    const request = put.call(this, record);
    request.onsuccess = () => this.transaction.abort();
    return request;
  };`;

/** A transaction that writes, then does not end as long as `writing` holds. */
const ENDLESS = `const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (record) {
    put.call(this, record);
    const again = () => { if (window.writing) this.count().onsuccess = again };
    window.writing = true;
    again();
  };`;

/** Whether the page would ask before it is left. */
const ASKS = `const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;`;

/**
 * Two articles, compared, in the empty program; the dialog is closed.
 * @param {WebDriver} driver
 */
async function withTwo(driver) {
  await openToAdd(driver, EMPTY);
  await pick(driver, BRIDGE, FERRY);
  await compared(driver, 2);
  await done(driver);
}

/**
 * @param {WebDriver} driver
 * @param {number} articles
 */
async function compared(driver, articles) {
  await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith(`${articles} articles`));
}

/**
 * @param {WebDriver} driver
 * @param {string} name
 * @param {string} [key]
 */
async function rename(driver, name, key = Key.ENTER) {
  await driver.findElement(By.css('h1 .title')).click();
  await retype(driver, name, key);
}

/**
 * Types in the place of a name that was pressed.
 * @param {WebDriver} driver
 * @param {...string} keys
 */
async function retype(driver, ...keys) {
  await until(driver, () => driver.executeScript('return document.activeElement.matches("input.title")'));
  await driver
    .actions()
    .sendKeys(...keys)
    .perform();
}

/** @param {WebDriver} driver */
const title = async (driver) => (await texts(driver, '.story h1'))[0];

/**
 * @param {WebDriver} driver
 * @param {string} name
 */
const titled = (driver, name) =>
  until(driver, async () => (await title(driver)) === name, `it is not called ${name}`);

/**
 * Opens the list, which then has so many entries.
 * @param {WebDriver} driver
 * @param {number} entries
 */
async function list(driver, entries) {
  await press(driver, 'header', 'My comparisons');
  await until(driver, async () => (await texts(driver, '.comparisons li')).length === entries);
}

forEachBrowser((browser) => {
  test('what was worked on is there on the next opening, and where the reader was', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await rename(driver, 'The bridge');
    await saveState(driver, 'saved');
    await openAgain(driver, EMPTY);
    await titled(driver, 'The bridge');
    await compared(driver, 2);
    await saveState(driver, 'saved');
  });

  test('a name is changed in its place; Escape leaves it', async () => {
    const { driver } = browser;
    await withTwo(driver);
    assert.equal(await title(driver), 'Untitled comparison');
    await rename(driver, '  Bridges  ');
    await titled(driver, 'Bridges');
    assert.equal(await inPage(driver, 'return document.activeElement.className'), 'title', 'the focus stays');
    assert.equal(await driver.getTitle(), 'Bridges – Crossread');
    await rename(driver, 'Tunnels', Key.ESCAPE);
    await titled(driver, 'Bridges');
  });

  test('nothing is said of a file that was only read', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    assert.deepEqual(await texts(driver, '.save-state'), ['· My comparisons']);
    assert.equal(await driver.executeScript(ASKS), false);
    await list(driver, 0);
  });

  test('a shared file shows its own; what was changed is kept beside it and offered', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await rename(driver, 'My NATO');
    await saveState(driver, 'saved');
    await openAgain(driver, SAMPLE);
    await state(driver, 'ready');
    await titled(driver, 'NATO and cyber defence');
    await pressAt(driver, "//header//button[starts-with(., 'open your version of')]");
    await titled(driver, 'My NATO');
    await list(driver, 1);
  });

  test('in a frame that forbids storage the page says that it cannot save, and offers a file', async () => {
    const { driver } = browser;
    await open(driver, pathToFileURL(FRAMED));
    await driver.switchTo().frame(0);
    await state(driver, 'ready');
    await rename(driver, 'In a frame');
    await saveState(driver, 'refused');
    assert.equal(await title(driver), 'In a frame');
    await driver.findElement(By.xpath("//header//button[. = 'Save file']"));
    await driver.switchTo().defaultContent();
  });

  test('several are kept by name: begun, opened, renamed, deleted and taken back', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await rename(driver, 'First');
    await saveState(driver, 'saved');
    await list(driver, 1);
    await press(driver, 'dialog', 'New comparison');
    await until(driver, async () => (await texts(driver, '.empty h1')).length === 1);
    await press(driver, 'main', 'five reports on NATO and cyber defence');
    await titled(driver, 'NATO and cyber defence');
    await saveState(driver, 'saved');

    await list(driver, 2);
    await pressAt(driver, "//dialog//li[contains(., 'First')]//button[@class = 'title']");
    await retype(driver, 'The first', Key.ENTER);
    await until(driver, async () => (await texts(driver, '.comparisons li')).join().includes('The first'));
    await pressAt(driver, "//dialog//button[@aria-label = 'open: The first']");
    await titled(driver, 'The first');
    await compared(driver, 2);

    await list(driver, 2);
    await pressAt(driver, "//dialog//button[@aria-label = 'delete: The first']");
    await until(
      driver,
      async () => (await texts(driver, '.empty h1')).length === 1,
      'the page holds nothing more',
    );
    await press(driver, 'dialog', 'restore');
    await pressAt(driver, "//dialog//button[@aria-label = 'open: The first']");
    await titled(driver, 'The first');
    await openAgain(driver, EMPTY);
    await titled(driver, 'The first');
    await list(driver, 2);
  });

  test('where nothing can be kept the head says so, leaving asks, and one click saves a file', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    await driver.executeScript(FULL);
    await rename(driver, 'Unkept');
    await saveState(driver, 'refused');
    assert.match((await texts(driver, '.save-state'))[0] ?? '', /cannot be saved here/);
    assert.equal(await driver.executeScript(ASKS), true);

    await list(driver, 0);
    await press(driver, 'dialog', 'New comparison');
    await until(driver, async () => (await texts(driver, '.notice')).join().includes('unsaved'));
    await until(driver, async () => (await count(driver, 'dialog')) === 0);
    assert.equal(await title(driver), 'Unkept');

    const { name, text } = await caught(driver, () => press(driver, 'header', 'Save file'));
    assert.match(name, /^unkept .*\.html$/);
    assert.match(text, /<title>Unkept – Crossread<\/title>/);
    await saveState(driver, 'file');
    assert.equal(await driver.executeScript(ASKS), false);
  });

  for (const [when, full] of [
    ['as it writes', FULL],
    ['at its end', FULL_AT_COMMIT],
  ]) {
    test(`where there is no room, found ${when}, nothing is lost, and saving works again once there is`, async () => {
      const { driver } = browser;
      await withTwo(driver);
      await rename(driver, 'Before');
      await saveState(driver, 'saved');
      await driver.executeScript(`window.put = IDBObjectStore.prototype.put; ${full}`);
      await rename(driver, 'One');
      await saveState(driver, 'refused');
      assert.match((await texts(driver, '.save-state'))[0] ?? '', /cannot be saved here/);
      assert.equal(await title(driver), 'One');
      assert.equal(await driver.executeScript(ASKS), true);

      const first = await driver.getWindowHandle();
      await driver.switchTo().newWindow('tab');
      await openAgain(driver, EMPTY);
      await titled(driver, 'Before');
      await driver.close();
      await driver.switchTo().window(first);

      await driver.executeScript('IDBObjectStore.prototype.put = window.put');
      await rename(driver, 'Two');
      await saveState(driver, 'saved');
      await openAgain(driver, EMPTY);
      await titled(driver, 'Two');
    });
  }

  test('a page that dies while it saves leaves what was saved before', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await rename(driver, 'Before');
    await saveState(driver, 'saved');
    await leave(driver);
    const other = await driver.getWindowHandle();
    await driver.switchTo().newWindow('tab');
    await openAgain(driver, EMPTY);
    await titled(driver, 'Before');
    await driver.executeScript(ENDLESS);
    await rename(driver, 'After');
    await until(driver, async () => driver.executeScript('return window.writing === true'));
    await driver.close();
    await driver.switchTo().window(other);
    await openAgain(driver, EMPTY);
    await titled(driver, 'Before');
  });

  test('another page that hangs while it saves does not keep this one from beginning', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await saveState(driver, 'saved');
    const other = await driver.getWindowHandle();
    await driver.executeScript(ENDLESS);
    await rename(driver, 'After');
    await until(driver, async () => driver.executeScript('return window.writing === true'));
    await driver.switchTo().newWindow('tab');
    await openAgain(driver, EMPTY);
    await state(driver, 'ready');
    await driver.close();
    await driver.switchTo().window(other);
    await driver.executeScript('window.writing = false');
    await saveState(driver, 'saved');
  });

  test('two pages of one project do not overwrite each other', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await saveState(driver, 'saved');
    const first = await driver.getWindowHandle();
    await driver.switchTo().newWindow('tab');
    await openAgain(driver, EMPTY);
    await compared(driver, 2);
    await rename(driver, 'From the second');
    await saveState(driver, 'saved');
    await driver.close();
    await driver.switchTo().window(first);
    await rename(driver, 'From the first');
    await saveState(driver, 'saved');
    await list(driver, 2);
    assert.match((await texts(driver, '.comparisons li')).join('\n'), /From the first[^]*From the second/);
  });

  test('the view of a kept project comes back with it', async () => {
    const { driver } = browser;
    await withTwo(driver);
    await saveState(driver, 'saved');
    await driver.findElement(By.css('.views a[href^="#article"]')).click();
    await startAdding(driver);
    await driver.findElement(By.css('dialog .article-list .remove')).click();
    await until(driver, async () => (await texts(driver, 'dialog .article-list li')).length === 1);
    await pick(driver, BRIDGE);
    await compared(driver, 2);
    await saveState(driver, 'saved');
    await openAgain(driver, EMPTY);
    await compared(driver, 2);
    assert.match(await driver.getCurrentUrl(), /#article=/);
  });
});
