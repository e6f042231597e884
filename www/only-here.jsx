/**
 * What only one outlet reports, by outlet.
 */

import { lookup } from './lookup.js';
import { nameOf } from './naming.js';
import { Evidence } from './evidence.jsx';
import { words } from './words.js';

/** @import { Report } from './report.d.ts' */

/** @param {{ report: Report }} props */
export function OnlyHere({ report }) {
  // What was cut from one article may say the same as another.
  if (report.articles.some(({ excerpt }) => excerpt)) return null;
  const { statement } = lookup(report);
  const byArticle = Map.groupBy(report.unique.map(statement), ({ article }) => article.id);
  return (
    <section aria-labelledby="only-here">
      <h2 id="only-here">{words.onlyHere}</h2>
      <p class="quiet">{report.unique.length > 0 ? words.onlyHereNote : words.onlyHereNone}</p>
      {report.articles
        .filter(({ id }) => byArticle.has(id))
        .map((article) => (
          <details key={article.id}>
            <summary>
              <span class="name" dir="auto">
                {nameOf(article)}
              </span>{' '}
              <span class="quiet">{words.statements(byArticle.get(article.id)?.length ?? 0)}</span>
            </summary>
            <ul class="passages">
              {byArticle.get(article.id)?.map((placed) => (
                <li key={placed.id}>
                  <Evidence placed={placed} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}
