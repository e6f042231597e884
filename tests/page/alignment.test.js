// Which statements of two articles are aligned, and which pairs both tell in one order.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignedPairs, chainOf, isClaim, pairAt, pairClass } from '../../www/report/alignment.js';
import { MINISTERS, reportOf } from './report.js';

/** @import { AlignedPair } from '../../www/report/alignment.js' */
/** @import { GivenLink } from './report.js' */

/** @param {AlignedPair[]} pairs */
const ids = (pairs) => pairs.map(({ left, right }) => `${left} ${right}`);

/**
 * The pairs of two articles of five statements each.
 * @param {GivenLink[]} links
 */
function pairsOf(...links) {
  const sentences = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
  const article = { blocks: [/** @type {const} */ (['paragraph', ...sentences])] };
  const report = reportOf(/** @type {any} */ ({ a1: article, a2: article }), { links });
  const [left, right] = report.articles;
  return left && right ? alignedPairs(report, left, right) : [];
}

test('pairs come in reading order of the left article, whichever way their links point', () => {
  const [left, right] = MINISTERS.articles;
  assert.ok(left && right);
  assert.deepEqual(ids(alignedPairs(MINISTERS, left, right)), ['a1.1 a2.1', 'a1.3 a2.2', 'a1.4 a2.3']);
  assert.deepEqual(ids(alignedPairs(MINISTERS, right, left)), ['a2.1 a1.1', 'a2.2 a1.3', 'a2.3 a1.4']);
});

test('pairs of one left statement come in reading order of the right article', () => {
  assert.deepEqual(ids(pairsOf(['a1.2', 'a2.4', 'same', 0.9], ['a1.2', 'a2.1', 'same', 0.6])), [
    'a1.2 a2.1',
    'a1.2 a2.4',
  ]);
});

test('articles without a link between them have no pairs', () => {
  const [left, , other] = MINISTERS.articles;
  assert.ok(left && other);
  assert.deepEqual(alignedPairs(MINISTERS, left, other), []);
});

test('what is only related is no claim that both make, what perhaps is the same is drawn as such', () => {
  const pairs = pairsOf(
    ['a1.1', 'a2.1', 'related', 0.4],
    ['a1.2', 'a2.2', 'verbatim', 1],
    ['a1.3', 'a2.3', 'same', 0.5],
  );
  assert.deepEqual(pairs.map(isClaim), [false, true, true]);
  assert.deepEqual(pairs.map(pairClass), ['related', 'sure', 'perhaps']);
});

test('a place that names both statements of a pair is at that pair, one that names one at its surest', () => {
  const pairs = pairsOf(['a1.2', 'a2.4', 'same', 0.9], ['a1.2', 'a2.1', 'same', 0.6]);
  assert.equal(pairAt(pairs, { at: 'a2.1', base: 'a1.2' })?.right, 'a2.1');
  assert.equal(pairAt(pairs, { at: 'a1.2', base: null })?.right, 'a2.4');
  assert.equal(pairAt(pairs, { at: 'a1.5', base: null }), undefined);
});

test('a chain never turns back in either article, and is the surest of those', () => {
  const pairs = pairsOf(
    ['a1.1', 'a2.1', 'same', 0.9],
    ['a1.2', 'a2.5', 'same', 0.7],
    ['a1.3', 'a2.2', 'same', 0.8],
    ['a1.4', 'a2.3', 'same', 0.8],
  );
  assert.deepEqual(ids(chainOf(pairs, undefined)), ['a1.1 a2.1', 'a1.3 a2.2', 'a1.4 a2.3']);
});

test('a chain always has the pair that the reader is at, however weak', () => {
  const pairs = pairsOf(
    ['a1.1', 'a2.1', 'same', 0.9],
    ['a1.2', 'a2.5', 'related', 0.3],
    ['a1.3', 'a2.2', 'same', 0.9],
  );
  assert.deepEqual(ids(chainOf(pairs, pairs[1])), ['a1.1 a2.1', 'a1.2 a2.5']);
});

test('one strong pair outweighs two that are half as sure', () => {
  const pairs = pairsOf(
    ['a1.1', 'a2.5', 'same', 1],
    ['a1.2', 'a2.1', 'same', 0.5],
    ['a1.3', 'a2.2', 'same', 0.5],
  );
  assert.deepEqual(ids(chainOf(pairs, undefined)), ['a1.1 a2.5']);
});
