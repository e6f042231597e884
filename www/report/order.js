/**
 * The order of the themes in the matrix, and the words that say where in an article one begins.
 */

/** @import { Cell, Member, Report, State, Theme } from '../report.d.ts' */
import { lookup } from './lookup.js';
import { words } from '../i18n/words.js';

/** Of the themes; an article's id: by the words it gives to each. @typedef {'shared' | 'disputed' | 'contradictions' | 'first' | 'given' | `a${number}`} Order */

/**
 * Counts the articles that cover a theme; two of one outlet are two.
 * @param {Theme} theme
 */
export function articlesOn(theme) {
  return theme.cells.filter(({ state }) => state === 'covered').length;
}

/** @param {Theme} theme */
function articlesMentioning(theme) {
  return theme.cells.filter(({ state }) => state === 'mentioned').length;
}

/**
 * Where the theme first comes up in any article that covers it; last when none does.
 * @param {Theme} theme
 */
function firstAppearance(theme) {
  const places = theme.cells.flatMap(({ state, first_position }) =>
    state === 'covered' && first_position !== null ? [first_position] : [],
  );
  return Math.min(Infinity, ...places);
}

/** @type {Record<State, number>} */
const sure = { covered: 3, mentioned: 2, perhaps: 1, 'not-compared': 0, absent: 0 };

/**
 * Those that cover a theme before those that mention it in passing; of each, those with most words first.
 * @param {Cell} a
 * @param {Cell} b
 */
export function byAmount(a, b) {
  return sure[b.state] - sure[a.state] || b.words - a.words;
}

/**
 * @param {string} article
 * @returns {(a: Theme, b: Theme) => number}
 */
function byAmountIn(article) {
  const cellOf = (/** @type {Theme} */ { cells }) => cells.find((cell) => cell.article === article);
  return (a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    return one && other ? byAmount(one, other) : 0;
  };
}

/** @type {Record<string, (a: Theme, b: Theme) => number>} */
const orders = {
  shared: (a, b) => articlesOn(b) - articlesOn(a) || articlesMentioning(b) - articlesMentioning(a),
  disputed: (a, b) => (b.disagreement ?? 0) - (a.disagreement ?? 0),
  contradictions: (a, b) => b.contradictions - a.contradictions,
  first: (a, b) => Math.sign(firstAppearance(a) - firstAppearance(b)) || 0,
  given: () => 0,
};

/**
 * Returns themes in an order, those given unchanged.
 * @param {Theme[]} themes
 * @param {Order} order
 */
export function ordered(themes, order) {
  return themes.toSorted(orders[order] ?? byAmountIn(order));
}

/**
 * Those that somebody named before those that the texts suggest, as they are listed.
 * @param {Theme[]} themes
 * @param {Order} order
 */
export function listOf(themes, order) {
  const { named = [], found = [] } = Object.groupBy(ordered(themes, order), ({ origin }) => origin);
  return [...named, ...found];
}

/** So many of the themes that the texts suggest are shown at first. */
const MAX_FOUND_AT_FIRST = 8;

/**
 * Returns the themes that are shown at first, in their order: all that somebody named, the first of those that
 * the texts suggest, and one that the reader is at.
 * @param {Theme[]} themes
 * @param {string | null} at  Its id.
 */
export function shownAtFirst(themes, at) {
  const first = new Set(themes.filter(({ origin }) => origin === 'found').slice(0, MAX_FOUND_AT_FIRST));
  return themes.filter((theme) => theme.origin === 'named' || first.has(theme) || theme.id === at);
}

/** @type {WeakMap<Member[], Map<string, State>>} */
const statesKnown = new WeakMap();

/**
 * How sure each member of a theme is on it, by statement.
 * @param {Member[]} members
 */
export function statesOf(members) {
  const states =
    statesKnown.get(members) ?? new Map(members.map(({ statement, state }) => [statement, state]));
  statesKnown.set(members, states);
  return states;
}

/**
 * The statement a cell is about: its first covered one, or else its first one.
 * @param {Theme} theme
 * @param {Cell} cell
 * @returns {string | null}
 */
export function leadOf(theme, cell) {
  const states = statesOf(theme.members);
  return cell.statements.find((id) => states.get(id) === 'covered') ?? cell.statements[0] ?? null;
}

/**
 * Says where in its article a statement stands.
 * @param {Report} report
 * @param {string} statement
 */
export function placeWord(report, statement) {
  const { paragraph, statement: found } = lookup(report).statement(statement);
  if (typeof paragraph === 'string') return words[paragraph];
  if (found.position < 1 / 3) return words.early;
  return found.position < 2 / 3 ? words.mid : words.late;
}
