// How fast the page answers its reader, with 5, 20 and 100 articles: opening a theme, typing in
// search, scrolling. Texts are the seeds and, where the folder of marked stories is given, its real
// articles; beyond those, copies with every ninth word changed. Chromium alone tells long tasks.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By } from 'selenium-webdriver';

import { COMMAND_LINE, forEachBrowser, inPage, open, PROJECT, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const stories = process.env.CROSSREAD_STORIES;
const folder = new URL('../../target/test/', import.meta.url);

/** @returns {string[]} */
function realTexts() {
  if (!stories)
    return JSON.parse(readFileSync(PROJECT, 'utf8')).articles.map(
      (/** @type {{ text: string }} */ a) => a.text,
    );
  return readdirSync(stories)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${stories}/${name}`, 'utf8')).articles)
    .map((/** @type {{ text: string }} */ { text }) => text);
}

/**
 * The text with every ninth longer word replaced by another of it.
 * @param {string} text
 * @param {number} copy
 */
function varied(text, copy) {
  const words = text.match(/[a-z]{5,}/g) ?? [];
  let at = copy;
  return text.replace(/[a-z]{5,}/g, (word) =>
    ++at % 9 === 0 ? (words[(at * 31) % words.length] ?? word) : word,
  );
}

/**
 * A page with so many articles, each of so many texts.
 * @param {number} count
 * @param {number} [texts]
 */
function page(count, texts = 1) {
  const real =
    count === 5
      ? JSON.parse(readFileSync(PROJECT, 'utf8')).articles.map((/** @type {{ text: string }} */ a) => a.text)
      : realTexts();
  const articles = Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: texts }, (_, part) => {
      const at = index * texts + part;
      const text = real[at % real.length] ?? '';
      return at < real.length ? text : varied(text, at);
    });
    return { id: `a${index + 1}`, text: parts.join('\n\n'), outlet: `Outlet ${index + 1}` };
  });
  mkdirSync(folder, { recursive: true });
  const project = new URL(`reading-${count}x${texts}.json`, folder);
  const bundled = new URL(`reading-${count}x${texts}.html`, folder);
  writeFileSync(project, JSON.stringify({ version: 1, articles }));
  execFileSync(fileURLToPath(COMMAND_LINE), [
    'bundle',
    '--project',
    fileURLToPath(project),
    '--output',
    fileURLToPath(bundled),
  ]);
  return bundled;
}

/**
 * Runs in the page: the milliseconds until what an act draws is painted, which is before the first
 * task after the frame that shows it.
 */
const PAINTED = `
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const nextTask = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const still = async () => {
    let before;
    do {
      before = document.querySelectorAll('*').length;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (before !== document.querySelectorAll('*').length);
  };
  const timed = async (act, shows) => {
    const start = performance.now();
    act();
    do await nextFrame(); while (!shows());
    await nextTask();
    return performance.now() - start;
  };`;

/** Opens each theme from the list, one after the other, each when all of the one before is drawn. */
const OPEN_THEMES = `${PAINTED}
  const links = [...document.querySelectorAll('.theme-list a')].map((link) => link.getAttribute('href'));
  const times = [];
  for (const href of [...links, ...links].slice(1, 25)) {
    const before = document.querySelector('.one-theme h2')?.textContent;
    const link = document.querySelector('.theme-list a[href="' + CSS.escape(href) + '"]')
      ?? [...document.querySelectorAll('.theme-list a')].find((one) => one.getAttribute('href') === href);
    times.push(await timed(() => link.click(), () => document.querySelector('.one-theme h2')?.textContent !== before));
    await still();
  }
  return times;`;

/** Types a phrase, waiting for each letter's answer to be painted. */
const TYPE = `${PAINTED}
  const field = document.querySelector('header input[type=search]');
  field.focus();
  await still();
  const times = [];
  const phrase = 'attack on the allies';
  for (let end = 1; end <= phrase.length; end += 1) {
    const typed = phrase.slice(0, end);
    times.push(await timed(
      () => { field.value = typed; field.dispatchEvent(new InputEvent('input', { bubbles: true })); },
      () => document.querySelector('.search-view')?.dataset.answered === typed.trim(),
    ));
  }
  return times;`;

/** Scrolls the page, or what scrolls in it, to its end and tells the longest task meanwhile. */
const SCROLL = `
  const long = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)));
  observer.observe({ type: 'longtask' });
  const scrolling = [document.scrollingElement, ...document.querySelectorAll('main *')]
    .filter((element) => element.scrollHeight > element.clientHeight + 50 && getComputedStyle(element).overflowY !== 'visible'
      || element === document.scrollingElement)
    .sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
  for (let step = 0; step < 120; step += 1) {
    scrolling.scrollTop += Math.max(60, scrolling.scrollHeight / 120);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { longest: Math.max(0, ...long), pixels: scrolling.scrollTop };`;

/**
 * @param {string} what
 * @param {number[]} times
 */
function tell(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  console.log(`${what}: median ${median.toFixed(0)} ms, longest ${(sorted.at(-1) ?? NaN).toFixed(0)} ms`);
}

/**
 * @param {WebDriver} driver
 * @param {URL} file
 * @param {string} hash
 */
async function opened(driver, file, hash) {
  await open(driver, file, hash);
  await state(driver, 'ready');
  await driver.findElement(By.css('main h2'));
}

forEachBrowser(
  (browser) => {
    for (const [count, texts] of /** @type {const} */ ([
      [5, 1],
      [20, 1],
      [100, 1],
      [100, 2],
    ])) {
      test(`${count} articles of ${texts} texts`, { timeout: 300_000 }, async () => {
        const file = page(count, texts);
        await opened(browser.driver, file, '#theme=');
        tell('opening a theme', await inPage(browser.driver, OPEN_THEMES));
        const statements = await browser.driver.executeScript(
          "return document.querySelector('.story p').textContent",
        );
        await opened(browser.driver, file, '#coverage');
        tell(`typing in search (${statements})`, await inPage(browser.driver, TYPE));
        for (const hash of ['#coverage', '#theme=', '#article=', '#pair=', '#search=attack']) {
          await opened(browser.driver, file, hash);
          const { longest, pixels } = await inPage(browser.driver, SCROLL);
          console.log(
            `scrolling ${hash}: longest task ${longest.toFixed(0)} ms over ${pixels.toFixed(0)} px`,
          );
        }
      });
    }
  },
  { only: ['Chromium'] },
);
