// Why linked: any two statements' reasons, score and what comes next, over whatever view is open.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key, until } from 'selenium-webdriver';

import { PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * @param {WebDriver} driver
 * @param {string} hash
 */
async function explained(driver, hash) {
  await open(driver, SAMPLE, hash);
  await state(driver, 'ready');
  const panel = await driver.findElement(By.css('.why-panel'));
  await driver.wait(until.elementTextMatches(panel, /\d+\s?% likely the same/), PATIENCE);
  return panel;
}

/**
 * Two statements on the weakest link, by what they say.
 * @param {WebDriver} driver
 */
async function weakestLinks(driver) {
  await open(driver, SAMPLE, '#search=%22weakest+link%22');
  await state(driver, 'ready');
  await driver.findElement(By.css('.search-view mark'));
  const links = await driver.findElements(By.css('.search-view li a.said'));
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => /at=(a\d+\.\d+)/.exec(href ?? '')?.[1] ?? '');
}

forEachBrowser((browser) => {
  test('a link is explained in words, with its score and what comes next', async () => {
    const [one, other] = await weakestLinks(browser.driver);
    const text = await (await explained(browser.driver, `#coverage=&why=${one}+${other}`)).getText();
    assert.match(text, /the same claim in other words/);
    assert.match(text, /shared words[^]*weakest/);
    assert.match(text, /Next in this article/);
  });

  test('two statements without a link are explained too', async () => {
    const text = await (await explained(browser.driver, '#coverage=&why=a1.1+a3.1')).getText();
    assert.match(text, /% likely the same/);
  });

  test('Escape closes it, and the view under it stays', async () => {
    const panel = await explained(browser.driver, '#coverage=&why=a1.1+a3.1');
    await panel.sendKeys(Key.ESCAPE);
    await browser.driver.wait(until.stalenessOf(panel), PATIENCE);
    await browser.driver.findElement(By.css('table'));
  });

  test('statements that the comparison lacks open nothing', async () => {
    await open(browser.driver, SAMPLE, '#coverage=&why=a1.1+a9.999');
    await state(browser.driver, 'ready');
    assert.equal(await count(browser.driver, '.why-panel'), 0);
  });
});
