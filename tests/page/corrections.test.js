// What a reader decides and notes, as changes of the project.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  corrected,
  isNotOn,
  isOnTheSame,
  judged,
  signingBetween,
  withNote,
  withoutCorrection,
} from '../../www/project/corrections.js';
import { projectOf } from './report.js';

const MINISTERS = { article: 'a1', text: 'Defence ministers met in Brussels on Tuesday.' };
const ALLIANCE = { article: 'a2', text: 'The alliance will protect its networks by autumn.' };
const MEMO = { article: 'a3', text: 'An internal memo counts more than 2,500 attacks in a year.' };
const ANNA = { by: 'Anna', at: '2026-01-31T10:00:00Z' };
const BEN = { by: null, at: '2026-02-01T10:00:00Z' };

/** @typedef {import('../../www/project/corrections.js').Change} Change */
/**
 * @param {'link' | 'part' | 'unlink'} kind
 * @param {[typeof MINISTERS, typeof MINISTERS]} statements
 * @returns {Change}
 */
const onPair = (kind, ...statements) => ({ kind, statements });
/**
 * @param {'add-to-theme' | 'remove-from-theme'} kind
 * @param {string} theme
 * @returns {Change}
 */
const onTheme = (kind, theme, statement = MINISTERS) => ({ kind, theme, statement });

test('a decision bears the name and the time it is given, and changes no other part of the project', () => {
  const before = projectOf({ title: 'NATO' });
  const after = corrected(before, ANNA, onPair('link', MINISTERS, ALLIANCE));
  assert.deepEqual(after.corrections, [{ ...onPair('link', MINISTERS, ALLIANCE), ...ANNA, in_doubt: false }]);
  assert.deepEqual({ ...after, corrections: [] }, before);
  assert.deepEqual(before.corrections, []);
});

test('of two decisions on one pair the later stands, whichever way round it names the pair', () => {
  const one = corrected(projectOf({}), ANNA, onPair('link', MINISTERS, ALLIANCE));
  const two = corrected(one, BEN, onPair('unlink', ALLIANCE, MINISTERS));
  assert.deepEqual(two.corrections, [{ ...onPair('unlink', ALLIANCE, MINISTERS), ...BEN, in_doubt: false }]);
});

test('that two are the same in part is a decision on the pair like the others', () => {
  const one = corrected(projectOf({}), ANNA, onPair('part', MINISTERS, ALLIANCE));
  const two = corrected(one, BEN, onPair('link', ALLIANCE, MINISTERS));
  assert.deepEqual(
    two.corrections.map(({ kind }) => kind),
    ['link'],
  );
  assert.deepEqual(
    corrected(two, ANNA, onPair('part', MINISTERS, ALLIANCE)).corrections.map(({ kind }) => kind),
    ['part'],
  );
});

test('of two decisions on one statement and theme the later stands', () => {
  const one = corrected(projectOf({}), ANNA, onTheme('add-to-theme', 't1'));
  const two = corrected(one, ANNA, onTheme('remove-from-theme', 't1'));
  assert.deepEqual(
    two.corrections.map(({ kind }) => kind),
    ['remove-from-theme'],
  );
});

test('decisions on other pairs, themes or statements stay', () => {
  const changes = [
    onPair('link', MINISTERS, ALLIANCE),
    onPair('link', MINISTERS, MEMO),
    onTheme('add-to-theme', 't1'),
    onTheme('add-to-theme', 't2'),
    onTheme('add-to-theme', 't1', MEMO),
  ];
  assert.equal(corrected(projectOf({}), ANNA, ...changes).corrections.length, 5);
});

test('cutting the same statement twice is two decisions', () => {
  /** @type {Change} */
  const cut = {
    kind: 'split',
    statement: MEMO,
    parts: ['An internal memo', 'counts more than 2,500 attacks.'],
  };
  assert.equal(isOnTheSame(cut, cut), false);
});

test('a removed decision leaves the others in their order', () => {
  const project = corrected(
    projectOf({}),
    ANNA,
    onTheme('add-to-theme', 't1'),
    onTheme('add-to-theme', 't2'),
    onTheme('add-to-theme', 't3'),
  );
  const [, second] = project.corrections;
  assert.ok(second);
  assert.deepEqual(
    withoutCorrection(project, second).corrections.map((one) => 'theme' in one && one.theme),
    ['t1', 't3'],
  );
});

test('a note is written, changed in its place, and removed by leaving it empty', () => {
  const on = /** @type {const} */ ({ kind: 'theme', theme: 't1' });
  const first = withNote(projectOf({}), ANNA, on, null, '  Check the figure. ');
  const both = withNote(first, ANNA, on, null, 'And the date.');
  const [note] = both.notes;
  assert.ok(note);
  assert.deepEqual(note, { on, text: 'Check the figure.', ...ANNA, in_doubt: false });
  const changed = withNote(both, BEN, on, note, 'Checked.');
  assert.deepEqual(
    changed.notes.map(({ text, by }) => [text, by]),
    [
      ['Checked.', null],
      ['And the date.', 'Anna'],
    ],
  );
  assert.deepEqual(
    withNote(both, BEN, on, note, ' \n ').notes.map(({ text }) => text),
    ['And the date.'],
  );
});

test('a new note without a text is none', () => {
  assert.deepEqual(withNote(projectOf({}), ANNA, { kind: 'article', article: 'a1' }, null, ' ').notes, []);
});

test('a name signs what was made between two states of a project, wherever that stands, and nothing earlier', () => {
  const before = corrected(projectOf({}), BEN, onTheme('add-to-theme', 't1'));
  const once = corrected(before, BEN, onTheme('add-to-theme', 't2'));
  const after = withNote(once, BEN, { kind: 'theme', theme: 't1' }, null, 'Check the figure.');
  const sign = signingBetween(before, after, 'Carla');
  const names = (/** @type {typeof after} */ { corrections, notes }) =>
    [...corrections, ...notes].map(({ by }) => by);
  assert.deepEqual([before, once, after].map(sign).map(names), [
    [null],
    [null, 'Carla'],
    [null, 'Carla', 'Carla'],
  ]);
  assert.equal(sign(once).corrections[1], sign(after).corrections[1]);
});

test('a coder who saw a statement says of every theme whether it is on it', () => {
  const changes = judged(MINISTERS, ['t1'], ['t2', 't3']);
  assert.deepEqual(changes, [
    onTheme('add-to-theme', 't1'),
    { kind: 'judged', statement: MINISTERS, themes: ['t2', 't3'] },
  ]);
  assert.deepEqual(judged(MINISTERS, ['t1'], []), [onTheme('add-to-theme', 't1')]);
  const before = corrected(projectOf({}), ANNA, ...judged(MINISTERS, [], ['t1', 't2']));
  const after = corrected(before, BEN, ...changes);
  assert.deepEqual(
    after.corrections.map(({ kind, by }) => [kind, by]),
    [
      ['add-to-theme', null],
      ['judged', null],
    ],
    'the later one stands',
  );
});

test('what was judged without naming themes is on none', () => {
  const one = { kind: /** @type {const} */ ('judged'), statement: MINISTERS, themes: ['t2'] };
  assert.deepEqual([isNotOn(one, 't2'), isNotOn(one, 't1')], [true, false]);
  assert.equal(isNotOn({ ...one, themes: [] }, 't1'), true);
});
