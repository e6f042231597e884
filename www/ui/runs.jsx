/**
 * Text with its marks, run by run.
 */

import { words } from '../i18n/words.js';

/** @import { Run } from '../report/marking.js' */

/**
 * Draws runs of text, those with a kind as marks.
 * @param {{ runs: Run[] }} props
 */
export function Runs({ runs }) {
  return runs.map(({ text, kind }, index) =>
    kind === null ? (
      text
    ) : (
      <mark key={index} class={kind}>
        {kind === 'negation' && <span class="hidden">{words.legendNegation + words.colon}</span>}
        {text}
      </mark>
    ),
  );
}
