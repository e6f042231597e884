/**
 * The articles that stand side by side: those the reader chose, in the order of that choice.
 */

/** @import { Article, Report } from './report.d.ts' */
/** @import { Place } from './place.js' */

/**
 * An article with its place among all of the report's, which is its cells' place too.
 * @typedef {{ article: Article, place: number }} Column
 */

/**
 * All of them where none was chosen, or none of the chosen is left.
 * @param {Report} report
 * @param {Place['columns']} ids
 * @returns {Column[]}
 */
export function chosenColumns({ articles }, ids) {
  const all = articles.map((article, place) => ({ article, place }));
  const chosen = [...new Set(ids)].flatMap((id) => all.find(({ article }) => article.id === id) ?? []);
  return chosen.length > 0 ? chosen : all;
}
