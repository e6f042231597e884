// Bringing articles in: saved pages, documents, archives, exports, pastes with markup, folders, many at once.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { By, Key, error } from 'selenium-webdriver';

import { BRIDGE, FERRY, done, openToAdd, pick, written } from './adding.js';
import { COMMAND_LINE, CORE, EMPTY, SAMPLE, forEachBrowser, inPage, open, state } from './browsers.js';
import { until } from './saving.js';
import { count, texts } from './shown.js';

/** @import { WebDriver } from 'selenium-webdriver' */

const SAID =
  'The council of the harbour town said on Monday that the old swing bridge would close to lorries.';

const PAGE = written(
  'page.html',
  Buffer.from(
    `<!doctype html><meta charset=iso-8859-1><meta property=og:site_name content="The Courier">
     <meta name=author content="Jane Doe"><meta property=article:published_time content=2013-06-04T19:15:00Z>
     <script>document.title = 'run'</script><svg onload="document.title = 'run'"></svg>
     <h1>Old caf\xe9 bridge closes</h1><img src=x onerror="document.title = 'run'"><p>${SAID}</p>`,
    'latin1',
  ),
);

const ARCHIVE = written(
  'archive.mhtml',
  `Snapshot-Content-Location: https://wire.example/a\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n` +
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n` +
    `<h1>Caf=C3=A9 bridge shut</h1><p>${SAID}</p>\r\n--b--\r\n`,
);

const DOCUMENT = written(
  'document.docx',
  zip(
    'word/document.xml',
    `<w:document><w:body><w:p><w:r><w:t>${SAID}</w:t></w:r></w:p></w:body></w:document>`,
  ),
);

const BROKEN = written('broken.docx', 'PK\x03\x04 and no more');

const EXPORT = written(
  'export.txt',
  [1, 2]
    .map(
      (n) =>
        `Document ${n} of 2\n\nThe Courier\n${n} June 2013\n\nBridge closes, part ${n}\n\nLENGTH: 20 words\n\n${SAID}\n`,
    )
    .join('\n'),
);

/** Pages and texts in encodings old and odd, one of them broken. */
const ENCODED = /** @type {[string, string][]} */ ([
  [
    'cyrillic.html',
    '<meta charset=windows-1251><p>\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xeb\xe8 \xe4\xeb\xff \xe3\xf0\xf3\xe7\xee\xe2\xe8\xea\xee\xe2.',
  ],
  ['chinese.html', '<meta charset=gb2312><p>\xb4\xf3\xc7\xc5\xb9\xd8\xb1\xd5 \x80 \xff\xb4'],
  ['japanese.html', '<meta charset=shift_jis><p>\x8b\xb4\x82\xf0\x95\xc2\x82\xb6\x82\xe9 \x81'],
  ['broken.html', '<meta charset=utf-8><p>The bridge \xe2\x82 closes \xf0\x9f\x98 on \xc3 Monday.'],
  ['no-encoding.html', '<meta charset=hz-gb-2312><p>The bridge caf\xe9 closes.'],
  ['windows.txt', 'The caf\xe9 \x93Bridge\x94 \x81 closes.'],
  ['wide.txt', '\xff\xfeB\0r\0i\0d\0g\0e\0 \0\xac\x20.'],
  ['unmarked.txt', '\0B\0r\0i\0d\0g\0e\0 \0c\0l\0o\0s\0e\0s\0.'],
]).map(([name, bytes]) => written(name, Buffer.from(bytes, 'latin1')));

/**
 * An archive of one file, stored.
 * @param {string} name
 * @param {string} content
 */
function zip(name, content) {
  const number = (/** @type {number} */ value) => Buffer.from(Uint32Array.of(value).buffer);
  const long = number(content.length);
  const sizes = Buffer.concat([Buffer.from([20]), Buffer.alloc(13), long, long, number(name.length)]);
  const file = Buffer.concat([Buffer.from('PK\x03\x04'), sizes, Buffer.from(name + content)]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), sizes, Buffer.alloc(14), Buffer.from(name)]);
  return Buffer.concat([
    file,
    entry,
    Buffer.from('PK\x05\x06'),
    Buffer.alloc(12),
    number(file.length),
    Buffer.alloc(2),
  ]);
}

/**
 * Drops files on the page; those with folders in their names as the folder they are in.
 * @param {WebDriver} driver
 * @param {[path: string, content: string][]} files
 */
const drop = (driver, files) =>
  inPage(
    driver,
    `const entry = (name, within) => ({
       name, isDirectory: true,
       createReader: () => {
         const names = [...new Set(within.map(([path]) => path.split('/')[0]))];
         const entries = names.map((one) => {
           const inside = within.filter(([path]) => path.startsWith(one + '/')).map(([path, text]) => [path.slice(one.length + 1), text]);
           if (inside.length > 0) return entry(one, inside);
           const [, text] = within.find(([path]) => path === one);
           return { name: one, isDirectory: false, file: (done) => done(new File([text], one)) };
         });
         return { readEntries: (done) => done(entries.splice(0, 100)) };
       },
     });
     const items = [...new Set(args[0].map(([path]) => path.split('/')[0]))].map((top) => {
       const inside = args[0].filter(([path]) => path.startsWith(top + '/')).map(([path, text]) => [path.slice(top.length + 1), text]);
       const content = args[0].find(([path]) => path === top)?.[1] ?? '';
       return {
         kind: 'file',
         webkitGetAsEntry: () => (inside.length > 0 ? entry(top, inside) : { isDirectory: false }),
         getAsFile: () => new File([content], top),
       };
     });
     const event = new Event('drop', { bubbles: true, cancelable: true });
     Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } });
     document.body.dispatchEvent(event)`,
    files,
  );

/**
 * Pastes into the field for a text.
 * @param {WebDriver} driver
 * @param {string} html
 * @param {string} plain
 */
const paste = (driver, html, plain) =>
  inPage(
    driver,
    `const area = document.querySelector('dialog textarea');
     const event = new Event('paste', { bubbles: true, cancelable: true });
     const given = { 'text/html': args[0], 'text/plain': args[1] };
     Object.defineProperty(event, 'clipboardData', { value: { getData: (kind) => given[kind] } });
     area.focus();
     area.dispatchEvent(event);
     for (let n = 0; !area.value && n < 500; n++) await new Promise(requestAnimationFrame);`,
    html,
    plain,
  );

/**
 * The value of a field of the uppermost dialog.
 * @param {WebDriver} driver
 * @param {string} name
 */
const field = (driver, name) =>
  inPage(
    driver,
    `return [...document.querySelectorAll('dialog[open] [name=' + args[0] + ']')].at(-1).value`,
    name,
  );

/**
 * Of the first article.
 * @param {WebDriver} driver
 */
async function openDetails(driver) {
  await driver.findElement(By.css('.article-list .entry-actions button')).click();
  await driver.findElement(By.css('dialog.details[open]'));
}

/** @param {WebDriver} driver */
async function assertNothingRan(driver) {
  await assert.rejects(driver.switchTo().alert(), error.NoSuchAlertError);
  assert.match(await driver.getTitle(), /Crossread$/);
}

forEachBrowser((browser) => {
  test('a saved page brings what it states, in its own encoding, and runs nothing', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, PAGE, FERRY);
    await state(driver, 'ready');
    await assertNothingRan(driver);
    assert.match((await texts(driver, '.article-list li'))[0] ?? '', /The Courier Old café bridge closes/);
    await openDetails(driver);
    assert.equal(await field(driver, 'author'), 'Jane Doe');
    assert.equal(await field(driver, 'date'), '2013-06-04');
    const labels = await texts(driver, 'dialog.details label');
    assert.match(labels.find((label) => label.startsWith('Outlet')) ?? '', /found in the text/);
    assert.match((await texts(driver, 'dialog.details code')).join(), /^[0-9a-f]{64}$/);
  });

  test('the page reads every file as the command line does', async () => {
    const { driver } = browser;
    const files = [PAGE, ARCHIVE, DOCUMENT, EXPORT, ...ENCODED];
    const args = ['compare', ...files, '--format', 'json'];
    const report = JSON.parse(
      execFileSync(fileURLToPath(COMMAND_LINE), args, { encoding: 'utf8', maxBuffer: 1 << 26 }),
    );
    await open(driver, CORE);
    await state(driver, 'ready');
    const read = await inPage(
      driver,
      `const read = await Promise.all(args[0].map(([name, bytes]) => core.readFile(name, Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)).buffer)));
       return read.flat()`,
      files.map((path) => [basename(path), readFileSync(path, 'base64')]),
    );
    const known = (/** @type {any} */ { file, outlet, author, date, url, text }) => ({
      file,
      outlet,
      author,
      date,
      url,
      text,
    });
    assert.deepEqual(read.map(known), report.articles.map(known));
    assert.equal(read.length, 13);
  });

  test('details can be changed, and what was changed is no longer said to be found', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, PAGE, FERRY);
    await state(driver, 'ready');
    await openDetails(driver);
    const outlet = await driver.findElement(By.css('dialog.details [name=outlet]'));
    await outlet.clear();
    await outlet.sendKeys('The Harbour Courier', Key.ENTER);
    await until(driver, async () => (await count(driver, 'dialog.details')) === 0);
    await until(driver, async () =>
      /The Harbour Courier/.test((await texts(driver, '.article-list li'))[0] ?? ''),
    );
    await openDetails(driver);
    const author = await driver.findElement(By.css('dialog.details [name=author]'));
    await author.clear();
    await author.sendKeys('J. Doe');
    await driver.findElement(By.css('dialog.details .actions button')).click();
    await state(driver, 'ready');
    assert.match((await texts(driver, '.article-list li'))[0] ?? '', /The Harbour Courier/);
    await openDetails(driver);
    const labels = await texts(driver, 'dialog.details label');
    assert.deepEqual(
      labels.filter((label) => /found/.test(label)).map((label) => label.split(' ')[0]),
      ['Title', 'Date'],
    );
  });

  test('a document and an archive are articles; a broken one names itself and leaves the others', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, DOCUMENT, BROKEN, ARCHIVE);
    await state(driver, 'ready');
    assert.match((await texts(driver, '.notice')).join(), /broken\.docx[^]*broken-file/);
    const list = await texts(driver, '.article-list li');
    assert.equal(list.length, 2);
    assert.match(list[1] ?? '', /Café bridge shut/);
  });

  test('several articles in one file come apart, and can be taken as one', async () => {
    const { driver } = browser;
    await openToAdd(driver, EMPTY);
    await pick(driver, EXPORT, BRIDGE);
    await state(driver, 'ready');
    assert.match((await texts(driver, '.notice')).join(), /export\.txt 2 articles found in it/);
    assert.equal((await texts(driver, '.article-list .remove')).length, 3);
    assert.match((await texts(driver, '.article-list li'))[1] ?? '', /The Courier Bridge closes, part 1/);
    await driver.findElement(By.css('.one-file button')).click();
    await state(driver, 'ready');
    assert.equal((await texts(driver, '.article-list .remove')).length, 2);
  });

  test('what is pasted with markup is read as a page, and nothing of it runs or enters the document', async () => {
    const { driver } = browser;
    await openToAdd(driver, SAMPLE);
    const html = `<html><head><meta property=og:site_name content=Wire></head><body><nav><a href=/>Home</a></nav>
      <h1>Bridge shut on Monday</h1><img src=x onerror="alert(1)"><svg onload="alert(2)"><script>alert(3)</script></svg>
      <iframe srcdoc="<script>parent.alert(4)</script>"></iframe><p onclick="alert(5)">${SAID}</p></body></html>`;
    await paste(driver, html, `Home Bridge shut on Monday ${SAID}`);
    await assertNothingRan(driver);
    assert.equal(await field(driver, 'text'), `Bridge shut on Monday\n\n${SAID}`);
    assert.equal(await field(driver, 'outlet'), 'Wire');
    assert.equal(await field(driver, 'title'), 'Bridge shut on Monday');
    assert.equal(await count(driver, 'iframe, nav a[href="/"], #page img, svg script'), 0);
    await driver.findElement(By.css('dialog form .button')).click();
    await state(driver, 'ready');
    assert.match((await texts(driver, '.article-list li')).at(-1) ?? '', /Wire Bridge shut on Monday/);
  });

  test('a page saved with its folder is one article, and the folder’s files are passed over in one line', async () => {
    const { driver } = browser;
    await open(driver, EMPTY);
    await state(driver, 'ready');
    const page = `<h1>Bridge closes</h1><p>${SAID}</p>`;
    /** @type {[string, string][]} */
    const parts = Array.from({ length: 120 }, (_, n) => [
      `story/page-Dateien/part${n}.${n % 2 ? 'css' : 'html'}`,
      '<p>Advertisement',
    ]);
    await drop(driver, [
      ['story/page.html', page],
      ...parts,
      ['story/.DS_Store', ''],
      ['story/photo.png', ''],
      ['story/two/note.txt', SAID],
    ]);
    await driver.wait(async () => (await texts(driver, '.notice')).length > 0, 30_000);
    await state(driver, 'ready');
    assert.deepEqual(await texts(driver, '.notice p'), [
      '122 files passed over: parts of saved pages, or no articles.',
    ]);
    assert.match(await driver.findElement(By.css('.story')).getText(), /2 articles/);
  });

  test('of 2,000 files as many are read as can be compared, and the page says so and stays usable', async () => {
    const { driver } = browser;
    await open(driver, EMPTY);
    await state(driver, 'ready');
    await drop(
      driver,
      Array.from({ length: 2000 }, (_, n) => [
        `n${n}.txt`,
        `Bridge ${n} closes.\n\nBridge ${n} closes on day ${n} of the year.`,
      ]),
    );
    await driver.wait(async () => (await texts(driver, '.notice')).length > 0, 30_000);
    await state(driver, 'ready');
    assert.match((await texts(driver, '.notice')).join(), /1,872 files were not read/);
    assert.match(await driver.findElement(By.css('.story')).getText(), /128 articles/);
    await driver.findElement(By.xpath("//header//button[. = 'Add articles']")).click();
    await done(driver);
  });

  test('a file too large to read is refused unread', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await inPage(
      driver,
      `const file = new File(['x'], 'huge.html');
       Object.defineProperty(file, 'size', { value: 300_000_000 });
       file.arrayBuffer = () => { throw new Error('it was read'); };
       const event = new Event('drop', { bubbles: true, cancelable: true });
       const items = [{ kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file }];
       Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } });
       document.body.dispatchEvent(event)`,
    );
    await state(driver, 'failed');
    assert.match((await texts(driver, '.notice')).join(), /huge\.html[^]*article-too-large/);
  });

  test('an import that takes long says how far it is, and can be stopped with nothing changed', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE);
    await state(driver, 'ready');
    await inPage(
      driver,
      `const endless = Object.assign(new File(['x'], 'b.txt'), { arrayBuffer: () => new Promise(() => {}) });
       const event = new Event('drop', { bubbles: true, cancelable: true });
       const items = [new File(['A bridge closes.'], 'a.txt'), endless].map((file) => (
         { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file }));
       Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } });
       document.body.dispatchEvent(event)`,
    );
    await driver.wait(
      async () => (await texts(driver, '.progress span')).join() === 'reading file 2 of 2…',
      30_000,
    );
    await driver.findElement(By.css('.progress button')).click();
    await state(driver, 'ready');
    assert.deepEqual(await texts(driver, '.progress span, .notice'), []);
    assert.match(await driver.findElement(By.css('.story')).getText(), /5 articles/);
  });

  test('x leaves out the passage one is in, and brings it back', async () => {
    const { driver } = browser;
    await open(driver, SAMPLE, '#article=a1');
    await state(driver, 'ready');
    const kept = () => count(driver, '.article-text .block');
    const before = await kept();
    await inPage(driver, "document.querySelectorAll('.article-text .block .drop')[3].focus()");
    await driver.switchTo().activeElement().sendKeys('x');
    await driver.wait(async () => (await kept()) === before - 1, 30_000);
    await state(driver, 'ready');
    await inPage(
      driver,
      `const passages = [...document.querySelectorAll('.article-text .left-out')];
       const own = passages.find((one) => one.textContent.includes('left out by you'));
       own.open = true;
       [...own.querySelectorAll('p')].find((p) => p.textContent.includes('left out by you')).querySelector('button').focus()`,
    );
    await driver.switchTo().activeElement().sendKeys('x');
    await driver.wait(async () => (await kept()) === before, 30_000);
  });
});
