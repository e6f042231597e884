/**
 * The loaded articles, each with its details and a way to take it out again; those that one file held can
 * be made one.
 */

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { focusNeighbour } from '../ui/focus.js';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { DetailsDialog } from '../ui/details-dialog.jsx';

/** @import { ProjectArticle } from '../report.d.ts' */
/** @import { State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */

/**
 * Draws the list of articles that are loaded.
 * @param {{ state: State, actions: Actions }} props
 */
export function ArticleList({ state, actions }) {
  const { articles } = state.project;
  const [described, setDescribed] = useState(/** @type {string | null} */ (null));
  if (articles.length === 0) return <p class="quiet">{words.add.none}</p>;
  return (
    <>
      <ol class="article-list">
        {groupsOf(articles).map((group) => (
          <Fragment key={group[0]?.id}>
            {group.length > 1 && <OneFile group={group} actions={actions} />}
            {group.map((article) => (
              <Entry
                key={article.id}
                article={titled(article, state)}
                actions={actions}
                onDescribe={() => setDescribed(article.id)}
              />
            ))}
          </Fragment>
        ))}
      </ol>
      {described !== null && (
        <DetailsDialog state={state} actions={actions} id={described} onClose={() => setDescribed(null)} />
      )}
    </>
  );
}

/**
 * With the headline that was found in its text.
 * @param {ProjectArticle} article
 * @param {State} state
 */
function titled(article, { report }) {
  const title = article.title ?? report?.articles.find(({ id }) => id === article.id)?.title ?? null;
  return { ...article, title };
}

/** @param {{ article: ProjectArticle, actions: Actions, onDescribe: () => void }} props */
function Entry({ article, actions, onDescribe }) {
  return (
    <li>
      <span dir="auto">
        {article.outlet !== null && <strong>{article.outlet} </strong>}
        <span class="headline">{article.title ?? (article.outlet === null ? nameOf(article) : '')}</span>
      </span>
      <span class="entry-actions">
        <button
          type="button"
          class="link"
          aria-label={words.intake.detailsOf(nameOf(article))}
          onClick={onDescribe}
        >
          {words.intake.details.edit}
        </button>{' '}
        <button
          type="button"
          class="link remove"
          aria-label={words.add.removeOf(nameOf(article))}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget, 'li');
            void actions.remove(article.id);
          }}
        >
          {words.add.remove}
        </button>
      </span>
    </li>
  );
}

/** @param {{ group: ProjectArticle[], actions: Actions }} props  Several that one file held. */
function OneFile({ group, actions }) {
  return (
    <li class="one-file">
      <span class="quiet">
        <span dir="auto">{group[0] && partOf(group[0])?.file}</span>
        {words.colon}
        {words.articles(group.length)}
      </span>
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget, 'li');
          void actions.join(group.map(({ id }) => id));
        }}
      >
        {words.intake.asOne}
      </button>
    </li>
  );
}

/**
 * Neighbours of one file together.
 * @param {ProjectArticle[]} articles
 */
function groupsOf(articles) {
  /** @type {ProjectArticle[][]} */
  const groups = [];
  for (const article of articles) {
    const last = groups.at(-1);
    const before = last?.[0] && partOf(last[0]);
    const part = partOf(article);
    if (last && part && before && part.file === before.file && part.of === before.of) last.push(article);
    else groups.push([article]);
  }
  return groups;
}

/**
 * Of which file an article is a part: 'export.txt 2/4'.
 * @param {ProjectArticle} article
 */
function partOf({ file }) {
  const [, whole, of] = /^(.*) \d+\/(\d+)$/.exec(file ?? '') ?? [];
  return whole === undefined ? null : { file: whole, of };
}
