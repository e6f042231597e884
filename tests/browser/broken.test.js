// Crossread files that were cut short or altered on their way: whoever opens one is told, and one that is
// brought in beside a comparison is refused by name.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { By } from 'selenium-webdriver';

import { BRIDGE, FERRY, huge, openToAdd, pick, startAdding, written } from './adding.js';
import { EMPTY, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const WHOLE = readFileSync(SAMPLE, 'utf8');

/**
 * Where a mark stands in the whole file, and so many characters on.
 * @param {string} mark
 * @param {number} on
 */
const past = (mark, on) => WHOLE.indexOf(mark) + on;

/**
 * The file with one character changed.
 * @param {number} at
 * @param {string} to
 */
const altered = (at, to) => WHOLE.slice(0, at) + to + WHOLE.slice(at + 1);

const IN_CORE = past('id="core-wasm"', 500_000);

const CUT_IN_STYLE = written(
  'cut-in-style.html',
  WHOLE.slice(0, WHOLE.lastIndexOf('<style>', WHOLE.indexOf('id="page"')) + 3_000),
);
const CUT_IN_PROJECT = written('cut-in-project.html', WHOLE.slice(0, past('id="project"', 5_000)));
const CUT_IN_CORE = written('cut-in-core.html', WHOLE.slice(0, IN_CORE));
const WITHOUT_SCRIPT = written('without-script.html', WHOLE.slice(0, WHOLE.lastIndexOf('<script>')));
const ALTERED_CORE = written('altered-core.html', altered(IN_CORE, WHOLE[IN_CORE] === 'A' ? 'B' : 'A'));
const IN_WORKER = past('id="core-worker">', 1_000);
const ALTERED_WORKER = written(
  'altered-worker.html',
  altered(IN_WORKER, WHOLE[IN_WORKER] === 'A' ? 'B' : 'A'),
);
const NO_DIGIT = written('no-digit.html', altered(IN_CORE, ','));
const ALTERED_PROJECT = written('altered-project.html', altered(past('id="project">{"version"', 14), '!'));
const PROGRAM = readFileSync(EMPTY, 'utf8');
const ALTERED_SAMPLE = written(
  'altered-sample.html',
  PROGRAM.replace(/(id="samples">.{1000})(.)/, (_, before, it) => before + (it === 'A' ? 'B' : 'A')),
);
const OTHER_KEY = written('other-key.html', WHOLE.replace('"articles":', '"articlez":'));

/**
 * Lists in lists.
 * @param {number} levels
 */
const nested = (levels) => '['.repeat(levels) + ']'.repeat(levels);

const DEEP_LIST = written('deep-list.json', nested(100_000));
const DEEP_ARTICLES = written('deep-articles.json', `{"version":1,"articles":${nested(100_000)}}`);

/**
 * A project of two articles with this beside them.
 * @param {string} name
 * @param {string} more
 */
const twoWith = (name, more) =>
  written(
    name,
    `{"version":1,"articles":[{"id":"a1","text":"The bridge closes."},{"id":"a2","text":"The ferry runs."}],${more}}`,
  );

const BEYOND_ANY = [
  twoWith('deep-unknown.json', `"odd":${nested(3_000)}`),
  twoWith('deep-view.json', `"view":${nested(3_000)}`),
  twoWith('deep-correction.json', `"corrections":[{"kind":"join","statements":[],"odd":${nested(3_000)}}]`),
  twoWith('long-view.json', `"view":[${'0,'.repeat(2_000_000)}0]`),
];
const MANY_ARTICLES = written('many-articles.json', `{"version":1,"articles":[${'{},'.repeat(100_000)}{}]}`);
const NUMBERS = written('numbers.json', '{"version":1,"articles":[{"id":1,"text":2}]}');
const DEEP_PAGE = written(
  'deep.html',
  `<html><body>${'<div>'.repeat(100_000)}<p>The old bridge over the river closes on Monday, said the mayor of the city.</p>`,
);

const HUGE = ['huge.txt', 'huge.html', 'huge.json', 'huge.docx'].map(huge);

/**
 * Two articles, compared; the dialog in which more are picked is open.
 * @param {WebDriver} driver
 */
async function withTwo(driver) {
  await openToAdd(driver, EMPTY);
  await pick(driver, BRIDGE, FERRY);
  await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));
}

/**
 * Picks the file, which is refused by name, and the two articles stand.
 * @param {WebDriver} driver
 * @param {string} path
 * @param {string} code
 */
async function refused(driver, path, code) {
  const name = basename(path);
  await pick(driver, path);
  await driver.findElement(By.css('dialog .notice'));
  assert.match(
    (await texts(driver, 'dialog .notice')).join(),
    new RegExp(`^${name}\\b[^]*\\b${code}\\b`),
    name,
  );
  await driver.findElement(By.css('dialog .notice button')).click();
  await until(driver, async () => (await count(driver, '.notice')) === 0);
  assert.equal(await count(driver, 'dialog .article-list li'), 2);
}

forEachBrowser((browser) => {
  test('a file cut short, or without its script, says that its program does not run', async () => {
    const { driver } = browser;
    for (const path of [CUT_IN_STYLE, CUT_IN_PROJECT, CUT_IN_CORE, WITHOUT_SCRIPT]) {
      await open(driver, pathToFileURL(path));
      const notice = await driver.findElement(By.css('.unstarted'));
      await driver.executeScript('for (const waiting of document.getAnimations()) waiting.finish()');
      assert.equal(await notice.getCssValue('visibility'), 'visible', basename(path));
      assert.match(await notice.getText(), /does not run[^]*läuft nicht[^]*ne tourne pas/, basename(path));
    }
  });

  test('a whole file never shows that notice', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    assert.equal(await count(browser.driver, '.unstarted'), 0);
  });

  test('a file whose packed core or project was altered says which of them', async () => {
    const { driver } = browser;
    for (const [path, code] of [
      [ALTERED_CORE, 'damaged-program'],
      [ALTERED_WORKER, 'damaged-program'],
      [NO_DIGIT, 'damaged-program'],
      [ALTERED_PROJECT, 'malformed'],
      [OTHER_KEY, 'malformed'],
    ]) {
      await open(driver, pathToFileURL(path ?? ''));
      await state(driver, 'failed');
      assert.match(
        (await texts(driver, '.notice')).join(),
        new RegExp(`\\b${code}\\b`),
        basename(path ?? ''),
      );
      assert.match((await texts(driver, 'section.static')).join(), /weakest link/, basename(path ?? ''));
    }
  });

  test('a sample that was altered says so, and the program works', async () => {
    const { driver } = browser;
    await open(driver, pathToFileURL(ALTERED_SAMPLE));
    await driver.findElement(By.css('.empty button.link')).click();
    await state(driver, 'failed');
    assert.match((await texts(driver, '.notice')).join(), /\bdamaged-program\b/);
    await startAdding(driver);
    await pick(driver, BRIDGE, FERRY);
    await state(driver, 'ready');
  });

  test('beside a comparison they are refused by name, and it stands; of a broken program only the project counts', async () => {
    const { driver } = browser;
    await withTwo(driver);
    for (const path of [CUT_IN_STYLE, CUT_IN_PROJECT, ALTERED_PROJECT, OTHER_KEY])
      await refused(driver, path, 'malformed');
    await pick(driver, ALTERED_CORE);
    await driver.findElement(By.css('dialog.merge'));
    assert.match((await texts(driver, '.story p'))[0] ?? '', /^2 articles/);
  });

  test('what is nested without end, holds numbers for texts or has 300 MB is refused by name, and the comparison stands', async () => {
    const { driver } = browser;
    await withTwo(driver);
    for (const path of [DEEP_LIST, DEEP_ARTICLES, NUMBERS]) await refused(driver, path, 'malformed');
    for (const path of HUGE) await refused(driver, path, 'article-too-large');
  });

  test('a project with more levels, values or articles than any has is refused by name, and the comparison stands', async () => {
    const { driver } = browser;
    await withTwo(driver);
    for (const path of BEYOND_ANY) await refused(driver, path, 'malformed');
    await refused(driver, MANY_ARTICLES, 'too-many-articles');
  });

  test('a page nested 100,000 deep is read', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, BRIDGE, FERRY, DEEP_PAGE);
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('3 articles'));
  });
});
