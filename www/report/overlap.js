/**
 * How much two articles say alike: the share of one's statements that the other makes too, in the
 * same words or its own.
 */

/** @import { Report } from '../report.d.ts' */
import { lookup } from './lookup.js';

/** @typedef {(one: string, other: string) => number} Overlap  0..1, of the first article's statements. */

/**
 * @param {Report} report
 * @returns {Overlap}
 */
export function overlapOf(report) {
  const { statement } = lookup(report);
  /** @type {Map<string, Set<string>>} */
  const shared = new Map();
  const note = (/** @type {string} */ mine, /** @type {string} */ theirs) => {
    const key = pair(statement(mine).article.id, statement(theirs).article.id);
    shared.set(key, (shared.get(key) ?? new Set()).add(mine));
  };
  for (const { a, b, kind } of report.links) {
    if (kind === 'related') continue;
    note(a, b);
    note(b, a);
  }
  const counts = new Map(report.articles.map(({ id, statements }) => [id, statements.length]));
  return (one, other) => (shared.get(pair(one, other))?.size ?? 0) / Math.max(counts.get(one) ?? 0, 1);
}

/**
 * The subject under which the pair view shows two articles.
 * @param {string} one
 * @param {string} other
 */
export function pair(one, other) {
  return `${one}.${other}`;
}
