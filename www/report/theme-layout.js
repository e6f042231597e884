/**
 * How one theme is laid out: which outlets get a column, which statements stand level.
 *
 * Rows that several outlets share stand level. Statements without a counterpart have nothing to
 * be level with, so they are grouped in one last row, each in its outlet's column. Members that
 * mention the theme in passing follow as a list. Of outlets that the reader has not chosen nothing is
 * shown, but a claim stays one of several outlets.
 */

/** @import { Article, Cell, Report, Row, Theme } from '../report.d.ts' */
import { lookup } from './lookup.js';

/**
 * The column of one outlet.
 * @typedef {object} Column
 * @property {Article} article
 * @property {Cell} cell
 * @property {number} place  Among the cells of a group.
 * @property {boolean} wide  Has statements to read; the others shrink to a strip.
 */

/**
 * Whether all that an outlet says on a theme is left out of this copy of its article.
 * @param {Cell} cell
 */
export const isLeftOut = ({ left_out: leftOut, statements }) => leftOut > 0 && statements.length === 0;

/**
 * Statements that stand level, or those that stand alone.
 * @typedef {object} Group
 * @property {string | null} label
 * @property {string[][]} cells  One list of statement ids for each outlet shown.
 * @property {string[][]} perhaps  The same for statements that perhaps say the same as one of those.
 * @property {number} articles  How many have a part in it, shown or not.
 * @property {number} shown  How many of them are shown.
 */

/**
 * One theme, laid out.
 * @typedef {object} ThemeLayout
 * @property {Column[]} columns
 * @property {Group[]} shared
 * @property {Group | null} alone
 * @property {string[]} inPassing
 * @property {string[]} perhaps  Of outlets with nothing sure on the theme, what stands beside no row.
 * @property {ReadonlySet<string>} mentioned  Members that mention the theme in passing.
 */

/**
 * Lays a theme out in columns and groups.
 * @param {Report} report
 * @param {Theme} theme
 * @param {Article[]} articles  Those shown, in their order.
 * @returns {ThemeLayout}
 */
export function themeLayoutOf(report, theme, articles) {
  const places = articles.map((article) => report.articles.indexOf(article));
  const mentioned = new Set(
    theme.members.filter(({ state }) => state === 'mentioned').map(({ statement }) => statement),
  );
  const groups = lookup(report)
    .rows(theme.id)
    .map((row) => groupOf(row, places));
  const shared = groups.filter(
    ({ articles, shown, perhaps }) => shown > 0 && (articles > 1 || perhaps.flat().length > 0),
  );
  const level = new Set(shared.flatMap(statementsOf));
  const rest = theme.cells.map(({ state, statements }) =>
    state === 'perhaps' ? [] : statements.filter((id) => !level.has(id)),
  );
  const doubtful = theme.cells.map(({ state, statements }) =>
    state === 'perhaps' ? statements.filter((id) => !level.has(id)) : [],
  );
  const own = rest.map((ids) => ids.filter((id) => !mentioned.has(id)));
  const alone = groupOf({ theme: theme.id, label: null, cells: own, perhaps: [] }, places);
  const columns = articles.flatMap((article, place) => {
    const cell = theme.cells[places[place] ?? -1];
    if (!cell) return [];
    const wide = [...shared, alone].some(
      ({ cells, perhaps }) => [...(cells[place] ?? []), ...(perhaps[place] ?? [])].length > 0,
    );
    return [{ article, cell, place, wide }];
  });
  return {
    columns,
    shared,
    alone: alone.shown > 0 ? alone : null,
    inPassing: places.flatMap((place) => rest[place] ?? []).filter((id) => mentioned.has(id)),
    perhaps: places.flatMap((place) => doubtful[place] ?? []),
    mentioned,
  };
}

/** So many statements of each outlet are a layer of those that stand alone. */
export const LAYER_STATEMENTS = 3;

/**
 * The statements of a layout in the parts in which it is drawn: group by group, those that stand
 * alone layer by layer.
 * @param {ThemeLayout} layout
 * @returns {string[][]}
 */
export function partsOf({ shared, alone }) {
  const deepest = Math.max(0, ...(alone?.cells ?? []).map((ids) => ids.length));
  const layers = Array.from({ length: Math.ceil(deepest / LAYER_STATEMENTS) }, (_, layer) =>
    (alone?.cells ?? []).flatMap((ids) =>
      ids.slice(layer * LAYER_STATEMENTS, (layer + 1) * LAYER_STATEMENTS),
    ),
  );
  return [...shared.map(statementsOf), ...layers];
}

/**
 * @param {Row} row
 * @param {number[]} places  Of the outlets shown, among all.
 * @returns {Group}
 */
function groupOf({ label, cells, perhaps }, places) {
  const shown = places.map((place) => cells[place] ?? []);
  const asked = places.map((place) => perhaps[place] ?? []);
  return { label, cells: shown, perhaps: asked, articles: taking(cells), shown: taking(shown) };
}

/**
 * All that stands in a group, what surely says the same first.
 * @param {Group} group
 */
export function statementsOf({ cells, perhaps }) {
  return [...cells.flat(), ...perhaps.flat()];
}

/** @param {string[][]} cells */
function taking(cells) {
  return cells.filter((ids) => ids.length > 0).length;
}

/**
 * The statements of the same row that a statement is linked with, strongest first.
 * @param {Report} report
 * @param {string[]} members
 * @param {string} id
 */
export function linkedWithin(report, members, id) {
  return lookup(report)
    .links(id)
    .map(({ a, b }) => (a === id ? b : a))
    .filter((other) => members.includes(other));
}
