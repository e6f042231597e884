/**
 * Where the statements of two articles stand in their panes, and which scroll positions bring them level.
 *
 * All is measured once, and again when a size changes; while the reader scrolls, only the two
 * scroll positions are read.
 */

/** @import { AlignedPair } from '../report/alignment.js' */

/** From where to where something reaches, in pixels. @typedef {readonly [top: number, bottom: number]} Extent */
/** How far both panes are scrolled, the left one first. @typedef {readonly [left: number, right: number]} Scrolls */

/**
 * What was measured of one pane, in pixels.
 * @typedef {object} Measures  Of one pane.
 * @property {number} seen  The height of its window.
 * @property {number} whole  The height of all its text, and of the room below it.
 * @property {number} room  Left free below the text, so that its end can come level too.
 * @property {ReadonlyMap<string, Extent>} extents  Of the statements within the text, by id.
 */

/** What was measured of both panes, the left one first. @typedef {readonly [left: Measures, right: Measures]} BothMeasures */

/** How far down its window a statement is brought. */
const LEVEL = 0.3;
/**
 * Measures a pane and the statements within it.
 * @param {HTMLElement} pane
 * @returns {Measures}
 */
export function measure(pane) {
  const origin = pane.getBoundingClientRect().top - pane.scrollTop;
  const end = pane.firstElementChild?.getBoundingClientRect().bottom ?? origin;
  /** @type {Map<string, Extent>} */
  const extents = new Map();
  for (const statement of pane.querySelectorAll('.pair-statement')) {
    const { top, bottom } = statement.getBoundingClientRect();
    extents.set(statement.id, [top - origin, bottom - origin]);
  }
  return { seen: pane.clientHeight, whole: end - origin, room: 0, extents };
}

/**
 * With as much room below each article as its pairs need to come level, and no more.
 * @param {BothMeasures} measures
 * @param {AlignedPair[]} pairs
 * @returns {BothMeasures}
 */
export function withRoom(measures, pairs) {
  const needed = [0, 0];
  for (const pair of pairs) {
    const tops = topsOf(measures, pair);
    const height = Math.min(...tops, measures[0].seen * LEVEL);
    tops.forEach((top, index) => (needed[index] = Math.max(needed[index] ?? 0, top - height)));
  }
  const [left, right] = measures.map((one, index) => {
    const room = Math.max(0, Math.ceil((needed[index] ?? 0) - farthest(one)));
    return { ...one, room, whole: Math.max(one.whole, one.seen) + room };
  });
  return /** @type {BothMeasures} */ ([left, right]);
}

/**
 * @param {BothMeasures} measures
 * @param {AlignedPair} pair
 */
function topsOf([left, right], pair) {
  return /** @type {const} */ ([
    left.extents.get(pair.left)?.[0] ?? 0,
    right.extents.get(pair.right)?.[0] ?? 0,
  ]);
}

/**
 * Returns the value, or the bound that it is beyond.
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
export function clamp(value, least, most) {
  return Math.max(least, Math.min(value, most));
}

/** @param {Measures} measures */
function farthest({ seen, whole }) {
  return Math.max(0, whole - seen);
}

/**
 * How far to scroll for both statements of a pair to stand at one height.
 * @param {BothMeasures} measures
 * @param {AlignedPair} pair
 * @returns {Scrolls}
 */
export function levelOf(measures, pair) {
  const [one, other] = topsOf(measures, pair);
  const [left, right] = measures;
  const height = clamp(
    left.seen * LEVEL,
    Math.max(one - farthest(left), other - farthest(right)),
    Math.min(one, other),
  );
  return [one - height, other - height];
}

/**
 * Which pane to scroll for a statement that has no counterpart, and how far.
 * @param {BothMeasures} measures
 * @param {string} statement
 * @returns {[index: 0 | 1, to: number]}
 */
export function scrollFor([left, right], statement) {
  const index = left.extents.has(statement) ? 0 : 1;
  const { seen, extents } = index === 0 ? left : right;
  return [index, (extents.get(statement)?.[0] ?? 0) - seen * LEVEL];
}

/**
 * The scroll positions between which the panes move evenly: both tops, each pair of the chain at
 * one height, both ends.
 * @param {BothMeasures} measures
 * @param {AlignedPair[]} chain
 * @returns {Scrolls[]}
 */
export function anchorsOf(measures, chain) {
  /** @type {Scrolls} */
  let last = [0, 0];
  const anchors = [last];
  for (const pair of chain) {
    const next = levelOf(measures, pair);
    if (next[0] < last[0] || next[1] < last[1]) continue;
    anchors.push((last = next));
  }
  return [...anchors, [farthest(measures[0]), farthest(measures[1])]];
}

/**
 * Where the other pane belongs when the leading one is scrolled this far. Where many positions
 * belong to it, as when one article has come to its end, the other stays.
 * @param {Scrolls[]} anchors
 * @param {0 | 1} lead
 * @param {Scrolls} scrolls
 */
export function followed(anchors, lead, scrolls) {
  const at = scrolls[lead];
  const reached = anchors.findIndex((anchor) => anchor[lead] >= at);
  const left = anchors.findLastIndex((anchor) => anchor[lead] <= at);
  return clamp(scrolls[1 - lead] ?? 0, between(reached - 1, reached), between(left, left + 1));

  /**
   * @param {number} before
   * @param {number} after
   */
  function between(before, after) {
    const from = anchors[Math.max(before, 0)] ?? [0, 0];
    const to = anchors[Math.min(after, anchors.length - 1)] ?? from;
    const way = to[lead] - from[lead];
    const share = way > 0 ? clamp((at - from[lead]) / way, 0, 1) : 1;
    const [start, end] = lead === 0 ? [from[1], to[1]] : [from[0], to[0]];
    return start + share * (end - start);
  }
}
