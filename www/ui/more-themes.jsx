/**
 * The way to the themes suggested by the texts that are not shown at first, and back.
 */

import { words } from '../i18n/words.js';

/**
 * Draws the button that shows the other themes, or hides them.
 * @param {{ count: number, isOpen: boolean, onToggle: () => void }} props  Count: of those not shown at first.
 */
export function MoreThemes({ count, isOpen, onToggle }) {
  if (count === 0) return null;
  return (
    <p class="more-themes">
      <button type="button" class="link" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? words.fewerThemes : words.moreThemes(count)}
      </button>
    </p>
  );
}
