/**
 * What steers a view: on a narrow screen folded away behind one button, since the first window is for what is
 * compared.
 */

import { useState } from 'preact/hooks';
import { NARROW, useMedia } from './media-query.js';

/** @import { ComponentChildren } from 'preact' */

/**
 * Draws controls, on a narrow screen behind a button.
 * @param {{ label: string, isNeeded: boolean, children: ComponentChildren }} props  `isNeeded`: shown in any case.
 */
export function NarrowFold({ label, isNeeded, children }) {
  const narrow = useMedia(NARROW);
  const [isOpen, setOpen] = useState(false);
  if (!narrow || isNeeded) return children;
  return (
    <>
      <p class="narrow-fold">
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {label}
        </button>
      </p>
      {isOpen && children}
    </>
  );
}
