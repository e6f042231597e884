// Coverage: the matrix of themes by outlets and what stands below it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By, Key, until } from 'selenium-webdriver';

import { BRIDGE, done, openToAdd, pick, written } from './adding.js';
import { EMPTY, PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { contents, count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const RECIPE = fileURLToPath(new URL('../articles/recipe.txt', import.meta.url));

const GERMAN = fileURLToPath(new URL('../articles/german-a.txt', import.meta.url));

const COVERED = By.css('.matrix td a.covered');

/** With those of the sample, more than are drawn at once. */
const MORE = Array.from({ length: 30 }, (_, n) =>
  written(`more-${n}.txt`, `NATO agreed on day ${n + 1} of the month to protect critical infrastructure.\n`),
);

/** @param {WebDriver} driver */
async function opened(driver) {
  await open(driver, SAMPLE, '#coverage');
  await state(driver, 'ready');
}

/** @param {WebDriver} driver */
const focused = (driver) => driver.switchTo().activeElement();

/**
 * The nth link in a column's head: 1 sorts by the outlet, 2 hides it.
 * @param {WebDriver} driver
 * @param {number} column
 * @param {number} which
 */
const act = (driver, column, which) =>
  driver
    .findElement(By.css(`.matrix thead th:nth-of-type(${column}) .entry-actions a:nth-child(${which})`))
    .click();

/**
 * @param {WebDriver} driver
 * @param {string} kind
 */
async function show(driver, kind) {
  await driver.findElement(By.css(`.kind option[value=${kind}]`)).click();
  await driver.wait(until.urlContains(`filter=${kind}`), PATIENCE);
}

/**
 * @param {WebDriver} driver
 * @param {URL} page
 * @param {string[]} files
 */
async function openedWith(driver, page, ...files) {
  await openToAdd(driver, page);
  await pick(driver, ...files);
  await state(driver, 'ready');
  await done(driver);
}

/** @param {WebDriver} driver */
const place = async (driver) => new URL(await driver.getCurrentUrl()).hash;

forEachBrowser((browser) => {
  test('the matrix has a head for each article and each theme', async () => {
    await opened(browser.driver);
    assert.equal(await count(browser.driver, '.matrix thead th[scope=col]'), 5);
    const themes = await count(browser.driver, '.matrix tbody th[scope=row]');
    assert.ok(themes >= 8, `${themes} themes`);
    assert.equal(await count(browser.driver, '.matrix tbody td'), 5 * themes);
  });

  test('an outlet that its text does not name stays unnamed, and the title says which it is', async () => {
    await opened(browser.driver);
    const heads = await contents(browser.driver, '.matrix thead th');
    assert.match(heads[3] ?? '', /Outlet not named[^]*NATO agrees to boost/);
    assert.match(heads[0] ?? '', /^BT24 June 2015/);
  });

  test('an article on another matter says so in its head, and no other does', async () => {
    await openedWith(browser.driver, SAMPLE, RECIPE);
    const heads = await contents(browser.driver, '.matrix thead th');
    const unrelated = heads.map((head) => head.includes('shares next to nothing with the others'));
    assert.deepEqual(unrelated, [false, false, false, false, false, true]);
  });

  test('a focused cell shows its sentence, word for word', async () => {
    await opened(browser.driver);
    const cell = await browser.driver.findElement(COVERED);
    await browser.driver.executeScript('arguments[0].focus()', cell);
    const sentence = await browser.driver.findElement(By.css('.peek .said')).getAttribute('textContent');
    const project = await browser.driver.findElement(By.id('project')).getAttribute('textContent');
    const texts = JSON.parse(project ?? '').articles.map((/** @type {{ text: string }} */ { text }) => text);
    assert.ok(
      texts.some((/** @type {string} */ text) => text.includes(sentence ?? '?')),
      sentence ?? '',
    );
  });

  test('a cell opens its theme at its statement, and back returns to the cell', async () => {
    await opened(browser.driver);
    const cell = await browser.driver.findElement(COVERED);
    const id = await cell.getAttribute('id');
    await browser.driver.executeScript('arguments[0].focus()', cell);
    await cell.sendKeys(Key.ENTER);
    await browser.driver.findElement(By.css('.one-theme'));
    const at = new URLSearchParams((await place(browser.driver)).slice(1)).get('at');
    await browser.driver.wait(
      async () => (await (await focused(browser.driver)).getAttribute('id')) === at,
      10_000,
      'the statement has no focus',
    );
    await browser.driver.navigate().back();
    await browser.driver.findElement(By.css('.matrix'));
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), id);
  });

  test('arrow keys move between cells', async () => {
    await opened(browser.driver);
    const first = await browser.driver.findElement(By.css('.matrix tbody th a'));
    await first.sendKeys(Key.ARROW_RIGHT);
    const cell = await focused(browser.driver);
    assert.match((await cell.getAttribute('class')) ?? '', /\bcell\b/);
    await cell.sendKeys(Key.ARROW_LEFT);
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), await first.getAttribute('id'));
  });

  test('rows stand as given when the reader asks for that', async () => {
    await opened(browser.driver);
    await browser.driver.findElement(By.css('.sorting option[value=given]')).click();
    const first = await browser.driver.findElement(By.css('.matrix tbody th a'));
    assert.match(await first.getText(), /weakest-link framing/i);
  });

  test('the head of a column sorts the themes by what its outlet says on them', async () => {
    await opened(browser.driver);
    await act(browser.driver, 2, 1);
    await browser.driver.findElement(By.css('.matrix thead th:nth-of-type(2)[aria-sort=descending]'));
    const amounts = await contents(browser.driver, '.matrix tbody tr td:nth-child(3) .amount');
    const counts = amounts.map((amount) => (/^\d/.test(amount) ? parseInt(amount, 10) : 0));
    assert.ok(counts.length >= 8 && new Set(counts).size > 3, amounts.join());
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
    assert.match(await place(browser.driver), /order=a2/);
  });

  test('an outlet hidden from its head goes from the whole view, and all come back by one link', async () => {
    await opened(browser.driver);
    await act(browser.driver, 2, 2);
    const back = await browser.driver.findElement(By.css('.sorting a'));
    assert.equal((await contents(browser.driver, '.matrix thead th')).length, 4);
    assert.deepEqual(await contents(browser.driver, '.sorting .not-shown'), ['Not shown: SPIEGEL show all']);
    for (const names of ['.matrix thead .outlet', '.overlap tbody th', '.below .name', '.dates b']) {
      const left = await contents(browser.driver, names);
      assert.ok(left.length > 0 && !left.some((name) => name.includes('SPIEGEL')), `${names}: ${left}`);
    }
    assert.equal(await (await focused(browser.driver)).getText(), await back.getText());
    await back.click();
    await browser.driver.wait(until.stalenessOf(back), PATIENCE);
    assert.equal((await contents(browser.driver, '.matrix thead th')).length, 5);
  });

  test('the count of outlets on a theme shows these alone, those that say most first', async () => {
    await opened(browser.driver);
    const row = await browser.driver.findElement(
      By.xpath("//tr[.//a[@class='theme-name'][contains(., 'eakest-link framing')]]"),
    );
    await row.findElement(By.css('.spread a')).click();
    await browser.driver.wait(until.urlContains('columns='), PATIENCE);
    const amounts = await Promise.all(
      (await row.findElements(By.css('.amount'))).map((amount) => amount.getText()),
    );
    const counts = amounts.map((amount) => parseInt(amount, 10));
    assert.ok(counts.length > 1 && counts.length < 5 && !counts.includes(NaN), amounts.join());
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    );
  });

  test('typing leaves the themes whose label or query has the words', async () => {
    await opened(browser.driver);
    const field = await browser.driver.findElement(By.css('.sorting input'));
    // 'member' stands in the query alone.
    await field.sendKeys('WEAKEST member');
    assert.deepEqual(await contents(browser.driver, '.theme-name'), ['weakest-link framing']);
    assert.match((await contents(browser.driver, '.sorting [role=status]'))[0] ?? '', /^1 of \d+ themes$/);
    await field.sendKeys(' zebra');
    await browser.driver.findElement(By.css('.matrix > p a')).click();
    await browser.driver.findElement(By.css('.theme-name'));
    assert.equal(await field.getAttribute('value'), '');
  });

  test('themes can be narrowed to those that nobody named', async () => {
    await opened(browser.driver);
    const found = (await contents(browser.driver, '.spread .found')).length;
    assert.ok(found > 0);
    await show(browser.driver, 'found');
    assert.equal((await contents(browser.driver, '.theme-name')).length, found);
    assert.equal((await contents(browser.driver, '.spread .found')).length, found);
  });

  test('each opening stands under its headline, and unfolds to its last word', async () => {
    await opened(browser.driver);
    const openings = await contents(browser.driver, '.openings .said');
    assert.equal(openings.length, 5);
    assert.match(openings[2] ?? '', /^NATO defense ministers convened on Tuesday [^]* cyber attacks\.$/);
    const cut = () =>
      browser.driver.executeScript(
        "return [...document.querySelectorAll('.openings .said')].some((said) => said.scrollHeight > said.clientHeight + 2)",
      );
    assert.equal(await cut(), true);
    await browser.driver.findElement(By.css('.openings button')).click();
    await browser.driver.findElement(By.css('.openings [aria-expanded=true]'));
    assert.equal(await cut(), false);
  });

  test('dates that are known stand in order on a line, and articles without one are named', async () => {
    await opened(browser.driver);
    assert.deepEqual(await contents(browser.driver, '.dates li'), [
      '4 June 2013 China Daily',
      '24 June 2015 BT',
    ]);
    assert.match((await contents(browser.driver, '.dates p'))[0] ?? '', /^no date in the text: SPIEGEL/);
  });

  test('the overlap of two articles is the share of the one that the other says, and opens the pair', async () => {
    const more = written(
      'more.txt',
      'Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said.\n\n' +
        'At the fair a goat was won by nobody at all.\n\nSome shops stay open until late in the evening.\n',
    );
    await openedWith(browser.driver, EMPTY, BRIDGE, more);
    assert.deepEqual(await contents(browser.driver, '.overlap td a'), ['100', '50']);
    const link = await browser.driver.findElement(By.css('.overlap td a'));
    assert.match((await link.getAttribute('aria-label')) ?? '', /: 100% of its statements$/);
    await link.click();
    await browser.driver.wait(until.urlContains('#pair=a1.a2'), PATIENCE);
  });

  test('a statement that stands only here leads to its place in the article', async () => {
    await opened(browser.driver);
    await browser.driver.findElement(By.css('section[aria-labelledby=only-here] summary')).click();
    await browser.driver.findElement(By.css('section[aria-labelledby=only-here] li a')).click();
    await browser.driver.wait(until.urlMatches(/#article=(a\d)&at=\1\.\d+/), PATIENCE);
  });

  test('j and k go from theme to theme in a column, and Escape closes the sentence', async () => {
    await opened(browser.driver);
    const cell = await browser.driver.findElement(
      By.css('.matrix tr:has(.theme-name) td:nth-child(4) .cell'),
    );
    await browser.driver.executeScript('arguments[0].focus()', cell);
    await browser.driver.findElement(By.css('.peek'));
    await browser.driver.actions().sendKeys('j').perform();
    const next = await focused(browser.driver);
    assert.equal(await next.findElement(By.xpath('..')).getAttribute('aria-colindex'), '4');
    assert.notEqual(await next.getAttribute('id'), await cell.getAttribute('id'));
    await browser.driver.actions().sendKeys('k').perform();
    assert.equal(await (await focused(browser.driver)).getAttribute('id'), await cell.getAttribute('id'));
    await browser.driver.actions().sendKeys(Key.ESCAPE).perform();
    assert.equal(await count(browser.driver, '.peek'), 0);
  });

  test('of many outlets those in sight are drawn, and scrolling brings the others', async () => {
    await openedWith(browser.driver, SAMPLE, ...MORE);
    const count = 5 + MORE.length;
    assert.ok((await contents(browser.driver, '.matrix thead th')).length < count);
    await browser.driver.executeScript("document.querySelector('.matrix').scrollLeft = 1e6");
    const last = By.css(`.matrix tbody td[aria-colindex='${count + 1}'] .cell`);
    const cell = await browser.driver.findElement(last);
    await browser.driver.executeScript('arguments[0].focus({ preventScroll: true })', cell);
    await cell.sendKeys(Key.ARROW_LEFT);
    const before = await (await focused(browser.driver)).findElement(By.xpath('..'));
    assert.equal(await before.getAttribute('aria-colindex'), `${count}`);
  });

  test('what was left out says why, and comes back when it is restored', async () => {
    await opened(browser.driver);
    const article = await browser.driver.findElement(By.css('section[aria-labelledby=left-out] > details'));
    await article.findElement(By.css('summary')).click();
    const left = 'section[aria-labelledby=left-out] > details[open] > ul > li';
    const before = await count(browser.driver, left);
    const passage = await browser.driver.findElement(By.css(left));
    assert.notEqual((await passage.findElement(By.css('.paragraph')).getText()).trim(), '');
    await passage.findElement(By.css('button')).click();
    await state(browser.driver, 'ready');
    assert.equal(await count(browser.driver, left), before - 1);
  });

  test('an article in a language of its own is not compared, which is no omission', async () => {
    const { driver } = browser;
    await openedWith(driver, SAMPLE, GERMAN);
    assert.match((await contents(driver, '.matrix thead th:last-child'))[0] ?? '', /German: not compared/);
    const cells = await contents(driver, '.matrix tbody td:last-child .cell');
    assert.ok(cells.length > 5);
    assert.deepEqual(
      cells.filter((cell) => !cell.endsWith('not compared')),
      [],
    );
    await driver.findElement(By.css('.matrix thead th:last-child .article-name')).click();
    await driver.findElement(By.css('.missing'));
    assert.equal(await count(driver, '.missing-list li, .missing details'), 0);
  });

  test('the reader can have it dark', async () => {
    await opened(browser.driver);
    const scheme = () =>
      browser.driver.executeScript('return getComputedStyle(document.documentElement).backgroundColor');
    const before = await scheme();
    await browser.driver.findElement(By.css("header button[aria-label^='Switch to']")).click();
    assert.notEqual(await scheme(), before);
    await browser.driver.findElement(By.css("header button[aria-label^='Switch to']")).click();
    assert.equal(await scheme(), before);
  });
});

forEachBrowser(
  (browser) => {
    test('many outlets with nothing on a theme are counted on a narrow screen, not listed', async () => {
      await openedWith(browser.driver, SAMPLE, ...MORE.slice(0, 4));
      assert.equal(await count(browser.driver, '.matrix .cell.absent'), 0);
      const themes = await count(browser.driver, '.theme-name');
      assert.ok(themes > 0);
      for (let theme = 1; theme <= themes; theme += 1) {
        const row = `:nth-child(${theme} of .matrix tr:has(.theme-name))`;
        const rest = /not found in (\d+) more/.exec((await contents(browser.driver, row))[0] ?? '')?.[1] ?? 0;
        assert.equal((await count(browser.driver, `${row} .cell`)) + Number(rest), 9);
      }
    });

    for (const view of ['#coverage', '#theme=']) {
      test(`${view} is no wider than a narrow screen`, async () => {
        await open(browser.driver, SAMPLE, view);
        await state(browser.driver, 'ready');
        const beyond = await browser.driver.executeScript(
          'return document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(beyond, 0);
      });
    }
  },
  { size: [360, 760] },
);
