// Themes of a reader's own: added, changed as one types, ordered, merged, split, deleted.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By, Key } from 'selenium-webdriver';

import { huge, written } from './adding.js';
import { COMMAND_LINE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { catchFiles, exported, press, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/**
 * @param {WebDriver} driver
 * @param {string} hash
 */
async function at(driver, hash) {
  await open(driver, SAMPLE, hash);
  await state(driver, 'ready');
}

/** @param {WebDriver} driver */
const listed = (driver) => texts(driver, '.theme-list li a > :first-child');

/**
 * @param {WebDriver} driver
 * @param {string} label
 */
async function headed(driver, label) {
  await until(
    driver,
    async () => (await texts(driver, '.one-theme h2'))[0]?.toLowerCase() === label.toLowerCase(),
  );
}

/**
 * A new theme, with its form open.
 * @param {WebDriver} driver
 * @param {string} label
 */
async function add(driver, label) {
  await driver.findElement(By.css('.theme-list .new-theme input')).sendKeys(label, Key.ENTER);
  await headed(driver, label);
  await until(driver, async () => (await count(driver, '.theme-form')) > 0);
}

/**
 * By label, the ids by which the reader's own themes are linked to.
 * @param {WebDriver} driver
 * @returns {Promise<Record<string, string>>}
 */
const linked = (driver) =>
  driver.executeScript(
    `const links = [...document.querySelectorAll('.theme-list h3, .theme-list li a')];
     const own = links.slice(0, links.findIndex((one) => one.localName === 'h3'));
     return Object.fromEntries(own.map((link) => [link.firstElementChild.textContent, new URLSearchParams(link.hash.slice(1)).get('theme')]))`,
  );

/** @param {WebDriver} driver */
const edit = (driver) => press(driver, 'article', 'edit theme');

/**
 * Waits until the best of the ranked statements is as it should be.
 * @param {WebDriver} driver
 * @param {RegExp} best
 */
const untilBest = (driver, best) =>
  until(
    driver,
    async () => best.test((await texts(driver, '.ranked li'))[0] ?? ''),
    `the best is not ${best}`,
  );

/** @param {WebDriver} driver */
const undo = (driver) => press(driver, 'div', 'undo');

/** Theme files with one fault each. @type {Record<string, string>} */
const FAULTY = {
  'misspelt.toml': "[[theme]]\nlabel = 'a'\ninclde = ['x']\n",
  'text-for-list.toml': "[[theme]]\nlabel = 'a'\ninclude = 'x'\n",
  'number-in-list.toml': "[[theme]]\nlabel = 'a'\ninclude = ['x', 9007199254740993]\n",
  'date.toml': "[[article]]\nfile = 'a.txt'\ndate = 2015-06-24\n",
  'true.toml': 'title = true\n',
  'one-table.toml': "[theme]\nlabel = 'a'\n",
  'no-label.toml': "[[theme]]\nquery = 'a'\n",
  'nothing.toml': '# nothing\n',
  'open.csv': 'label,query\na,"b\nc,d\n',
  'cells.csv': 'label,query\na,costs, repairs\n',
  'no-label.csv': 'theme,query\na,b\n',
  'codebook.qdc': '<?xml version="1.0"?><CodeBook/>\n',
};

/**
 * What the command line says of a theme file that it refuses.
 * @param {string} path
 */
function refusal(path) {
  const given = ['compare', 'seeds', '--themes', path, '--format', 'themes-toml'];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  return spawnSync(fileURLToPath(COMMAND_LINE), given, { cwd, encoding: 'utf8' }).stderr;
}

/**
 * Loads a theme file in the page.
 * @param {WebDriver} driver
 * @param {string} path
 */
const load = (driver, path) => driver.findElement(By.css('.theme-list .theme-file input')).sendKeys(path);

/**
 * What the page says of a theme file that it refuses.
 * @param {WebDriver} driver
 * @param {string} path
 */
async function refused(driver, path) {
  await load(driver, path);
  await until(driver, async () => (await count(driver, '.notice')) > 0);
  const [told = ''] = await texts(driver, '.notice p');
  await driver.findElement(By.css('.notice button')).click();
  await until(driver, async () => (await count(driver, '.notice')) === 0);
  return told.replaceAll(/\s+/g, ' ');
}

forEachBrowser((browser) => {
  test('a theme added by hand ranks statements as its query is typed', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    await add(driver, 'quotas');
    assert.equal((await texts(driver, '.ranked li')).length, 0);
    assert.equal(
      await driver.executeScript('return document.activeElement.closest("label").textContent'),
      'What it is about, in one line',
    );
    await driver.actions().sendKeys('the weakest link in the chain').perform();
    await untilBest(driver, /weakest link/);
    await driver.actions().sendKeys(Key.TAB, 'Estonia').perform();
    await until(driver, async () => /Estonia/.test((await texts(driver, '.ranked')).join()));
    await press(driver, 'section', 'Done');
    assert.match((await texts(driver, '.one-theme')).join(), /Estonia, which borders/);
  });

  test('all that is typed into one field is undone in one step', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    await add(driver, 'quotas');
    await driver.actions().sendKeys('weakest').perform();
    await untilBest(driver, /weakest/);
    await driver.actions().sendKeys(' link in the chain').perform();
    await until(driver, async () => (await texts(driver, '.query'))[0] === 'weakest link in the chain');
    await undo(driver);
    await until(
      driver,
      async () => (await texts(driver, '.query'))[0] === '' || (await texts(driver, '.query')).length === 0,
    );
    await undo(driver);
    await until(driver, async () => !(await listed(driver)).includes('Quotas'));
  });

  test('a theme is renamed, moved, and deleted; undo brings it back', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1&order=given');
    await edit(driver);
    const name = driver.findElement(By.css('.theme-form input'));
    await name.clear();
    await name.sendKeys('Chains');
    await headed(driver, 'Chains');
    await press(driver, 'section', 'down');
    await until(driver, async () => (await listed(driver))[1] === 'Chains');
    const { Chains, ...others } = await linked(driver);
    assert.equal(Chains, 't1');
    await press(driver, 'section', 'Delete theme');
    await until(driver, async () => !(await listed(driver)).includes('Chains'));
    // The next one, or a suggested one that has most of its statements now.
    await until(driver, async () =>
      (await listed(driver)).includes((await texts(driver, '.one-theme h2'))[0] ?? ''),
    );
    assert.deepEqual(await linked(driver), others, 'links to the others hold');
    await undo(driver);
    await until(driver, async () => (await listed(driver))[1] === 'Chains');
  });

  test('who is on a theme stays on it while others come and go', async () => {
    const { driver } = browser;
    await at(driver, '#theme=');
    const [suggested = ''] = await texts(driver, '.theme-list h3 + ul a > :first-child');
    const before = await listed(driver);
    await add(driver, 'quotas');
    assert.deepEqual(
      (await listed(driver)).filter((label) => label !== 'Quotas'),
      before,
    );
    await driver.findElement(By.css('.theme-list h3 + ul a')).click();
    await headed(driver, suggested);
    await driver.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await until(driver, async () => !(await listed(driver)).includes('Quotas'));
    await headed(driver, suggested);
  });

  test('a statement dropped on a theme of the list is put on it', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    const label = await driver.executeScript(
      `const handle = document.querySelector('.statement .drag-handle');
       const theme = document.querySelector('.theme-list a:not([aria-current])');
       const dataTransfer = new DataTransfer();
       const drag = (on, type) => on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
       drag(handle, 'dragstart');
       drag(theme, 'dragover');
       drag(theme, 'drop');
       return theme.firstElementChild.textContent`,
    );
    await until(driver, async () =>
      /Statement put on a theme/.test((await texts(driver, '.undo-toast'))[0] ?? ''),
    );
    await driver
      .findElement(By.xpath(`//nav[contains(@class, 'theme-list')]//a[span[1] = '${label}']`))
      .click();
    await headed(driver, String(label));
    await until(driver, async () => (await count(driver, '.statement .reader-mark')) > 0);
  });

  test('two themes merge into one that finds what both did', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    await edit(driver);
    await driver.findElement(By.css('.theme-form select')).sendKeys('the 2007 attack on Estonia');
    await press(driver, 'section', 'Merge');
    await until(driver, async () => !(await listed(driver)).includes('the 2007 attack on Estonia'));
    await headed(driver, 'weakest-link framing');
    await until(driver, async () =>
      /weakest link in the chain[^]*2007/.test((await texts(driver, '.one-theme')).join()),
    );
  });

  test('statements split off stand on a theme of their own', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    await edit(driver);
    await driver.findElement(By.css('.theme-form summary')).click();
    const form = await driver.findElement(By.css('.theme-form details form'));
    await form.findElement(By.xpath(".//label[contains(., 'weakest link in the chain')]/input")).click();
    await form.findElement(By.css('[name=label]')).sendKeys('Chains', Key.ENTER);
    await headed(driver, 'Chains');
    await until(driver, async () =>
      (await texts(driver, '.one-theme .statement')).join().includes('weakest link in the chain'),
    );
    await driver.findElement(By.xpath("//nav//a[contains(., 'weakest-link framing')]")).click();
    await headed(driver, 'weakest-link framing');
    const left = await texts(driver, '.one-theme .statement:not(.perhaps)');
    assert.doesNotMatch(left.join(), /weakest link in the chain/);
  });

  test('a theme that the texts suggest becomes the reader’s with its statements', async () => {
    const { driver } = browser;
    await at(driver, '#theme=f1');
    const [label = ''] = await texts(driver, '.one-theme h2');
    const [first = ''] = await texts(driver, '.one-theme .statement .said');
    await press(driver, 'article', 'make it a theme of your own');
    await until(driver, async () => (await count(driver, '.edit-theme')) > 0);
    await headed(driver, label);
    assert.ok((await texts(driver, '.one-theme .statement .said')).includes(first));
    assert.match((await texts(driver, '.one-theme .about')).join(), /put on the theme by hand/);
  });

  test('a file too large to be a codebook is refused unread', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    const before = await listed(driver);
    await driver.findElement(By.css('.theme-list .theme-file input')).sendKeys(huge('huge.toml'));
    await until(driver, async () =>
      /^huge\.toml[^]*theme-file-too-large/.test((await texts(driver, '.notice'))[0] ?? ''),
    );
    assert.deepEqual(await listed(driver), before);
  });

  test('what is wrong with a theme file is told as on the command line, and changes nothing', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    const before = await listed(driver);
    for (const [name, text] of Object.entries(FAULTY)) {
      const path = written(name, text);
      const told = await refused(driver, path);
      assert.equal(told.replace(/^(\S+) (.*) malformed$/, 'malformed: $1: $2\n'), refusal(path));
      assert.deepEqual(await listed(driver), before);
    }
    // Each parser of TOML has its own words for what is no TOML.
    const twice = await refused(driver, written('twice.toml', 'title = "a"\ntitle = "b"'));
    assert.match(twice, /^twice\.toml The file is not TOML in line 2: .* malformed$/);
  });

  test('values of many lines are read whole, and columns of other programs are named', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    const taguette = 'tag;description;number of highlights\nmoney;"cost;\nrepairs";3\n';
    await load(driver, written('taguette.csv', taguette));
    await until(driver, async () => (await listed(driver)).includes('Money'));
    assert.match((await texts(driver, '.notice'))[0] ?? '', /^taguette\.csv .*: number of highlights\./);
    const toml = '[[theme]]\nlabel = """\nchains"""\nquery = \'\'\'links of a chain\'\'\'\n';
    await load(driver, written('odd.toml', toml));
    await until(driver, async () => (await listed(driver)).includes('Chains'));
    await catchFiles(driver);
    const { text } = await exported(driver, 'themes.toml');
    assert.match(text, /label = "money"\nquery = "cost;\\nrepairs"\n/);
    assert.match(text, /label = "chains"\nquery = "links of a chain"\n/);
  });

  test('a codebook is loaded, and what is saved loads again', async () => {
    const { driver } = browser;
    await at(driver, '#theme=t1');
    await load(
      driver,
      written(
        'codebook.csv',
        'label,query,include,exclude\nChains,links of a chain,weakest link|the chain,\n',
      ),
    );
    await until(driver, async () => (await listed(driver)).includes('Chains'));
    await catchFiles(driver);
    const toml = await exported(driver, 'themes.toml');
    assert.match(
      toml.text,
      /label = "Chains"\nquery = "links of a chain"\ninclude = \["weakest\* link\*", "the\* chain\*"\]/,
    );
    const csv = await exported(driver, 'themes.csv');
    assert.match(csv.text, /Chains,links of a chain,weakest\* link\*\|the\* chain\*,,2/);
    const before = await listed(driver);
    await load(driver, written('again.toml', toml.text));
    await until(driver, async () => /undo: themes loaded/.test((await texts(driver, '.undo-links')).join()));
    assert.deepEqual(await listed(driver), before);
  });
});
