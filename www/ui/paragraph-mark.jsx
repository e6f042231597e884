/** Where in its article a statement stands, as a small mark. */

import { words } from '../i18n/words.js';

/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws the number or name of a paragraph.
 * @param {{ paragraph: Placed['paragraph'] }} props
 */
export function ParagraphMark({ paragraph }) {
  if (typeof paragraph === 'string') return <span class="paragraph">{words[paragraph]}</span>;
  return (
    <span class="paragraph">
      <span aria-hidden="true">{words.paragraph(paragraph)}</span>
      <span class="hidden">{words.paragraphSpoken(paragraph)}</span>
    </span>
  );
}
