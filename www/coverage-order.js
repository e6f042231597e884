/**
 * The order of the themes in the matrix, and the words that say where in an article one begins.
 */

/** @import { Cell, Report, Theme } from './report.d.ts' */
/** @import { Order } from './place.js' */
import { lookup } from './lookup.js';
import { words } from './words.js';

/** @param {Theme} theme */
export function outletsOn(theme) {
  return theme.cells.filter(({ state }) => state === 'covered').length;
}

/** @param {Theme} theme */
function outletsTouching(theme) {
  return theme.cells.filter(({ state }) => state === 'weak').length;
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

/**
 * How unlike each other the outlets treat a theme: how far their words on it lie apart, from 0,
 * all the same, to almost 1, one outlet alone (the Gini coefficient).
 * @param {Theme} theme
 */
function disagreement(theme) {
  const amounts = theme.cells.map(({ state, words }) => (state === 'covered' ? words : 0)).sort((a, b) => a - b);
  const sum = amounts.reduce((a, b) => a + b, 0);
  const ranked = amounts.reduce((total, amount, index) => total + (index + 1) * amount, 0);
  return sum === 0 ? 0 : (2 * ranked) / (amounts.length * sum) - (amounts.length + 1) / amounts.length;
}

/** @type {Record<Order, (a: Theme, b: Theme) => number>} */
const orders = {
  shared: (a, b) => outletsOn(b) - outletsOn(a) || outletsTouching(b) - outletsTouching(a),
  disputed: (a, b) => disagreement(b) - disagreement(a),
  first: (a, b) => Math.sign(firstAppearance(a) - firstAppearance(b)) || 0,
  given: () => 0,
};

/**
 * @param {Theme[]} themes
 * @param {Order} order
 */
export function ordered(themes, order) {
  return themes.toSorted(orders[order]);
}

/**
 * The statement a cell is about: its first covered one, or its first that touches the theme.
 * @param {Theme} theme
 * @param {Cell} cell
 * @returns {string | null}
 */
export function leadOf(theme, cell) {
  const covered = new Set(theme.members.filter(({ state }) => state === 'covered').map(({ statement }) => statement));
  return cell.statements.find((id) => covered.has(id)) ?? cell.statements[0] ?? null;
}

/**
 * @param {Report} report
 * @param {string} statement
 */
export function placeWord(report, statement) {
  const { paragraph, statement: found } = lookup(report).statement(statement);
  if (typeof paragraph === 'string') return words[paragraph];
  if (found.position < 1 / 3) return words.early;
  return found.position < 2 / 3 ? words.mid : words.late;
}
