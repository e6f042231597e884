/**
 * The pins in the margin of an article: how each of its statements stands to the other articles, as the
 * report says it.
 */

/** @import { Article, LinkKind, Report, Statement } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { lookup } from './lookup.js';

/** In the order of the legend. @typedef {'all' | 'some' | 'contradicts' | 'perhaps' | 'only' | 'matter'} PinKind */

/**
 * A statement of another article, with how it relates to the pinned one.
 * @typedef {object} RelatedStatement
 * @property {Placed} placed
 * @property {LinkKind} kind  Of their link.
 * @property {string | null} instead  Its words that contradict the pinned one; null where none do.
 */

/**
 * What stands in the margin beside one statement.
 * @typedef {object} Pin
 * @property {Placed} placed
 * @property {PinKind} kind
 * @property {RelatedStatement[]} contradicts  Those that contradict it.
 * @property {RelatedStatement[]} same  Those that report the same and do not contradict it, the surest first.
 * @property {RelatedStatement[]} perhaps  Of each outlet that does not report the same, what perhaps does.
 * @property {RelatedStatement[]} matter  The surest of each other outlet on the same matter.
 */

/**
 * The pins of an article, by the ids of its statements, in reading order.
 * @param {Report} report
 * @param {Article} article
 * @returns {Map<string, Pin>}
 */
export function pinsOf(report, article) {
  return new Map(
    article.statements.flatMap((statement) => {
      const pin = pinOf(report, statement);
      return pin ? [[statement.id, pin]] : [];
    }),
  );
}

/**
 * @param {Report} report
 * @param {Statement} statement
 * @returns {Pin | null}
 */
function pinOf(report, { id, relation }) {
  if (!relation) return null;
  const placed = lookup(report).statement;
  return {
    placed: placed(id),
    kind: kindOf(relation),
    contradicts: relation.contradicts.map(({ statement, other: [instead] }) => {
      const other = placed(statement);
      const kind = relation.same.find((one) => one.statement === statement)?.kind ?? 'related';
      return { placed: other, kind, instead: instead ? other.article.text.slice(...instead) : null };
    }),
    same: relation.same
      .filter(({ statement }) => relation.contradicts.every((one) => one.statement !== statement))
      .map(({ statement, kind }) => ({ placed: placed(statement), kind, instead: null })),
    perhaps: relation.perhaps.map((other) => ({ placed: placed(other), kind: 'same', instead: null })),
    matter: relation.near.map((other) => ({ placed: placed(other), kind: 'related', instead: null })),
  };
}

/**
 * @param {NonNullable<Statement['relation']>} relation
 * @returns {PinKind}
 */
function kindOf({ kind, everywhere }) {
  switch (kind) {
    case 'same':
      return everywhere ? 'all' : 'some';
    case 'contradicts':
      return 'contradicts';
    case 'perhaps':
      return 'perhaps';
    case 'alone':
      return 'only';
    case 'adds':
      return 'matter';
  }
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
