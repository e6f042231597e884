/**
 * What other articles report and one does not.
 *
 * A theme is missing when the article has nothing on it. A claim is missing when others link it with
 * each other (as reporting the same) and none of its statements is so linked with this article; it
 * is a statement with those it is linked with, so that every part of it can be checked by its link.
 */

/** @import { Article, Cell, Link, Report, Theme } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { saysTheSame } from './relations.js';
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
  const claims = missingClaims(report, article).filter(
    ({ statements: [first] }) => first && !onThose.has(first.id),
  );
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
  const reported = withLinked(new Set(article.statements.map(({ id }) => id)), same);
  const heads = [...partnersOutside(report, withLinked(reported, same), same)]
    .map(([id, partners]) => ({
      id,
      partners,
      outlets: new Set(partners.map((other) => other.article)).size,
    }))
    .sort((a, b) => b.outlets - a.outlets);
  /** @type {Set<Placed>} */
  const taken = new Set();
  return heads.flatMap(({ id, partners }) => {
    const head = statement(id);
    const fresh = partners.filter((other) => !taken.has(other));
    if (taken.has(head) || fresh.length === 0) return [];
    for (const one of [head, ...fresh]) taken.add(one);
    return [{ theme: null, cell: null, statements: [head, ...firstOfEach(fresh)] }];
  });
}

/**
 * These statements and all that are linked with one of them.
 * @param {Set<string>} statements
 * @param {Link[]} links
 */
function withLinked(statements, links) {
  const all = new Set(statements);
  for (const { a, b } of links) {
    if (statements.has(a)) all.add(b);
    if (statements.has(b)) all.add(a);
  }
  return all;
}

/**
 * What each statement but these is linked with. Links come strongest first, and so do their ends.
 * @param {Report} report
 * @param {Set<string>} these
 * @param {Link[]} links
 */
function partnersOutside(report, these, links) {
  /** @type {Map<string, Placed[]>} */
  const partners = new Map();
  const add = (/** @type {string} */ id, /** @type {string} */ other) => {
    if (these.has(id)) return;
    const known = partners.get(id);
    const placed = lookup(report).statement(other);
    if (known) known.push(placed);
    else partners.set(id, [placed]);
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return partners;
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
  const theirs = report.unique
    .map(lookup(report).statement)
    .filter((placed) => placed.article.id !== article.id);
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
