/**
 * All themes, to go from one to the next: a list at the side, a menu on narrow screens. Those that
 * the texts suggest follow those that somebody named, the first of them at first.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { useThemeTarget } from '../ui/statement-drag.jsx';
import { articlesOn, shownAtFirst } from '../report/order.js';
import { linkAway } from '../state/place.js';
import { MoreThemes } from '../ui/more-themes.jsx';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Place } from '../state/place.js' */
/** @import { Theme } from '../report.d.ts' */

/**
 * Draws the list of all themes, and as a menu.
 * @param {{ themes: Theme[], current: string, place: Place, children: ComponentChildren }} props  Children: after the list.
 */
export function ThemeList({ themes, current, place, children }) {
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  useEffect(() => showCurrent(list.current), [current]);
  const named = themes.filter(({ origin }) => origin === 'named');
  const found = themes.filter(({ origin }) => origin === 'found');
  const first = shownAtFirst(found, current);
  const [whole, setWhole] = useState(false);
  return (
    <>
      <nav class="theme-list" aria-labelledby="themes">
        <div ref={list}>
          <h2 id="themes">{words.themes}</h2>
          <Entries themes={named} current={current} place={place} />
          {found.length > 0 && <h3>{words.found}</h3>}
          <Entries themes={whole ? found : first} current={current} place={place} />
          <MoreThemes count={found.length - first.length} isOpen={whole} onToggle={() => setWhole(!whole)} />
          {children}
        </div>
      </nav>
      <label class="theme-menu">
        <span>{words.theme}</span>{' '}
        <select
          value={current}
          onChange={(event) => {
            location.hash = linkAway(place, 'theme', event.currentTarget.value);
          }}
        >
          <Options themes={named} />
          {found.length > 0 && (
            <optgroup label={words.found}>
              <Options themes={found} />
            </optgroup>
          )}
        </select>
      </label>
      <div class="theme-menu-row">{children}</div>
    </>
  );
}

/**
 * Scrolls the list alone, never the page.
 * @param {HTMLElement | null} list
 */
function showCurrent(list) {
  const link = /** @type {HTMLElement | null | undefined} */ (list?.querySelector('[aria-current]'));
  if (!list || !link) return;
  const top = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (top < 0 || top + link.offsetHeight > list.clientHeight) list.scrollTop += top - list.clientHeight / 3;
}

/** @param {{ themes: Theme[], current: string, place: Place }} props */
function Entries({ themes, current, place }) {
  const target = useThemeTarget();
  if (themes.length === 0) return null;
  return (
    <ul>
      {themes.map((theme) => (
        <li key={theme.id}>
          <a
            href={linkAway(place, 'theme', theme.id)}
            aria-current={theme.id === current ? 'page' : undefined}
            {...target(theme)}
          >
            <span dir="auto">{theme.label}</span>{' '}
            <span class="spread">
              <span aria-hidden="true">{words.number(articlesOn(theme))}</span>
              <span class="hidden">{words.articlesOnTheme(articlesOn(theme), theme.cells.length)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** @param {{ themes: Theme[] }} props */
function Options({ themes }) {
  return (
    <>
      {themes.map((theme) => (
        <option key={theme.id} value={theme.id}>
          {theme.label} ({words.number(articlesOn(theme))})
        </option>
      ))}
    </>
  );
}
