/**
 * Draws a long list bit by bit: what the first screens hold at once, the rest right after they are
 * seen. So a long theme opens as fast as a short one, and yet all of it soon stands on the page, to
 * be scrolled to, searched and linked to.
 */

import { useEffect, useState } from 'preact/hooks';

/**
 * Returns how many parts of a list to draw, more with time.
 * @param {number[]} sizes  Of the list's parts, in statements.
 * @param {number} needed  Parts that must be there in any case.
 * @param {number} atOnce  Statements to draw in one go: more than a screen holds, some milliseconds' work.
 * @param {number} pause  Milliseconds to wait before each next part, where the reader may be typing.
 * @returns {number}  Parts to draw now.
 */
export function useProgressiveList(sizes, needed, atOnce, pause = 0) {
  const [drawn, setDrawn] = useState(partsFor(sizes, 0, atOnce));
  useEffect(() => {
    if (drawn >= sizes.length) return;
    const timer = setTimeout(() => setDrawn(partsFor(sizes, drawn, atOnce)), pause);
    return () => clearTimeout(timer);
  });
  return Math.max(drawn, needed);
}

/**
 * @param {number[]} sizes
 * @param {number} drawn
 * @param {number} atOnce
 */
function partsFor(sizes, drawn, atOnce) {
  let parts = drawn;
  for (let sum = 0; parts < sizes.length && sum < atOnce; parts += 1) sum += sizes[parts] ?? 0;
  return parts;
}
