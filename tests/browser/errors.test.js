// What cannot be compared says so, with its code and its name; odd text is compared. Either way
// the page stays usable and what was loaded before stays loaded.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { BRIDGE, FERRY, openToAdd, pick, written } from './adding.js';
import { EMPTY, FORCED_PANIC_PAGE, forEachBrowser, open, state } from './browsers.js';
import { press } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const GOOD = written('bus.txt', 'Buses go round\n\nBuses take another bridge over the river from Monday.\n');
const PANIC = written('panic.txt', 'crossread: forced panic\n');

/** The smallest PNG, as a camera program would never name it. */
const IMAGE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** @type {[claim: string, name: string, content: string | Uint8Array, code: string][]} */
const REFUSED = [
  ['an empty file', 'empty.txt', '', 'empty-article'],
  ['a file of white space', 'blank.txt', ' \n\n\t\n', 'empty-article'],
  ['a text over 2 MB', 'long.txt', 'The bridge closes. '.repeat(120_000), 'article-too-large'],
  ['a file over 8 MB', 'huge.txt', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61), 'article-too-large'],
  ['an image renamed .txt', 'picture.txt', IMAGE, 'not-text'],
  ['an image', 'picture.png', IMAGE, 'unknown-format'],
  [
    'a line of 16,000 sentences',
    'sentences.txt',
    'The bridge over the river closes on Monday, they said. '.repeat(16_000),
    'too-many-statements',
  ],
];

/** @type {[claim: string, name: string, content: string | Uint8Array][]} */
const COMPARED = [
  ['one sentence', 'sentence.txt', 'The old bridge over the river closes on Monday.'],
  [
    'a line of 1 MB',
    'line.txt',
    `${'the old bridge over the river closes on Monday, '.repeat(20)}the city said. `.repeat(1_000),
  ],
  ['a word of 1 MB', 'word.txt', 'a'.repeat(1_000_000)],
  ['only emoji', 'emoji.txt', '🌉🚫📅 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿\n\n🌊🚢\n'],
  [
    'right-to-left text',
    'hebrew.txt',
    'הגשר הישן נסגר\n\nהגשר הישן מעל הנהר ייסגר ביום שני, אמרה העירייה.\n',
  ],
];

/**
 * The page with two articles compared and the dialog open.
 * @param {WebDriver} driver
 * @param {URL} page
 */
async function withTwo(driver, page = EMPTY) {
  await openToAdd(driver, page);
  await pick(driver, BRIDGE, FERRY);
  await state(driver, 'ready');
  await standsOf(driver, 2);
}

/**
 * So many articles are loaded, and so many compared.
 * @param {WebDriver} driver
 * @param {number} articles
 */
async function standsOf(driver, articles) {
  assert.equal(await count(driver, 'dialog .article-list li'), articles);
  assert.match((await texts(driver, '.story p'))[0] ?? '', new RegExp(`^${articles} articles`));
}

/**
 * The only notice, which is then dismissed.
 * @param {WebDriver} driver
 */
async function noticed(driver) {
  const notices = await texts(driver, 'dialog .notice p');
  assert.equal(notices.length, 1, notices.join('\n'));
  await driver.findElement(By.css('dialog .notice button')).click();
  return notices[0] ?? '';
}

/**
 * The next good article joins the others.
 * @param {WebDriver} driver
 * @param {number} before
 */
async function takesAnother(driver, before) {
  await pick(driver, GOOD);
  await state(driver, 'ready');
  await standsOf(driver, before + 1);
}

forEachBrowser((browser) => {
  for (const [claim, name, content, code] of REFUSED) {
    const path = written(name, content);
    test(`${claim} is refused as ${code}`, async () => {
      await withTwo(browser.driver);
      await pick(browser.driver, path);
      await state(browser.driver, 'failed');
      assert.match(await noticed(browser.driver), new RegExp(`^${name}\\b[^]*\\b${code}\\b`));
      await standsOf(browser.driver, 2);
      await takesAnother(browser.driver, 2);
    });
  }

  for (const [claim, name, content] of COMPARED) {
    const path = written(name, content);
    test(`${claim} is compared`, async () => {
      await withTwo(browser.driver);
      await pick(browser.driver, path);
      await state(browser.driver, 'ready');
      assert.deepEqual(await texts(browser.driver, '.notice'), []);
      await standsOf(browser.driver, 3);
      await takesAnother(browser.driver, 3);
    });
  }

  test('the first article alone is no error, and the second is compared with it', async () => {
    await openToAdd(browser.driver, EMPTY);
    await pick(browser.driver, BRIDGE);
    await state(browser.driver, 'ready');
    assert.deepEqual(await texts(browser.driver, '.notice'), []);
    await pick(browser.driver, FERRY);
    await state(browser.driver, 'ready');
    await standsOf(browser.driver, 2);
  });

  test('a panic of the core says what to do, loses nothing, and the next article is compared', async () => {
    await withTwo(browser.driver, FORCED_PANIC_PAGE);
    await pick(browser.driver, PANIC);
    await state(browser.driver, 'failed');
    assert.match(await noticed(browser.driver), /still here[^]*try again[^]*\binternal\b/i);
    await standsOf(browser.driver, 2);
    await browser.driver.findElement(By.css('.below'));
    await takesAnother(browser.driver, 2);
  });

  test('a file that holds no comparison is refused in German where German was chosen', async () => {
    const { driver } = browser;
    await open(driver, EMPTY);
    await state(driver, 'ready');
    await driver.findElement(By.css('.language option[value=de]')).click();
    await press(driver, 'header', 'Artikel hinzufügen');
    await pick(driver, written('other.json', '{"name":"other"}'));
    await driver.findElement(By.css('dialog .notice'));
    assert.match(await noticed(driver), /^other\.json Die Datei enthält keinen Vergleich/);
  });
});
