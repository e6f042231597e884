/**
 * Undo and redo: in the head, with what each would do; at the foot, right after something was done;
 * and on the keys that all programs have for it.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { isTyping } from './keys.js';
import { whenLeftAlone } from './left-alone.js';
import { words } from '../i18n/words.js';
import { setReaderName, wasAskedForName } from '../storage/reader.js';

/** @import { Project } from '../report.d.ts' */
/** @import { Action } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Edit, History } from '../project/history.js' */

/** @param {Edit} edit */
const textOf = ({ kind }) => words.correcting.edits[kind];

/**
 * Draws what can be undone and done again.
 * @param {{ history: History, actions: Actions }} props
 */
export function UndoLinks({ history: { past, future }, actions }) {
  useUndoKeys(actions);
  const last = past.at(-1)?.edit;
  const next = future.at(-1)?.edit;
  if (!last && !next) return null;
  return (
    <span class="undo-links">
      {'\u00a0· '}
      <ActionButton
        label={last ? words.correcting.undoOf(textOf(last)) : words.correcting.undo}
        off={!last}
        onClick={actions.undo}
      />
      {next && (
        <>
          {'\u00a0· '}
          <ActionButton label={words.correcting.redoOf(textOf(next))} onClick={actions.redo} />
        </>
      )}
    </span>
  );
}

/**
 * How much was corrected, and the way to the list.
 * @param {{ project: Project, dispatch: (action: Action) => void }} props
 */
export function CorrectionsLink({ project: { corrections, notes }, dispatch }) {
  const made = corrections.length + notes.length;
  if (made === 0) return null;
  return (
    <span class="undo-links">
      {'\u00a0· '}
      <ActionButton
        label={words.correcting.count(made)}
        onClick={() => dispatch({ type: 'dialogOpened', dialog: 'corrections' })}
      />
    </span>
  );
}

/** So long the toast can be read. Afterwards undo stands in the head and on its keys, as before. */
const READABLE_MS = 8000;

/**
 * Says what was just done or undone, with the way back, until it was there to be read for a while.
 * @param {{ history: History, dispatch: (action: Action) => void, actions: Actions }} props
 */
export function UndoToast({ history: { toast, past, future }, dispatch, actions }) {
  const before = past.at(-1)?.project;
  const section = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (!toast) return;
    return whenLeftAlone(
      () => isInUse(section.current),
      READABLE_MS,
      () => dispatch({ type: 'toastDismissed' }),
    );
  }, [toast]);
  const signable = toast !== null && !toast.undone && SIGNED.has(toast.edit.kind);
  return (
    <section class="undo-toast" ref={section} aria-label={words.correcting.undo}>
      <p role="status">
        {toast &&
          (toast.undone ? words.correcting.undone(textOf(toast.edit)) : capitalised(textOf(toast.edit)))}
      </p>
      {toast && (
        <>
          {/* What a reader pressed stays under their finger or key, for the next step back. */}
          <ActionButton label={words.correcting.undo} off={past.length === 0} onClick={actions.undo} />
          <ActionButton label={words.correcting.redo} off={future.length === 0} onClick={actions.redo} />
          {signable && <NameForm onNamed={() => before && void actions.signSince(before)} />}
          <ActionButton
            label={words.dismiss}
            onClick={() => {
              document.getElementById('main')?.focus({ preventScroll: true });
              dispatch({ type: 'toastDismissed' });
            }}
          />
        </>
      )}
    </section>
  );
}

/**
 * Whether a reader is at the toast, or cannot be: behind a dialog or another window.
 * @param {HTMLElement | null} toast
 */
function isInUse(toast) {
  return (
    document.hidden ||
    document.querySelector('dialog[open]') !== null ||
    toast?.matches(':hover, :focus-within') === true
  );
}

/** Edits that are signed with the reader's name. @type {ReadonlySet<Edit['kind']>} */
const SIGNED = new Set([
  'link',
  'part',
  'unlink',
  'add-to-theme',
  'remove-from-theme',
  'judged',
  'split',
  'join',
  'note',
]);

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * Asks once whose corrections these are.
 * @param {{ onNamed: () => void }} props
 */
function NameForm({ onNamed }) {
  const [asked, setAsked] = useState(wasAskedForName());
  if (asked) return null;
  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = (event) => {
    event.preventDefault();
    answer(String(new FormData(event.currentTarget).get('name') ?? ''));
  };
  const answer = (/** @type {string} */ name) => {
    setReaderName(name);
    onNamed();
    setAsked(true);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <form onSubmit={submit}>
      <label>
        {words.correcting.askName}{' '}
        <input
          name="name"
          dir="auto"
          autocomplete="name"
          required
          placeholder={words.correcting.name}
          title={words.correcting.nameNote}
        />
      </label>{' '}
      <button type="submit" class="link">
        {words.correcting.sign}
      </button>{' '}
      <ActionButton label={words.correcting.unsigned} onClick={() => answer('')} />
    </form>
  );
}

/** @param {{ label: string, off?: boolean, onClick: () => unknown }} props */
function ActionButton({ label, off = false, onClick }) {
  return (
    <button
      type="button"
      class="link"
      aria-disabled={off || undefined}
      onClick={() => void (off || onClick())}
    >
      {label}
    </button>
  );
}

/** @param {Actions} actions */
function useUndoKeys(actions) {
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', (event) => press(event, actions), { signal: listening.signal });
    return () => listening.abort();
  }, [actions]);
}

/**
 * In a field the browser undoes what was typed.
 * @param {KeyboardEvent} event
 * @param {Actions} actions
 */
function press(event, actions) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  void (key === 'y' || event.shiftKey ? actions.redo() : actions.undo());
}
