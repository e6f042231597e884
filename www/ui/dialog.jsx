/**
 * A dialog over the views, open as long as it is drawn; Escape or its last button closes it.
 */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Action } from '../state/state.js' */

/**
 * Draws a dialog with a title and a button that closes it.
 * @param {{
 *   name: string, title: string, dispatch: (action: Action) => void, onDone?: () => void, children: ComponentChildren
 * }} props  `onDone` when it is closed by its button, not by Escape.
 */
export function Dialog({ name, title, dispatch, onDone, children }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  // Before it is painted, so that no key or click comes between.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class={name}
      ref={dialog}
      aria-labelledby="dialog-title"
      onClose={() => dispatch({ type: 'dialogOpened', dialog: null })}
    >
      {/* Else a long dialog would open at its end, where its first control may be. */}
      <h2 id="dialog-title" tabIndex={-1} autofocus>
        {title}
      </h2>
      {children}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            onDone?.();
            dialog.current?.close();
          }}
        >
          {words.add.done}
        </button>
      </p>
    </dialog>
  );
}
