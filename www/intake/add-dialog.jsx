/**
 * Adding articles: files, folders, or one pasted text with what is known about it.
 */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusAround } from '../ui/focus.js';
import { Notices, Progress } from '../ui/notices.jsx';
import { Repeats } from '../ui/repeats.jsx';
import { words } from '../i18n/words.js';
import { ArticleList } from './article-list.jsx';
import { picked } from '../storage/dropped-files.js';
import { PasteForm } from './paste-form.jsx';

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */

/** Endings of the files that are read. */
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.json';

/**
 * Draws the dialog that adds articles.
 * @param {{ state: State, dispatch: (action: Action) => void, actions: Actions }} props
 */
export function AddDialog({ state, dispatch, actions }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // The browser gives the focus back to what opened the dialog, unless that is gone by now.
    const { activeElement, body } = document;
    if (activeElement === body || dialog.current?.contains(activeElement)) focusAround(body);
    dispatch({ type: 'dialogOpened', dialog: null });
  };
  return (
    <dialog class="add" ref={dialog} aria-labelledby="add-title" onClose={close}>
      <h2 id="add-title">{words.add.title}</h2>
      <p class="quiet">{words.add.note}</p>
      <Notices notices={state.notices} dispatch={dispatch} />
      <Repeats state={state} dispatch={dispatch} actions={actions} />
      <p class="files">
        <FilePicker label={words.add.files} accept={ACCEPTED} onFiles={actions.addFiles} />{' '}
        <FilePicker label={words.intake.folder} webkitdirectory onFiles={actions.addFiles} />{' '}
        <span class="quiet">{words.add.orDrop}</span>
      </p>
      <PasteForm actions={actions} />
      <h3>{words.add.loaded}</h3>
      <ArticleList state={state} actions={actions} />
      <Progress state={state} onCancel={actions.cancel} />
      <p class="actions">
        <button type="button" class="button strong" onClick={() => dialog.current?.close()}>
          {words.add.done}
        </button>
      </p>
    </dialog>
  );
}

/** @param {{ label: string, accept?: string, webkitdirectory?: boolean, onFiles: Actions['addFiles'] }} props */
function FilePicker({ label, onFiles, ...kind }) {
  /** @param {Event & { currentTarget: HTMLInputElement }} event */
  const pick = ({ currentTarget: input }) => {
    if (input.files) void onFiles(picked(input.files));
    // So that the same file can be picked again after it was mended.
    input.value = '';
  };
  return (
    <label class="button">
      {label}
      <input type="file" class="hidden" multiple {...kind} onChange={pick} />
    </label>
  );
}
