/**
 * Pair: two articles in full, side by side, with ribbons between the statements that belong together.
 */

import { nameOf } from './naming.js';

/** @import { Report } from './report.d.ts' */
/** @import { State } from './state.js' */
/** @import { WordMarks } from './word-marks.js' */

/** @param {{ report: Report, state: State, marks: WordMarks }} props */
export function PairView({ report, state: { place } }) {
  const asked = place.subject.split('.');
  const articles = report.articles.filter(({ id }) => asked.includes(id));
  return <h2 dir="auto">{articles.map(nameOf).join(' – ')}</h2>;
}
