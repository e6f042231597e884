/**
 * A codebook brought in: a theme file whose themes join the reader's.
 */

import { useCorrecting } from '../ui/services.js';
import { words } from '../i18n/words.js';

/** Draws the field that takes a theme file. */
export function ThemeFileField() {
  const correcting = useCorrecting();
  if (!correcting) return null;
  /** @param {Event & { currentTarget: HTMLInputElement }} event */
  const pick = ({ currentTarget: input }) => {
    const [file] = input.files ?? [];
    if (file) void correcting.actions.readThemes(file);
    // So that the same file can be picked again after it was mended.
    input.value = '';
  };
  return (
    <label class="theme-file">
      <span class="link">{words.ownThemes.read}</span>
      <input type="file" class="hidden" accept=".toml,.csv,.tsv" onChange={pick} />
    </label>
  );
}
