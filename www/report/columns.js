/**
 * Which outlets get a column, and in what order: all as given, or as the reader chose.
 */

/** @import { Article, Report } from '../report.d.ts' */

/**
 * The articles that a place shows, in its order: all of them where none was chosen, or none of the
 * chosen is left.
 * @param {Report} report
 * @param {{ columns: string[] }} place
 * @returns {Article[]}
 */
export function shownArticles(report, { columns }) {
  const shown = [...new Set(columns)].flatMap(
    (id) => report.articles.find((article) => article.id === id) ?? [],
  );
  return shown.length > 0 ? shown : report.articles;
}

/**
 * The articles that a place does not show, as given.
 * @param {Report} report
 * @param {{ columns: string[] }} place
 */
export function notShown(report, place) {
  const shown = shownArticles(report, place);
  return report.articles.filter((article) => !shown.includes(article));
}

/**
 * An article with its place among all of the report's, which is its cells' place too.
 * @typedef {{ article: Article, place: number }} Column
 */

/**
 * The articles that a place shows, each with its cells' place.
 * @param {Report} report
 * @param {string[]} columns
 * @returns {Column[]}
 */
export function chosenColumns(report, columns) {
  return shownArticles(report, { columns }).map((article) => ({
    article,
    place: report.articles.indexOf(article),
  }));
}

/**
 * What a place says of a choice: nothing where it is all as given.
 * @param {Report} report
 * @param {string[]} shown  Articles' ids.
 */
export function columnsOf(report, shown) {
  const given = report.articles.map(({ id }) => id);
  return shown.join() === given.join() ? [] : shown;
}

/**
 * All articles to choose from, as given, but those shown stand among themselves in their order; so
 * ticking one moves none of the others.
 * @param {Report} report
 * @param {string[]} shown  Articles' ids.
 */
export function listed(report, shown) {
  const next = shown.values();
  return report.articles.map(({ id }) => (shown.includes(id) ? (next.next().value ?? id) : id));
}

/**
 * Returns a choice with one article in another place.
 * @param {string[]} shown
 * @param {string} id  One of them, or one to join them.
 * @param {number} to  How many of the others stand before it then.
 */
export function moved(shown, id, to) {
  return shown.filter((other) => other !== id).toSpliced(to, 0, id);
}
