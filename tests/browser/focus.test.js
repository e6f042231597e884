// Whoever works by keyboard keeps their place when what they pressed goes away.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { BRIDGE, FERRY, openToAdd, pick, written } from './adding.js';
import { EMPTY, PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const BLANK = written('blank.txt', ' \n');
const OTHER_BLANK = written('other-blank.txt', ' \n');

/** The first statement's button that makes it the base. */
const PIN = ".statement .about > button[aria-label^='compare all with']";

/**
 * Presses a button as the keyboard does.
 * @param {WebDriver} driver
 * @param {string} selector
 */
const press = (driver, selector) => driver.findElement(By.css(selector)).sendKeys(Key.ENTER);

/**
 * Whether the focus is on what `selector` finds first.
 * @param {WebDriver} driver
 * @param {string} selector
 */
const isOn = (driver, selector) =>
  driver.executeScript('return document.activeElement === document.querySelector(arguments[0])', selector);

forEachBrowser((browser) => {
  test('dismissing a notice leads to the next one, then back to choosing files', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BLANK, OTHER_BLANK);
    await state(browser.driver, 'failed');
    await press(browser.driver, 'dialog .notice button');
    assert.ok(await isOn(browser.driver, 'dialog .notice button'));
    await press(browser.driver, 'dialog .notice button');
    assert.ok(await isOn(browser.driver, 'dialog input[type=file]'));
  });

  test('all notices are dismissed at once', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BLANK, OTHER_BLANK);
    await state(browser.driver, 'failed');
    await press(browser.driver, 'dialog .notices > .all');
    assert.equal(await count(browser.driver, '.notice'), 0);
    assert.ok(await isOn(browser.driver, 'dialog input[type=file]'));
  });

  test('removing an article leads to its neighbour', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE, FERRY);
    await state(browser.driver, 'ready');
    await press(browser.driver, 'dialog .article-list li:last-child .remove');
    await state(browser.driver, 'ready');
    assert.ok(await isOn(browser.driver, 'dialog .article-list li button'));
    await press(browser.driver, 'dialog .article-list li .remove');
    await state(browser.driver, 'ready');
    assert.ok(await isOn(browser.driver, 'dialog input[type=file]'));
  });

  test('closing the dialog leads to the comparison when what opened it is gone', async () => {
    await open(browser.driver, EMPTY);
    await state(browser.driver, 'ready');
    await press(browser.driver, '.empty button');
    await pick(browser.driver, BRIDGE, FERRY);
    await state(browser.driver, 'ready');
    await press(browser.driver, 'dialog .actions button');
    await browser.driver.wait(async () => isOn(browser.driver, '#main'), PATIENCE);
  });

  test('letting go of a pinned statement leads back to it', async () => {
    await open(browser.driver, SAMPLE, '#theme=');
    await state(browser.driver, 'ready');
    await browser.driver.findElement(By.css(PIN));
    await press(browser.driver, PIN);
    await browser.driver.findElement(By.css('.pinned button'));
    await press(browser.driver, '.pinned button');
    assert.ok(await isOn(browser.driver, '.statement'));
  });
});
