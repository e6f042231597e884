// What a reader does with themes of their own, as changes of the project.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  withTheme,
  withThemeChanged,
  withThemeKept,
  withThemeMoved,
  withThemeSplit,
  withThemesMerged,
  withoutTheme,
} from '../../www/project/themes.js';
import { projectOf, projectTheme } from './report.js';

const SIGNATURE = { by: 'Anna', at: '2026-01-31T10:00:00Z', in_doubt: false };
const MINISTERS = { article: 'a1', text: 'Defence ministers met in Brussels.' };
const MEMO = { article: 'a2', text: 'An internal memo counts 2,500 attacks.' };
const THREE = projectOf({
  themes: [
    projectTheme({
      id: 't1',
      label: 'Meeting',
      query: 'ministers meet',
      include: ['met'],
      exclude: ['memo'],
    }),
    projectTheme({ id: 't2', label: 'Attacks', include: ['met', 'attack'] }),
    projectTheme({ id: 't3', label: 'Cost' }),
  ],
});

/** @param {typeof THREE} project */
const labels = ({ themes }) => themes.map(({ label }) => label);

test('a new theme stands last, under the id it is given', () => {
  const after = withTheme(THREE, 't9', { label: 'Plans' });
  assert.deepEqual(labels(after), ['Meeting', 'Attacks', 'Cost', 'Plans']);
  assert.deepEqual(after.themes[3], projectTheme({ id: 't9', label: 'Plans' }));
});

test('a change of one theme leaves the others and their order', () => {
  const after = withThemeChanged(THREE, 't2', { label: 'Attacks on networks' });
  assert.deepEqual(labels(after), ['Meeting', 'Attacks on networks', 'Cost']);
  assert.deepEqual(after.themes[1]?.include, ['met', 'attack']);
});

test('a deleted theme leaves what was decided and noted for it', () => {
  const note = { on: /** @type {const} */ ({ kind: 'theme', theme: 't2' }), text: 'Why?', ...SIGNATURE };
  const after = withoutTheme({ ...THREE, notes: [note] }, 't2');
  assert.deepEqual([labels(after), after.notes], [['Meeting', 'Cost'], [note]]);
});

test('a theme moves by one place, up or down', () => {
  assert.deepEqual(labels(withThemeMoved(THREE, 't3', -1)), ['Meeting', 'Cost', 'Attacks']);
  assert.deepEqual(labels(withThemeMoved(THREE, 't1', 1)), ['Attacks', 'Meeting', 'Cost']);
  assert.deepEqual(withThemeMoved(THREE, 't9', 1), THREE);
});

test('a merged theme asks for all that either asked for, each phrase once, in the place of the first', () => {
  const { themes } = withThemesMerged(THREE, 't1', 't2');
  assert.deepEqual(themes, [
    projectTheme({
      id: 't1',
      label: 'Meeting',
      query: 'ministers meet; Attacks',
      include: ['met', 'attack'],
      exclude: ['memo'],
    }),
    projectTheme({ id: 't3', label: 'Cost' }),
  ]);
});

test("what was decided and noted for the second theme is the first one's after a merge; the later decision holds", () => {
  const corrections = [
    { kind: /** @type {const} */ ('add-to-theme'), theme: 't1', statement: MEMO, ...SIGNATURE },
    { kind: /** @type {const} */ ('remove-from-theme'), theme: 't2', statement: MEMO, ...SIGNATURE },
    { kind: /** @type {const} */ ('add-to-theme'), theme: 't2', statement: MINISTERS, ...SIGNATURE },
  ];
  const notes = [{ on: /** @type {const} */ ({ kind: 'theme', theme: 't2' }), text: 'Why?', ...SIGNATURE }];
  const after = withThemesMerged({ ...THREE, corrections, notes }, 't1', 't2');
  assert.deepEqual(
    after.corrections.map((one) => [one.kind, 'theme' in one && one.theme]),
    [
      ['remove-from-theme', 't1'],
      ['add-to-theme', 't1'],
    ],
  );
  assert.deepEqual(after.notes[0]?.on, { kind: 'theme', theme: 't1' });
});

test('merging with a theme that is gone changes nothing', () => {
  assert.deepEqual(withThemesMerged(THREE, 't1', 't9'), THREE);
});

test('a split takes the statements off one theme and puts them on a new one', () => {
  const after = withThemeSplit(THREE, SIGNATURE, 't4', 'Memo', 't1', [MEMO]);
  const made = after.themes.at(-1);
  assert.deepEqual([made?.id, made?.label], ['t4', 'Memo']);
  assert.deepEqual(
    after.corrections.map((one) => [one.kind, 'theme' in one && one.theme]),
    [
      ['remove-from-theme', 't1'],
      ['add-to-theme', 't4'],
    ],
  );
});

test("a suggested theme that is adopted has its statements by the reader's decision", () => {
  const after = withThemeKept(THREE, SIGNATURE, 't4', 'Plans', [MEMO, MINISTERS]);
  assert.equal(after.themes.at(-1)?.label, 'Plans');
  assert.deepEqual(
    after.corrections.map((one) => [one.kind, one.by, 'statement' in one && one.statement]),
    [
      ['add-to-theme', 'Anna', MEMO],
      ['add-to-theme', 'Anna', MINISTERS],
    ],
  );
});
