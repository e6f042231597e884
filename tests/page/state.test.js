// What each action means for the state.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore, initial, isStuck, isUnsaved, reduce } from '../../www/state/state.js';
import { parsePlace } from '../../www/state/place.js';
import { MINISTERS, projectArticle, projectOf } from './report.js';

/** @import { Action, State } from '../../www/state/state.js' */

const PROJECT = projectOf({ articles: ['a1', 'a2', 'a3'].map((id) => projectArticle({ id })) });
const STORED = { key: 'k1', origin: null, time: null, project: PROJECT };
const START = initial(STORED, parsePlace('#theme=t1'), 'system', 'en');
const DIFF = { a: [], b: [], ratio: 1, mode: /** @type {const} */ ('changes') };
const PROBLEM = {
  code: 'too-short',
  article: 'one.txt',
  message: 'Nothing to compare.',
  remedy: 'Add text.',
};

/**
 * @param {State} state
 * @param {Action[]} actions
 */
const after = (state, ...actions) => actions.reduce(reduce, state);
/** @type {Action} */
const COMPARED = { type: 'compared', project: PROJECT, report: MINISTERS };
const READY = after(START, COMPARED);

test('a comparison that was made stands with its project, and the work on it is over', () => {
  const state = after(START, { type: 'comparisonTakesLong', articles: 3 }, COMPARED);
  assert.deepEqual(
    [state.report, state.phase, state.settled, state.comparing, state.reading],
    [MINISTERS, 'ready', true, null, null],
  );
});

test('a new comparison forgets what was asked about the one before', () => {
  const asked = after(
    READY,
    { type: 'diffed', report: MINISTERS, diffs: [['a1.3 a2.2', DIFF]] },
    { type: 'searched', report: MINISTERS, phrase: 'link', found: { hits: [], total: 0 } },
  );
  assert.equal(asked.diffs.size, 1);
  const state = after(asked, COMPARED);
  assert.deepEqual([state.diffs.size, state.found, state.explained], [0, null, null]);
});

test('an answer about an earlier report counts for nothing', () => {
  const earlier = { ...MINISTERS };
  const link = /** @type {any} */ ({ a: 'a1.1', b: 'a2.1' });
  const state = after(
    READY,
    { type: 'diffed', report: earlier, diffs: [['a1.3 a2.2', DIFF]] },
    { type: 'linkExplained', report: earlier, link },
  );
  assert.equal(state, READY);
});

test('work that ends with a problem has failed and says so; the comparison before stays', () => {
  const state = after(READY, { type: 'workStarted' }, { type: 'workEnded', problems: [PROBLEM] });
  assert.deepEqual([state.phase, state.report, state.project], ['failed', MINISTERS, PROJECT]);
  assert.deepEqual(
    state.notices.map(({ code }) => code),
    ['too-short'],
  );
});

test('work that ends without a problem has failed too where no comparison of two articles stands', () => {
  assert.equal(after(START, { type: 'workEnded', problems: [] }).phase, 'failed');
  assert.equal(after(READY, { type: 'workEnded', problems: [] }).phase, 'ready');
  assert.deepEqual([isStuck(START), isStuck(READY)], [true, false]);
});

test('notices have ids of their own and are dismissed alone or all at once', () => {
  const state = after(
    READY,
    { type: 'noticesAdded', problems: [PROBLEM, PROBLEM] },
    { type: 'noticesAdded', problems: [PROBLEM] },
  );
  const ids = state.notices.map(({ id }) => id);
  assert.equal(new Set(ids).size, 3);
  const [first = 0, ...others] = ids;
  assert.deepEqual(
    after(state, { type: 'noticesDismissed', id: first }).notices.map(({ id }) => id),
    others,
  );
  assert.deepEqual(after(state, { type: 'noticesDismissed', id: null }).notices, []);
});

test('articles that came again wait until they are settled, and not in another project', () => {
  const repeats = ['a1', 'a2'].map((of) => ({ article: projectArticle({ id: '' }), of, isSameText: true }));
  const found = after(READY, { type: 'repeatsFound', repeats });
  assert.deepEqual([found.repeats, found.project], [repeats, PROJECT]);
  assert.deepEqual(
    after(found, { type: 'repeatsSettled', repeats: repeats.slice(0, 1) }).repeats,
    repeats.slice(1),
  );
  const stored = { ...STORED, key: 'k2' };
  assert.deepEqual(after(found, { type: 'projectSwitched', stored, place: READY.place }).repeats, []);
});

test('an edit can be undone; what is not an edit cannot', () => {
  const renamed = { ...PROJECT, title: 'NATO' };
  const state = after(READY, { ...COMPARED, project: renamed, edit: { kind: 'title' } });
  assert.deepEqual(state.history.past, [{ project: PROJECT, edit: { kind: 'title' } }]);
  assert.deepEqual(after(READY, COMPARED).history, READY.history);
});

test('another project comes without history, in its own place, and with nothing found', () => {
  const edited = after(READY, { ...COMPARED, edit: { kind: 'title' } });
  const stored = { key: 'k2', origin: null, time: 7, project: PROJECT };
  const place = parsePlace('#article=a2');
  const state = after(edited, { ...COMPARED, switchTo: { stored, place } });
  assert.deepEqual([state.history.past, state.place, state.stored], [[], place, stored]);
  assert.deepEqual(state.visited, { article: place, theme: undefined });
  assert.equal(state.saveState, 'saved');
});

test('a project is unsaved until that very project was written', () => {
  assert.equal(isUnsaved(READY), false);
  const edited = after(READY, { ...COMPARED, project: { ...PROJECT, title: 'NATO' } });
  assert.equal(isUnsaved(edited), true);
  const written = { ...STORED, time: 1, project: edited.project };
  assert.equal(
    isUnsaved(after(edited, { type: 'saved', of: 'k1', stored: written, saveState: 'saved' })),
    false,
  );
});

test('what was written of another project says nothing about this one', () => {
  const written = { ...STORED, key: 'k2', time: 1 };
  assert.equal(after(READY, { type: 'saved', of: 'k2', stored: written, saveState: 'saved' }), READY);
});

test('the state knows where the reader came from and where each view was left', () => {
  const [theme, article] = [parsePlace('#theme=t2'), parsePlace('#article=a1')];
  const state = after(READY, { type: 'navigated', place: theme }, { type: 'navigated', place: article });
  assert.equal(state.cameFrom, theme);
  assert.deepEqual([state.visited.theme, state.visited.article], [theme, article]);
});

test('a toast outlives a step within one subject', () => {
  const edited = after(READY, { ...COMPARED, edit: { kind: 'title' } });
  const place = { ...edited.place, at: 'a1.3' };
  const steps = Array.from({ length: 3 }, () => /** @type {Action} */ ({ type: 'navigated', place }));
  assert.notEqual(after(edited, ...steps).history.toast, null);
  const away = ['#theme=t2', '#theme=t3'].map(
    (at) => /** @type {Action} */ ({ type: 'navigated', place: parsePlace(at) }),
  );
  assert.equal(after(edited, ...away).history.toast, null);
});

test('a dialog that opens or closes takes back what another one offered', () => {
  const offered = after(READY, { type: 'projectOffered', project: PROJECT });
  assert.deepEqual([offered.open, offered.offered], ['merge', PROJECT]);
  const closed = after(offered, { type: 'dialogOpened', dialog: null });
  assert.deepEqual([closed.open, closed.offered], [null, null]);
});

test('no action changes the state that was there before', () => {
  const before = structuredClone(READY);
  after(READY, { type: 'workStarted' }, COMPARED, { type: 'dialogOpened', dialog: 'keys' });
  assert.deepEqual(READY, before);
});

test('a store draws once for every action, with the state that it led to', () => {
  /** @type {string[]} */
  const drawn = [];
  const store = createStore(START, ({ language }) => drawn.push(language));
  store.dispatch({ type: 'languageChanged', language: 'de' });
  store.dispatch({ type: 'languageChanged', language: 'fr' });
  assert.deepEqual([drawn, store.state.language], [['de', 'fr'], 'fr']);
});
