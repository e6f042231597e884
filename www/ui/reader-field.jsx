/**
 * The reader's name: theirs to give, change and take back.
 */

import { words } from '../i18n/words.js';
import { setReaderName, readerName } from '../storage/reader.js';

/** Draws the field for the reader's name. */
export function ReaderField() {
  return (
    <p class="reader">
      <label>
        {words.correcting.name} <span class="quiet">{words.add.optional}</span>{' '}
        <input
          dir="auto"
          autocomplete="name"
          defaultValue={readerName() ?? ''}
          onInput={({ currentTarget }) => setReaderName(currentTarget.value)}
        />
      </label>{' '}
      <span class="quiet">{words.correcting.nameNote}</span>
    </p>
  );
}
