// Article: one outlet's article, with what the others make of it in the margin and at its end.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { BRIDGE, FERRY, openToAdd, done, pick, written } from './adding.js';
import { EMPTY, ONE_EVENT, PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** A line of an article, in pixels. */
const LINE = 30;

const RIGHT_TO_LEFT = written(
  'right-to-left.txt',
  'الجسر القديم يغلق\n\nيغلق الجسر القديم فوق النهر يوم الاثنين، قالت المدينة. ستحمل عبارة 120 راكبا كل ساعة.\n',
);
const ONE_STATEMENT = written('one.txt', 'The old bridge over the river closes on Monday, the city said.\n');

/**
 * @param {WebDriver} driver
 * @param {string} place
 */
async function read(driver, place) {
  await open(driver, SAMPLE, `#article=${place}`);
  await state(driver, 'ready');
  await driver.findElement(By.css('.article-text'));
}

/**
 * An article among those that a reader brings in, the n-th.
 * @param {WebDriver} driver
 * @param {number} n
 * @param {string[]} paths
 */
async function readAdded(driver, n, ...paths) {
  await openToAdd(driver, EMPTY);
  await pick(driver, ...paths);
  await driver.findElement(By.css('.matrix, .explanation'));
  await done(driver);
  await driver.executeScript('location.hash = arguments[0]', `#article=a${n}`);
  await driver.findElement(By.css('.article-text'));
}

/** @param {string} words  Of a statement. */
const pinBeside = (words) => By.xpath(`//span[contains(., '${words}')]/preceding-sibling::button[1]`);

/**
 * The boxes of what `selector` finds, as [left, top, right, bottom].
 * @param {WebDriver} driver
 * @param {string} selector
 */
const boxes = (driver, selector) =>
  /** @type {Promise<[number, number, number, number][]>} */ (
    driver.executeScript(
      `return [...document.querySelectorAll(arguments[0])].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return [left, top, right, bottom];
      })`,
      selector,
    )
  );

/** @param {WebDriver} driver */
const focused = (driver) => driver.switchTo().activeElement();

/** Classes of what stands beside a statement: its pencil and its pin. */
const BESIDE_A_STATEMENT = /^(correct-here|pin)$/;

forEachBrowser((browser) => {
  test('a pin names who says the same, and the figure that another gives instead', async () => {
    await read(browser.driver, 'a4');
    const same = await browser.driver.findElement(pinBeside('the weakest link in the chain'));
    assert.equal(await same.getText(), 'SPIEGEL says the same');
    await open(browser.driver, ONE_EVENT, '#article=a1');
    const differing = await browser.driver.findElement(pinBeside('litres of dye reached'));
    assert.match(await differing.getText(), /: About 14,000 litres/);
  });

  test('pins change no letter of the article', async () => {
    await read(browser.driver, 'a4');
    const [project = ''] = /** @type {string[]} */ (
      await browser.driver.executeScript("return [document.getElementById('project').textContent]")
    );
    const { text } = JSON.parse(project).articles[3];
    const blocks = /** @type {string[]} */ (
      await browser.driver
        .executeScript(`return [...document.querySelectorAll('.block > :is(h2, p)')].map((block) => {
        const copy = block.cloneNode(true);
        copy.querySelectorAll('button').forEach((pin) => pin.remove());
        return copy.textContent;
      })`)
    );
    assert.ok(blocks.length > 5);
    for (const block of blocks) assert.ok(text.includes(block), block);
  });

  test('pins stand in the margin, level with their statements or under the pin before', async () => {
    await read(browser.driver, 'a3');
    const pins = await boxes(browser.driver, '.article-text p > .pin');
    const said = await boxes(browser.driver, '.article-text p > .article-statement[data-kind]');
    assert.ok(pins.length > 10);
    assert.equal(pins.length, said.length);
    for (const [index, [left, top]] of pins.entries()) {
      const [, from = 0, right = 0] = said[index] ?? [];
      const before = index > 0 ? (pins[index - 1]?.[3] ?? 0) : 0;
      assert.ok(left >= right, `pin ${index} is in the text`);
      assert.ok(top > before - 1, `pin ${index} at ${top} stands on the one before, which ends at ${before}`);
      assert.ok(top < Math.max(from, before) + LINE, `pin ${index} at ${top} is below its line at ${from}`);
    }
  });

  test('a pin opens what the others say, with the ways to check it', async () => {
    await read(browser.driver, 'a4');
    await browser.driver.findElement(pinBeside('the weakest link in the chain')).sendKeys(Key.ENTER);
    const others = await browser.driver.findElement(By.css('.others'));
    assert.match(await others.getText(), /SPIEGEL[^]*only as strong as its weakest link/);
    const ways = await others.findElements(By.css('a'));
    const links = await Promise.all(ways.map((way) => way.getAttribute('href')));
    for (const way of [
      '#article=a2&at=a2.15',
      '&why=a4.9+a2.15',
      '#pair=a4.a2&at=a4.9',
      '#theme=t1&at=a4.9',
    ]) {
      assert.ok(
        links.some((link) => link?.includes(way)),
        way,
      );
    }
    await focused(browser.driver).sendKeys(Key.ENTER);
    assert.equal(await count(browser.driver, '.others'), 0);
  });

  test('the legend counts the pins and shows one kind alone', async () => {
    await read(browser.driver, 'a3');
    const only = await browser.driver.findElement(By.css(".pin-legend [data-kind='only']"));
    const [, pins] = /(\d+)$/.exec(await only.getText()) ?? [];
    await only.click();
    assert.deepEqual(await texts(browser.driver, '.pin'), Array(Number(pins)).fill('only here'));
    assert.equal(await count(browser.driver, '.article-statement[data-kind]'), Number(pins));
  });

  test('j and k go from pin to pin', async () => {
    await read(browser.driver, 'a3&at=a3.7');
    await focused(browser.driver).sendKeys('j');
    const next = await focused(browser.driver).getAttribute('class');
    assert.equal(next, 'pin');
    const there = await focused(browser.driver).getRect();
    await focused(browser.driver).sendKeys('k');
    assert.ok((await focused(browser.driver).getRect()).y < there.y);
  });

  test('a link to a statement leads to it', async () => {
    await read(browser.driver, 'a3&at=a3.17');
    assert.equal(await focused(browser.driver).getAttribute('id'), 'a3.17');
    const [[, top = -1, , bottom = 0] = []] = await boxes(browser.driver, '.article-statement.target');
    const height = Number(await browser.driver.executeScript('return innerHeight'));
    assert.ok(top > 0 && bottom < height, `from ${top} to ${bottom} of ${height}`);
  });

  test('at its end stands what two others have and it has not: statements on a theme, or one claim', async () => {
    await read(browser.driver, 'a4');
    const missing = await texts(browser.driver, '.missing-list > li');
    const estonia = missing.find((one) => /^the 2007 attack on Estonia/i.test(one)) ?? '';
    assert.match(estonia, /2 others on this theme · theme not found here[^]*China Daily[^]*BT/);
    const reporting = missing.map((one) => Number(/(\d+) others (?:report it|on this theme)/.exec(one)?.[1]));
    assert.deepEqual(
      reporting,
      reporting.toSorted((a, b) => b - a),
    );
    assert.ok(missing.every((one) => !one.includes('weakest link')));
  });

  test('what one other alone reports opens by theme', async () => {
    await read(browser.driver, 'a4');
    const plan = await browser.driver.findElement(By.xpath("//summary[contains(., 'On no theme')]"));
    await plan.click();
    await browser.driver.findElement(By.css('.missing details .outlet-statement'));
    assert.match(
      await plan.findElement(By.xpath('..')).getText(),
      /BT[^]*less academic and less like a think-tank/,
    );
  });

  test('a passage is left out and restored in its place, and the focus stays near it', async () => {
    await read(browser.driver, 'a4');
    const statements = await count(browser.driver, '.article-statement');
    const isCounted = (/** @type {number} */ n) => async () =>
      (await count(browser.driver, '.article-statement')) === n;
    const passage = By.xpath("//div[@class='block'][contains(., 'coped with over 2,500')]");
    const own = (await browser.driver.findElement(passage).findElements(By.css('.article-statement'))).length;
    assert.ok(own > 0);
    await browser.driver.findElement(passage).findElement(By.css('.drop')).sendKeys(Key.ENTER);
    await browser.driver.wait(isCounted(statements - own), PATIENCE);
    assert.match((await focused(browser.driver).getAttribute('class')) ?? '', BESIDE_A_STATEMENT);
    const leftOut = await browser.driver.findElement(By.xpath("//summary[. = 'paragraph left out']"));
    await leftOut.click();
    await leftOut.findElement(By.xpath('../p/button')).sendKeys(Key.ENTER);
    await browser.driver.wait(isCounted(statements), PATIENCE);
    assert.match((await focused(browser.driver).getAttribute('class')) ?? '', BESIDE_A_STATEMENT);
  });

  test('right-to-left text has its pins at its left', async () => {
    await readAdded(browser.driver, 1, RIGHT_TO_LEFT, BRIDGE);
    const [[, , pin = 0] = []] = await boxes(browser.driver, '.article-text p > .pin');
    const [[said = 0] = []] = await boxes(browser.driver, '.article-text p > .article-statement');
    assert.ok(pin > 0 && pin <= said, `the pin ends at ${pin}, the text begins at ${said}`);
  });

  test('an article of one statement and no title is read', async () => {
    await readAdded(browser.driver, 1, ONE_STATEMENT, FERRY);
    assert.deepEqual(await texts(browser.driver, '.article-text h2'), ['one.txt']);
    assert.equal(await count(browser.driver, '.article-statement'), 1);
  });
});
