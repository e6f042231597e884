// Paper: from every view, printing gives the whole comparison as one document.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Command } from 'selenium-webdriver/lib/command.js';

import { SAMPLE, forEachBrowser, inPage, move, open, state } from './browsers.js';
import { REPORT } from './report.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const VIEWS = ['#coverage=', '#theme=t1', '#article=a1', '#pair=a1.a2', '#search=deadline'];

/**
 * What stands on the paper.
 * @typedef {object} Paper
 * @property {string} text
 * @property {{ heading: string, quotes: string[] }[]} sections
 * @property {string[]} outlets  Heads of the matrix.
 * @property {number} rows  Of the matrix.
 * @property {number} controls
 * @property {string | null} pdf  base64; null where the browser's driver cannot print.
 */

const STATEMENTS = new Map(
  REPORT.articles.flatMap(({ text, statements }) =>
    statements.map(({ id, span }) => [id, text.slice(...span).trimEnd()]),
  ),
);

/** @param {Iterable<string>} ids */
const verbatim = (ids) => [...ids].map((id) => STATEMENTS.get(id)).sort();

/**
 * Prints, and reads what was drawn for it. WebKit's driver has no command for printing, so there the
 * page is told alone that printing begins.
 * @param {{ name: string, driver: WebDriver }} browser
 * @returns {Promise<Paper>}
 */
async function printed({ name, driver }) {
  await driver.executeScript(
    `addEventListener('beforeprint', () => {
       const paper = document.querySelector('.printed');
       const texts = (root, selector) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
       const sections = [...paper.querySelectorAll(':scope > section')];
       window.onPaper = {
         text: paper.textContent,
         sections: sections.map((section) => ({
           heading: section.querySelector('h2').textContent,
           quotes: texts(section, 'blockquote .said'),
         })),
         outlets: texts(paper, '.cells thead th'),
         rows: paper.querySelectorAll('.cells tbody tr').length,
         controls: paper.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length,
       };
     }, { once: true })`,
  );
  const pdf = name === 'WebKit' ? null : await driver.execute(new Command('printPage').setParameters({}));
  if (pdf === null)
    await driver.executeScript(
      `for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name))`,
    );
  return { ...(await inPage(driver, 'return window.onPaper')), pdf };
}

/**
 * @param {WebDriver} driver
 * @param {string} place
 */
async function opened(driver, place) {
  await open(driver, SAMPLE, place);
  await state(driver, 'ready');
}

forEachBrowser((browser) => {
  test('from every view the paper has every theme and each of its statements word for word', async () => {
    await opened(browser.driver, '');
    for (const view of VIEWS) {
      await move(browser.driver, view);
      const { sections, pdf } = await printed(browser);
      if (pdf !== null) assert.match(Buffer.from(pdf, 'base64').toString('latin1'), /^%PDF-/);
      for (const { id, label, members, cells } of REPORT.themes) {
        const section = sections.find(({ heading }) => heading === label);
        const perhaps = [
          ...REPORT.rows.filter(({ theme }) => theme === id).flatMap((row) => row.perhaps.flat()),
          ...cells.filter((cell) => cell.state === 'perhaps').flatMap((cell) => cell.statements),
        ];
        assert.deepEqual(
          section?.quotes.toSorted(),
          verbatim(new Set([...members.map(({ statement }) => statement), ...perhaps])),
          view + label,
        );
      }
      assert.deepEqual(sections.at(-1)?.quotes.toSorted(), verbatim(REPORT.unique), view);
    }
  });

  test('the paper begins with the articles and the matrix, and has no controls', async () => {
    await opened(browser.driver, '#coverage=');
    const { text, outlets, rows, controls } = await printed(browser);
    assert.match(text, /^CrossreadNATO and cyber defence/);
    for (const { title } of REPORT.articles) assert.ok(text.includes(title ?? ''), `${title}`);
    assert.equal(outlets.length, REPORT.articles.length);
    assert.equal(rows, REPORT.themes.length);
    assert.match(text, /124 words · standfirst/);
    assert.match(text, /Not found in: 3 China Daily/);
    assert.equal(controls, 0);
  });

  test('only the outlets that the reader chose are printed, in their order', async () => {
    await opened(browser.driver, '#theme=t1&columns=a3.a1');
    const { outlets, sections } = await printed(browser);
    assert.deepEqual(outlets, ['3 China Daily', '1 BT']);
    const chosen = REPORT.unique.filter((id) => /^a[13]\./.test(id));
    assert.deepEqual(sections.at(-1)?.quotes.toSorted(), verbatim(chosen));
  });

  test('after printing the page is as it was', async () => {
    await opened(browser.driver, '#coverage=');
    const before = await inPage(
      browser.driver,
      `document.querySelector('.matrix tbody a').focus();
       window.focused = document.activeElement;
       return document.getElementById('page').textContent`,
    );
    await printed(browser);
    assert.equal(await inPage(browser.driver, 'return document.querySelectorAll(".printed").length'), 0);
    assert.equal(await inPage(browser.driver, 'return document.getElementById("page").textContent'), before);
    assert.equal(await inPage(browser.driver, 'return document.activeElement === window.focused'), true);
  });
});

forEachBrowser(
  (browser) => {
    test('nothing of the screen is on the paper', async () => {
      const driver = /** @type {import('selenium-webdriver/chromium.js').ChromiumWebDriver} */ (
        browser.driver
      );
      await opened(driver, '#theme=t1');
      await driver.executeScript(
        `const shown = () => [...document.body.children].filter((part) => part.checkVisibility());
         window.onPaper = new Promise((done) => {
           const listener = () => done(shown().map(({ className }) => className));
           matchMedia('print').addEventListener('change', listener, { once: true });
         })`,
      );
      await driver.sendDevToolsCommand('Emulation.setEmulatedMedia', { media: 'print' });
      const shown = await inPage(driver, 'return window.onPaper');
      await driver.sendDevToolsCommand('Emulation.setEmulatedMedia', { media: '' });
      assert.deepEqual(shown, ['printed']);
    });
  },
  { only: ['Chromium'] },
);
