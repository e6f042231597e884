/**
 * Keys that move between the links of a table, beside the usual way by Tab: arrows from cell to
 * cell, and whatever asks for the next row.
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

/**
 * To the link in the next row, or the one before, of the same column; else to the first row's head.
 * @param {HTMLElement | null} around  The table, or what it stands in.
 * @param {number} down
 */
export function stepRow(around, down) {
  const links = [...(around?.querySelectorAll('tbody th a:first-child') ?? [])];
  const row = document.activeElement?.closest('tbody tr');
  const cell = document.activeElement?.closest('td, th');
  const at = links.findIndex((link) => row?.contains(link));
  const next = links[at + down]?.closest('tr') ?? null;
  const column = at !== -1 && cell instanceof HTMLTableCellElement ? cell.cellIndex : 0;
  next?.cells[column]?.querySelector('a')?.focus();
}
