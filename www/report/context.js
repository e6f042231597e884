/**
 * What stands around a statement in its article: the sentence before and the one after, and the
 * whole of a quotation that it is a part of.
 */

/** @import { Article, Statement } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */

/**
 * Returns the text before and after a statement, as much as it takes to understand it.
 * @param {Placed} placed
 * @returns {{ before: string[], after: string[] }}  Paragraph by paragraph.
 */
export function contextOf({ article, statement }) {
  const { statements } = article;
  const at = statements.indexOf(statement);
  const quoted = statements.flatMap(({ quotations }, index) =>
    quotations.some((one) => statement.quotations.includes(one)) ? [index] : [],
  );
  const first = Math.max(0, Math.min(at, ...quoted) - 1);
  const last = Math.max(at, ...quoted) + 1;
  return {
    before: paragraphs(article, statements.slice(first, at)),
    after: paragraphs(article, statements.slice(at + 1, last + 1)),
  };
}

/**
 * @param {Article} article
 * @param {Statement[]} statements  One after the other.
 */
function paragraphs({ text }, statements) {
  const blocks = Map.groupBy(statements, ({ block }) => block);
  return [...blocks.values()].map((ones) =>
    ones
      .map(({ span }) => text.slice(...span))
      .join('')
      .trimEnd(),
  );
}
