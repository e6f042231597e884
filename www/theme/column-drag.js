/**
 * Dragging a column by its head. Where it is let go, it takes its place before or after the column
 * under the pointer; Escape leaves all as it was.
 */

import { useEffect, useRef, useState } from 'preact/hooks';

/** A shorter way is a click. In pixels. */
const MIN_DRAG_PX = 6;
/** So near to the layout's edge it scrolls, and so far with each move. */
const EDGE_PX = 48;

/**
 * A column on its way.
 * @typedef {object} Drag
 * @property {string} id  The article whose column is dragged.
 * @property {string | null} over  The one it would stand beside.
 * @property {boolean} after  Beyond that one, not before it.
 */

/**
 * Follows the pointer from a column's head until it lets go.
 * @param {(drag: Drag & { over: string }) => void} onDrop
 * @returns {{ drag: Drag | null, start: (event: PointerEvent, id: string) => void }}
 */
export function useColumnDrag(onDrop) {
  const [drag, setDrag] = useState(/** @type {Drag | null} */ (null));
  const listening = useRef(new AbortController());
  useEffect(() => () => listening.current.abort(), []);

  /**
   * @param {PointerEvent} event
   * @param {string} id
   */
  const start = (event, id) => {
    const head = /** @type {HTMLElement} */ (event.currentTarget);
    if (event.button !== 0 || /** @type {Element} */ (event.target).closest('a, button')) return;
    listening.current = new AbortController();
    const options = { signal: listening.current.signal };
    /** @type {Drag | null} */
    let now = null;
    const end = () => {
      listening.current.abort();
      setDrag(null);
    };
    addEventListener(
      'pointermove',
      ({ clientX }) => {
        if (now === null && Math.abs(clientX - event.clientX) < MIN_DRAG_PX) return;
        now = { id, ...placeUnder(head, clientX) };
        setDrag(now);
        scrollAtEdge(head, clientX);
      },
      options,
    );
    addEventListener(
      'pointerup',
      () => {
        end();
        if (now?.over) onDrop({ ...now, over: now.over });
      },
      options,
    );
    addEventListener('pointercancel', end, options);
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), options);
  };
  return { drag, start };
}

/**
 * The other head at this place across, and its side.
 * @param {HTMLElement} head
 * @param {number} x
 * @returns {Pick<Drag, 'over' | 'after'>}
 */
function placeUnder(head, x) {
  for (const other of head.parentElement?.children ?? []) {
    const { left, right, width } = other.getBoundingClientRect();
    if (other === head || x < left || x > right) continue;
    return { over: /** @type {HTMLElement} */ (other).dataset.article ?? null, after: x > left + width / 2 };
  }
  return { over: null, after: false };
}

/**
 * @param {HTMLElement} head
 * @param {number} x
 */
function scrollAtEdge(head, x) {
  const layout = head.closest('.layout');
  const { left, right } = layout?.getBoundingClientRect() ?? { left: -Infinity, right: Infinity };
  if (x < left + EDGE_PX) layout?.scrollBy(-EDGE_PX / 2, 0);
  if (x > right - EDGE_PX) layout?.scrollBy(EDGE_PX / 2, 0);
}
