// Theme: outlets side by side, word against word.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { By, Key } from 'selenium-webdriver';

import { PATIENCE, SAMPLE, forEachBrowser, open, state } from './browsers.js';
import { contents, count } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

/** A shared row's statement that is set against the base. */
const OTHER = By.css('.group.level .statement:not(.base)');

/**
 * The weakest-link framing: two outlets make the claim, others do not.
 * @param {WebDriver} driver
 */
async function opened(driver) {
  await open(driver, SAMPLE, '#coverage');
  await state(driver, 'ready');
  await driver.findElement(By.xpath("//a[@class='theme-name'][contains(., 'eakest-link framing')]")).click();
  await driver.findElement(By.css('.group.level mark'));
}

/**
 * @param {WebDriver} driver
 * @param {string} value
 */
async function mark(driver, value) {
  await driver.findElement(By.xpath(`//input[@name='marking'][@value='${value}']/..`)).click();
}

/**
 * @param {WebDriver} driver
 * @param {string} hash
 */
async function at(driver, hash) {
  await open(driver, SAMPLE, hash);
  await state(driver, 'ready');
}

/** @param {WebDriver} driver */
async function placeOf(driver) {
  return new URLSearchParams(new URL(await driver.getCurrentUrl()).hash.slice(1));
}

/** @param {string} statement */
const articleOf = (statement) => statement.split('.')[0];

/** @param {WebDriver} driver */
const shownColumns = (driver) =>
  /** @type {Promise<string[]>} */ (
    driver.executeScript(
      'return [...document.querySelectorAll(".names > *")].map((head) => head.dataset.article)',
    )
  );

/** @param {WebDriver} driver */
const focused = (driver) => driver.executeScript('return document.activeElement.textContent');

forEachBrowser((browser) => {
  test('the same claim stands level in two outlets', async () => {
    await opened(browser.driver);
    const row = await browser.driver.findElement(
      By.xpath("//section[contains(., 'weakest link in the chain')]"),
    );
    assert.match(await row.getText(), /only as strong as its weakest link/);
    const tops = await browser.driver.executeScript(
      'return [...arguments[0].querySelectorAll(".column:not(.narrow)")].map((e) => e.getBoundingClientRect().top)',
      await row.findElement(By.css('.row')),
    );
    assert.equal(new Set(/** @type {number[]} */ (tops).map(Math.round)).size, 1);
  });

  test('marks change no letter of what outlets wrote', async () => {
    await opened(browser.driver);
    const project = JSON.parse((await contents(browser.driver, '#project'))[0] ?? '');
    const said = await contents(browser.driver, '.statement > .said');
    assert.ok(said.length > 1);
    for (const statement of said) {
      assert.ok(
        project.articles.some((/** @type {{ text: string }} */ { text }) => text.includes(statement)),
        statement,
      );
    }
  });

  test('marking what they share marks the shared words', async () => {
    await opened(browser.driver);
    await mark(browser.driver, 'shared');
    const marked = (await contents(browser.driver, '.group.level .base mark.same')).join(' ');
    assert.match(marked, /weakest link/);
    assert.deepEqual(await contents(browser.driver, 'mark.only'), []);
  });

  test('marking what differs marks the words of one side', async () => {
    await opened(browser.driver);
    await mark(browser.driver, 'changes');
    const marked = (await contents(browser.driver, '.group.level mark.only')).join(' ');
    assert.match(marked, /chain/);
    assert.doesNotMatch(marked, /weakest/);
  });

  test('a pinned statement becomes the base, and is let go again', async () => {
    await opened(browser.driver);
    const other = await browser.driver.findElement(OTHER);
    const id = (await other.getAttribute('id')) ?? '';
    await other.findElement(By.css('.about [aria-label^="compare all with"]')).click();
    assert.equal(await browser.driver.findElement(By.css('.statement.base')).getAttribute('id'), id);
    assert.equal(await count(browser.driver, '.statement.base'), 1);
    await browser.driver.findElement(By.css('.pinned button')).click();
    assert.doesNotMatch(
      (await browser.driver.findElement(By.id(id)).getAttribute('class')) ?? '',
      /\bbase\b/,
    );
  });

  test('what links two statements is one click away', async () => {
    await opened(browser.driver);
    const other = await browser.driver.findElement(OTHER);
    const id = (await other.getAttribute('id')) ?? '';
    await other.findElement(By.css('a[aria-label^="why linked with"]')).click();
    const why = (await placeOf(browser.driver)).get('why')?.split(' ') ?? [];
    assert.equal(why[0], id);
    assert.notEqual(articleOf(why[1] ?? ''), articleOf(id));
  });

  test('the whole quotation that a statement is a part of is shown around it, with what leads to it', async () => {
    await opened(browser.driver);
    const quoted = await browser.driver.findElement(
      By.xpath("//div[contains(@class, 'statement')][.//span[. = 'Anders Fogh Rasmussen, quoted']]"),
    );
    assert.equal(await count(browser.driver, '.statement .context'), 0);
    await quoted.findElement(By.xpath(".//button[. = 'context']")).click();
    const text = await quoted.getText();
    assert.match(
      text,
      /told a news conference[^]*We are all closely connected[^]*weakest link[^]*strengthen the chain/,
    );
  });

  test('from a statement a link leads to it in its article', async () => {
    await opened(browser.driver);
    const statement = await browser.driver.findElement(OTHER);
    const id = (await statement.getAttribute('id')) ?? '';
    await statement.findElement(By.css('a[title="in the article"]')).click();
    const place = await placeOf(browser.driver);
    assert.deepEqual([place.get('article'), place.get('at')], [articleOf(id), id]);
  });

  test('only the columns of a link are shown, in its order, and the counts say so', async () => {
    await at(browser.driver, '#theme=t1&columns=a4.a1');
    assert.deepEqual(await shownColumns(browser.driver), ['a4', 'a1']);
    const statements = await browser.driver.executeScript(
      'return [...document.querySelectorAll(".statement")].map((statement) => statement.id.split(".")[0])',
    );
    assert.deepEqual([...new Set(/** @type {string[]} */ (statements))], ['a4']);
    const [summary, note] = await contents(browser.driver, '.column-chooser summary, .level .note');
    assert.match(summary ?? '', /2 of 5 articles/);
    assert.match(note ?? '', /same claim in 2 articles, 1 shown/);
  });

  test('which articles have no column is said above the others, and one link shows them all', async () => {
    await at(browser.driver, '#theme=t1&columns=a4.a1.a3');
    const said = () => contents(browser.driver, '.one-theme .not-shown');
    assert.match((await said())[0] ?? '', /^Not shown: SPIEGEL, Britain helped 16 Nato… show all$/);
    await browser.driver.findElement(By.css('.not-shown a')).sendKeys(Key.ENTER);
    await browser.driver.wait(async () => (await shownColumns(browser.driver)).length === 5, PATIENCE);
    assert.deepEqual(await said(), ['']);
    assert.equal(await browser.driver.executeScript('return document.activeElement.id'), 'main');
  });

  test('arrow keys move the column that has the focus, keep the focus on it and say where it stands', async () => {
    await at(browser.driver, '#theme=t1');
    await browser.driver.findElement(By.css('.column-chooser summary')).click();
    const box = await browser.driver.findElement(By.xpath("//li[contains(., 'SPIEGEL')]//input"));
    await box.sendKeys(Key.ARROW_RIGHT);
    await browser.driver.wait(async () => (await shownColumns(browser.driver))[2] === 'a2', PATIENCE);
    await browser.driver.switchTo().activeElement().sendKeys(Key.ARROW_RIGHT);
    await browser.driver.wait(async () => (await shownColumns(browser.driver))[3] === 'a2', PATIENCE);
    assert.deepEqual(await contents(browser.driver, '.column-chooser [role=status]'), [
      'SPIEGEL: column 4 of 5',
    ]);
    assert.equal((await placeOf(browser.driver)).get('columns'), 'a1.a3.a4.a2.a5');
  });

  test('an outlet that is not ticked has no column, and at least one keeps its own', async () => {
    await at(browser.driver, '#theme=t1&columns=a2.a4');
    await browser.driver.findElement(By.css('.column-chooser summary')).click();
    /** @param {string} name */
    const tick = (name) =>
      browser.driver.findElement(By.xpath(`//li[contains(., '${name}')]//input`)).click();
    await tick('SPIEGEL');
    await browser.driver.wait(async () => (await shownColumns(browser.driver)).length === 1, PATIENCE);
    await tick('NATO agrees');
    assert.match((await contents(browser.driver, '.column-chooser p'))[0] ?? '', /Choose one at least/);
    assert.deepEqual(await shownColumns(browser.driver), ['a4']);
    await tick('BT');
    await browser.driver.wait(async () => (await shownColumns(browser.driver))[0] === 'a1', PATIENCE);
  });

  test('a column goes where its head is dragged', async () => {
    await at(browser.driver, '#theme=t1');
    const first = await browser.driver.findElement(By.css('.names [data-article=a1] .outlet'));
    const fourth = await browser.driver.findElement(By.css('.names [data-article=a4]'));
    await browser.driver.actions().dragAndDrop(first, fourth).perform();
    await browser.driver.wait(async () => (await shownColumns(browser.driver))[0] !== 'a1', PATIENCE);
    assert.deepEqual((await shownColumns(browser.driver)).toSorted(), ['a1', 'a2', 'a3', 'a4', 'a5']);
  });

  test('j and k go to the next theme and back, with the focus on its heading', async () => {
    await at(browser.driver, '#theme');
    const [first, second] = await contents(browser.driver, '.theme-list a > :first-child');
    const body = await browser.driver.findElement(By.css('body'));
    await body.sendKeys('j');
    await browser.driver.wait(async () => (await focused(browser.driver)) === second, PATIENCE);
    await body.sendKeys('k');
    await browser.driver.wait(async () => (await focused(browser.driver)) === first, PATIENCE);
  });

  test('a base of another theme still is what all is set against', async () => {
    await at(browser.driver, '#theme=t7&base=a2.7&marking=changes');
    assert.match((await contents(browser.driver, '.pinned'))[0] ?? '', /set against/);
    await browser.driver.findElement(By.css('.statement mark'));
    assert.equal(await count(browser.driver, '.statement.base'), 0);
  });

  test('an outlet with nothing on the theme offers its nearest statement', async () => {
    await opened(browser.driver);
    const absent = await browser.driver.findElement(By.css('.names .narrow button'));
    await absent.click();
    assert.notEqual(await browser.driver.findElement(By.css('.row.nearest .said')).getText(), '');
    await absent.click();
    assert.equal(await count(browser.driver, '.row.nearest'), 0);
  });
});
