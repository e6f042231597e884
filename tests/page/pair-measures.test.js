// Which scroll positions bring the statements of two articles level.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsOf, followed, levelOf, scrollFor, withRoom } from '../../www/pair/measures.js';

/** @import { BothMeasures, Scrolls } from '../../www/pair/measures.js' */

/** Two panes of 1,000 pixels; the text of the left one is twice as long. @type {BothMeasures} */
const PANES = [
  pane(4000, { 'a1.1': [0, 40], 'a1.2': [1500, 1540], 'a1.3': [3900, 4000] }),
  pane(2000, { 'a2.1': [0, 40], 'a2.2': [700, 740], 'a2.3': [1960, 2000] }),
];

/**
 * @param {number} whole
 * @param {Record<string, [number, number]>} extents
 */
function pane(whole, extents) {
  return { seen: 1000, whole, room: 0, extents: new Map(Object.entries(extents)) };
}

/** @param {number} place */
const pair = (place) => /** @type {any} */ ({ left: `a1.${place}`, right: `a2.${place}` });
/**
 * How far apart both statements of a pair stand in their windows.
 * @param {BothMeasures} panes
 * @param {number} place
 * @param {Scrolls} scrolls
 */
function offset([left, right], place, scrolls) {
  const top = left.extents.get(`a1.${place}`)?.[0] ?? NaN;
  const other = right.extents.get(`a2.${place}`)?.[0] ?? NaN;
  return top - scrolls[0] - (other - scrolls[1]);
}

test('a pair in the middle of both texts comes level a third down the window', () => {
  const scrolls = levelOf(PANES, pair(2));
  assert.equal(offset(PANES, 2, scrolls), 0);
  assert.equal(1500 - scrolls[0], 300);
});

test('a pair at the very start comes level without scrolling above the text', () => {
  assert.deepEqual(levelOf(PANES, pair(1)), [0, 0]);
});

test('with room below, a pair near the end comes level in reach of both panes', () => {
  const roomy = withRoom(PANES, [1, 2, 3].map(pair));
  const scrolls = levelOf(roomy, pair(3));
  assert.equal(offset(roomy, 3, scrolls), 0);
  roomy.forEach(({ whole, seen }, index) => assert.ok((scrolls[index] ?? 0) <= whole - seen));
});

test('no room is left below where no pair needs it', () => {
  assert.deepEqual(
    withRoom(PANES, [pair(1)]).map(({ room }) => room),
    [0, 0],
  );
});

test('the other pane follows from pair to pair, and never backwards', () => {
  const roomy = withRoom(PANES, [1, 2, 3].map(pair));
  const anchors = anchorsOf(roomy, [1, 2, 3].map(pair));
  let before = 0;
  for (let at = 0; at <= 3000; at += 50) {
    const other = followed(anchors, 0, [at, before]);
    assert.ok(other >= before, `at ${at}: ${other} after ${before}`);
    before = other;
  }
});

test('when the leading pane brings a pair to its level, the other brings it there too', () => {
  const anchors = anchorsOf(PANES, [pair(2)]);
  const [left, right] = levelOf(PANES, pair(2));
  assert.equal(followed(anchors, 0, [left, 0]), right);
  assert.equal(followed(anchors, 1, [0, right]), left);
});

test('a pair that would turn back is passed over', () => {
  const crossed = /** @type {any} */ ({ left: 'a1.3', right: 'a2.1' });
  const anchors = anchorsOf(PANES, [pair(2), crossed]);
  anchors.forEach((anchor, index) => {
    const last = anchors[index - 1] ?? [0, 0];
    assert.ok(anchor[0] >= last[0] && anchor[1] >= last[1]);
  });
});

test('a statement without a counterpart is scrolled to in its own pane alone', () => {
  assert.deepEqual(scrollFor(PANES, 'a1.2'), [0, 1200]);
  assert.deepEqual(scrollFor(PANES, 'a2.3'), [1, 1660]);
});
