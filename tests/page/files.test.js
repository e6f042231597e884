// Which files are read, and what is said of those that are not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checked, grouped, notice, readFiles } from '../../www/storage/article-files.js';
import { worthReading } from '../../www/storage/dropped-files.js';
import { projectsIn } from '../../www/storage/project-file.js';
import { projectArticle, projectOf } from './report.js';

/** @param {string} path */
const found = (path) => ({ path, file: new File(['text'], path.slice(path.lastIndexOf('/') + 1)) });
/** @param {string[]} paths */
const read = (...paths) => worthReading(paths.map(found)).map(({ path }) => path);
const REFUSED = { code: 'unknown-format', article: null, message: '', remedy: '' };

/** A core that makes an article of every file but pictures, and two of an export. */
const CORE = {
  checkFile: async (/** @type {string} */ name) => {
    if (name.endsWith('.jpg')) throw REFUSED;
  },
  readFile: async (/** @type {string} */ name) =>
    Array.from({ length: name.startsWith('export') ? 2 : 1 }, () =>
      projectArticle({ file: name, text: name }),
    ),
  check: async (/** @type {{ text: string }} */ { text }) => {
    if (text === '') throw { ...REFUSED, code: 'empty' };
  },
};
const never = new AbortController().signal;

test('what systems put into folders is not read', () => {
  assert.deepEqual(read('a/.DS_Store', 'a/Thumbs.db', 'a/desktop.ini', 'a/one.txt'), ['a/one.txt']);
});

test('the folder of a saved page is passed over, in any language of the browser', () => {
  assert.deepEqual(
    read(
      'page.html',
      'page_files/logo.png',
      'a/seite.htm',
      'a/seite-Dateien/x.js',
      'a/seite_fichiers/deep/y.css',
      'page/own.txt',
    ),
    ['page.html', 'a/seite.htm', 'page/own.txt'],
  );
});

test('a folder named alike without its page is read, but for one that only browsers make', () => {
  assert.deepEqual(read('my-articles/one.txt', 'lost_files/x.js'), ['my-articles/one.txt']);
});

test('files are read while there is room, and what found none is said', async () => {
  const { articles, problems } = await readFiles(
    CORE,
    ['one.txt', 'two.txt', 'three.txt'].map(found),
    2,
    never,
    () => {},
  );
  assert.deepEqual(
    articles.map(({ file }) => file),
    ['one.txt', 'two.txt'],
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['no-room'],
  );
});

test('a file of several articles is read and said', async () => {
  const { articles, problems } = await readFiles(CORE, [found('export.txt')], 9, never, () => {});
  assert.equal(articles.length, 2);
  assert.deepEqual(
    problems.map(({ code, article }) => [code, article]),
    [['several', 'export.txt']],
  );
});

test('an unknown file is a problem where it was given alone, and only counted within a folder', async () => {
  const { problems, passedOver } = await readFiles(CORE, ['x.jpg', 'a/y.jpg'].map(found), 9, never, () => {});
  assert.deepEqual(
    problems.map(({ code, article }) => [code, article]),
    [['unknown-format', 'x.jpg']],
  );
  assert.equal(passedOver, 1);
});

test('reading that is stopped ends with what it was stopped by', async () => {
  const stopping = new AbortController();
  stopping.abort({ ...REFUSED, code: 'cancelled' });
  await assert.rejects(
    readFiles(CORE, [found('one.txt')], 9, stopping.signal, () => {}),
    { code: 'cancelled' },
  );
});

test('what cannot be compared is parted from what can, under its name', async () => {
  const articles = [projectArticle({ text: 'Ministers met.' }), projectArticle({ outlet: 'Reuters' })];
  const { sound, problems } = await checked(CORE, articles);
  assert.deepEqual(sound, [articles[0]]);
  assert.deepEqual(
    problems.map(({ code, article }) => [code, article]),
    [['empty', 'Reuters']],
  );
});

test('many problems of one kind become one that names the first files', () => {
  const problems = ['1', '2', '3', '4', '5'].map((name) => notice('empty', `${name}.txt`));
  const [only, ...more] = grouped(problems);
  assert.equal(more.length, 0);
  assert.match(only?.article ?? '', /1\.txt, 2\.txt, 3\.txt.*2/);
  assert.deepEqual(grouped(problems.slice(2)), problems.slice(2));
});

test('projects among files are parted from articles, and what only looks like one says so', async () => {
  const project = projectOf({ title: 'NATO', articles: [projectArticle({ id: 'a1' })] });
  const core = { readProject: async (/** @type {any} */ held) => held };
  const files = [
    new File([JSON.stringify(project)], 'nato.json'),
    new File(['Ministers met.'], 'one.txt'),
    new File(['<p>Ministers met.</p>'], 'page.html'),
    new File(['{"articles": '], 'cut.json'),
    new File(['{}'], 'empty.json'),
    new File([`{"articles": ${'['.repeat(200)}${']'.repeat(200)}}`], 'deep.json'),
  ];
  const { projects, others, problems } = await projectsIn(core, files);
  assert.deepEqual(projects, [project]);
  assert.deepEqual(
    others.map(({ name }) => name),
    ['one.txt', 'page.html'],
  );
  assert.deepEqual(
    problems.map(({ code, article }) => [code, article]),
    ['cut.json', 'empty.json', 'deep.json'].map((name) => ['malformed', name]),
  );
});

test('half a character in a project becomes a replacement character', async () => {
  const core = { readProject: async (/** @type {any} */ held) => held };
  const file = new File(['{"articles": [], "title": "\\ud800"}'], 'odd.json');
  const { projects } = await projectsIn(core, [file]);
  assert.equal(projects[0]?.title, '\ufffd');
});
