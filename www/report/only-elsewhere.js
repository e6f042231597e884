/**
 * What one other article alone reports, by the theme that it is most on.
 */

/** @import { Article, Cell, Report, Theme } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { lookup } from './lookup.js';
import { isPeer } from './peers.js';

/**
 * What one other alone reports, under one theme; null: under none.
 * @typedef {{ theme: Theme | null, state: Cell['state'] | null, statements: Placed[] }} OnlyElsewhere
 */

/**
 * Themes with most of it first, what is on none last.
 * @param {Report} report
 * @param {Article} article
 * @returns {OnlyElsewhere[]}
 */
export function onlyElsewhere(report, article) {
  const theirs = report.unique
    .map(lookup(report).statement)
    .filter(({ article: other }) => other.id !== article.id && isPeer(article, other));
  const themes = mainThemes(report);
  return [...Map.groupBy(theirs, ({ id }) => themes.get(id)?.theme ?? null)]
    .map(([theme, statements]) => ({
      theme,
      state: (theme && cellOf(theme, article)?.state) ?? null,
      statements,
    }))
    .sort(
      (a, b) =>
        Number(b.theme !== null) - Number(a.theme !== null) || b.statements.length - a.statements.length,
    );
}

/**
 * What an article gives to a theme.
 * @param {Theme} theme
 * @param {Article} article
 */
export function cellOf(theme, article) {
  return theme.cells.find((cell) => cell.article === article.id) ?? null;
}

/**
 * The theme that each statement is most on.
 * @param {Report} report
 */
function mainThemes(report) {
  /** @type {Map<string, { theme: Theme, score: number }>} */
  const main = new Map();
  for (const theme of report.themes) {
    for (const { statement, score, state } of theme.members) {
      if (state === 'covered' && score > (main.get(statement)?.score ?? 0))
        main.set(statement, { theme, score });
    }
  }
  return main;
}
