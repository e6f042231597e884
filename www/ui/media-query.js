/** Whether the window is as a media query says, and again when that changes. */

import { useEffect, useState } from 'preact/hooks';

/** Where the page is laid out for a phone, as in narrow.css. */
export const NARROW = 'screen and (max-width: 44rem)';

/**
 * Returns whether a media query holds, and again when that changes.
 * @param {string} query
 */
export function useMedia(query) {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listening = new AbortController();
    list.addEventListener('change', () => setMatches(list.matches), { signal: listening.signal });
    return () => listening.abort();
  }, [query]);
  return matches;
}
