/**
 * Adding articles: files, or one pasted text with what is known about it.
 */

import { useEffect, useRef } from 'preact/hooks';
import { ArticleList } from './article-list.jsx';
import { focusAround } from './focus.js';
import { newArticle } from './intake.js';
import { Notices, Progress } from './notices.jsx';
import { words } from './words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Action, State } from './state.js' */
/** @import { Desk } from './desk.js' */

/** @param {{ state: State, act: (action: Action) => void, desk: Desk }} props */
export function AddDialog({ state, act, desk }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // The browser gives the focus back to what opened the dialog, unless that is gone by now.
    const { activeElement, body } = document;
    if (activeElement === body || dialog.current?.contains(activeElement)) focusAround(body);
    act({ type: 'opened', dialog: null });
  };
  return (
    <dialog class="add" ref={dialog} aria-labelledby="add-title" onClose={close}>
      <h2 id="add-title">{words.add.title}</h2>
      <p class="quiet">{words.add.note}</p>
      <Notices notices={state.notices} act={act} />
      <FilePicker onFiles={desk.addFiles} />
      <PasteForm onArticle={desk.addArticle} />
      <h3>{words.add.loaded}</h3>
      <ArticleList articles={state.project.articles} onRemove={desk.remove} />
      <Progress comparing={state.comparing} onCancel={desk.cancel} />
      <p class="actions">
        <button type="button" class="button strong" onClick={() => dialog.current?.close()}>
          {words.add.done}
        </button>
      </p>
    </dialog>
  );
}

/** @param {{ onFiles: Desk['addFiles'] }} props */
function FilePicker({ onFiles }) {
  /** @param {Event & { currentTarget: HTMLInputElement }} event */
  const pick = ({ currentTarget: input }) => {
    if (input.files) void onFiles(input.files);
    // So that the same file can be picked again after it was mended.
    input.value = '';
  };
  return (
    <p class="files">
      <label class="button">
        {words.add.files}
        <input type="file" class="hidden" multiple accept=".txt,.text,.md,.markdown,text/plain,.json,.html" onChange={pick} />
      </label>{' '}
      <span class="quiet">{words.add.orDrop}</span>
    </p>
  );
}

/** @param {{ onArticle: Desk['addArticle'] }} props */
function PasteForm({ onArticle }) {
  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    /** @param {string} name */
    const field = (name) => String(data.get(name) ?? '').trim() || null;
    void onArticle(
      newArticle({
        text: String(data.get('text') ?? ''),
        outlet: field('outlet'),
        title: field('title'),
        date: field('date'),
      }),
    );
    form.reset();
  };
  return (
    <form onSubmit={submit}>
      <label class="wide">
        {words.add.text}
        <textarea name="text" rows={7} required dir="auto" />
      </label>
      <Field label={words.add.outlet}>
        <input name="outlet" dir="auto" autocomplete="off" />
      </Field>
      <Field label={words.add.headline}>
        <input name="title" dir="auto" autocomplete="off" />
      </Field>
      <Field label={words.add.date}>
        <input name="date" type="date" />
      </Field>
      <button type="submit" class="button">
        {words.add.submit}
      </button>
    </form>
  );
}

/** @param {{ label: string, children: ComponentChildren }} props */
function Field({ label, children }) {
  return (
    <label>
      <span>
        {label} <span class="quiet">{words.add.optional}</span>
      </span>
      {children}
    </label>
  );
}
