/**
 * The whole page takes dropped files and folders; while some hang over it, it says so.
 */

import { useLayoutEffect, useState } from 'preact/hooks';
import { words } from '../i18n/words.js';
import { dropped } from '../storage/dropped-files.js';

/** @import { Actions } from '../actions/actions.js' */

/**
 * Takes files that are dropped anywhere on the page.
 * @param {{ onFiles: Actions['addFiles'] }} props
 */
export function DropTarget({ onFiles }) {
  const [over, setOver] = useState(false);
  // Before the page is painted: a browser left without the listener would open what is dropped.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      options,
    );
    addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      options,
    );
    addEventListener(
      'drop',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void onFiles(dropped(event.dataTransfer));
      },
      options,
    );
    return () => listening.abort();
  }, [onFiles]);
  return over ? <p class="drop-here">{words.add.drop}</p> : null;
}

/** @param {DragEvent} event */
function holdsFiles(event) {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
