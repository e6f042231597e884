/**
 * How one theme is laid out: which outlets get a column, which statements stand level.
 *
 * Rows that several outlets share stand level. Statements without a counterpart have nothing to
 * be level with, so they are gathered in one last row, each in its outlet's column. Members that
 * only touch the theme follow as a list.
 */

/** @import { Article, Cell, Report, Row, Theme } from './report.d.ts' */
import { lookup } from './lookup.js';

/**
 * @typedef {object} Column
 * @property {Article} article
 * @property {Cell} cell
 * @property {number} place  Among the columns of a group, seen or not.
 * @property {boolean} wide  Has statements to read; the others shrink to a strip.
 */

/**
 * @typedef {object} Group
 * @property {string | null} label
 * @property {string[][]} cells  One list of statement ids a column.
 * @property {number} outlets  How many have a part in it.
 */

/**
 * @typedef {object} Sheet
 * @property {Column[]} columns
 * @property {Group[]} shared
 * @property {Group | null} alone
 * @property {string[]} touching
 * @property {ReadonlySet<string>} weak  Members that only touch the theme.
 */

/**
 * @param {Report} report
 * @param {Theme} theme
 * @returns {Sheet}
 */
export function sheetOf(report, theme) {
  const weak = new Set(theme.members.filter(({ state }) => state === 'weak').map(({ statement }) => statement));
  const groups = lookup(report).rows(theme.id).map(groupOf);
  const shared = groups.filter((group) => group.outlets > 1);
  const level = new Set(shared.flatMap((group) => group.cells.flat()));
  const rest = theme.cells.map((cell) => cell.statements.filter((id) => !level.has(id)));
  const alone = groupOf({ theme: theme.id, label: null, cells: rest.map((ids) => ids.filter((id) => !weak.has(id))) });
  const columns = report.articles.flatMap((article, index) => {
    const cell = theme.cells[index];
    if (!cell) return [];
    const wide = [...shared, alone].some((group) => (group.cells[index] ?? []).length > 0);
    return [{ article, cell, place: index, wide }];
  });
  return {
    columns,
    shared,
    alone: alone.outlets > 0 ? alone : null,
    touching: rest.flat().filter((id) => weak.has(id)),
    weak,
  };
}

/**
 * @param {Row} row
 * @returns {Group}
 */
function groupOf({ label, cells }) {
  return { label, cells, outlets: cells.filter((ids) => ids.length > 0).length };
}
