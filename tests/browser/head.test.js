// What lies around the views: keys, languages, the way in for a first visitor.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key, until } from 'selenium-webdriver';

import { EMPTY, PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * @param {WebDriver} driver
 * @param {string} keys
 */
const press = (driver, keys) => driver.findElement(By.css('body')).sendKeys(keys);

/** @param {WebDriver} driver */
const view = async (driver) => (await texts(driver, '.views [aria-current]'))[0];

/**
 * @param {WebDriver} driver
 * @param {string} language
 */
const setLanguage = (driver, language) =>
  driver.findElement(By.css(`.language option[value=${language}]`)).click();

forEachBrowser((browser) => {
  test('the keys 1 to 4 lead to the four views', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    for (const [key, name] of Object.entries({ 2: 'Theme', 3: 'Article', 4: 'Pair', 1: 'Coverage' })) {
      await press(browser.driver, key);
      await browser.driver.wait(async () => (await view(browser.driver)) === name, PATIENCE, name);
    }
  });

  test('the question mark opens the sheet of keys, which can be turned off', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await press(driver, '?');
    const dialog = await driver.findElement(By.css('dialog.keys'));
    // WebKit's driver does not scroll to what stands below the fold of a dialog.
    const click = (/** @type {string} */ selector) =>
      driver.executeScript('document.querySelector(arguments[0]).click()', selector);
    await click('dialog.keys input[type=checkbox]');
    await click('dialog.keys .actions button');
    await driver.wait(until.stalenessOf(dialog), PATIENCE);
    await press(driver, '2?');
    assert.equal(await view(driver), 'Coverage');
    assert.equal(await count(driver, 'dialog'), 0);
    // So that the next test has its keys again.
    await click('.keys-button');
    await driver.findElement(By.css('dialog.keys'));
    await click('dialog.keys input[type=checkbox]');
  });

  test('Escape closes the layout', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    await press(browser.driver, '?');
    const dialog = await browser.driver.findElement(By.css('dialog.keys'));
    await dialog.sendKeys(Key.ESCAPE);
    await browser.driver.wait(until.stalenessOf(dialog), PATIENCE);
  });

  test('the page speaks German and French; what outlets wrote stays as it is', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const headlines = await texts(browser.driver, 'thead .headline');
    for (const [language, views] of Object.entries({
      de: ['Übersicht', 'Thema', 'Artikel', 'Paar', 'Prüfen'],
      fr: ['Couverture', 'Thème', 'Article', 'Paire', 'Examen'],
      en: ['Coverage', 'Theme', 'Article', 'Pair', 'Review'],
    })) {
      await setLanguage(browser.driver, language);
      const shown = await texts(browser.driver, '.views a');
      assert.deepEqual(
        shown.map((name) => name.replace(/ · \d+$/, '')),
        views,
      );
      assert.equal(await browser.driver.executeScript('return document.documentElement.lang'), language);
      assert.deepEqual(await texts(browser.driver, 'thead .headline'), headlines);
    }
  });

  test('a first visitor opens the sample with one click', async () => {
    await open(browser.driver, EMPTY);
    await state(browser.driver, 'ready');
    await browser.driver
      .findElement(By.xpath("//main//button[contains(., 'NATO and cyber defence')]"))
      .click();
    await browser.driver.findElement(By.css('table'));
    assert.match((await texts(browser.driver, 'h1'))[0] ?? '', /NATO and cyber defence/);
  });
});
