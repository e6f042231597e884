/**
 * The browsers that the tests run in, and how a test opens a file in them.
 *
 * To add a test of the page, write `tests/browser/NAME.test.js`:
 *
 *     import { test } from 'node:test';
 *     import { SAMPLE, forEachBrowser, open, state } from './browsers.js';
 *
 *     forEachBrowser((browser) => {
 *       test('the sample shows a coverage table', async () => {
 *         await open(browser.driver, SAMPLE);
 *         await state(browser.driver, 'ready');
 *         await browser.driver.findElement(By.css('table'));
 *       });
 *     });
 *
 * `cargo xtask test browsers` runs them all, in the browsers that this machine has;
 * `cargo xtask test browsers coverage` runs coverage.test.js alone. Only what is handed over in the
 * variables below is used: with those of one browser set by hand, `node --test FILE` runs in it alone.
 *
 * No test sleeps or tries again: it waits for what the page declares in `document.body.dataset.state`,
 * or for an element, which `findElement` does by itself. A test's name is a claim.
 */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';

import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** The longest a page may take to come to what a test waits for, in milliseconds. */
export const PATIENCE = 30_000;

const root = new URL('../../', import.meta.url);

/** @param {string} path from the repository's root */
const file = (path) => new URL(path, root);

/** The empty program. */
export const EMPTY = file('dist/crossread.html');
/** The program with the five seed articles. */
export const SAMPLE = file('dist/nato-cyber-defence.html');
/** The sample of one event. */
export const ONE_EVENT = file('dist/dye-spill.html');
/** No page, only `window.core`, with the shipped core and worker. */
export const CORE = file('target/test/core.html');
/** The same, with a core that panics over 'crossread: forced panic'. */
export const FORCED_PANIC = file('target/test/forced-panic.html');
/** The empty program with that core. */
export const FORCED_PANIC_PAGE = file('target/test/forced-panic-page.html');
/** The sample's project, as JSON; only `cargo xtask bench` writes it. */
export const PROJECT = file('target/test/project.json');
/** The command line. */
export const COMMAND_LINE = file(`dist/crossread${process.platform === 'win32' ? '.exe' : ''}`);

/**
 * A path that the build tool found and hands over; empty where it handed none.
 * @param {string} name
 */
const given = (name) => process.env[name] ?? '';

/**
 * @typedef {object} Settings
 * @property {boolean} [javaScript] false: as a reader who has turned it off
 * @property {boolean} [network] true: log every request (Chromium alone can)
 * @property {[number, number]} [size] of the window
 * @property {string} [downloads] where Chromium and Firefox put them, each in a folder of its name
 *
 * @typedef {object} Kind
 * @property {'Chromium' | 'Firefox' | 'WebKit'} name of its engine
 * @property {string} driver the WebDriver server
 * @property {string[]} needs what else must have been handed over
 * @property {boolean} [alwaysJavaScript] whether it cannot be turned off for a test
 * @property {(settings: Settings) => object} capabilities
 */

/**
 * A folder that is there.
 * @param {string} parent
 * @param {string} name
 */
function folder(parent, name) {
  const path = join(parent, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * What Chrome and Edge take; their options have the same form under two names.
 * @param {string} binary
 * @param {Settings} settings
 */
const chromiumOptions = (binary, { javaScript = true, downloads }) => ({
  binary,
  args: [
    '--headless',
    // Chromium does not start as root with its sandbox, and containers have no other user.
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  prefs: {
    ...(javaScript ? {} : { 'profile.managed_default_content_settings.javascript': 2 }),
    ...(downloads ? { 'download.default_directory': folder(downloads, 'Chromium') } : {}),
  },
});

/**
 * The log of every request, where it is asked for.
 * @param {string} vendor
 * @param {Settings} settings
 */
const requestLog = (vendor, { network = false }) =>
  network ? { [`${vendor}:loggingPrefs`]: { performance: 'ALL' } } : {};

/**
 * Every browser that the build tool may hand over; src/bin/xtask/browsers/table.rs lists them by system.
 * @type {Kind[]}
 */
const KINDS = [
  {
    name: 'Chromium',
    driver: given('CROSSREAD_CHROMEDRIVER'),
    needs: ['CROSSREAD_CHROMIUM'],
    capabilities: (settings) => ({
      browserName: 'chrome',
      'goog:chromeOptions': chromiumOptions(given('CROSSREAD_CHROMIUM'), settings),
      ...requestLog('goog', settings),
    }),
  },
  {
    name: 'Chromium',
    driver: given('CROSSREAD_EDGEDRIVER'),
    needs: ['CROSSREAD_EDGE'],
    capabilities: (settings) => ({
      browserName: 'MicrosoftEdge',
      'ms:edgeOptions': chromiumOptions(given('CROSSREAD_EDGE'), settings),
      ...requestLog('ms', settings),
    }),
  },
  {
    name: 'Firefox',
    driver: given('CROSSREAD_GECKODRIVER'),
    needs: ['CROSSREAD_FIREFOX'],
    capabilities: ({ javaScript = true, downloads }) => ({
      browserName: 'firefox',
      'moz:firefoxOptions': {
        binary: given('CROSSREAD_FIREFOX'),
        args: ['-headless'],
        prefs: {
          ...(javaScript ? {} : { 'javascript.enabled': false }),
          ...(downloads
            ? { 'browser.download.folderList': 2, 'browser.download.dir': folder(downloads, 'Firefox') }
            : {}),
        },
      },
    }),
  },
  {
    name: 'WebKit',
    driver: given('CROSSREAD_WEBKITDRIVER'),
    needs: ['CROSSREAD_MINIBROWSER'],
    capabilities: ({ javaScript = true }) => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: given('CROSSREAD_MINIBROWSER'),
        args: [
          '--automation',
          // A page that is left and kept for going back holds its database: deleting that for the next test waits for good.
          '--enable-page-cache=false',
          ...(javaScript ? [] : ['--enable-javascript=false']),
        ],
      },
    }),
  },
  {
    name: 'WebKit',
    driver: given('CROSSREAD_SAFARIDRIVER'),
    needs: [],
    alwaysJavaScript: true,
    capabilities: () => ({ browserName: 'safari' }),
  },
];

/** The browsers that were handed over. */
const HANDED = KINDS.filter(({ driver, needs }) => driver && needs.every(given));
if (HANDED.length === 0)
  throw new Error('no browser was handed over: run the tests with `cargo xtask test browsers`');

/** Their engines, each once. */
export const ENGINES = HANDED.map(({ name }) => name);

/**
 * Runs the tests of `suite` in Chromium, Firefox and WebKit, those of them that were handed over,
 * each with a fresh profile. The driver is there once the tests run, not while `suite` itself does.
 *
 * @param {(browser: { name: string, driver: WebDriver }) => void} suite
 * @param {Settings & { only?: string[] }} [settings]
 */
export function forEachBrowser(suite, { only, ...settings } = {}) {
  for (const kind of HANDED.filter(({ name }) => !only || only.includes(name))) {
    const skip =
      settings.javaScript === false && kind.alwaysJavaScript && 'its driver cannot turn JavaScript off';
    describe(kind.name, { skip }, () => {
      const browser = { name: kind.name, driver: /** @type {WebDriver} */ (/** @type {unknown} */ (null)) };
      /** @type {() => Promise<void>} */
      let stop = async () => {};
      before(async () => {
        ({ driver: browser.driver, stop } = await start(kind, settings));
      });
      after(() => stop());
      suite(browser);
    });
  }
}

/**
 * @param {Kind} kind
 * @param {Settings} settings
 */
async function start(kind, settings) {
  const service = new DriverService.Builder(kind.driver).setLoopback(true).build();
  try {
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(kind.capabilities(settings))
      .build();
    const [width, height] = settings.size ?? [1280, 900];
    await driver.manage().window().setRect({ width, height });
    // Who looks for an element waits until it is there: a page draws when its core or storage answers.
    await driver.manage().setTimeouts({ implicit: PATIENCE, pageLoad: PATIENCE });
    const stop = async () => {
      await driver.quit();
      await service.kill();
    };
    return { driver, stop };
  } catch (error) {
    await service.kill();
    throw error;
  }
}

/**
 * Opens a local file as its first visitor, optionally at a place in it (`#coverage`).
 * @param {WebDriver} driver
 * @param {URL} page
 * @param {string} [hash]
 */
export async function open(driver, page, hash = '') {
  await forgetKept(driver);
  await openAgain(driver, page, hash);
}

/**
 * Opens a local file as someone who was there before.
 * @param {WebDriver} driver
 * @param {URL} page
 * @param {string} [hash]
 */
export async function openAgain(driver, page, hash = '') {
  // A page that differs only after # would not be loaded again.
  await leave(driver);
  await driver.get(page.href + hash);
}

/**
 * Leaves the page that is open for an empty one, and is there.
 * @param {WebDriver} driver
 */
export async function leave(driver) {
  await driver.get('about:blank');
  // chromedriver answers before it is there, and Chromium never ends a navigation that begins meanwhile.
  const isThere = "return document.URL === 'about:blank' && document.readyState === 'complete'";
  await driver.wait(() => driver.executeScript(isThere), PATIENCE);
}

/**
 * What earlier tests left behind, here or as the first release, would be opened again.
 * @param {WebDriver} driver
 */
async function forgetKept(driver) {
  if (!(await driver.getCurrentUrl()).startsWith('file:')) return;
  await inPage(
    driver,
    `for (const name of ['crossread-2', 'crossread']) {
       await new Promise((resolve) => {
         const request = indexedDB.deleteDatabase(name);
         request.onsuccess = request.onerror = request.onblocked = resolve;
         // As the page itself does: what never answers is not read by the next one either.
         setTimeout(resolve, 3000);
       });
     }`,
  );
}

/**
 * Waits until the page declares a state: `ready`, `failed`.
 * @param {WebDriver} driver
 * @param {string} expected
 */
export async function state(driver, expected) {
  const declared = () => driver.executeScript('return document.body.dataset.state');
  try {
    await driver.wait(async () => (await declared()) === expected, PATIENCE);
  } catch {
    throw new Error(`the page is '${await declared()}', not '${expected}', after ${PATIENCE / 1000} s`);
  }
}

/**
 * Goes to another place of the page that is open, and is there.
 * @param {WebDriver} driver
 * @param {string} hash
 */
export async function move(driver, hash) {
  // The page hears of it first.
  const heard = "const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));";
  await inPage(driver, `${heard} location.hash = args[0]; await heard`, hash);
}

/**
 * Runs `script` as the body of an async function in the page and gives what it returns. What it
 * throws is thrown here, as it is.
 *
 * @param {WebDriver} driver
 * @param {string} script
 * @param {...unknown} args
 * @returns {Promise<any>}
 */
export async function inPage(driver, script, ...args) {
  await driver.manage().setTimeouts({ script: PATIENCE });
  const outcome = await driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     const args = [...arguments].slice(0, -1);
     (async (...args) => { ${script} })(...args).then(
       (value) => done({ value: value ?? null }),
       (thrown) => done({ thrown: thrown instanceof Error ? String(thrown) : thrown }));`,
    ...args,
  );
  const { value, thrown } = /** @type {{ value?: any, thrown?: unknown }} */ (outcome);
  if (thrown !== undefined && thrown !== null) throw thrown;
  return value;
}
