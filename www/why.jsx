/**
 * Why two statements are linked: what the link rests on, how sure it is, and what comes next to it.
 */

/** @import { Report } from './report.d.ts' */
/** @import { Finder } from './finder.js' */
/** @import { State } from './state.js' */

/** @param {{ report: Report, state: State, why: [string, string], finder: Finder }} props */
export function WhyPanel({ why }) {
  return <aside class="why-panel">{why.join(' ')}</aside>;
}
