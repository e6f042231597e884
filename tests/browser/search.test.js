// Search: what is typed ranks the statements, letter by letter; what is found leads to its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key, until } from 'selenium-webdriver';

import { PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { contents, count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const FIELD = By.css('header input[type=search]');

/**
 * @param {WebDriver} driver
 * @param {string} phrase
 */
async function search(driver, phrase) {
  await open(driver, SAMPLE);
  await state(driver, 'ready');
  await driver.findElement(FIELD).sendKeys(phrase);
  await driver.findElement(By.css(`.search-view[data-answered="${phrase}"] li`));
}

forEachBrowser((browser) => {
  test('a statement with the words typed comes first, its words marked', async () => {
    await search(browser.driver, 'weakest link');
    await browser.driver.findElement(By.css('.search-view mark'));
    assert.match((await contents(browser.driver, '.search-view li .said'))[0] ?? '', /weakest link/);
    assert.match((await contents(browser.driver, '.search-view mark')).join(' '), /weakest.*link/);
  });

  test('a phrase finds statements that say it in other words', async () => {
    await search(browser.driver, 'hackers');
    const found = (await contents(browser.driver, '.search-view li .said')).filter(
      (said) => !/hacker/i.test(said),
    );
    assert.ok(found.length > 0);
  });

  test('what is found leads to the article, and back leads to what was found', async () => {
    await search(browser.driver, 'Estonia');
    await browser.driver.findElement(By.css('.search-view .said')).click();
    await browser.driver.wait(
      async () => /^#article=a\d&at=a\d/.test(new URL(await browser.driver.getCurrentUrl()).hash),
      PATIENCE,
    );
    await browser.driver.navigate().back();
    await browser.driver.findElement(By.css('.search-view li'));
    assert.equal(await browser.driver.findElement(FIELD).getAttribute('value'), 'Estonia');
  });

  test('typing is one step to go back over, not one a letter', async () => {
    await search(browser.driver, 'deadline');
    await browser.driver.navigate().back();
    await browser.driver.findElement(By.css('table'));
    assert.equal(await browser.driver.findElement(FIELD).getAttribute('value'), '');
  });

  test('Escape leads back to where the reader was, and the next search is one for itself', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await driver.findElement(By.css('.theme-name')).click();
    const theme = await driver.getCurrentUrl();
    await driver.findElement(FIELD).sendKeys('deadline');
    await driver.findElement(By.css('.search-view[data-answered="deadline"] li'));
    await driver.findElement(FIELD).sendKeys(Key.ESCAPE);
    await driver.findElement(By.css('.one-theme'));
    assert.equal(await driver.getCurrentUrl(), theme);
    assert.equal(await driver.findElement(FIELD).getAttribute('value'), '');
    await driver.findElement(FIELD).sendKeys('deadline');
    await driver.findElement(By.css('.search-view[data-answered="deadline"] li'));
  });

  test('no letter is lost on a machine that is slow', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    const chromium = /** @type {any} */ (driver);
    const slow = 'sendDevToolsCommand' in driver;
    const throttle = (/** @type {number} */ rate) =>
      slow && chromium.sendDevToolsCommand('Emulation.setCPUThrottlingRate', { rate });
    const phrase = 'the weakest link in the chain of all allies';
    await throttle(6);
    try {
      await driver.findElement(FIELD).sendKeys(phrase);
      await driver.findElement(By.css(`.search-view[data-answered="${phrase}"]`));
      assert.equal(await driver.findElement(FIELD).getAttribute('value'), phrase);
    } finally {
      await throttle(1);
    }
  });

  test('the slash key leads to the field', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    await browser.driver.findElement(By.css('body')).sendKeys('/');
    assert.equal(await browser.driver.switchTo().activeElement().getAttribute('type'), 'search');
  });

  test('what is typed is only text, whatever it holds', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const phrase = '<img src=x onerror=alert(1)>&base="%00';
    await browser.driver.findElement(FIELD).sendKeys(phrase, Key.ENTER);
    const heading = await browser.driver.findElement(By.css('.search-view h2'));
    await browser.driver.wait(until.elementTextContains(heading, phrase), PATIENCE);
    assert.equal(await count(browser.driver, '.search-view img'), 0);
  });
});
