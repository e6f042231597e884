/** Which other articles print parts of one word for word, and how much of it that is. */

import { copiesOf } from '../report/copies.js';
import { shortNameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */

/**
 * Draws a line for each text that the article has together with others; nothing where it has none.
 * @param {{ report: Report, article: Article }} props
 */
export function CopiedFrom({ report, article }) {
  return copiesOf(report, article).map(({ id, articles, agency, share }) => (
    <p key={id} class="copied-from" dir="ltr">
      <span class="copied" aria-hidden="true" />
      {words.copies.alsoIn(share[article.id] ?? 0)}{' '}
      <bdi>
        {report.articles
          .filter((other) => other !== article && articles.includes(other.id))
          .map(shortNameOf)
          .join(', ')}
      </bdi>
      {agency !== null && (
        <>
          {' '}
          (<bdi>{agency}</bdi>)
        </>
      )}
    </p>
  ));
}

/** What a statement is that others print too, for those who do not see its mark. */
export function CopiedMark() {
  return (
    <span class="copied">
      <span class="hidden">{words.copies.mark} </span>
    </span>
  );
}
