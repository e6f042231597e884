/**
 * Search: the statements that come closest to a phrase, each in its place among themes and articles.
 */

import { words } from './words.js';

/** @import { Report } from './report.d.ts' */
/** @import { Finder } from './finder.js' */
/** @import { State } from './state.js' */

/** @param {{ report: Report, state: State, finder: Finder }} props */
export function SearchView({ state: { place } }) {
  return <h2>{words.search.title(place.subject)}</h2>;
}
