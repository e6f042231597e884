// Correcting by hand: what a reader decides counts at once, is marked as theirs, and can be undone.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { done, openToAdd, pick, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, open, openAgain, state } from './browsers.js';
import { saveState, press, pressAt, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** Two outlets make this claim, and it alone stands level on its theme. */
const THEME = '#theme=t1';
const ESTONIA = 'the 2007 attack on Estonia';

/**
 * @param {WebDriver} driver
 * @param {string} hash
 */
async function at(driver, hash) {
  await open(driver, SAMPLE, hash);
  await driver.executeScript("localStorage.removeItem('crossread.reader')");
  await state(driver, 'ready');
}

/**
 * Opens the corrections of the statement that says so, by key.
 * @param {WebDriver} driver
 * @param {string} says
 */
async function correct(driver, says) {
  const id = await driver.executeScript(
    `const found = [...document.querySelectorAll('.statement, .article-statement')].find((one) => one.textContent.includes(arguments[0]));
     found.focus();
     return found.id`,
    says,
  );
  await driver.actions().sendKeys('c').perform();
  await until(driver, async () => (await count(driver, 'dialog.correct')) > 0);
  return String(id);
}

/** @param {WebDriver} driver */
async function close(driver) {
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await until(driver, async () => (await count(driver, 'dialog')) === 0);
}

/** Rows of several articles that surely say the same. @param {WebDriver} driver */
const levelRows = async (driver) =>
  (await texts(driver, '.group.level .note')).filter((note) => /same claim in/i.test(note)).length;

/**
 * @param {WebDriver} driver
 * @param {number} rows
 */
const untilRows = (driver, rows) => until(driver, async () => (await levelRows(driver)) === rows);

/**
 * Waits until one of the elements says so.
 * @param {WebDriver} driver
 * @param {string} selector
 * @param {RegExp} says
 */
const untilSaid = (driver, selector, says) =>
  until(
    driver,
    async () => says.test((await texts(driver, selector)).join('\n')),
    `no ${selector} says ${says}`,
  );

/**
 * The undo that all programs have.
 * @param {WebDriver} driver
 */
const undo = (driver) => driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();

/** @param {WebDriver} driver */
const redo = (driver) => driver.actions().keyDown(Key.CONTROL).sendKeys('y').keyUp(Key.CONTROL).perform();

/**
 * @param {WebDriver} driver
 * @param {string} label
 */
const tick = (driver, label) =>
  driver.findElement(By.xpath(`//dialog//label[contains(., '${label}')]/input`)).click();

/** @param {WebDriver} driver */
const list = async (driver) => {
  await driver.findElement(By.xpath("//header//button[contains(., 'correction')]")).click();
  await until(driver, async () => (await count(driver, 'dialog.corrections')) > 0);
};

forEachBrowser((browser) => {
  test('a link the reader unlinks leaves the row and comes back on undo', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await untilRows(driver, 1);
    await driver
      .findElement(
        By.xpath("//section[contains(@class, 'level')][contains(., 'same claim in')]//a[. = 'why linked']"),
      )
      .click();
    await until(driver, async () => (await count(driver, '.why-panel')) > 0);
    await press(driver, "aside[@class = 'why-panel']", 'not the same');
    await untilSaid(driver, '.why-panel .reader-mark', /not the same by hand/);
    await untilRows(driver, 0);
    assert.match((await texts(driver, '.undo-toast'))[0] ?? '', /Link removed/);
    await undo(driver);
    await untilRows(driver, 1);
    await redo(driver);
    await untilRows(driver, 0);
  });

  test('two statements the reader links stand level, and say by whom', async () => {
    const { driver } = browser;
    await at(driver, '#article=a2');
    await correct(driver, 'The memo also acknowledges');
    await driver
      .findElement(By.css('dialog input[type=search]'))
      .sendKeys('limited resources smaller allies');
    const found = By.xpath("//dialog//ul[@class = 'claims']/li[contains(., 'limited resources')]//button");
    await driver.findElement(found).click();
    await untilSaid(driver, 'dialog .claims', /limited resources[^]*linked by hand/);
  });

  test('a statement put on a theme shows there as put by hand; taken off, it goes', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /Estonia\s+put on the theme by hand/);
    await close(driver);
    await driver.findElement(By.xpath(`//nav//a[contains(., '${ESTONIA}')]`)).click();
    await untilSaid(
      driver,
      '.one-theme .statement',
      /The memo also acknowledges[^]*put on the theme by hand/,
    );
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /Estonia\s+taken off the theme by hand/);
    await close(driver);
    assert.doesNotMatch(
      (await texts(driver, '.one-theme .statement')).join('\n'),
      /The memo also acknowledges/,
    );
  });

  test('a statement that is split becomes two, and two that are joined one', async () => {
    const { driver } = browser;
    await at(driver, '#article=a2');
    const before = await count(driver, '.article-statement');
    await correct(driver, 'The memo also acknowledges');
    await driver.findElement(By.css('dialog summary')).click();
    await driver.findElement(By.css('dialog input[type=range]')).sendKeys(Key.ARROW_RIGHT);
    await press(driver, 'dialog', 'Split here');
    await until(driver, async () => (await count(driver, '.article-statement')) === before + 1);
    await undo(driver);
    await until(driver, async () => (await count(driver, '.article-statement')) === before);
    await correct(driver, 'The memo also acknowledges');
    await driver.findElement(By.css('dialog summary')).click();
    await press(driver, 'dialog', 'Join');
    await until(driver, async () => (await count(driver, '.article-statement')) === before - 1);
  });

  test('notes stand by their statement, theme and article, and are in the list', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await press(driver, 'dialog', 'add a note');
    await driver.actions().sendKeys('On the statement', Key.ENTER).perform();
    await untilSaid(driver, 'dialog .note-text', /On the statement/);
    await close(driver);
    await untilSaid(driver, '.statement .note-text', /On the statement/);
    await press(driver, 'article', 'add a note');
    await driver.actions().sendKeys('On the theme', Key.ENTER).perform();
    await untilSaid(driver, '.one-theme > .note-text', /On the theme/);
    await driver.actions().sendKeys('3').perform();
    await press(driver, 'article', 'add a note');
    await driver.actions().sendKeys('On the article', Key.ENTER).perform();
    await untilSaid(driver, '.article-text .note-text', /On the article/);
    await list(driver);
    await untilSaid(driver, 'dialog', /On the article[^]*On the theme[^]*On the statement/);
  });

  test('a correction survives saving and opening the project', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await driver.findElement(By.css('dialog .reader input')).sendKeys('Anna');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /by Anna/);
    await close(driver);
    await saveState(driver, 'saved');
    await openAgain(driver, SAMPLE);
    await state(driver, 'ready');
    await pressAt(driver, "//header//button[starts-with(., 'open your version of')]");
    await until(driver, async () => (await count(driver, '.undo-links')) > 0);
    await list(driver);
    await untilSaid(driver, 'dialog li', /put on the theme by Anna[^]*Estonia[^]*The memo also acknowledges/);
    assert.deepEqual(await texts(driver, 'dialog .misfits'), []);
  });

  for (const [how, leave] of /** @type {const} */ ([
    ['by Enter', Key.ENTER],
    ['with the dialog, by Escape', Key.ESCAPE],
  ])) {
    test(`a name typed after a correction signs it when the field is left ${how}`, async () => {
      const { driver } = browser;
      await at(driver, THEME);
      await correct(driver, 'The memo also acknowledges');
      await tick(driver, ESTONIA);
      await untilSaid(driver, 'dialog .ticks', /put on the theme by hand/);
      await driver.findElement(By.css('dialog .reader input')).sendKeys('Anna', leave);
      if (leave === Key.ENTER) await close(driver);
      await until(driver, async () => (await count(driver, 'dialog')) === 0);
      await list(driver);
      await untilSaid(driver, 'dialog li', /put on the theme by Anna/);
    });
  }

  test('a name given where the page asks for it signs what was just corrected', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /put on the theme by hand/);
    await close(driver);
    await driver.findElement(By.css('.undo-toast input')).sendKeys('Anna', Key.ENTER);
    await list(driver);
    await untilSaid(driver, 'dialog li', /put on the theme by Anna/);
  });

  test('the toast goes by itself, and undo stays in the head and on its keys', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /put on the theme by hand/);
    await close(driver);
    assert.ok((await count(driver, '.undo-toast .link')) > 0);
    await until(driver, async () => (await count(driver, '.undo-toast .link')) === 0, 'the toast stays');
    assert.match((await texts(driver, '.undo-links')).join(), /undo: statement put on a theme/);
    await undo(driver);
    await untilSaid(driver, '.undo-toast', /Undone: statement put on a theme/);
  });

  test('corrections that no longer fit are listed, and can be removed', async () => {
    const { driver } = browser;
    await at(driver, '#article=a2');
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /put on the theme by hand/);
    await close(driver);
    await driver.executeScript(
      `[...document.querySelectorAll('.block')].find((one) => one.textContent.includes('The memo also acknowledges'))
         .querySelector('.drop').click()`,
    );
    await untilSaid(driver, '.undo-toast', /Passage left out/);
    await list(driver);
    await untilSaid(driver, 'dialog .misfits', /No longer fit[^]*The memo also acknowledges/);
    await press(driver, "section[@class = 'misfits']", 'remove');
    await until(driver, async () => (await count(driver, 'dialog .misfits')) === 0);
    await undo(driver);
    await untilSaid(driver, 'dialog .misfits', /The memo also acknowledges/);
  });

  test('what names an id that two articles bore is listed as in doubt, until a reader says that it is right', async () => {
    const { driver } = browser;
    const article = (/** @type {string} */ outlet, /** @type {string} */ text) => ({
      id: 'a1',
      outlet,
      text,
    });
    const project = {
      version: 1,
      articles: [
        article('Wire', 'The old bridge closes on Monday.'),
        article('Post', 'A ferry replaces the old bridge.'),
      ],
      notes: [{ on: { kind: 'article', article: 'a1' }, text: 'Odd.', by: 'Ada', at: null }],
    };
    await openToAdd(driver, EMPTY);
    await pick(driver, written('doubt.json', JSON.stringify(project)));
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));
    await done(driver);
    await list(driver);
    await untilSaid(driver, 'dialog .doubts', /In doubt[^]*Wire[^]*Odd\./);
    await press(driver, "section[@class = 'doubts']", 'right as it is');
    await until(driver, async () => (await count(driver, 'dialog .doubts')) === 0);
    await untilSaid(driver, 'dialog li', /Wire[^]*Odd\./);
    await undo(driver);
    await untilSaid(driver, 'dialog .doubts', /Odd\./);
  });

  test('what is typed in a field is the field’s to undo', async () => {
    const { driver } = browser;
    await at(driver, THEME);
    await correct(driver, 'The memo also acknowledges');
    await tick(driver, ESTONIA);
    await untilSaid(driver, 'dialog .ticks', /put on the theme by hand/);
    await driver.findElement(By.css('dialog .reader input')).sendKeys('A');
    await undo(driver);
    assert.match((await texts(driver, 'dialog .ticks')).join(), /put on the theme by hand/);
  });
});
