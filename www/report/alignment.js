/**
 * Which statements of two articles are aligned, which of these pairs the reader is at, and which
 * of them both articles have in the same order.
 */

/** @import { Article, Link, Report } from '../report.d.ts' */
import { lookup } from './lookup.js';

/**
 * Two statements of different articles that are linked.
 * @typedef {object} AlignedPair
 * @property {string} left  A statement's id.
 * @property {string} right
 * @property {readonly [left: number, right: number]} order  Which statement of its article each is.
 * @property {Link} link
 */

/**
 * In reading order of the left article, then of the right one.
 * @param {Report} report
 * @param {Article} left
 * @param {Article} right
 * @returns {AlignedPair[]}
 */
export function alignedPairs(report, left, right) {
  const { links } = lookup(report);
  const order = new Map(right.statements.map(({ id }, index) => [id, index]));
  return left.statements.flatMap(({ id }, row) =>
    links(id)
      .flatMap((link) => {
        const other = link.a === id ? link.b : link.a;
        const index = order.get(other);
        return index === undefined
          ? []
          : [{ left: id, right: other, order: /** @type {const} */ ([row, index]), link }];
      })
      .sort((one, other) => one.order[1] - other.order[1]),
  );
}

/** Says the same, perhaps does, or contradicts. @param {AlignedPair} pair */
export function isClaim({ link }) {
  return link.grade !== null || link.contradiction !== null;
}

/** What a pair is drawn as. @param {AlignedPair} pair */
export function pairClass({ link: { grade, contradiction } }) {
  return contradiction ? 'contradicts' : (grade ?? 'related');
}

/**
 * The pair a place names by both its statements, or the surest one of the one it names.
 * @param {AlignedPair[]} pairs
 * @param {{ at: string | null, base: string | null }} place
 */
export function pairAt(pairs, { at, base }) {
  const having = pairs.filter(({ left, right }) => left === at || right === at);
  return (
    having.find(({ left, right }) => left === base || right === base) ??
    having.sort((one, other) => other.link.score - one.link.score)[0]
  );
}

/**
 * The surest series of pairs that both articles have in the same order, always with the current one:
 * scrolling along it never turns back, and never leaves the pair the reader is at.
 * @param {AlignedPair[]} pairs
 * @param {AlignedPair | undefined} current
 * @returns {AlignedPair[]}
 */
export function chainOf(pairs, current) {
  const able = pairs.filter(
    (pair) => pair === current || !current || follows(pair, current) || follows(current, pair),
  );
  /** The best chain that ends with each pair. @type {{ score: number, chain: AlignedPair[] }[]} */
  const ends = [];
  for (const pair of able) {
    let before = { score: 0, chain: /** @type {AlignedPair[]} */ ([]) };
    ends.forEach((end, index) => {
      const last = able[index];
      if (last && follows(pair, last) && end.score > before.score) before = end;
    });
    // Being sure counts twice: many weak pairs do not outweigh a strong one.
    const weight = pair === current ? able.length : pair.link.score ** 2;
    ends.push({ score: before.score + weight, chain: [...before.chain, pair] });
  }
  return ends.reduce((best, end) => (end.score > best.score ? end : best), { score: 0, chain: [] }).chain;
}

/**
 * @param {AlignedPair} pair
 * @param {AlignedPair} earlier
 */
function follows(pair, earlier) {
  return pair.order[0] > earlier.order[0] && pair.order[1] > earlier.order[1];
}
