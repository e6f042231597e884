/**
 * What only one outlet reports, by outlet.
 */

import { Evidence } from '../ui/evidence.jsx';
import { Fold, MAX_FILLED } from '../ui/fold.jsx';
import { onlyHereNote } from '../report/only-here.js';
import { lookup } from '../report/lookup.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the statements that only one outlet makes.
 * @param {{ report: Report, place: Place, articles: Article[] }} props
 */
export function OnlyHere({ report, place, articles }) {
  // What was cut from one article may say the same as another.
  if (report.articles.some(({ excerpt }) => excerpt)) return null;
  const { statement } = lookup(report);
  const byArticle = Map.groupBy(report.unique.map(statement), ({ article }) => article.id);
  const alone = articles.filter(({ id }) => byArticle.has(id));
  return (
    <section aria-labelledby="only-here">
      <h2 id="only-here">{words.onlyHere}</h2>
      <p class="quiet">{onlyHereNote(alone.length > 0, articles)}</p>
      {alone.map((article) => {
        const own = byArticle.get(article.id) ?? [];
        return (
          <Fold
            key={article.id}
            article={article}
            note={words.statements(own.length)}
            filled={alone.length <= MAX_FILLED}
          >
            {() => (
              <ul class="passages">
                {own.map((placed) => (
                  <li key={placed.id}>
                    <a href={linkAway(place, 'article', article.id, placed.id)}>
                      <Evidence placed={placed} />
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        );
      })}
    </section>
  );
}
