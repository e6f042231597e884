/**
 * The loaded articles, each with a way to take it out again.
 */

import { focusNeighbour } from './focus.js';
import { nameOf } from './naming.js';
import { words } from './words.js';

/** @import { ProjectArticle } from './report.d.ts' */

/** @param {{ articles: ProjectArticle[], onRemove: (id: string) => void }} props */
export function ArticleList({ articles, onRemove }) {
  if (articles.length === 0) return <p class="quiet">{words.add.none}</p>;
  return (
    <ol class="article-list">
      {articles.map((article) => (
        <li key={article.id}>
          <span dir="auto">
            {article.outlet !== null && <strong>{article.outlet} </strong>}
            <span class="headline">{article.title ?? (article.outlet === null ? nameOf(article) : '')}</span>
          </span>
          <button
            type="button"
            class="link"
            aria-label={words.add.removeOf(nameOf(article))}
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget, 'li');
              onRemove(article.id);
            }}
          >
            {words.add.remove}
          </button>
        </li>
      ))}
    </ol>
  );
}
