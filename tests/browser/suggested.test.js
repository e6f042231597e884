// Of many themes that the texts suggest eight are shown at first; the others are one press or one search away.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { done, openToAdd, pick, written } from './adding.js';
import { EMPTY, forEachBrowser, move, state } from './browsers.js';
import { until } from './saving.js';
import { count, texts } from './shown.js';

const THINGS =
  'harbour crane,school roof,bakery oven,library archive,tram depot,hospital kitchen,football stadium,museum cellar,' +
  'airport runway,vineyard harvest,lighthouse lamp,circus elephant,printing press,swimming pool,chapel organ,' +
  'mountain tunnel,fish market,theatre curtain,quarry blast,radio mast';

/** Each tells of all these things. */
const ARTICLES = ['needs', 'needs urgent', 'still needs'].map((verb, n) =>
  written(
    `town-${n}.txt`,
    THINGS.split(',')
      .map(
        (thing, day) =>
          `The ${thing} ${verb} repair worth ${20 + day} thousand crowns before winter.\n\n` +
          `Workers at the ${thing} told inspectors on day ${day + 1} that the ${thing} had cracked.\n\n`,
      )
      .join(''),
  ),
);
const MORE = '.more-themes button';

forEachBrowser((browser) => {
  test('eight suggested themes are shown at first, all at one press, by a filter or by a link', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, ...ARTICLES);
    await state(driver, 'ready');
    await done(driver);
    const rows = () => count(driver, '.matrix .theme-name');
    await until(driver, async () => (await rows()) === 8);
    const button = await driver.findElement(By.css(MORE));
    const [, more] = /^(\d+) more themes$/.exec(await button.getText()) ?? [];
    assert.ok(Number(more) > 0);
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    await button.click();
    await until(driver, async () => (await rows()) === 8 + Number(more));
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    const hidden = (await driver.findElements(By.css('.matrix .theme-name'))).at(-1);
    const link = (await hidden?.getAttribute('href'))?.split('#')[1] ?? '';
    const label = (await hidden?.getText()) ?? '';
    await button.click();
    await until(driver, async () => (await rows()) === 8);
    await move(driver, `#coverage=&filter=found.`);
    await until(driver, async () => (await rows()) === 8 + Number(more));
    await move(driver, `#${link}`);
    const current = await texts(driver, '.theme-list [aria-current] > span:first-child');
    assert.deepEqual(
      current.map((one) => one.toLowerCase()),
      [label.toLowerCase()],
    );
    assert.equal(await count(driver, '.theme-list li'), 9);
    await driver.findElement(By.css(`.theme-list ${MORE}`)).click();
    await until(driver, async () => (await count(driver, '.theme-list li')) === 8 + Number(more));
  });
});
