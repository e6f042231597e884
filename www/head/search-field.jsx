/**
 * Where a reader types what to search for; what is found shows below as they type.
 */

import { useRef } from 'preact/hooks';
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
  useKeys({ '/': () => field.current?.select() });

  /** @param {string} phrase */
  const search = (phrase) => {
    // Before the view is drawn: the core ranks meanwhile.
    void finder.search(phrase.trim());
    // The first letter is a step to come back from, further ones are not. Quick typing is ahead of
    // what is drawn, so the fragment itself is asked.
    const here = parsePlace(location.hash);
    if (here.view === 'search') adjust({ ...here, subject: phrase });
    else location.hash = linkAway(here, 'search', phrase);
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
        value={searching ? place.subject : ''}
        onFocus={() => !searching && finder.prepare()}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') document.getElementById('hits')?.focus();
        }}
      />
    </search>
  );
}
