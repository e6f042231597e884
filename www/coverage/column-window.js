/**
 * Which columns of a wide table are drawn: those in sight and some on either side. A hundred outlets
 * by two dozen themes are more cells than a browser draws between two frames.
 */

import { useLayoutEffect, useState } from 'preact/hooks';

/** Up to here all are drawn, so that the browser's own search finds them. */
const MAX_DRAWN = 24;
/** The window moves in steps of so many columns and reaches as many beyond what is in sight. */
const STEP = 2;
/** Columns in sight, until that is measured. */
const IN_SIGHT = 10;

/**
 * Returns which columns to draw, and again whenever the table scrolls.
 * @param {import('preact').RefObject<HTMLElement | null>} scroller  What the table scrolls in.
 * @param {number} count  Of the columns.
 * @param {number} first  One that must be drawn at first, to return to.
 * @returns {[from: number, to: number]}
 */
export function useColumnWindow(scroller, count, first) {
  const [at, setAt] = useState({ from: first, to: first + IN_SIGHT });
  const whole = count <= MAX_DRAWN;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (whole || !box) return;
    const measure = () => {
      const wide = box.querySelector('thead th')?.clientWidth || box.clientWidth;
      const from = Math.floor(box.scrollLeft / wide / STEP) * STEP;
      const to = Math.ceil((box.scrollLeft + box.clientWidth) / wide / STEP) * STEP;
      setAt((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [whole, count]);
  return whole
    ? [0, count]
    : [Math.max(0, Math.min(at.from, count - IN_SIGHT) - STEP), Math.min(count, at.to + STEP)];
}
