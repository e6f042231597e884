// How actions run, over a core that a test answers for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createChangeActions } from '../../www/actions/changes.js';
import { createArticleActions } from '../../www/actions/articles.js';
import { createProjectActions } from '../../www/actions/projects.js';
import { createQueue } from '../../www/actions/queue.js';
import { createWordDiffs } from '../../www/actions/word-diffs.js';
import { createFinder } from '../../www/actions/finder.js';
import { withNote } from '../../www/project/corrections.js';
import { setReaderName } from '../../www/storage/reader.js';
import { createStore, initial } from '../../www/state/state.js';
import { parsePlace } from '../../www/state/place.js';
import { askIds } from './ask-ids.js';
import { toBase85 } from './base85.js';
import { MINISTERS, projectArticle, projectOf } from './report.js';

/** @import { Project, Report } from '../../www/report.d.ts' */

const PROJECT = projectOf({ articles: ['a1', 'a2', 'a3'].map((id) => projectArticle({ id, text: id })) });
const REFUSED = { code: 'no-statement', article: 'a3', message: 'Nothing to compare.', remedy: 'Remove it.' };
/** @param {Project} project @returns {Report} */
const reportOn = (project) => ({ ...MINISTERS, title: project.title });
/** @param {string} title @returns {(project: Project) => Project} */
const titled = (title) => (project) => ({ ...project, title });

/** @param {(project: Project) => Promise<Report>} compare */
function page(compare) {
  const store = createStore(
    initial({ key: 'k', origin: null, time: null, project: PROJECT }, parsePlace(''), 'system', 'en'),
    () => {},
  );
  const queue = createQueue({ compare }, store);
  const actions = createChangeActions({ cancel: () => {}, newIds: askIds }, store, queue);
  return { store, queue, ...actions, ...createArticleActions(actions.change) };
}

test('each action starts from what the one before left', async () => {
  const { store, remove } = page(async (project) => reportOn(project));
  await Promise.all([remove('a1'), remove('a2')]);
  assert.deepEqual(
    store.state.project.articles.map(({ id }) => id),
    ['a3'],
  );
});

test('a project that cannot be compared is not taken, and the next action is', async () => {
  const { store, change, queue } = page(async (project) => {
    if (project.title === 'bad') throw REFUSED;
    return reportOn(project);
  });
  await queue.enqueue(() => queue.take(PROJECT));
  const before = store.state;
  assert.equal(await change({ kind: 'title' }, titled('bad')), before.report);
  assert.deepEqual(
    [store.state.project, store.state.report, store.state.phase],
    [before.project, before.report, 'failed'],
  );
  assert.deepEqual(
    store.state.notices.map(({ code, article }) => [code, article]),
    [['no-statement', 'a3']],
  );
  assert.equal((await change({ kind: 'title' }, titled('good')))?.title, 'good');
});

test('a cancelled action says nothing', async () => {
  const { store, change } = page(async () => Promise.reject({ ...REFUSED, code: 'cancelled' }));
  await change({ kind: 'title' }, titled('NATO'));
  assert.deepEqual([store.state.notices, store.state.project], [[], PROJECT]);
});

test('an error of the page itself is a notice with the code internal', async () => {
  const { store, change } = page(async (project) => reportOn(project));
  await change({ kind: 'title' }, () => {
    throw new TypeError('not a function');
  });
  assert.deepEqual(
    store.state.notices.map(({ code }) => code),
    ['internal'],
  );
});

test('one article alone is not compared', async () => {
  const { store, remove } = page(async (project) => {
    assert.ok(project.articles.length > 1);
    return reportOn(project);
  });
  for (const id of ['a1', 'a2', 'a3']) await remove(id);
  assert.deepEqual([store.state.report, store.state.notices], [null, []]);
});

test('of the changes of one run that wait only the newest is compared, and all are one edit', async () => {
  /** @type {(string | null)[]} */
  const compared = [];
  const { store, change, undo } = page(async (project) => {
    compared.push(project.title);
    return reportOn(project);
  });
  const edit = { kind: /** @type {const} */ ('edit-theme'), run: 'label' };
  const typed = ['N', 'NA', 'NAT', 'NATO'].map((title) => change(edit, titled(title)));
  await Promise.all(typed);
  assert.deepEqual(compared, ['NATO']);
  assert.equal(store.state.project.title, 'NATO');
  await undo();
  assert.deepEqual(store.state.project, PROJECT);
});

test('what was undone is compared, and done again as it was', async () => {
  const { store, change, undo, redo } = page(async (project) => reportOn(project));
  await change({ kind: 'title' }, titled('NATO'));
  const { project } = store.state;
  await undo();
  assert.equal(store.state.report?.title, null);
  await redo();
  assert.deepEqual(store.state.project, project);
  assert.equal(store.state.report?.title, 'NATO');
});

test('undoing without an edit ends without a problem', async () => {
  const { store, undo } = page(async (project) => reportOn(project));
  await undo();
  assert.deepEqual(store.state.notices, []);
});

test('a new name is no reason to compare', async () => {
  const { store, queue, rename } = page(async (project) => {
    assert.equal(project.title, null);
    return reportOn(project);
  });
  await queue.enqueue(() => queue.take(PROJECT));
  await rename('NATO');
  assert.deepEqual([store.state.project.title, store.state.report?.title], ['NATO', 'NATO']);
});

test('a name given after a correction signs it, as that edit, and compares nothing anew', async () => {
  let comparisons = 0;
  const { store, change, undo, redo, signSince } = page(async (project) => {
    comparisons += 1;
    return reportOn(project);
  });
  const on = /** @type {const} */ ({ kind: 'article', article: 'a1' });
  const names = () => store.state.project.notes.map(({ by }) => by);
  const note = (/** @type {string} */ text) =>
    change({ kind: 'note' }, (project, signature) => withNote(project, signature, on, null, text));
  await note('Who wrote it?');
  const opened = store.state.project;
  await note('And when?');
  setReaderName('Anna');
  await signSince(opened);
  assert.deepEqual([names(), comparisons], [[null, 'Anna'], 2]);
  await undo();
  assert.deepEqual(names(), [null]);
  await redo();
  assert.deepEqual(names(), [null, 'Anna']);
  setReaderName('');
});

test('each diff is asked for once, and what is no longer needed is not', async () => {
  const { store, queue } = page(async (project) => reportOn(project));
  await queue.enqueue(() => queue.take(PROJECT));
  /** @type {number[]} */
  const asked = [];
  const diff = async (/** @type {[string, string][]} */ pairs) => {
    asked.push(pairs.length);
    return pairs.map(() => ({ a: [], b: [], ratio: 1, mode: /** @type {const} */ ('changes') }));
  };
  const { need } = createWordDiffs({ diff }, store);
  await need([['a1.3', 'a2.2']]);
  await need([
    ['a1.3', 'a2.2'],
    ['a1.4', 'a2.3'],
  ]);
  assert.deepEqual(asked, [1, 1]);
  const many = Array.from({ length: 300 }, () => /** @type {[string, string]} */ (['a1.1', 'a3.2']));
  await Promise.all([need(many), need([['a1.2', 'a3.1']])]);
  assert.equal(asked.length, 4);
});

test('a phrase that is asked for twice before it is answered is searched once', async () => {
  const { store } = page(async (project) => reportOn(project));
  let searches = 0;
  const search = async () => ({ hits: [], total: ++searches });
  const finder = createFinder({ search, link: async () => Promise.reject(REFUSED) }, store);
  await Promise.all([finder.search('link'), finder.search('link')]);
  assert.deepEqual([searches, store.state.found?.phrase], [1, 'link']);
});

test('a sample is opened as a project of its own, beside the one that stood', async (context) => {
  const { store, queue } = page(async (project) => reportOn(project));
  const before = store.state.stored;
  const samples = toBase85(gzipSync(JSON.stringify({ 'dye-spill': PROJECT })));
  globalThis.document = /** @type {any} */ ({ getElementById: () => ({ textContent: samples }) });
  context.after(() => Reflect.deleteProperty(globalThis, 'document'));
  const core = { agreement: assert.fail, readProject: assert.fail };
  const saving = /** @type {any} */ ({ settle: async () => {} });
  await createProjectActions(core, store, saving, queue).openSample('dye-spill');
  assert.deepEqual(store.state.project, PROJECT);
  assert.notEqual(store.state.stored.key, before.key);
});
