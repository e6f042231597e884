// A colleague's comparison beside one's own: what it has more is listed and taken over, one by one or
// all of it, each undone in one step; and how far both agree.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By } from 'selenium-webdriver';

import { done, openToAdd, pick, written } from './adding.js';
import { EMPTY, forEachBrowser } from './browsers.js';
import { catchFiles, closeDialog, exported, press, until } from './saving.js';
import { count, texts } from './shown.js';
import { differencesOf } from '../../www/project/merge.js';

/** @import { WebDriver } from 'selenium-webdriver' */
/** @import { Change, Correction, Project, ProjectArticle, ProjectTheme } from '../../www/report.d.ts' */

const SENTENCE = 'The old bridge over the river closes on Monday.';
const FERRY = 'A ferry replaces the old bridge over the river.';

/**
 * @param {string} id
 * @param {string} text
 * @returns {ProjectArticle}
 */
const article = (id, text) => ({
  id,
  file: `${text.split(' ')[1]}.txt`,
  outlet: text.split(' ')[1] ?? '',
  title: null,
  author: null,
  date: null,
  found: [],
  url: null,
  text,
  excerpt: false,
  omitted: [],
  restored: [],
  dropped: [],
});
/**
 * @param {string} id
 * @param {string} label
 * @param {string[]} [include]
 * @returns {ProjectTheme}
 */
const theme = (id, label, include = []) => ({ id, label, query: '', include, exclude: [] });
/**
 * @param {Change} change
 * @param {string} [by]
 * @returns {Correction}
 */
const by = (change, by = 'Kim') => ({ ...change, by, at: '2026-11-23T10:00:00Z', in_doubt: false });
/**
 * @param {string} id
 * @param {string} [text]
 */
const said = (id, text = SENTENCE) => ({ article: id, text });

/** @type {Project} */
const OWN = {
  version: 2,
  title: 'Mine',
  articles: [article('a1', SENTENCE), article('a2', FERRY)],
  themes: [theme('t1', 'bridge', ['bridge'])],
  corrections: [by({ kind: 'link', statements: [said('a1'), said('a2', FERRY)] }, 'Ada')],
  notes: [],
  view: null,
  next: { article: 3, theme: 2 },
  whole: [],
};

const KIM = { by: 'Kim', at: null, in_doubt: false };

/** The same articles under other ids, and one more; another theme under the id of one's own. */
/** @type {Project} */
const OTHER = {
  ...OWN,
  title: 'Theirs',
  articles: [
    article('a1', FERRY),
    article('a2', SENTENCE),
    article('a3', 'The mayor opens a tunnel under the river.'),
  ],
  themes: [theme('t1', 'traffic', ['ferry']), theme('t2', 'Bridge', ['bridge', 'span'])],
  corrections: [
    by({ kind: 'unlink', statements: [said('a1', FERRY), said('a2')] }),
    by({ kind: 'add-to-theme', theme: 't1', statement: said('a2') }),
    by({ kind: 'remove-from-theme', theme: 't2', statement: said('a1', FERRY) }),
  ],
  notes: [
    { on: { kind: 'article', article: 'a3' }, text: 'Is this the same story?', ...KIM },
    { on: { kind: 'statement', ...said('a2') }, text: 'First reported here.', ...KIM },
  ],
  next: { article: 4, theme: 3 },
};

forEachBrowser((browser) => {
  /** @param {WebDriver} driver */
  async function offered(driver) {
    await openToAdd(driver, EMPTY);
    await pick(driver, written('own.json', JSON.stringify(OWN)));
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));
    await pick(driver, written('theirs.json', JSON.stringify(OTHER)));
    await until(driver, async () => (await texts(driver, 'dialog.merge p'))[0] === 'Theirs · 3 articles');
  }

  /** @param {WebDriver} driver */
  const listed = (driver) => count(driver, '.differences li');

  /** @param {WebDriver} driver */
  const saved = async (driver) => JSON.parse((await exported(driver, 'project.json')).text);

  test('one thing is taken over and undone; all is taken over', async () => {
    const { driver } = browser;
    await offered(driver);
    await press(driver, 'dialog', 'Merge into mine');
    assert.equal(await listed(driver), 6);
    await press(driver, 'dialog//li', 'accept');
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('3 articles'));
    await closeDialog(driver);
    await driver.findElement(By.xpath("//header//button[starts-with(., 'undo')]")).click();
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));

    await openAgain(driver);
    await press(driver, 'dialog', 'Take over all 6');
    await until(driver, async () =>
      (await texts(driver, 'dialog [role=status]')).includes('Yours has all that it has.'),
    );
    assert.equal(await listed(driver), 0);
    await catchFiles(driver);
    assert.deepEqual(differencesOf(await saved(driver), OTHER), []);
  });

  /** @param {WebDriver} driver */
  async function openAgain(driver) {
    await press(driver, 'header', 'Add articles');
    await pick(driver, written('theirs.json', JSON.stringify(OTHER)));
    await until(driver, async () => (await texts(driver, 'dialog.merge')).length === 1);
    await press(driver, 'dialog', 'Merge into mine');
  }

  test('agreement is counted over what both judged, and below thirty decisions given as no figure', async () => {
    const { driver } = browser;
    await offered(driver);
    await press(driver, 'dialog', 'Merge into mine');
    await until(driver, async () => (await texts(driver, '.agreement tbody tr')).length > 0);
    assert.match(
      (await texts(driver, '.agreement tbody tr')).join('\n'),
      /^bridge\s*0\s*0\s*0\s*0\s*0\s*too few decisions \(at least 30\)/,
    );
  });

  test('leaving the dialog changes nothing', async () => {
    const { driver } = browser;
    await offered(driver);
    await done(driver);
    await catchFiles(driver);
    assert.deepEqual({ ...(await saved(driver)), view: null }, OWN);
  });
});
