/**
 * A comparison's name, changed in its place: press it, type, Enter; Escape leaves it as it was.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../i18n/words.js';

/**
 * Draws a name that can be changed in its place.
 * @param {{ title: string | null, onRename: (title: string | null) => void }} props
 */
export function TitleField({ title, onRename }) {
  const [editing, setEditing] = useState(false);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (editing) field.current?.select();
    else if (byKey.current) button.current?.focus();
    byKey.current = false;
  }, [editing]);

  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        class="title"
        title={words.comparisons.rename}
        onClick={() => setEditing(true)}
      >
        {title ?? words.untitled}
      </button>
    );
  }
  /** @param {KeyboardEvent & { currentTarget: HTMLInputElement }} event */
  const press = (event) => {
    const { key, currentTarget: input } = event;
    if (key !== 'Enter' && key !== 'Escape') return;
    // Or Enter would press the button that comes, and Escape close the dialog around.
    event.preventDefault();
    if (key === 'Escape') input.value = title ?? '';
    byKey.current = true;
    input.blur();
  };
  /** @param {FocusEvent & { currentTarget: HTMLInputElement }} event */
  const end = ({ currentTarget: { value } }) => {
    setEditing(false);
    const name = value.trim() || null;
    if (name !== title) onRename(name);
  };
  return (
    <input
      ref={field}
      class="title"
      dir="auto"
      aria-label={words.comparisons.rename}
      defaultValue={title ?? ''}
      onKeyDown={press}
      onBlur={end}
    />
  );
}
