/**
 * Article: one outlet's article in its own order, with what the others make of it in the margin.
 */

import { nameOf } from './naming.js';

/** @import { Report } from './report.d.ts' */
/** @import { Desk } from './desk.js' */
/** @import { State } from './state.js' */

/** @param {{ report: Report, state: State, desk: Desk }} props */
export function ArticleView({ report, state: { place } }) {
  const article = report.articles.find(({ id }) => id === place.subject) ?? report.articles[0];
  return article ? <h2 dir="auto">{article.title ?? nameOf(article)}</h2> : null;
}
