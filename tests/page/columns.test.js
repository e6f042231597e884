// Which outlets get a column, and in what order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chosenColumns,
  columnsOf,
  listed,
  moved,
  notShown,
  shownArticles,
} from '../../www/report/columns.js';
import { MINISTERS } from './report.js';

/** @param {string[]} columns */
const shown = (columns) => shownArticles(MINISTERS, { columns }).map(({ id }) => id);

test('the chosen articles are shown in the order of the choice, each once', () => {
  assert.deepEqual(shown(['a3', 'a1']), ['a3', 'a1']);
  assert.deepEqual(shown(['a3', 'a1', 'a3']), ['a3', 'a1']);
});

test('all are shown where none was chosen, and where none of the chosen is left', () => {
  assert.deepEqual(shown([]), ['a1', 'a2', 'a3']);
  assert.deepEqual(shown(['a8', 'a9']), ['a1', 'a2', 'a3']);
  assert.deepEqual(shown(['a9', 'a2']), ['a2']);
});

test('not shown is what was not chosen, as given, and nothing where all are shown', () => {
  const hidden = (/** @type {string[]} */ columns) => notShown(MINISTERS, { columns }).map(({ id }) => id);
  assert.deepEqual(hidden(['a2']), ['a1', 'a3']);
  assert.deepEqual([hidden([]), hidden(['a3', 'a1', 'a2'])], [[], []]);
});

test('a chosen column knows which of all cells are its own', () => {
  assert.deepEqual(
    chosenColumns(MINISTERS, ['a3', 'a1']).map(({ place }) => place),
    [2, 0],
  );
});

test('a choice of all as given is no choice, another order is one', () => {
  assert.deepEqual(columnsOf(MINISTERS, ['a1', 'a2', 'a3']), []);
  assert.deepEqual(columnsOf(MINISTERS, ['a2', 'a1', 'a3']), ['a2', 'a1', 'a3']);
});

test('in the list those that are not shown keep their places', () => {
  assert.deepEqual(listed(MINISTERS, ['a3', 'a1']), ['a3', 'a2', 'a1']);
  assert.deepEqual(listed(MINISTERS, []), ['a1', 'a2', 'a3']);
});

test('a column moves before or after others, and joins where it was not', () => {
  assert.deepEqual(moved(['a1', 'a2', 'a3'], 'a3', 0), ['a3', 'a1', 'a2']);
  assert.deepEqual(moved(['a1', 'a2', 'a3'], 'a1', 2), ['a2', 'a3', 'a1']);
  assert.deepEqual(moved(['a1', 'a3'], 'a2', 1), ['a1', 'a2', 'a3']);
});
