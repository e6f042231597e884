/**
 * Arrow keys move between the links of a table, beside the usual way by Tab.
 */

/** @type {Record<string, [across: number, down: number]>} */
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @param {KeyboardEvent & { currentTarget: HTMLTableElement }} event */
export function moveByArrows(event) {
  const step = steps[event.key];
  const from = event.target instanceof HTMLAnchorElement ? event.target.closest('td, th') : null;
  if (!step || !(from instanceof HTMLTableCellElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = /** @type {HTMLTableRowElement} */ (from.parentElement);
  const next = event.currentTarget.rows[row.rowIndex + step[1]]?.cells[from.cellIndex + step[0]]?.querySelector('a');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
