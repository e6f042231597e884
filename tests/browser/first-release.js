/**
 * What the first release left behind, see ../fixtures/first-release/README.md, ways to leave it in a
 * browser, and that release's own page, which never changes any more.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { By, Key } from 'selenium-webdriver';

import { inPage } from './browsers.js';
import { until } from './saving.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * A file that it left, as it is.
 * @param {string} name
 */
export const left = (name) => readFileSync(new URL(`../fixtures/first-release/${name}`, import.meta.url));

/** @param {string} name */
const leftJson = (name) => JSON.parse(left(name).toString());

export const PROJECT = leftJson('project.json');
export const EXCERPT = leftJson('excerpt.json');
/** @type {Record<string, string>} */
export const PREFERENCES = leftJson('preferences.json');

/** Corrections and notes of the project that fit nothing in it. */
export const MISFITS = 4;

/** The program, with the project: the file that it shared. */
export const PROGRAM = gunzipSync(left('shared.html.gz'));

/**
 * What a reader sees of a place: texts, and lists of them.
 * @typedef {Record<string, string | null | string[]>} Shown
 */

/** @type {{ by: string, fragment: string, shows: Shown }[]} */
export const FRAGMENTS = leftJson('fragments.json');

/** Its database. */
export const STORED = leftJson('kept-record.json');

/** Its records, the one that was worked on last first. @type {{ key: string, time: number, project: any }[]} */
export const RECORDS = STORED.stores[0].records.toSorted(
  (/** @type {any} */ one, /** @type {any} */ other) => other.time - one.time,
);

/**
 * Leaves its database behind, at the page that is open.
 * @param {WebDriver} driver
 */
export const leaveStored = (driver) =>
  inPage(
    driver,
    `const { database, version, stores } = args[0];
     await new Promise((resolve, reject) => {
       const request = indexedDB.open(database, version);
       request.onerror = reject;
       request.onupgradeneeded = () => {
         for (const { name, keyPath, records } of stores) {
           const store = request.result.createObjectStore(name, { keyPath });
           for (const record of records) store.add(record);
         }
       };
       request.onsuccess = () => resolve(request.result.close());
     })`,
    STORED,
  );

/**
 * Leaves one more record in its database, at the page that is open.
 * @param {WebDriver} driver
 * @param {object} record
 */
export const storeMore = (driver, record) =>
  inPage(
    driver,
    `const database = await new Promise((resolve, reject) => {
       const request = indexedDB.open('crossread');
       request.onerror = reject;
       request.onsuccess = () => resolve(request.result);
     });
     const transaction = database.transaction('projects', 'readwrite');
     transaction.objectStore('projects').put(args[0]);
     await new Promise((resolve, reject) => {
       transaction.oncomplete = resolve;
       transaction.onabort = reject;
     });
     database.close();`,
    record,
  );

/**
 * Its database as it stands now, at the page that is open.
 * @param {WebDriver} driver
 */
export const storedNow = (driver) =>
  inPage(
    driver,
    `const done = (request) => new Promise((resolve, reject) => {
       request.onsuccess = () => resolve(request.result);
       request.onerror = reject;
     });
     const database = await done(indexedDB.open('crossread'));
     const stores = [];
     for (const name of database.objectStoreNames) {
       const store = database.transaction(name).objectStore(name);
       const { keyPath, autoIncrement, indexNames } = store;
       stores.push({ name, keyPath, autoIncrement, indexes: [...indexNames], records: await done(store.getAll()) });
     }
     database.close();
     return { database: database.name, version: database.version, stores };`,
  );

/**
 * Waits until it has started.
 * @param {WebDriver} driver
 */
export async function ready(driver) {
  await until(driver, () => driver.executeScript("return document.body.dataset.state === 'ready'"));
}

/**
 * Waits until its comparison is called so.
 * @param {WebDriver} driver
 * @param {string} name
 */
export async function titled(driver, name) {
  const isSo = "return document.querySelector('.story h1')?.innerText.trim() === arguments[0]";
  await until(driver, () => driver.executeScript(isSo, name), `it is not called ${name}`);
}

/**
 * Gives another name to its comparison, and waits until that is saved.
 * @param {WebDriver} driver
 * @param {string} name
 */
export async function rename(driver, name) {
  await driver.findElement(By.css('h1 .title')).click();
  await until(driver, () => driver.executeScript('return document.activeElement.matches("input.title")'));
  await driver.actions().sendKeys(name, Key.ENTER).perform();
  await titled(driver, name);
  await driver.findElement(By.css('.keeping[data-keeping=saved]'));
}

/**
 * Its way to what was made of the same file before.
 * @param {WebDriver} driver
 */
export const earlier = (driver) =>
  driver.findElement(By.xpath("//header//button[starts-with(., 'open your version of')]"));

/**
 * The names in its list of comparisons.
 * @param {WebDriver} driver
 * @returns {Promise<string[]>}
 */
export async function listed(driver) {
  // It comes last and moves what stands beside it.
  await earlier(driver);
  await driver.findElement(By.xpath("//header//button[. = 'My comparisons']")).click();
  await driver.findElement(By.css('.comparisons li'));
  return driver.executeScript(
    "return [...document.querySelectorAll('.comparisons li button.title')].map((one) => one.textContent)",
  );
}
