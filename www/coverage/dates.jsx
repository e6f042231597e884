/**
 * When the articles appeared, on a line: the longer between two dates, the farther apart they
 * stand. Only where at least two dates are known.
 */

import { dateOf, nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { Article } from '../report.d.ts' */

/** More articles than this are counted, not named. */
const MAX_NAMED = 3;
const DAY_MS = 86_400_000;

/**
 * Draws the dates of articles on a line.
 * @param {{ articles: Article[] }} props
 */
export function Dates({ articles }) {
  const days = [...Map.groupBy(articles, ({ date }) => date?.slice(0, 10) ?? '')].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const known = days.filter(([date]) => date !== '');
  const unknown = days.find(([date]) => date === '')?.[1] ?? [];
  if (known.length < 2) return null;
  return (
    <div class="dates">
      <ol aria-label={words.dates.title}>
        {known.map(([date, those], index) => (
          <li key={date} style={{ '--days': daysBetween(date, known[index + 1]?.[0]) }}>
            <time dateTime={date}>{dateOf(date)}</time> <Names articles={those} />
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <p class="quiet">
          {words.dates.unknown} <Names articles={unknown} />
        </p>
      )}
    </div>
  );
}

/** @param {{ articles: Article[] }} props */
function Names({ articles }) {
  if (articles.length > MAX_NAMED) return <b>{words.articles(articles.length)}</b>;
  return articles.map((article) => (
    <b key={article.id} dir="auto">
      {nameOf(article)}
    </b>
  ));
}

/**
 * At least one, so that every date has its place on the line.
 * @param {string} from
 * @param {string | undefined} to
 */
function daysBetween(from, to) {
  if (to === undefined) return 0;
  return Math.max(1, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS || 1);
}
