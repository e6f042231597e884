// What was done can be undone and done again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_HISTORY, did, moved, redone, toastDismissed, undone } from '../../www/project/history.js';
import { projectOf } from './report.js';

const [first, second, third] = ['first', 'second', 'third'].map((title) => projectOf({ title }));
/** @typedef {import('../../www/report.d.ts').Project} Project */
const [ONE, TWO, THREE] = /** @type {[Project, Project, Project]} */ ([first, second, third]);

test('each edit is undone alone, the last one first, and done again in order', () => {
  const history = did(did(NO_HISTORY, ONE, { kind: 'title' }), TWO, { kind: 'note' });
  const back = undone(history, THREE);
  assert.deepEqual(back?.project, TWO);
  const start = back && undone(back.history, back.project);
  assert.deepEqual(start?.project, ONE);
  const again = start && redone(start.history, start.project);
  assert.deepEqual(again?.project, TWO);
  assert.deepEqual(again && redone(again.history, again.project)?.project, THREE);
});

test('nothing is undone before the first edit, nor redone after the last', () => {
  assert.equal(undone(NO_HISTORY, ONE), null);
  assert.equal(redone(did(NO_HISTORY, ONE, { kind: 'title' }), TWO), null);
});

test('what was undone leaves its ids to itself, in case it is done again', () => {
  const added = { ...ONE, next: { article: 5, theme: 2 } };
  const back = undone(did(NO_HISTORY, ONE, { kind: 'add-articles' }), added);
  assert.deepEqual(back?.project.next, { article: 5, theme: 2 });
});

test('edits of one run are undone together, edits of another run alone', () => {
  const typed = { kind: /** @type {const} */ ('edit-theme'), run: 'label' };
  const history = did(did(NO_HISTORY, ONE, typed), TWO, typed);
  assert.deepEqual(undone(history, THREE)?.project, ONE);
  const other = did(history, THREE, { ...typed, run: 'query' });
  assert.deepEqual(undone(other, ONE)?.project, THREE);
});

test('edits without a run never join, whatever their kind', () => {
  const history = did(did(NO_HISTORY, ONE, { kind: 'drop' }), TWO, { kind: 'drop' });
  assert.deepEqual(undone(history, THREE)?.project, TWO);
});

test('a new edit forgets what was undone', () => {
  const back = undone(did(NO_HISTORY, ONE, { kind: 'title' }), TWO);
  const history = back && did(back.history, back.project, { kind: 'note' });
  assert.deepEqual(history?.future, []);
});

test('the toast says the last edit, and after an undo that it was undone', () => {
  const history = did(NO_HISTORY, ONE, { kind: 'title' });
  assert.deepEqual(history.toast, { edit: { kind: 'title' }, undone: false });
  assert.deepEqual(undone(history, TWO)?.history.toast, { edit: { kind: 'title' }, undone: true });
});

test('the toast outlives the first step elsewhere, to which the edit itself may lead, and not the second', () => {
  const once = moved(did(NO_HISTORY, ONE, { kind: 'keep-theme' }));
  assert.notEqual(once.toast, null);
  assert.equal(moved(once).toast, null);
});

test('a dismissed toast leaves the history as it is', () => {
  const history = did(NO_HISTORY, ONE, { kind: 'title' });
  assert.deepEqual(toastDismissed(history), { ...history, toast: null });
});
