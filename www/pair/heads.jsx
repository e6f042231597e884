/**
 * Which two articles are compared: a choice over each column, and a button that swaps them.
 */

import { dateOf } from '../report/naming.js';
import { go } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/**
 * The two articles that a place names; where it names fewer, the first there are.
 * @param {Report} report
 * @param {string} subject
 */
export function chosenArticles({ articles }, subject) {
  const named = subject.split('.').flatMap((id) => articles.find((article) => article.id === id) ?? []);
  return [...new Set([...named, ...articles])].slice(0, 2);
}

/**
 * Draws the choice of the two articles.
 * @param {{ report: Report, articles: [Article, Article], place: Place }} props
 */
export function PairHeads({ report, articles, place }) {
  const [left, right] = articles.map(({ id }) => id);
  const show = (/** @type {(string | undefined)[]} */ ids) => ({ ...place, subject: ids.join('.') });
  const choose = (/** @type {(string | undefined)[]} */ ids) =>
    // Who takes the other side's article wants the sides swapped.
    go(ids[0] === ids[1] ? show([right, left]) : { ...show(ids), at: null, base: null, why: null });
  return (
    <>
      <Choice
        report={report}
        article={articles[0]}
        label={words.aligned.left}
        onChoose={(id) => choose([id, right])}
      />
      <button
        type="button"
        class="button icon swap"
        aria-label={words.aligned.swap}
        title={words.aligned.swap}
        onClick={() => go(show([right, left]))}
      >
        ⇄
      </button>
      <Choice
        report={report}
        article={articles[1]}
        label={words.aligned.right}
        onChoose={(id) => choose([left, id])}
      />
    </>
  );
}

/** @param {{ report: Report, article: Article, label: string, onChoose: (id: string) => void }} props */
function Choice({ report, article, label, onChoose }) {
  return (
    <p class="choice">
      <select
        aria-label={label}
        value={article.id}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {report.articles.map(({ id, outlet, title, file }) => (
          <option key={id} value={id}>
            {[outlet, title].filter(Boolean).join(' – ') || file || words.titleUnknown}
          </option>
        ))}
      </select>
      <span class="quiet">
        {article.outlet === null && `${words.outletUnknown}, `}
        {dateOf(article.date)}
      </span>
    </p>
  );
}
