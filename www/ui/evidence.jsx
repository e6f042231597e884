/**
 * A statement as it was written, with where it stands: the smallest piece of evidence.
 */

import { ParagraphMark } from './paragraph-mark.jsx';

/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws a statement and its paragraph.
 * @param {{ placed: Placed }} props
 */
export function Evidence({ placed: { text, article, paragraph } }) {
  return (
    <>
      <span class="said" dir="auto" lang={article.language ?? undefined}>
        {text}
      </span>{' '}
      <ParagraphMark paragraph={paragraph} />
    </>
  );
}
