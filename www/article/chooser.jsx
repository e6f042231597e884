/**
 * Which article to read: a line of outlets while they fit in one, else a list to choose from.
 */

import { nameOf, shortNameOf } from '../report/naming.js';
import { go, linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/** More than these are chosen from a list. */
const MAX_IN_LINE = 7;

/**
 * Offers the articles to read.
 * @param {{ articles: Article[], current: Article, place: Place }} props
 */
export function ArticleChooser({ articles, current, place }) {
  if (articles.length > MAX_IN_LINE) {
    return (
      <label class="article-chooser">
        {words.article}{' '}
        <select
          value={current.id}
          onChange={({ currentTarget }) =>
            go({ ...place, subject: currentTarget.value, at: null, base: null, why: null })
          }
        >
          {articles.map((article) => (
            <option key={article.id} value={article.id}>
              {nameOf(article)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <nav class="article-chooser" aria-label={words.article}>
      {articles.map((article) => (
        <a
          key={article.id}
          dir="auto"
          title={nameOf(article)}
          href={linkAway(place, 'article', article.id)}
          aria-current={article.id === current.id ? 'true' : undefined}
        >
          {shortNameOf(article)}
        </a>
      ))}
    </nav>
  );
}
