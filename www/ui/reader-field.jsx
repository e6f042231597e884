/**
 * The reader's name: theirs to give, change and take back.
 */

import { useEffect, useRef } from 'preact/hooks';
import { words } from '../i18n/words.js';
import { setReaderName, readerName } from '../storage/reader.js';

/**
 * Draws the field for the reader's name.
 * @param {{ onNamed?: () => void }} props  Called when another name was typed, at the latest when the field goes.
 */
export function ReaderField({ onNamed }) {
  const isTyped = useRef(false);
  const end = () => {
    if (isTyped.current) onNamed?.();
    isTyped.current = false;
  };
  // Escape closes a dialog without a change of what is typed in it.
  useEffect(() => end, []);
  return (
    <p class="reader">
      <label>
        {words.correcting.name} <span class="quiet">{words.add.optional}</span>{' '}
        <input
          dir="auto"
          autocomplete="name"
          defaultValue={readerName() ?? ''}
          onInput={({ currentTarget }) => {
            setReaderName(currentTarget.value);
            isTyped.current = true;
          }}
          onChange={end}
        />
      </label>{' '}
      <span class="quiet">{words.correcting.nameNote}</span>
    </p>
  );
}
