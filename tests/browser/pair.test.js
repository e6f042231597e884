// Pair: two articles in full, side by side.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { REPORT } from './report.js';
import { contents } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** Both articles tell of the weakest link; it is the second of their pairs. */
const WEAKEST_LINK = '#pair=a2.a4&at=a4.9&base=a2.15';

/** The first of their pairs: what they perhaps both say. */
const FIRST = REPORT.links
  .filter(({ a, b, grade }) => grade === 'perhaps' && /^a2\./.test(a) && /^a4\./.test(b))
  .map(({ a, b }) => [a, b])[0] ?? ['', ''];

/**
 * @param {WebDriver} driver
 * @param {string} [place]
 */
async function opened(driver, place = '#pair=a2.a4') {
  await open(driver, SAMPLE, place);
  await state(driver, 'ready');
  await driver.findElement(By.css('.minimap'));
}

/**
 * Types a key that services the same wherever the focus is.
 * @param {WebDriver} driver
 * @param {string} key
 */
const press = (driver, key) => driver.switchTo().activeElement().sendKeys(key);

/**
 * Waits until the current pair's statements stand at one height, in sight, and gives their ids.
 * @param {WebDriver} driver
 * @param {string[]} expected
 */
async function level(driver, expected) {
  const standing = () =>
    /** @type {Promise<[string[], number[], number[]]>} */ (
      driver.executeScript(`
        const current = [...document.querySelectorAll('.pair-statement[aria-current]')];
        const pane = document.querySelector('.pane').getBoundingClientRect();
        return [current.map(({ id }) => id), current.map((one) => one.getBoundingClientRect().top), [pane.top, pane.bottom]]`)
    );
  await driver.wait(
    async () => {
      const [ids, [left = 0, right = 0], [top = 0, bottom = 0]] = await standing();
      return ids.join() === expected.join() && Math.abs(left - right) < 2 && left >= top - 1 && left < bottom;
    },
    PATIENCE,
    `${expected.join(' and ')} come level`,
  );
}

/**
 * @param {WebDriver} driver
 * @param {number} index  Of the pane.
 * @param {number} [to]
 * @returns {Promise<number>}
 */
const scrolled = (driver, index, to) =>
  driver.executeScript(
    `const pane = document.querySelectorAll('.pane')[arguments[0]];
     if (arguments[1] !== null) pane.scrollTop = arguments[1];
     return pane.scrollTop`,
    index,
    to ?? null,
  );

/** @param {WebDriver} driver */
const statusOf = async (driver) =>
  driver.executeScript("return document.querySelector('.steps [role=status]').textContent");

forEachBrowser((browser) => {
  test('both articles stand in their own order, without what was left out', async () => {
    await opened(browser.driver);
    const [left, right] = await Promise.all(
      ['left', 'right'].map(async (pane) =>
        (await contents(browser.driver, `.pane.${pane} .column-text > *`)).join('\n'),
      ),
    );
    assert.match(
      left ?? '',
      /NATO vs\. Cyber Attackers[^]*increasing pressure[^]*A Long-Term Commitment[^]*In Germany/,
    );
    assert.match(right ?? '', /NATO agrees to boost[^]*butted heads[^]*weakest link/);
    assert.doesNotMatch(left ?? '', /Foto: US Army/);
  });

  test('j and k bring a pair level, lead the focus to its left statement and say which it is', async () => {
    await opened(browser.driver);
    await press(browser.driver, 'j');
    await level(browser.driver, FIRST);
    await press(browser.driver, 'j');
    await level(browser.driver, ['a2.15', 'a4.9']);
    assert.equal(await browser.driver.switchTo().activeElement().getAttribute('id'), 'a2.15');
    assert.equal(await statusOf(browser.driver), 'pair 2 of 2, the same claim in other words');
    await press(browser.driver, 'k');
    await level(browser.driver, FIRST);
  });

  test('a copied link opens its pair, with the words of both marked', async () => {
    await opened(browser.driver, WEAKEST_LINK);
    await level(browser.driver, ['a2.15', 'a4.9']);
    await browser.driver.findElement(By.css('.pane.right .pair-statement mark'));
    for (const pane of ['left', 'right']) {
      assert.match((await contents(browser.driver, `.pane.${pane} mark`)).join(' '), /weakest link/);
    }
  });

  test('a statement leads to its pair', async () => {
    await opened(browser.driver);
    await browser.driver.findElement(By.id('a4.9')).sendKeys(Key.ENTER);
    await level(browser.driver, ['a2.15', 'a4.9']);
  });

  test('the list of pairs leads to each', async () => {
    await opened(browser.driver);
    await browser.driver.findElement(By.css('.steps summary')).click();
    const entry = await browser.driver.findElement(By.css('.steps li:nth-child(2) a'));
    assert.match(
      (await entry.getAttribute('textContent')) ?? '',
      /only as strong as its weakest link[^]*effective as the weakest link/,
    );
    await entry.sendKeys(Key.ENTER);
    await level(browser.driver, ['a2.15', 'a4.9']);
  });

  test('a ribbon ends where its statements stand', async () => {
    await opened(browser.driver, WEAKEST_LINK);
    await level(browser.driver, ['a2.15', 'a4.9']);
    await browser.driver.wait(
      () =>
        browser.driver.executeScript(`
          const ribbon = document.querySelector('.ribbons .current');
          const { y, height } = ribbon.getBBox();
          const top = y + ribbon.parentElement.getBoundingClientRect().top;
          const ends = [...document.querySelectorAll('.pair-statement[aria-current]')].map((one) => one.getBoundingClientRect());
          const near = (one, other) => Math.abs(one - other) < 2;
          return near(top, Math.min(...ends.map(({ top }) => top))) &&
            near(top + height, Math.max(...ends.map(({ bottom }) => bottom)))`),
      PATIENCE,
    );
  });

  test('one article takes the other along until they are unlocked', async () => {
    await opened(browser.driver);
    const far = await scrolled(browser.driver, 0, 10_000);
    await browser.driver.wait(async () => (await scrolled(browser.driver, 1)) > 0, PATIENCE);
    await scrolled(browser.driver, 1, 0);
    await browser.driver.wait(async () => (await scrolled(browser.driver, 0)) < far, PATIENCE);
    await press(browser.driver, 'l');
    const stays = await scrolled(browser.driver, 1);
    const before = await browser.driver.executeScript(
      "return document.querySelector('.minimap .frame').getAttribute('y')",
    );
    await scrolled(browser.driver, 0, far);
    // The frame is drawn after whatever would have followed.
    await browser.driver.wait(
      async () =>
        (await browser.driver.executeScript(
          "return document.querySelector('.minimap .frame').getAttribute('y')",
        )) !== before,
      PATIENCE,
    );
    assert.equal(await scrolled(browser.driver, 1), stays);
  });

  test('pressing the minimap goes there', async () => {
    await opened(browser.driver);
    const map = await browser.driver.findElement(By.css('.minimap'));
    const { width, height } = await map.getRect();
    await browser.driver
      .actions()
      .move({ origin: map, x: Math.round(3 - width / 2), y: Math.round(height / 3) })
      .click()
      .perform();
    await browser.driver.wait(async () => (await scrolled(browser.driver, 0)) > 0, PATIENCE);
  });

  test('what is only related is shown when asked for', async () => {
    await opened(browser.driver);
    assert.equal((await contents(browser.driver, '.ribbons path')).length, 2);
    await browser.driver.findElement(By.css('.pair-bar input')).click();
    assert.ok((await contents(browser.driver, '.ribbons path.related')).length > 3);
  });

  test('choosing the article of the other side swaps the sides and keeps the pair', async () => {
    await opened(browser.driver, WEAKEST_LINK);
    await browser.driver.findElement(By.css('.choice option[value=a4]')).click();
    await level(browser.driver, ['a4.9', 'a2.15']);
  });
});

forEachBrowser(
  (browser) => {
    test('on a narrow screen the counterpart stands under its statement', async () => {
      await open(browser.driver, SAMPLE, WEAKEST_LINK);
      await state(browser.driver, 'ready');
      const below = await browser.driver.findElement(By.css('.counterpart.current'));
      assert.match(await below.getText(), /as effective as the weakest link[^]*\d\d% likely the same/);
      const [above, beyond] = /** @type {[string, number]} */ (
        await browser.driver.executeScript(`
          const { scrollWidth, clientWidth } = document.documentElement;
          return [document.querySelector('.counterpart.current').previousElementSibling.textContent, scrollWidth - clientWidth]`)
      );
      assert.match(above, /only as strong as its weakest link\.\s*$/);
      assert.equal(beyond, 0);
    });
  },
  { size: [560, 900] },
);
