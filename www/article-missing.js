/**
 * What other articles report and one does not.
 *
 * A theme is missing when the article has nothing on it. A claim is missing when others link it with
 * each other (as reporting the same) and none of its statements is so linked with this article; it
 * is a statement with those it is linked with, so that every part of it can be checked by its link.
 */

/** @import { Article, Cell, Link, Report, Theme } from './report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { saysTheSame } from './article-pins.js';
import { lookup } from './lookup.js';

/**
 * Something that two other articles or more report: a theme, or a claim.
 * @typedef {object} Missing
 * @property {Theme | null} theme  Null for a claim.
 * @property {Cell | null} cell  The article's own on the theme.
 * @property {Placed[]} statements  One an article, surest first; a claim's others are linked with its first.
 */

/**
 * What one other alone reports, under one theme; null: under none.
 * @typedef {{ theme: Theme | null, state: Cell['state'] | null, statements: Placed[] }} Alone
 */

/**
 * Most reported first.
 * @param {Report} report
 * @param {Article} article
 * @returns {Missing[]}
 */
export function missingFrom(report, article) {
  const themes = report.themes.flatMap((theme) => missingTheme(report, theme, article));
  const onThose = new Set(
    themes.flatMap(({ theme }) => theme?.members.map(({ statement }) => statement) ?? []),
  );
  const claims = missingClaims(report, article).filter(({ statements: [first] }) => first && !onThose.has(first.id));
  return [...themes, ...claims].sort((a, b) => b.statements.length - a.statements.length);
}

/**
 * @param {Report} report
 * @param {Theme} theme
 * @param {Article} article
 * @returns {Missing[]}
 */
function missingTheme(report, theme, article) {
  const cell = cellOf(theme, article);
  const covering = theme.members.filter(({ state }) => state === 'covered').sort((a, b) => b.score - a.score);
  const statements = firstOfEach(covering.map(({ statement }) => lookup(report).statement(statement)));
  return cell?.state === 'absent' && statements.length > 1 ? [{ theme, cell, statements }] : [];
}

/**
 * @param {Theme} theme
 * @param {Article} article
 */
function cellOf(theme, article) {
  return theme.cells.find((cell) => cell.article === article.id) ?? null;
}

/**
 * @param {Report} report
 * @param {Article} article
 * @returns {Missing[]}
 */
function missingClaims(report, article) {
  const { statement } = lookup(report);
  const same = report.links.filter(saysTheSame);
  const here = new Set(article.statements.map(({ id }) => id));
  const reported = withLinked(here, same);
  const doubtful = withLinked(reported, same);
  // Links come strongest first, so each outlet will speak by its closest statement.
  const ends = same.flatMap(({ a, b }) => [[a, b], [b, a]]).filter(([end = '']) => !doubtful.has(end));
  const heads = [...Map.groupBy(ends, ([end = '']) => end)]
    .map(([head, pairs]) => ({ head, others: pairs.map(([, other = '']) => statement(other)) }))
    .map(({ head, others }) => ({ head, others, outlets: firstOfEach(others).length }))
    .sort((a, b) => b.outlets - a.outlets);
  /** @type {Set<string>} */
  const taken = new Set();
  return heads.flatMap(({ head, others }) => {
    const fresh = others.filter(({ id }) => !taken.has(id));
    if (taken.has(head) || fresh.length === 0) return [];
    for (const { id } of [statement(head), ...fresh]) taken.add(id);
    return [{ theme: null, cell: null, statements: [statement(head), ...firstOfEach(fresh)] }];
  });
}

/**
 * These statements and all that are linked with one of them.
 * @param {Set<string>} statements
 * @param {Link[]} links
 */
function withLinked(statements, links) {
  const linked = links.flatMap(({ a, b }) => [...(statements.has(a) ? [b] : []), ...(statements.has(b) ? [a] : [])]);
  return new Set([...statements, ...linked]);
}

/** @param {Placed[]} statements */
function firstOfEach(statements) {
  return [...Map.groupBy(statements, ({ article }) => article.id).values()].flatMap((own) => own.slice(0, 1));
}

/**
 * What only one of the others reports, by the theme it is most on; themes with most of it first,
 * what is on none last.
 * @param {Report} report
 * @param {Article} article
 * @returns {Alone[]}
 */
export function aloneElsewhere(report, article) {
  const theirs = report.unique.map(lookup(report).statement).filter((placed) => placed.article.id !== article.id);
  const themes = mainThemes(report);
  return [...Map.groupBy(theirs, ({ id }) => themes.get(id)?.theme ?? null)]
    .map(([theme, statements]) => ({ theme, state: (theme && cellOf(theme, article)?.state) ?? null, statements }))
    .sort((a, b) => Number(b.theme !== null) - Number(a.theme !== null) || b.statements.length - a.statements.length);
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
      if (state === 'covered' && score > (main.get(statement)?.score ?? 0)) main.set(statement, { theme, score });
    }
  }
  return main;
}
