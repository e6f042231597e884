// Exporting: each file that the page writes for other programs is the one of the command line.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By } from 'selenium-webdriver';

import { COMMAND_LINE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { written } from './adding.js';
import { catchFiles, exported } from './saving.js';
import { count } from './shown.js';

/** The formats of the command line, by the files of the page. */
const formats = {
  'statements.csv': 'csv-statements',
  'counts.csv': 'csv-counts',
  'presence.csv': 'csv-presence',
  'corrections.csv': 'csv-corrections',
  'report.md': 'markdown',
  'themes.toml': 'themes-toml',
  'themes.csv': 'codebook-csv',
};

/**
 * @param {string} project
 * @param {string} format
 */
function compared(project, format) {
  return execFileSync(fileURLToPath(COMMAND_LINE), ['compare', '--project', project, '--format', format]);
}

forEachBrowser((browser) => {
  test('tables and texts are those of the command line', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    const { text } = await exported(driver, 'project.json');
    const project = written('exported.json', text);
    for (const [ending, format] of Object.entries(formats)) {
      const file = await exported(driver, ending);
      const expected = compared(project, format);
      assert.equal(file.bytes, expected.length, ending);
      assert.equal(file.text, new TextDecoder().decode(expected), ending);
    }
  });

  test('a table begins with the mark that spreadsheets know UTF-8 by', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    await exported(driver, 'counts.csv');
    const mark = await driver.executeAsyncScript(
      'window.caught.at(-1).content.slice(0, 3).arrayBuffer().then((mark) => arguments[arguments.length - 1]([...new Uint8Array(mark)]))',
    );
    assert.deepEqual(mark, [0xef, 0xbb, 0xbf]);
  });

  test('each file is named by the comparison, the time and what it holds', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await catchFiles(driver);
    const { name } = await exported(driver, 'statements.csv');
    assert.match(name, /^nato-and-cyber-defence \d{4}-\d{2}-\d{2} \d{4}\b.*statements\.csv$/);
  });

  test('the themes come back from the theme files that were exported', async () => {
    const { driver } = browser;
    for (const ending of ['themes.toml', 'themes.csv']) {
      await open(driver, SAMPLE, '#theme=');
      await state(driver, 'ready');
      await catchFiles(driver);
      const before = JSON.parse((await exported(driver, 'project.json')).text);
      const file = await exported(driver, ending);
      const input = await driver.findElement(By.css('.theme-file input'));
      await input.sendKeys(written(ending, file.text));
      await driver.wait(
        async () => (await count(driver, '.undo-toast button')) > 0,
        10_000,
        'nothing was taken over',
      );
      const after = JSON.parse((await exported(driver, 'project.json')).text);
      assert.deepEqual(after.themes, before.themes, ending);
    }
  });
});
