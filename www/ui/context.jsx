/**
 * What stands before or after a statement in its article, paragraph by paragraph.
 */

import { words } from '../i18n/words.js';

/** @import { Article } from '../report.d.ts' */

/**
 * Draws paragraphs from around a statement.
 * @param {{ article: Article, side: 'before' | 'after', paragraphs: string[] }} props
 */
export function Context({ article, side, paragraphs }) {
  return (
    <>
      {paragraphs.map((text, index) => (
        <p key={index} class="context said" dir="auto" lang={article.language ?? undefined}>
          {index === 0 && (
            <span class="hidden" dir="auto">
              {words.contextSide[side]}{' '}
            </span>
          )}
          {text}
        </p>
      ))}
    </>
  );
}
