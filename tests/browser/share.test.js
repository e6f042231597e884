// Sharing: the file that the page writes is the one that the command line writes, to the byte, and says
// the same again when it is opened.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { By } from 'selenium-webdriver';

import { BRIDGE, FERRY, done, openToAdd, pick, startAdding, written } from './adding.js';
import { COMMAND_LINE, EMPTY, SAMPLE, forEachBrowser, inPage, open, state } from './browsers.js';
import { catchFiles, caught, exported, press, startSharing, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** What a parser of HTML, JSON or JavaScript could stumble over. */
const NASTY =
  '</script><!-- <script> ]]> &amp; \u2028\u2029 \u0000 \u0085 {{style}} \\u003C <!--/page--> "\\\'';
const STORY = written(
  'nasty.txt',
  `Bridge ${NASTY}\r\n\r\nThe old bridge over the river closes on Monday ${NASTY}.\r\n`,
);

/**
 * @param {string} command
 * @param {string[]} rest
 */
function commandLine(command, ...rest) {
  return execFileSync(fileURLToPath(COMMAND_LINE), [command, ...rest], { encoding: 'utf8', maxBuffer: 1e8 });
}

/**
 * The file that the command line makes of a project.
 * @param {string} project  JSON.
 * @param {string[]} options
 */
function bundled(project, ...options) {
  const output = written('bundled.html', '');
  commandLine('bundle', '--project', written('bundled.json', project), '--output', output, ...options);
  return readFileSync(output, 'utf8');
}

/**
 * Opens the dialog and saves the file.
 * @param {WebDriver} driver
 */
async function shared(driver) {
  await catchFiles(driver);
  await startSharing(driver);
  return caught(driver, () => press(driver, 'dialog', 'Save file'));
}

/** @param {WebDriver} driver */
const project = async (driver) => (await exported(driver, 'project.json')).text;

/**
 * @param {WebDriver} driver
 * @param {string} name
 * @param {string} content
 * @param {string} [hash]
 */
async function openFile(driver, name, content, hash) {
  await open(driver, pathToFileURL(written(name, content)), hash);
  await state(driver, 'ready');
}

/** @param {WebDriver} driver */
const title = async (driver) => (await texts(driver, '.story h1'))[0];

forEachBrowser((browser) => {
  test('the sample, shared again, is the sample to the byte', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const file = await shared(browser.driver);
    assert.ok(file.text === readFileSync(SAMPLE, 'utf8'));
  });

  test('what is hard to carry comes back as it was, the same file again, and from the command line too', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, STORY, FERRY);
    await driver.executeScript(
      'document.querySelector("dialog textarea").value = "The old bridge \\ud800 closes \\udc00 on Monday."',
    );
    await press(driver, 'dialog', 'Add this text');
    await until(driver, async () => (await texts(driver, '.article-list li')).length === 3);
    await state(driver, 'ready');
    await done(driver);
    const first = await shared(driver);
    const json = await project(driver);
    assert.ok(first.text === bundled(json), 'as the command line makes it');

    await openFile(driver, 'shared.html', first.text);
    const second = await shared(driver);
    assert.ok(second.text === first.text, 'the same when shared again');
    const articles = JSON.parse(await project(driver)).articles;
    assert.equal(articles[0].text, readFileSync(STORY, 'utf8'));
    assert.equal(
      articles[2].text,
      'The old bridge \ufffd closes \ufffd on Monday.',
      'half a character is none',
    );
  });

  test('the view goes along, and a fragment goes before it', async () => {
    await open(browser.driver, SAMPLE, '#theme=t2');
    await state(browser.driver, 'ready');
    const { text } = await shared(browser.driver);
    await openFile(browser.driver, 'view.html', text);
    assert.match(await browser.driver.getCurrentUrl(), /#theme=t2$/);
    assert.equal(await count(browser.driver, '.views [aria-current][href^="#theme"]'), 1);
    await openFile(browser.driver, 'view.html', text, '#article=a2');
    assert.match(await browser.driver.getCurrentUrl(), /#article=a2$/);
  });

  test('the size that is shown is the size of the file', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const { bytes } = await shared(browser.driver);
    await until(browser.driver, async () =>
      /kB/.test((await texts(browser.driver, 'dialog output'))[0] ?? ''),
    );
    assert.equal(
      (await texts(browser.driver, 'dialog output'))[0]?.replace(/\D/g, ''),
      String(Math.ceil(bytes / 1000)),
    );
  });

  test('a file carries its name, the date and the time', async () => {
    await open(browser.driver, SAMPLE);
    await state(browser.driver, 'ready');
    const { name } = await shared(browser.driver);
    const [, day, hour] = /^nato-and-cyber-defence (\d{4}-\d\d-\d\d) (\d{4})\.html$/.exec(name) ?? [];
    const [now, clock] = await inPage(
      browser.driver,
      `const two = (n) => String(n).padStart(2, '0'); const d = new Date();
       return [[d.getFullYear(), two(d.getMonth() + 1), two(d.getDate())].join('-'), d.getHours() * 60 + d.getMinutes()]`,
    );
    assert.equal(day, now);
    assert.ok(Math.abs(clock - (Number(hour?.slice(0, 2)) * 60 + Number(hour?.slice(2)))) <= 1, name);
  });

  test('only the statements used: a smaller file that says so, as from the command line', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    const whole = JSON.parse(await project(driver));
    await startSharing(driver);
    await driver.findElement(By.css('dialog input[type=radio]:not(:checked)')).click();
    const kept = () => texts(driver, 'dialog .kept li');
    await until(driver, async () => (await kept()).length === whole.articles.length);
    for (const line of await kept()) {
      const [, percent] = /(\d+)\s?% of its words \([\d,]+ of [\d,]+\)/.exec(line) ?? [];
      assert.ok(Number(percent) <= 15, line);
    }
    const { text } = await caught(driver, () => press(driver, 'dialog', 'Save file'));
    assert.ok(text === bundled(JSON.stringify(whole), '--excerpt'));

    await openFile(driver, 'excerpt.html', text);
    assert.match(
      (await texts(driver, '.shortened'))[0] ?? '',
      /^Shortened to each article’s headline and what matters most .*What only one article says cannot be told/,
    );
    assert.deepEqual(await texts(driver, '#only-here'), []);
    const again = await shared(driver);
    assert.ok(again.text === text, 'no further shortened');
    const short = JSON.parse(await project(driver));
    for (const [index, article] of short.articles.entries()) {
      assert.ok(article.excerpt && article.text.length < whole.articles[index].text.length, article.file);
    }
    /** @param {{ articles: { text: string }[] }} of */
    const characters = ({ articles }) => articles.reduce((sum, { text }) => sum + text.length, 0);
    assert.ok(characters(short) < characters(whole) * 0.8);
  });

  test('the project, the report and the text are those of the command line', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    const path = written('project.json', await project(driver));
    const report = await exported(driver, 'report.json');
    const markdown = await exported(driver, 'report.md');
    assert.deepEqual(JSON.parse(report.text), JSON.parse(commandLine('compare', '--project', path)));
    assert.equal(markdown.text, commandLine('compare', '--project', path, '--format', 'markdown'));
    assert.match(report.name, / report\.json$/);
    assert.match(markdown.name, /\.md$/);
  });

  test('a shared file or a project that is picked is offered, and takes the place of what is there, which stays kept', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    const json = written('picked.json', await project(driver));
    for (const file of [fileURLToPath(SAMPLE), json]) {
      await openToAdd(driver, EMPTY);
      await pick(driver, BRIDGE, FERRY);
      await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));
      await pick(driver, file);
      await until(
        driver,
        async () => (await texts(driver, 'dialog.merge p'))[0] === 'NATO and cyber defence · 5 articles',
      );
      await press(driver, 'dialog', 'Open it');
      await until(driver, async () => (await title(driver)) === 'NATO and cyber defence');
      await press(driver, 'header', 'My comparisons');
      await until(driver, async () => (await texts(driver, '.comparisons li')).length === 2);
      assert.match(
        (await texts(driver, '.comparisons li')).join('\n'),
        /NATO[^]*5 articles[^]*Untitled[^]*2 articles/,
      );
    }
  });

  test('a file that is cut short, altered, of a later version or no project says so and changes nothing', async () => {
    const { driver } = browser;
    const sample = readFileSync(SAMPLE, 'utf8');
    const start = sample.indexOf('id="project">');
    const refused = /** @type {const} */ ([
      ['early.html', sample.slice(0, 3000), 'malformed'],
      ['middle.html', sample.slice(0, start + 500), 'malformed'],
      ['altered.html', sample.replace('"articles":[', '"articles":[,'), 'malformed'],
      ['changed.html', sample.replace('"title":"NATO', '"title":[],"x":"NATO'), 'malformed'],
      ['empty.html', readFileSync(EMPTY, 'utf8'), 'malformed'],
      ['later.html', sample.replace('{"version":2', '{"version":3'), 'unknown-version'],
      ['other.json', '{"name":"other"}', 'malformed'],
      ['list.json', '[]', 'malformed'],
      ['deep.json', `{"articles":[],"view":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'malformed'],
    ]);
    await openToAdd(driver, EMPTY);
    await pick(driver, BRIDGE, FERRY);
    await until(driver, async () => (await texts(driver, '.story p'))[0]?.startsWith('2 articles'));
    for (const [name, content, code] of refused) {
      await pick(driver, written(name, content));
      await until(driver, async () => (await texts(driver, 'dialog .notice p')).length === 1, name);
      assert.match((await texts(driver, 'dialog .notice p'))[0] ?? '', new RegExp(`^${name} .*${code}$`));
      await driver.findElement(By.css('dialog .notice button')).click();
      assert.match((await texts(driver, '.story p'))[0] ?? '', /^2 articles/);
    }
  });

  test('an altered file that is opened itself says so, what it shows without its program stays to be read, and the program works', async () => {
    const { driver } = browser;
    const altered = readFileSync(SAMPLE, 'utf8').replace('"articles":[', '"articles":[,');
    await open(driver, pathToFileURL(written('altered.html', altered)));
    await state(driver, 'failed');
    assert.match(
      (await texts(driver, '.notice p'))[0] ?? '',
      /^The comparison in this file cannot be opened.*malformed$/,
    );
    assert.match((await texts(driver, 'section.static')).join(), /weakest link/);
    await startAdding(driver);
    await pick(driver, BRIDGE, FERRY);
    await state(driver, 'ready');
    assert.equal(await count(driver, '.static'), 0);
  });

  test('where the reader may choose a file, it is written there, and again without asking', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await driver.executeScript(
      `window.asked = 0; window.contents = [];
       window.showSaveFilePicker = async ({ suggestedName }) => {
         window.asked += 1;
         return { name: suggestedName, createWritable: async () => ({
           write: async (blob) => { window.writing = blob },
           close: async () => { window.contents.push(await window.writing.text()) } }) };
       };`,
    );
    const contents = () => inPage(driver, 'return window.contents.length');
    await startSharing(driver);
    await press(driver, 'dialog', 'Save file');
    await until(driver, async () => (await contents()) === 1);
    await driver.findElement(By.xpath("//dialog//button[starts-with(., 'Save again in nato')]")).click();
    await until(driver, async () => (await contents()) === 2);
    assert.equal(await inPage(driver, 'return window.asked'), 1);
    assert.ok((await inPage(driver, 'return window.contents[1]')) === readFileSync(SAMPLE, 'utf8'));
  });
});

const downloads = mkdtempSync(join(tmpdir(), 'crossread-downloads-'));

forEachBrowser(
  (browser) => {
    test('the policy of the file lets it be downloaded', async () => {
      const { driver } = browser;
      await open(driver, SAMPLE);
      await state(driver, 'ready');
      await driver.executeScript('delete window.showSaveFilePicker');
      await startSharing(driver);
      await press(driver, 'dialog', 'Save file');
      await until(driver, async () =>
        /^Saved as nato-and-cyber-defence/.test((await texts(driver, 'dialog [role=status]'))[0] ?? ''),
      );
      const folder = join(downloads, browser.name);
      await until(driver, () => readdirSync(folder).some((name) => name.endsWith('.html')));
      const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.html'));
      assert.match(name, /^nato-and-cyber-defence \d{4}-\d\d-\d\d \d{4}\.html$/);
      await until(driver, () => readFileSync(join(folder, name)).equals(readFileSync(SAMPLE)));
    });
  },
  { only: ['Chromium', 'Firefox'], downloads },
);
