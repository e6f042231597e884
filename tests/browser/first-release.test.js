// What is on people's disks stays good: files, links, preferences and comparisons of the first release open
// in this one, and what it stored stays as it was, for the first release to go on with.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { By, Key } from 'selenium-webdriver';

import { done, openToAdd, pick, startAdding, written } from './adding.js';
import { COMMAND_LINE, EMPTY, forEachBrowser, move, open, openAgain, state } from './browsers.js';
import * as first from './first-release.js';
import { catchFiles, closeDialog, exported, press, pressAt, saveState, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */
/** @import { Shown } from './first-release.js' */

const { PROJECT, PREFERENCES, RECORDS } = first;

/**
 * By fragment: what is told otherwise now. Nothing is said to be missing from the German article any more.
 * @type {Record<string, Shown>}
 */
const TOLD_NOW = {
  '#coverage=&order=disputed&filter=absent.the+%22c': { themes: [] },
  ...Object.fromEntries(first.FRAGMENTS.flatMap(({ fragment, shows }) => byWordsOnThemes(fragment, shows))),
};

/**
 * By words in the third article the ferry goes before the old bridge: more of what is on it is found.
 * @param {string} fragment
 * @param {Record<string, any>} shows
 */
function byWordsOnThemes(fragment, shows) {
  const [bridge, ferry] = ['old bridge', 'ferry instead of the bridge'];
  if (!fragment.includes('order=a3') || !shows['themes']?.includes(ferry)) return [];
  const turned = new Map([
    [bridge, ferry],
    [ferry, bridge],
  ]);
  const themes = shows['themes'].map((/** @type {string} */ label) => turned.get(label) ?? label);
  return [[fragment, { themes }]];
}

const THIS_RELEASE = readFileSync(EMPTY);

/** The file that this release makes of the project. */
const BUNDLED = bundled();

function bundled() {
  const path = written('bundled-project.html', '');
  const project = written('bundled-project.json', first.left('project.json'));
  execFileSync(fileURLToPath(COMMAND_LINE), ['bundle', '--project', project, '--output', path]);
  return readFileSync(path);
}

/** A page that does nothing, to leave something where a program will stand. */
const NOTHING = '<!doctype html><title>Nothing</title>';

/**
 * A program at a path: Firefox and WebKit keep apart what belongs to each.
 * @param {string} name
 * @param {string | Uint8Array} program
 */
const at = (name, program) => pathToFileURL(written(name, program));

/**
 * Asserts that everything in `made` is in `held`, which may say more.
 * @param {any} held
 * @param {any} made
 * @param {string} where
 */
function assertHolds(held, made, where) {
  if (typeof made !== 'object' || made === null) {
    // Every word of a phrase gets an asterisk: it had any ending.
    const isPhrase = /\.(include|exclude)\./.test(where);
    assert.equal(isPhrase ? held.replaceAll('*', '') : held, made, where);
    return;
  }
  if (Array.isArray(made)) assert.equal(held?.length, made.length, `the length of ${where}`);
  for (const [key, value] of Object.entries(made)) assertHolds(held?.[key], value, `${where}.${key}`);
}

/**
 * Nothing of a project of the first release is lost; its version is this release's.
 * @param {any} held
 * @param {any} project
 */
function assertIsWhole(held, { version, ...made }) {
  assert.ok(held.version >= version);
  assertHolds(held, made, 'project');
}

/**
 * The project that the page holds.
 * @param {WebDriver} driver
 */
async function projectOf(driver) {
  await catchFiles(driver);
  return JSON.parse((await exported(driver, 'project.json')).text);
}

/**
 * Waits until the comparison on the page is called so.
 * @param {WebDriver} driver
 * @param {string} name
 */
async function titled(driver, name) {
  const isSo = async () => (await texts(driver, '.story h1'))[0] === name;
  await until(driver, isSo, `it is not called ${name}`);
  await state(driver, 'ready');
}

/**
 * Picks a file in the empty program.
 * @param {WebDriver} driver
 * @param {string} path
 * @param {string} name  Of its comparison.
 */
async function pickedAs(driver, path, name) {
  await openToAdd(driver, EMPTY);
  await pick(driver, path);
  await titled(driver, name);
  await done(driver);
}

/**
 * Gives another name to the comparison on the page.
 * @param {WebDriver} driver
 * @param {string} name
 */
async function rename(driver, name) {
  await driver.findElement(By.css('h1 .title')).click();
  await until(driver, () => driver.executeScript('return document.activeElement.matches("input.title")'));
  await driver.actions().sendKeys(name, Key.ENTER).perform();
  await titled(driver, name);
  await saveState(driver, 'saved');
}

/**
 * Opens the list of comparisons, which then has so many entries.
 * @param {WebDriver} driver
 * @param {number} entries
 */
async function list(driver, entries) {
  await press(driver, 'header', 'My comparisons');
  const listed = () => texts(driver, '.comparisons li');
  const isSo = async () => (await listed()).length === entries;
  // What is listed instead tells a list that lacks some from one that never opened.
  await until(driver, isSo).catch(async () => assert.equal((await listed()).length, entries, 'in the list'));
}

/**
 * Opens one from the list.
 * @param {WebDriver} driver
 * @param {string} name
 */
async function openListed(driver, name) {
  await pressAt(driver, `//dialog//button[@aria-label = 'open: ${name}']`);
  await until(driver, async () => (await count(driver, 'dialog')) === 0, 'the dialog stays');
  await titled(driver, name);
}

/**
 * The list of corrections and notes has all of the project's; those that fitted nothing are said to.
 * @param {WebDriver} driver
 */
async function assertDecisionsFit(driver) {
  await driver.findElement(By.xpath("//header//button[contains(., 'correction')]")).click();
  const made = PROJECT.corrections.length + PROJECT.notes.length;
  const isSo = async () => (await count(driver, 'dialog.corrections ol > li')) === made;
  await until(driver, isSo, `there are not ${made} in the list`);
  assert.equal(await count(driver, 'dialog .misfits li'), first.MISFITS);
  await closeDialog(driver);
}

/**
 * This release's empty program where the first one stored comparisons. It shows the last.
 * @param {WebDriver} driver
 * @param {string} name
 */
async function openedAfterFirst(driver, name) {
  await open(driver, at(name, NOTHING));
  await first.leaveStored(driver);
  await openAgain(driver, at(name, THIS_RELEASE));
  await titled(driver, RECORDS[0]?.project.title);
}

/** What a reader sees of a place, in this release. */
const SHOWN = `
  const all = (css) => [...document.querySelectorAll(css)];
  const text = (css) => document.querySelector(css)?.textContent.trim() ?? null;
  const said = (css) => all(css).map((one) => one.textContent.trim());
  const option = (css) => document.querySelector(css)?.selectedOptions[0]?.textContent ?? null;
  const arrived = document.querySelector('.article-statement.target') ?? document.activeElement.closest('.statement');
  return {
    view: document.querySelector('.search-view') ? 'Search' : text('.views [aria-current]'),
    theme: text('#theme'),
    article: document.querySelector('.article-text') && text('.article-chooser [aria-current]'),
    pair: all('.choice select').map((one) => one.selectedOptions[0].textContent),
    at: arrived && (arrived.querySelector('.said') ?? arrived).textContent.trim(),
    pinned: text('.is-pinned .said'),
    current: said('.pair-statement[aria-current]'),
    why: said('.why-panel .why-parts > section > p:first-of-type .said'),
    columns: said('.matrix thead th .outlet, .one-theme .names > [data-article] > :first-child'),
    themes: said('.matrix .theme-name, .theme-list li a > :first-child'),
    order: option('.sorting select.order'),
    kind: option('.sorting select.kind'),
    filter: document.querySelector('.sorting input[type=search]')?.value ?? null,
    marking: document.querySelector('.marking-bar :checked + span')?.textContent ?? null,
    phrase: document.querySelector('header input[type=search]')?.value || null,
    found: said('.search-view li .said').slice(0, 3),
  }`;

/** The labels of the themes that the reader named. */
const NAMED = PROJECT.themes.map((/** @type {any} */ { label }) => label);

/**
 * What is shown, the themes that the texts suggest without their names: each release finds its own.
 * @param {Shown} shown
 * @returns {Shown}
 */
function withoutFound({ theme, themes, ...shown }) {
  const isNamed = (/** @type {string} */ label) => NAMED.includes(label);
  return {
    ...shown,
    theme: typeof theme === 'string' && !isNamed(theme) ? 'suggested' : (theme ?? null),
    themes: Array.isArray(themes) ? themes.filter(isNamed) : (themes ?? null),
  };
}

/**
 * Waits until the page shows this; where it never does, says what it shows instead.
 * @param {WebDriver} driver
 * @param {Shown} shown
 * @param {string} fragment
 */
async function assertShows(driver, shown, fragment) {
  const expected = withoutFound(shown);
  const seen = async () => {
    const all = withoutFound(await driver.executeScript(SHOWN));
    return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
  };
  const isSo = async () => JSON.stringify(await seen()) === JSON.stringify(expected);
  await until(driver, isSo).catch(async () => assert.deepEqual(await seen(), expected, fragment));
}

/**
 * Whether the page takes a key for its own.
 * @param {WebDriver} driver
 * @param {string} key
 */
const takesKey = (driver, key) =>
  driver.executeScript(
    `const pressed = new KeyboardEvent('keydown', { key: arguments[0], bubbles: true, cancelable: true });
     return !document.body.dispatchEvent(pressed)`,
    key,
  );

forEachBrowser((browser) => {
  for (const [file, content, project] of /** @type {const} */ ([
    ['project.json', first.left('project.json'), PROJECT],
    ['shared.html', first.PROGRAM, PROJECT],
    ['excerpt.json', first.left('excerpt.json'), first.EXCERPT],
  ])) {
    test(`${file} opens with all that its reader made, and is written with it again`, async () => {
      await pickedAs(browser.driver, written(file, content), project.title);
      assertIsWhole(await projectOf(browser.driver), project);
    });
  }

  test('corrections and notes fit where they fitted', async () => {
    await open(browser.driver, at('fitting.html', BUNDLED));
    await state(browser.driver, 'ready');
    await assertDecisionsFit(browser.driver);
  });

  for (const file of ['themes.toml', 'codebook.csv']) {
    test(`${file} brings the themes that it was written of`, async () => {
      const { driver } = browser;
      const bare = { ...PROJECT, themes: [], corrections: [], notes: [], view: '#theme=' };
      await pickedAs(driver, written('bare.json', JSON.stringify(bare)), PROJECT.title);
      await driver
        .findElement(By.css('.theme-list .theme-file input'))
        .sendKeys(written(file, first.left(file)));
      await until(driver, async () => /empty theme/i.test((await texts(driver, '.theme-list')).join()));
      const said = PROJECT.themes.map((/** @type {any} */ { label, query, include, exclude }) => ({
        label,
        query,
        include,
        exclude,
      }));
      assertHolds((await projectOf(driver)).themes, said, 'themes');
    });
  }

  test('a copied link leads to the view, theme, outlets and order that it led to', async () => {
    const page = at('links.html', BUNDLED);
    for (const { fragment, shows } of first.FRAGMENTS) {
      await open(browser.driver, page, fragment);
      await state(browser.driver, 'ready');
      const seen = Object.entries({ ...shows, ...TOLD_NOW[fragment] }).filter(([key]) => key !== 'at');
      await assertShows(browser.driver, Object.fromEntries(seen), fragment);
    }
  });

  test('a link followed within the page leads to its statement too', async () => {
    await open(browser.driver, at('moves.html', BUNDLED), '#search=');
    await state(browser.driver, 'ready');
    for (const { fragment, shows } of first.FRAGMENTS) {
      await move(browser.driver, shows['view'] === 'Pair' ? '#article=' : '#pair=');
      await move(browser.driver, fragment);
      await assertShows(browser.driver, { ...shows, ...TOLD_NOW[fragment] }, fragment);
    }
  });

  test('preferences hold, and stay for the first release', async () => {
    const { driver } = browser;
    await open(driver, at('preferring.html', NOTHING));
    const leave = 'for (const [key, value] of Object.entries(arguments[0])) localStorage.setItem(key, value)';
    await driver.executeScript(leave, PREFERENCES);
    try {
      await openAgain(driver, at('preferring.html', BUNDLED));
      await state(driver, 'ready');
      assert.equal(await driver.findElement(By.css('html')).getAttribute('lang'), 'de');
      const scheme = 'return getComputedStyle(document.documentElement).colorScheme';
      assert.equal(await driver.executeScript(scheme), 'dark');
      assert.equal(await takesKey(driver, '?'), false, 'keys are off');
      await driver.findElement(By.xpath("//header//button[contains(., 'Korrekturen')]")).click();
      const name = driver.findElement(By.css('dialog .reader input'));
      assert.equal(await name.getAttribute('value'), PREFERENCES['crossread.reader']);
      assertHolds(await driver.executeScript('return { ...localStorage }'), PREFERENCES, 'preferences');
    } finally {
      // Chromium has one localStorage for all files.
      await driver.executeScript('localStorage.clear()');
    }
  });

  test('what the first release stored is listed, the last worked on is shown, and each opens whole', async () => {
    const { driver } = browser;
    await openedAfterFirst(driver, 'stored.html');
    assertIsWhole(await projectOf(driver), RECORDS[0]?.project);
    for (const { project } of RECORDS.slice(1)) {
      await list(driver, RECORDS.length);
      await openListed(driver, project.title);
      assertIsWhole(await projectOf(driver), project);
    }
    await titled(driver, PROJECT.title);
    await assertDecisionsFit(driver);
  });

  test('looking at what the first release stored changes none of it', async () => {
    await openedAfterFirst(browser.driver, 'looking.html');
    await list(browser.driver, RECORDS.length);
    assert.deepEqual(await first.storedNow(browser.driver), first.STORED);
  });

  test('work on what the first release stored leaves that as it was, and nothing is listed twice', async () => {
    const { driver } = browser;
    await openedAfterFirst(driver, 'working.html');
    await rename(driver, 'Gone on with');
    await list(driver, RECORDS.length);
    await openListed(driver, PROJECT.title);
    await rename(driver, 'Gone on with too');
    assert.deepEqual(await first.storedNow(driver), first.STORED);
    await openAgain(driver, at('working.html', THIS_RELEASE));
    await titled(driver, 'Gone on with too');
    await list(driver, RECORDS.length);
  });

  test('a comparison that both releases went on with is listed as each left it', async () => {
    const { driver } = browser;
    await openedAfterFirst(driver, 'twice.html');
    await rename(driver, 'Gone on with here');
    const project = { ...RECORDS[0]?.project, title: 'Gone on with there' };
    await first.storeMore(driver, { ...RECORDS[0], time: Date.now(), project });
    await openAgain(driver, at('twice.html', THIS_RELEASE));
    await titled(driver, 'Gone on with there');
    await list(driver, RECORDS.length + 1);
    const listed = (await texts(driver, '.comparisons li')).join('\n');
    assert.match(listed, /Gone on with there/);
    assert.match(listed, /Gone on with here/);
  });

  test('what is deleted here does not come back from what the first release stored', async () => {
    const { driver } = browser;
    await openedAfterFirst(driver, 'deleting.html');
    await list(driver, RECORDS.length);
    await pressAt(driver, `//dialog//button[@aria-label = 'delete: ${PROJECT.title}']`);
    await driver.findElement(By.xpath(`//dialog//button[@aria-label = 'restore: ${PROJECT.title}']`));
    await openAgain(driver, at('deleting.html', THIS_RELEASE));
    await titled(driver, RECORDS[0]?.project.title);
    await list(driver, RECORDS.length - 1);
  });

  test('what the first release stores later is listed too', async () => {
    const { driver } = browser;
    await openedAfterFirst(driver, 'later.html');
    const project = { ...PROJECT, title: 'Stored later' };
    const later = { ...RECORDS[0], key: 'later', origin: null, time: Date.now(), project };
    await first.storeMore(driver, later);
    await openAgain(driver, at('later.html', THIS_RELEASE));
    await titled(driver, 'Stored later');
    await list(driver, RECORDS.length + 1);
  });

  test('the first release refuses what this one writes, says so and keeps none of it', async () => {
    const { driver } = browser;
    await open(driver, at('older.html', first.PROGRAM));
    await first.ready(driver);
    const before = await first.storedNow(driver);
    await startAdding(driver);
    await pick(driver, written('newer.json', JSON.stringify({ ...PROJECT, version: 2 })));
    const told = By.css('dialog .notice[data-code="unknown-version"]');
    assert.match(await driver.findElement(told).getText(), /^newer\.json/);
    assert.deepEqual(await first.storedNow(driver), before);
  });

  test('what the first release stores itself opens here, and it still opens its own, beside this one and after', async () => {
    const { driver } = browser;
    await open(driver, at('both.html', first.PROGRAM));
    await first.ready(driver);
    await first.rename(driver, 'Made by the first');
    const before = await first.storedNow(driver);

    await openAgain(driver, at('both.html', THIS_RELEASE));
    await titled(driver, 'Made by the first');
    assertIsWhole(await projectOf(driver), { ...PROJECT, title: 'Made by the first' });
    assert.deepEqual(await first.storedNow(driver), before);

    const window = await driver.getWindowHandle();
    await driver.switchTo().newWindow('tab');
    await openAgain(driver, at('both.html', first.PROGRAM));
    await first.ready(driver);
    await first.earlier(driver).click();
    await first.titled(driver, 'Made by the first');
    await first.rename(driver, 'Gone on with by the first');
    await driver.close();
    await driver.switchTo().window(window);

    await openAgain(driver, at('both.html', first.PROGRAM));
    await first.ready(driver);
    assert.deepEqual(await first.listed(driver), ['Gone on with by the first']);
  });
});
