/**
 * Where a reader types what to search for; what is found shows below as they type.
 */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeys } from '../ui/keys.js';
import { adjust, linkAway, parsePlace } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Finder } from '../actions/finder.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the field to search in.
 * @param {{ place: Place, finder: Finder }} props
 */
export function SearchField({ place, finder }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const searching = place.view === 'search';
  /** The fragment of where the reader was before the first letter; null where a link led to the search. */
  const before = useRef(/** @type {string | null} */ (null));
  useKeys({ '/': () => field.current?.select() });

  // What is drawn may be behind what was typed since, and would take letters back: the fragment is not.
  useLayoutEffect(() => {
    const here = parsePlace(location.hash);
    const phrase = here.view === 'search' ? here.subject : '';
    if (here.view !== 'search') before.current = null;
    if (field.current && field.current.value !== phrase) field.current.value = phrase;
  });

  /** @param {string} phrase */
  const search = (phrase) => {
    // Before the view is drawn: the core ranks meanwhile.
    void finder.search(phrase.trim());
    // The first letter is a step to come back from, further ones are not. Quick typing is ahead of
    // what is drawn, so the fragment itself is asked.
    const here = parsePlace(location.hash);
    if (here.view === 'search') adjust({ ...here, subject: phrase });
    else {
      before.current = location.hash;
      location.hash = linkAway(here, 'search', phrase);
    }
  };
  /** Goes back to where the reader came from. */
  const leave = () => {
    location.hash = before.current ?? linkAway(place, 'coverage');
    before.current = null;
    field.current?.blur();
  };
  return (
    <search>
      <input
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        aria-label={words.search.field}
        placeholder={words.search.field}
        onFocus={() => !searching && finder.prepare()}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          // What the reader composes, as in Chinese, is ended by these keys first.
          if (event.isComposing) return;
          if (event.key === 'Enter') document.getElementById('hits')?.focus();
          if (event.key !== 'Escape' || parsePlace(location.hash).view !== 'search') return;
          // Else the browser empties the field, which leaves a search for nothing.
          event.preventDefault();
          leave();
        }}
      />
    </search>
  );
}
