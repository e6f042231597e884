/**
 * The whole page takes dropped files; while some hang over it, it says so.
 */

import { useEffect, useState } from 'preact/hooks';
import { words } from './words.js';

/** @param {{ onFiles: (files: FileList) => void }} props */
export function DropTarget({ onFiles }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    addEventListener('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }, options);
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    }, options);
    addEventListener('drop', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) onFiles(event.dataTransfer.files);
    }, options);
    return () => listening.abort();
  }, [onFiles]);
  return over ? <p class="drop-here">{words.add.drop}</p> : null;
}

/** @param {DragEvent} event */
function holdsFiles(event) {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
