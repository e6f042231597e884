/**
 * What the others make of each statement of one article: the pins in its margin.
 *
 * A link of kind verbatim, near or same says that another article reports the same. 'Related' only
 * says that it is on the same matter.
 */

/** @import { Article, Link, Report } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { figureInstead } from './figures.js';
import { lookup } from './lookup.js';

/** In the order of the legend. @typedef {'all' | 'some' | 'differs' | 'only' | 'matter'} PinKind */

/**
 * A statement of another article, with how it relates to the pinned one.
 * @typedef {object} RelatedStatement
 * @property {Placed} placed
 * @property {Link} link
 * @property {string | null} instead  The figure that it gives instead of one of the pinned statement.
 */

/**
 * @typedef {object} Pin
 * @property {Placed} placed
 * @property {PinKind} kind
 * @property {RelatedStatement[]} same  Those that report the same: the ones that differ first, then the surest.
 * @property {RelatedStatement[]} matter  The surest of each other outlet on the same matter.
 */

/**
 * The pins of an article, by the ids of its statements, in reading order.
 * @param {Report} report
 * @param {Article} article
 * @returns {Map<string, Pin>}
 */
export function pinsOf(report, article) {
  const { statement } = lookup(report);
  const unique = new Set(report.unique);
  // An article on another matter says nothing on this one, so 'all' does not wait for it.
  const others = report.articles.filter(({ id, related }) => id !== article.id && related !== false).length;
  /** @type {Map<string, Pin>} */
  const pins = new Map();
  for (const { id } of article.statements) {
    const pin = pinOf(report, statement(id), unique.has(id), others);
    if (pin) pins.set(id, pin);
  }
  return pins;
}

/**
 * @param {Report} report
 * @param {Placed} placed
 * @param {boolean} isUnique
 * @param {number} others  How many could report the same.
 * @returns {Pin | null}
 */
function pinOf(report, placed, isUnique, others) {
  const related = lookup(report)
    .links(placed.id)
    .map((link) => relatedStatement(report, placed, link));
  const same = related
    .filter(({ link }) => saysTheSame(link))
    .sort((a, b) => Number(b.instead !== null) - Number(a.instead !== null));
  const reporting = outletsOf(same);
  const matter = [...outletsOf(related)].filter(([id]) => !reporting.has(id)).map(([, one]) => one);
  const kind = kindOf(same, reporting.size >= others, isUnique, matter.length > 0);
  return kind && { placed, kind, same, matter };
}

/**
 * @param {RelatedStatement[]} same
 * @param {boolean} byAll
 * @param {boolean} isUnique
 * @param {boolean} isNear
 * @returns {PinKind | null}
 */
function kindOf(same, byAll, isUnique, isNear) {
  if (same[0]) return same[0].instead !== null ? 'differs' : byAll ? 'all' : 'some';
  if (isUnique) return 'only';
  return isNear ? 'matter' : null;
}

/** @param {Link} link */
export function saysTheSame({ kind }) {
  return kind !== 'related';
}

/**
 * The first statement of each outlet.
 * @param {RelatedStatement[]} related
 */
export function outletsOf(related) {
  /** @type {Map<string, RelatedStatement>} */
  const first = new Map();
  for (const one of related) {
    const { id } = one.placed.article;
    if (!first.has(id)) first.set(id, one);
  }
  return first;
}

/**
 * @param {Report} report
 * @param {Placed} mine
 * @param {Link} link
 * @returns {RelatedStatement}
 */
function relatedStatement(report, mine, link) {
  const placed = lookup(report).statement(link.a === mine.id ? link.b : link.a);
  return { placed, link, instead: saysTheSame(link) ? figureInstead(mine, placed) : null };
}
