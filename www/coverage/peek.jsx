/**
 * The sentence a cell rests on, beside the cell that the pointer is over or the focus in. Escape
 * closes it.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Evidence } from '../ui/evidence.jsx';
import { lookup } from '../report/lookup.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */

/**
 * Draws the sentence of the cell that is pointed at.
 * @param {{ report: Report, matrix: import('preact').RefObject<HTMLElement | null> }} props
 */
export function Peek({ report, matrix }) {
  const [cell, setCell] = useState(/** @type {HTMLElement | null} */ (null));
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => (matrix.current ? follow(matrix.current, setCell) : undefined), []);
  useLayoutEffect(() => (cell && box.current ? stayBeside(cell, box.current) : undefined), [cell]);
  const evidence = cell?.dataset.evidence;
  if (!evidence) return null;
  return (
    <div class="peek" id="peek" role="tooltip" ref={box}>
      {cell.classList.contains('absent') && <span class="label">{words.nearest} </span>}
      <Evidence placed={lookup(report).statement(evidence)} />
    </div>
  );
}

/**
 * Listens on the whole matrix: one set of listeners costs less than one a cell.
 * @param {HTMLElement} matrix
 * @param {(cell: HTMLElement | null) => void} show
 */
function follow(matrix, show) {
  const { signal, abort } = listening();
  /** @param {Event} event */
  const reach = ({ target }) => {
    const within = /** @type {Element} */ (target);
    // The pointer may rest on the sentence itself, to read or copy it.
    if (!within.closest('.peek')) show(within.closest('td')?.querySelector('.cell[data-evidence]') ?? null);
  };
  matrix.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && reach(event), {
    signal,
  });
  matrix.addEventListener('pointerleave', () => show(null), { signal });
  matrix.addEventListener('focusin', reach, { signal });
  matrix.addEventListener('focusout', () => show(null), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && show(null), { signal });
  return abort;
}

/**
 * Keeps the box under its cell, or above it where there is no room below. It is fixed to the
 * window, because a scrolling matrix would cut it off.
 * @param {HTMLElement} cell
 * @param {HTMLElement} box
 */
function stayBeside(cell, box) {
  const { signal, abort } = listening();
  const place = () => {
    const around = cell.getBoundingClientRect();
    const room = document.documentElement.clientWidth - box.offsetWidth - 8;
    const below = around.bottom + box.offsetHeight + 4 < innerHeight;
    box.style.left = `${Math.max(8, Math.min(around.left, room))}px`;
    box.style.top = `${below ? around.bottom + 4 : around.top - box.offsetHeight - 4}px`;
  };
  place();
  cell.setAttribute('aria-describedby', box.id);
  addEventListener('scroll', place, { signal, capture: true, passive: true });
  return () => {
    cell.removeAttribute('aria-describedby');
    abort();
  };
}

function listening() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
