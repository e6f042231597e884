/**
 * Draws a long list bit by bit: what the first screens hold at once, the rest right after they are
 * seen. So a long theme opens as fast as a short one, and yet all of it soon stands on the page, to
 * be scrolled to, searched and linked to.
 */

import { useEffect, useState } from 'preact/hooks';

/** Statements to draw in one go: some milliseconds' work. */
const AT_ONCE = 40;

/**
 * @param {number[]} sizes  Of the list's parts, in statements.
 * @param {number} needed  Parts that must be there in any case.
 * @returns {number}  Parts to draw now.
 */
export function useGrowing(sizes, needed) {
  const [drawn, setDrawn] = useState(grown(sizes, 0));
  useEffect(() => {
    if (drawn >= sizes.length) return;
    const timer = setTimeout(() => setDrawn(grown(sizes, drawn)));
    return () => clearTimeout(timer);
  });
  return Math.max(drawn, needed);
}

/**
 * @param {number[]} sizes
 * @param {number} drawn
 */
function grown(sizes, drawn) {
  let parts = drawn;
  for (let sum = 0; parts < sizes.length && sum < AT_ONCE; parts += 1) sum += sizes[parts] ?? 0;
  return parts;
}
