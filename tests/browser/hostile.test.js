// Texts from outside are only ever text: as articles, names, themes, corrections and notes payloads run
// nothing, load nothing and make no element, from the file that is picked to the one that is shared and
// opened again; and they come back as they were, to the code point.
//
// CROSSREAD_HOSTILE=FOLDER runs the same over all payloads in FOLDER; see hostile/collection.js.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { error } from 'selenium-webdriver';

import { openToAdd, pick, written } from './adding.js';
import { EMPTY, forEachBrowser, inPage, move, open, state } from './browsers.js';
import { collection } from './hostile/collection.js';
import { hostileProject } from './hostile/project.js';
import { catchFiles, caught, closeDialog, exported, press, startSharing, until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { AddressInfo } from 'node:net' */
/** @import { WebDriver } from 'selenium-webdriver' */
/** @import { Project } from '../../www/report.d.ts' */

/** As many as one project is given: of the small set each stands in every place, see hostile/project.js. */
const AT_ONCE = process.env['CROSSREAD_HOSTILE'] ? 350 : 50;

/** What asked for something to be loaded. @type {string[]} */
const heard = [];
const server = createServer(({ url = '' }, response) => {
  heard.push(url);
  response.end();
});

/** @type {string[]} */
let payloads = [];
let host = '';
before(async () => {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(null)));
  host = `127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
  payloads = collection(host);
});
after(() => server.close());

/**
 * In a page: the elements and attributes under `root` that only a payload could have made, and
 * whatever stands beside what the program itself is made of.
 */
const FOREIGN = `
  const names = 'script,img,image,iframe,frame,frameset,object,embed,portal,applet,video,audio,math,marquee,meta,style,'
    + 'link,base,template,slot,xmp,plaintext,isindex,keygen,foreignObject,animate,use,noscript,body,x,brute,[srcdoc],[action],'
    + '[formaction],[ping],[background],[poster],[contenteditable],[style*="animation"],[style*="url("]';
  const loading = (name, value) => /^(src|href|xlink:href|data)$/.test(name) && !value.startsWith('#');
  const foreign = (root) => [
    ...[...root.querySelectorAll(names)].map((element) => element.outerHTML),
    ...[...root.querySelectorAll('*')].flatMap((element) => [...element.attributes])
      .filter(({ name, value }) => name.startsWith('on') || loading(name, value))
      .map(({ name, value }) => name + '=' + value),
  ];
  const around = () => [...document.head.children, ...document.body.children].map((element) => element.localName + '#' + element.id);`;

/** In a page: goes there, and is there. */
const VISIT = `
  const visit = async (hash) => {
    if (location.hash !== hash) {
      const there = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = hash;
      await there;
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  };`;

/**
 * Nothing ran, nothing was loaded, nothing stands on the page that is not the program's.
 * @param {WebDriver} driver
 */
async function assertHarmless(driver) {
  await assert.rejects(driver.switchTo().alert(), error.NoSuchAlertError);
  const [foreign, around, loaded] = await inPage(
    driver,
    `${FOREIGN} return [foreign(document.getElementById('page')), around(),
       performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('blob:'))]`,
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(around, [
    'meta#',
    'meta#',
    'meta#',
    'title#',
    'style#',
    'style#',
    'div#page',
    'script#project',
    'script#samples',
    'script#core-wasm',
    'script#core-worker',
    'script#notices',
    'script#',
  ]);
  assert.deepEqual(loaded, []);
  assert.deepEqual(heard, []);
}

/**
 * Picks a file of the project in the empty program.
 * @param {WebDriver} driver
 * @param {Project} project
 */
async function opened(driver, project) {
  await openToAdd(driver, EMPTY);
  await pick(driver, written('hostile.json', JSON.stringify(project)));
  await until(driver, async () =>
    (await texts(driver, '.story p'))[0]?.startsWith(`${project.articles.length} articles`),
  ).catch(async () => assert.fail(`it is not compared: ${await texts(driver, '.notice')}`));
  await closeDialog(driver);
}

/**
 * All views, all articles, the document for paper and the dialogs.
 * @param {WebDriver} driver
 * @param {number} size  Of the comparison, in articles and in themes.
 */
async function lookAround(driver, size) {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  const places = [
    ...numbers.map((n) => `#article=a${n}`),
    // Of the others each shows all labels too.
    ...numbers.slice(0, 5).map((n) => `#theme=t${n}`),
    '#pair=a1.a2',
    '#search=alert',
    '#search=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '#theme=t1&at=a1.1&base=a2.1&marking=changes',
    '#coverage=&why=a1.1+a2.1',
    '#coverage=&filter=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
    '#coverage=',
  ];
  const found = await inPage(
    driver,
    `${FOREIGN} ${VISIT}
     const found = [];
     for (const place of args[0]) {
       await visit(place);
       found.push(...foreign(document.getElementById('page')).map((made) => place + ': ' + made));
     }
     dispatchEvent(new Event('beforeprint'));
     found.push(...foreign(document.querySelector('.printed')));
     dispatchEvent(new Event('afterprint'));
     return found`,
    places,
  );
  assert.deepEqual(found, []);
  for (const dialog of ['Share file', 'Export', 'My comparisons', 'Add articles', '?']) {
    await press(driver, 'header', dialog);
    await until(driver, async () => (await count(driver, 'dialog')) === 1, dialog);
    await assertHarmless(driver);
    await closeDialog(driver);
  }
}

/**
 * What the page holds, as it saves it itself.
 * @param {WebDriver} driver
 */
async function saved(driver) {
  await catchFiles(driver);
  const { text } = await exported(driver, 'project.json');
  await startSharing(driver);
  const page = await caught(driver, () => press(driver, 'dialog', 'Save file'));
  await closeDialog(driver);
  return { project: JSON.parse(text), page: page.text };
}

/**
 * What a page is made of before its script runs, or without it: read by a parser, no payload makes anything of it.
 * @param {WebDriver} driver
 * @param {string} page
 */
async function assertPlainPartHarmless(driver, page) {
  const found = await inPage(
    driver,
    `${FOREIGN} return foreign(new DOMParser().parseFromString(args[0], 'text/html').getElementById('page'))`,
    page.replace(/<script[^]*?<\/script>/g, ''),
  );
  assert.deepEqual(found, []);
}

/**
 * Half a character is no text; see README.md.
 * @template T
 * @param {T} value
 * @returns {T}
 */
const wellFormed = (value) => JSON.parse(JSON.stringify(value), (_, one) => one?.toWellFormed?.() ?? one);

/** Half a character does not come through to the page in any other way. */
const asJson = JSON.stringify;

forEachBrowser((browser) => {
  test('the tests would notice: payloads taken for HTML make elements, and a request is heard', async () => {
    const { driver } = browser;
    const made = await inPage(
      driver,
      `${FOREIGN} return JSON.parse(args[0]).filter((text) => foreign(new DOMParser().parseFromString('<div>' + text, 'text/html').body).length > 0).length`,
      asJson(payloads),
    );
    assert.ok(made > payloads.length / 2, `${made} of ${payloads.length}`);
    await open(driver, pathToFileURL(written('loads.html', `<img src="http://${host}/heard">`)));
    await until(driver, () => heard.includes('/heard'), 'no request was heard');
    heard.length = 0;
  });

  test('from the project that is picked to the file that is opened again, payloads stay what they are', async (t) => {
    const { driver } = browser;
    for (let from = 0; from < payloads.length; from += AT_ONCE) {
      const project = hostileProject(payloads.slice(from, from + AT_ONCE));
      await opened(driver, project);
      await lookAround(driver, project.articles.length);
      const first = await saved(driver);
      assert.deepEqual(first.project, wellFormed(project), `from ${from}`);
      await assertPlainPartHarmless(driver, first.page);

      await open(driver, pathToFileURL(written('hostile.html', first.page)));
      await state(driver, 'ready');
      await assertHarmless(driver);
      await lookAround(driver, Math.min(project.articles.length, 3));
      const second = await saved(driver);
      assert.deepEqual(second.project, first.project, `from ${from}`);
      assert.ok(second.page === first.page, `from ${from}: shared again it is the same`);
    }
    t.diagnostic(`${payloads.length} payloads in ${browser.name}`);
  });

  test('what is said of an article and a story is shown word for word', async () => {
    const { driver } = browser;
    const project = wellFormed(hostileProject(payloads.slice(0, AT_ONCE)));
    await opened(driver, project);
    const shown = await inPage(
      driver,
      `const text = (selector) => document.querySelector(selector).textContent;
       return ['.story h1', '.matrix thead .outlet', '.matrix thead .headline', '.matrix thead .date'].map(text)`,
    );
    const [article] = project.articles;
    assert.deepEqual(shown, [project.title, article?.outlet, article?.title, article?.date]);
    await move(driver, '#article=a1');
    assert.ok(
      (await driver.executeScript("return document.querySelector('.article-view').textContent")).includes(
        article?.text.trim().split('\n').at(-1),
      ),
    );
  });

  test('pasted as text, pasted as HTML and dropped as a page they run nothing and load nothing', async () => {
    const { driver } = browser;
    const page = `<!doctype html><title>${payloads[0]}</title><article><h1>Bridge</h1>${payloads.map((text) => `<p>The old bridge closes. ${text}`).join('\n')}`;
    await openToAdd(driver, EMPTY);
    await driver.executeScript(
      `const set = (name, value) => { document.querySelector('dialog [name=' + name + ']').value = value };
       const payloads = JSON.parse(arguments[0]);
       set('text', payloads.join('\\n\\n')); set('outlet', payloads[14]); set('title', payloads[1]);`,
      asJson(payloads),
    );
    await press(driver, 'dialog', 'Add this text');
    await until(driver, async () => (await texts(driver, 'dialog .article-list li')).length === 1);
    await assertHarmless(driver);

    await driver.executeScript(
      `const clipboardData = new DataTransfer();
       clipboardData.setData('text/html', arguments[0]);
       document.querySelector('dialog textarea').dispatchEvent(
         new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))`,
      page.toWellFormed(),
    );
    await assertHarmless(driver);

    await pick(driver, written('hostile-page.html', page));
    await until(
      driver,
      async () => (await texts(driver, 'dialog :is(.article-list li, .notice)')).length > 1,
    );
    await assertHarmless(driver);
  });

  test(
    'Chromium tells of nothing that it refused to run or load',
    { skip: browser.name !== 'Chromium' },
    async () => {
      const { driver } = browser;
      const logged = () => driver.manage().logs().get('browser');
      await logged();
      await opened(driver, hostileProject(payloads.slice(0, AT_ONCE)));
      await lookAround(driver, 10);
      assert.deepEqual(await logged(), []);
      await inPage(
        driver,
        "document.body.append(Object.assign(document.createElement('script'), { text: '0' }))",
      );
      assert.equal((await logged()).length, 1, 'the log works');
    },
  );
});
