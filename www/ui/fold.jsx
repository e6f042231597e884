/**
 * One outlet's part of a list, folded under its name.
 */

import { useState } from 'preact/hooks';
import { nameOf } from '../report/naming.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Article } from '../report.d.ts' */

/** Up to so many, all folds are filled from the start, so that the browser's own search looks into them. */
export const MAX_FILLED = 7;

/**
 * Draws what belongs to an article, folded away under its name.
 * @param {{ article: Article, note: string, filled: boolean, children: () => ComponentChildren }} props
 */
export function Fold({ article, note, filled, children }) {
  const [opened, setOpened] = useState(filled);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>
        <span class="name" dir="auto">
          {nameOf(article)}
        </span>{' '}
        <span class="quiet">{note}</span>
      </summary>
      {opened && children()}
    </details>
  );
}
