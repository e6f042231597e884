/** What several articles print word for word: in which articles, how much of each, and which statements it is. */

/** @import { Article, Report, SharedCopy } from '../report.d.ts' */

/**
 * The texts that an article has together with others, or with one other.
 * @param {Report} report
 * @param {Article} article
 * @param {Article | null} other
 * @returns {SharedCopy[]}
 */
export function copiesOf({ copies }, article, other = null) {
  return copies.filter(
    ({ articles }) => articles.includes(article.id) && (other === null || articles.includes(other.id)),
  );
}

/**
 * The ids of an article's statements of which at least half stands in such texts.
 * @param {Report} report
 * @param {Article} article
 * @param {Article | null} other  The one that prints them too; null for any.
 * @returns {ReadonlySet<string>}
 */
export function copiedStatements(report, article, other = null) {
  const spans = copiesOf(report, article, other).flatMap((copy) =>
    copy.spans.filter((one) => one.article === article.id).map(({ span }) => span),
  );
  const isCopied = (/** @type {[number, number]} */ [start, end]) =>
    spans.some(([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) >= end - start);
  return new Set(article.statements.filter(({ span }) => isCopied(span)).map(({ id }) => id));
}
