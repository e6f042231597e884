// Which words are marked, given what a statement is set against.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modeOf, pairKey, pairsOf, runsOfBase, runsOfOther } from '../../www/report/marking.js';

/** @import { Diff, SegmentKind } from '../../www/report.d.ts' */
/** @import { Run } from '../../www/report/marking.js' */

const BASE = 'Ministers agreed to protect networks';
const OTHER = 'Ministers promised to protect the networks';

/**
 * Segments of a text, given as its parts.
 * @param {[string, SegmentKind][]} parts
 */
function segments(parts) {
  let at = 0;
  return parts.map(([text, kind]) => {
    const start = at;
    at += text.length;
    return { span: /** @type {[number, number]} */ ([start, at]), kind };
  });
}

/** @type {Diff} */
const DIFF = {
  a: segments([
    ['Ministers ', 'same'],
    ['agreed ', 'only'],
    ['to protect networks', 'same'],
  ]),
  b: segments([
    ['Ministers ', 'same'],
    ['promised ', 'only'],
    ['to protect ', 'same'],
    ['the ', 'only'],
    ['networks', 'same'],
  ]),
  ratio: 0.7,
  mode: 'changes',
};

/** @param {Run[]} runs */
const marked = (runs) => runs.filter(({ kind }) => kind !== null).map(({ text, kind }) => [text, kind]);
/** @param {Run[]} runs */
const whole = (runs) => runs.map(({ text }) => text).join('');

test('the runs of a statement put together are the statement, whatever is marked', () => {
  for (const marking of /** @type {const} */ (['auto', 'shared', 'changes'])) {
    assert.equal(whole(runsOfOther(OTHER, DIFF, marking)), OTHER);
    assert.equal(whole(runsOfBase(BASE, [DIFF], marking)), BASE);
  }
});

test('changes mark what only one side has, shared marks what both have', () => {
  assert.deepEqual(marked(runsOfOther(OTHER, DIFF, 'changes')), [
    ['promised', 'only'],
    ['the', 'only'],
  ]);
  assert.deepEqual(marked(runsOfOther(OTHER, DIFF, 'shared')), [
    ['Ministers', 'same'],
    ['to protect', 'same'],
    ['networks', 'same'],
  ]);
});

test('unless the reader asks, the diff itself says what is worth marking', () => {
  assert.equal(modeOf(DIFF, 'auto'), 'changes');
  assert.equal(modeOf({ ...DIFF, mode: 'shared' }, 'auto'), 'shared');
  assert.equal(modeOf(DIFF, 'shared'), 'shared');
});

test('a negation that the other lacks is marked whatever is asked for, and whatever the base', () => {
  const text = 'The water is not safe';
  const denied = segments([
    ['The water is ', 'same'],
    ['not ', 'negation'],
    ['safe', 'same'],
  ]);
  const said = segments([['The water is safe', 'same']]);
  /** @type {Diff} */
  const diff = { a: denied, b: denied, ratio: 1, mode: 'shared' };
  const negations = (/** @type {Run[]} */ runs) => runs.filter(({ kind }) => kind === 'negation');
  for (const marking of /** @type {const} */ (['auto', 'shared', 'changes'])) {
    assert.deepEqual(negations(runsOfOther(text, diff, marking)), [{ text: 'not', kind: 'negation' }]);
    const agreeing = { ...diff, a: segments([[text, 'same']]), b: said };
    assert.deepEqual(negations(runsOfBase(text, [diff, agreeing], marking)), [
      { text: 'not', kind: 'negation' },
    ]);
  }
});

test('no mark begins or ends in white space', () => {
  for (const { text, kind } of runsOfOther(OTHER, DIFF, 'shared')) {
    if (kind !== null) assert.equal(text, text.trim());
  }
});

test('a base with nothing to be set against is plain', () => {
  assert.deepEqual(runsOfBase(BASE, [], 'changes'), [{ text: BASE, kind: null }]);
});

test('a word of the base counts as its own only where none of the others has it', () => {
  const alike = { ...DIFF, a: segments([[BASE, 'same']]) };
  assert.deepEqual(marked(runsOfBase(BASE, [DIFF, alike], 'changes')), []);
  assert.deepEqual(marked(runsOfBase(BASE, [DIFF, DIFF], 'changes')), [['agreed', 'only']]);
});

test('a base is marked by its changes only where all the others are close to it', () => {
  const far = { ...DIFF, mode: /** @type {const} */ ('shared') };
  assert.deepEqual(marked(runsOfBase(BASE, [DIFF], 'auto')), [['agreed', 'only']]);
  assert.deepEqual(marked(runsOfBase(BASE, [DIFF, far], 'auto')), [
    ['Ministers', 'same'],
    ['to protect networks', 'same'],
  ]);
});

test('a base is paired with each of the others and never with itself', () => {
  assert.deepEqual(pairsOf('a1.1', ['a1.1', 'a2.2', 'a3.3']), [
    ['a1.1', 'a2.2'],
    ['a1.1', 'a3.3'],
  ]);
});

test('the two directions of a pair have keys of their own', () => {
  assert.notEqual(pairKey(['a1.1', 'a2.2']), pairKey(['a2.2', 'a1.1']));
});
