// Texts from outside are only ever text: payloads as articles, titles, outlets and themes run
// nothing, make no element and stand there word for word.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { By, error, until } from 'selenium-webdriver';

import { written } from './adding.js';
import { COMMAND_LINE, forEachBrowser, inPage, open, state } from './browsers.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const PAYLOADS = readFileSync(new URL('hostile/xss-payloads.txt', import.meta.url), 'utf8').trim().split('\n');

/** @param {number} n */
const payload = (n) => PAYLOADS[n % PAYLOADS.length] ?? '';

/** Two articles of all payloads, a paragraph each, with payloads as all that is known of them. */
const FILE = bundled(['one.txt', 'two.txt'].map((name) => written(name, PAYLOADS.join('\n\n'))));

/** The longest that a theme may take to appear. */
const PATIENCE = 10_000;

/** @param {string[]} articles */
function bundled(articles) {
  // A JSON string is a TOML string too.
  const known = articles.map((path, index) =>
    `[[article]]
     file = ${JSON.stringify(path.split(/[\\/]/).at(-1))}
     outlet = ${JSON.stringify(payload(index * 3))}
     title = ${JSON.stringify(payload(index * 3 + 1))}
     date = ${JSON.stringify(payload(index * 3 + 2))}`,
  );
  const themes = written(
    'hostile.toml',
    `title = ${JSON.stringify(payload(7))}
     ${known.join('\n')}
     [[theme]]
     label = ${JSON.stringify(payload(8))}
     query = ${JSON.stringify(payload(9))}
     include = ["alert"]`,
  );
  const file = join(dirname(themes), 'hostile.html');
  execFileSync(fileURLToPath(COMMAND_LINE), ['bundle', ...articles, '--themes', themes, '--output', file]);
  return pathToFileURL(file);
}

/** What a page without JavaScript, or before it, is made of. */
function plainPart() {
  const html = readFileSync(FILE, 'utf8');
  return html.slice(html.indexOf('<!--page-->'), html.indexOf('<!--/page-->'));
}

/** In a page: the elements and attributes under `root` that only a payload could have made. */
const FOREIGN = `
  const names = 'script,img,image,iframe,object,embed,video,audio,math,a[href^="javascript:"],marquee,meta,style,link,'
    + 'base,template,xmp,textarea,form,input[autofocus],isindex,plaintext,body,x,brute,[contenteditable],[draggable=true],[style*="animation"]';
  const foreign = (root) => [
    ...[...root.querySelectorAll(names)].map((element) => element.outerHTML),
    ...[...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
  ];`;

/** @param {WebDriver} driver */
async function assertHarmless(driver) {
  await assert.rejects(driver.switchTo().alert(), error.NoSuchAlertError);
  assert.deepEqual(await inPage(driver, `${FOREIGN} return foreign(document.getElementById('page'))`), []);
}

/**
 * @param {WebDriver} driver
 * @param {string} selector
 */
const textOf = async (driver, selector) =>
  (await driver.findElement(By.css(selector)).getAttribute('textContent')) ?? '';

forEachBrowser((browser) => {
  test('payloads run nothing, make no element and stand there word for word', async () => {
    const { driver } = browser;
    await open(driver, FILE);
    await state(driver, 'ready');
    await assertHarmless(driver);
    assert.equal(await textOf(driver, '.story h1'), payload(7));
    assert.equal(await textOf(driver, '.matrix thead .outlet'), payload(0));
    assert.equal(await textOf(driver, '.matrix thead .headline'), payload(1));
    assert.equal(await textOf(driver, '.matrix thead .date'), payload(2));
    const passages = await textOf(driver, 'section[aria-labelledby=left-out]');
    assert.deepEqual(PAYLOADS.filter((text) => !passages.includes(text)), []);

    for (const [at, view] of ['.article-view', '.pair-view', '.one-theme'].entries()) {
      await driver.findElement(By.css(`.views a:nth-child(${[3, 4, 2][at]})`)).click();
      await driver.wait(until.elementLocated(By.css(view)), PATIENCE);
      await assertHarmless(driver);
    }

    const plain = await inPage(
      driver,
      `${FOREIGN}
       const page = new DOMParser().parseFromString(args[0], 'text/html');
       return [foreign(page.body), page.body.textContent]`,
      plainPart(),
    );
    assert.deepEqual(plain[0], []);
    assert.ok(plain[1].includes(payload(8)));

    // Chromium alone tells what it refused to run.
    if (browser.name !== 'Chromium') return;
    assert.deepEqual(await driver.manage().logs().get('browser'), []);
    await inPage(driver, "document.body.append(Object.assign(document.createElement('script'), { text: '0' }))");
    assert.equal((await driver.manage().logs().get('browser')).length, 1, 'the log works');
  });
});
