/**
 * All themes, to go from one to the next: a list at the side, a menu on narrow screens.
 */

import { outletsOn } from './coverage-order.js';
import { linkAway } from './place.js';
import { words } from './words.js';

/** @import { Place } from './place.js' */
/** @import { Theme } from './report.d.ts' */

/** @param {{ themes: Theme[], current: string, place: Place }} props */
export function ThemeList({ themes, current, place }) {
  return (
    <>
      <nav class="theme-list" aria-labelledby="themes">
        <h2 id="themes">{words.themes}</h2>
        <ul>
          {themes.map((theme) => (
            <li key={theme.id}>
              <a href={linkAway(place, 'theme', theme.id)} aria-current={theme.id === current ? 'page' : undefined}>
                <span dir="auto">{theme.label}</span>{' '}
                <span class="spread">
                  <span aria-hidden="true">{outletsOn(theme)}</span>
                  <span class="hidden">{words.outlets(outletsOn(theme), theme.cells.length)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <label class="theme-menu">
        <span>{words.theme}</span>{' '}
        <select
          value={current}
          onChange={(event) => {
            location.hash = linkAway(place, 'theme', event.currentTarget.value);
          }}
        >
          {themes.map((theme) => (
            <option key={theme.id} value={theme.id}>
              {theme.label} ({outletsOn(theme)})
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
