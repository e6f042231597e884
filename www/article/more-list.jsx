/**
 * A list that may be long: its first entries, and the rest when asked for, some at a time.
 */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */

/** How many further ones one press shows. */
const STEP = 50;

/**
 * Draws the first entries of a list, and a button for the next.
 * @template T
 * @param {{
 *   kind: string, entries: T[], first: number, draw: (entry: T) => ComponentChildren,
 *   onShow?: (shown: T[]) => void,
 * }} props
 */
export function MoreList({ kind, entries, first, draw, onShow }) {
  const list = useRef(/** @type {HTMLUListElement | null} */ (null));
  const [shown, setShown] = useState(first);
  useEffect(() => onShow?.(entries.slice(0, shown)), [entries, shown]);
  useLayoutEffect(() => {
    // The button that was pressed may be gone.
    if (shown > first) list.current?.children[shown - STEP]?.querySelector('a')?.focus();
  }, [shown]);
  return (
    <>
      <ul class={kind} ref={list}>
        {entries.slice(0, shown).map(draw)}
      </ul>
      {entries.length > shown && (
        <button type="button" class="link more" onClick={() => setShown(shown + STEP)}>
          {words.reading.more(entries.length - shown)}
        </button>
      )}
    </>
  );
}
