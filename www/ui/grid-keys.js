/**
 * Keys that move between the links of a table, beside the usual way by Tab: arrows from cell to
 * cell, and whatever asks for the next row.
 */

/** @type {Record<string, [across: number, down: number]>} */
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Moves the focus from cell to cell of a table.
 * @param {KeyboardEvent & { currentTarget: HTMLTableElement }} event
 */
export function moveByArrows(event) {
  const step = steps[event.key];
  const from = event.target instanceof HTMLAnchorElement ? event.target.closest('td, th') : null;
  if (!step || !(from instanceof HTMLTableCellElement) || event.altKey || event.ctrlKey || event.metaKey)
    return;
  const next = linkFrom(event.currentTarget, from, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * The next link that way, over cells that have none.
 * @param {HTMLTableElement} table
 * @param {HTMLTableCellElement} from
 * @param {[across: number, down: number]} step
 */
function linkFrom(table, from, [across, down]) {
  const row = /** @type {HTMLTableRowElement} */ (from.parentElement);
  let [x, y] = [from.cellIndex + across, row.rowIndex + down];
  for (let cell = table.rows[y]?.cells[x]; cell && !cell.ariaHidden; cell = table.rows[y]?.cells[x]) {
    const link = cell.querySelector('a');
    if (link) return link;
    [x, y] = [x + across, y + down];
  }
  return null;
}

/**
 * To the link in the next row, or the one before, of the same column; else to the first row's head.
 * @param {HTMLElement | null} around  What the table stands in.
 * @param {number} down
 */
export function stepRow(around, down) {
  const rows = /** @type {HTMLTableRowElement[]} */ ([
    ...(around?.querySelectorAll('tbody tr:has(th a)') ?? []),
  ]);
  const cell = document.activeElement?.closest('td, th');
  const at = rows.findIndex((row) => row.contains(cell ?? null));
  const column = at !== -1 && cell instanceof HTMLTableCellElement ? cell.cellIndex : 0;
  rows[at + down]?.cells[column]?.querySelector('a')?.focus();
}
