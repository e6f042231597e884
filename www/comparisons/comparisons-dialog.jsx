/**
 * All comparisons that this browser stores: open one, give it another name, delete it and take that back.
 */

import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { words } from '../i18n/words.js';
import { unsavedProject } from '../storage/opening.js';
import { allStored, put, remove } from '../storage/database.js';
import { TitleField } from '../ui/title-field.jsx';

/** @import { Action, State, StoredProject } from '../state/state.js' */
/** @import { Project } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */

/**
 * Draws the dialog of all stored comparisons.
 * @param {{ state: State, dispatch: (action: Action) => void, actions: Actions }} props
 */
export function ComparisonsDialog({ state, dispatch, actions }) {
  const { all, deleted, change, toggle } = useStored(state, actions);
  /** @param {StoredProject} stored */
  const open = async (stored) => {
    await actions.switchTo(stored);
    dispatch({ type: 'dialogOpened', dialog: null });
  };
  /**
   * @param {StoredProject} stored
   * @param {string | null} title
   */
  const rename = (stored, title) =>
    stored.key === state.stored.key
      ? actions.rename(title)
      : change({ ...stored, project: { ...stored.project, title } });
  return (
    <Dialog name="comparisons" title={words.comparisons.title} dispatch={dispatch}>
      <p class="quiet">{all ? words.comparisons.note : words.saveState.refused}</p>
      <ul>
        {all?.map((stored) => (
          <Entry
            key={stored.key}
            stored={stored}
            current={stored.key === state.stored.key ? state.project : null}
            isDeleted={deleted.includes(stored.key)}
            onRename={(title) => void rename(stored, title)}
            onOpen={() => void open(stored)}
            onToggle={() => void toggle(stored)}
          />
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void open(unsavedProject())}>
          {words.comparisons.start}
        </button>
      </p>
    </Dialog>
  );
}

/**
 * What this browser stores, with what was deleted while the dialog is open.
 * @param {State} state
 * @param {Actions} actions
 */
function useStored(state, actions) {
  const [all, setAll] = useState(/** @type {StoredProject[] | null} */ ([]));
  const [deleted, setDeleted] = useState(/** @type {string[]} */ ([]));
  useEffect(() => void allStored().then(setAll), []);

  /** @param {StoredProject} stored */
  const change = async (stored) => {
    await put(stored);
    setAll(all && all.map((one) => (one.key === stored.key ? stored : one)));
  };
  /**
   * Deletes one, or takes that back.
   * @param {StoredProject} stored
   */
  const toggle = async (stored) => {
    if (deleted.includes(stored.key)) {
      await put(stored);
      setDeleted(deleted.filter((key) => key !== stored.key));
      return;
    }
    // What is on the page goes with it, or it would be stored again at the next change.
    if (stored.key === state.stored.key) await actions.switchTo(unsavedProject());
    await remove(stored);
    setDeleted([...deleted, stored.key]);
  };
  return { all, deleted, change, toggle };
}

/**
 * @param {{
 *   stored: StoredProject, current: Project | null, isDeleted: boolean,
 *   onRename: (title: string | null) => void, onOpen: () => void, onToggle: () => void,
 * }} props  `current`: the project on the page, where it is this one.
 */
function Entry({ stored, current, isDeleted, onRename, onOpen, onToggle }) {
  const { title } = current ?? stored.project;
  const name = title ?? words.untitled;
  const toggleLabel = isDeleted ? words.restore : words.comparisons.delete;
  return (
    <li>
      <span class="headline" dir="auto">
        {isDeleted ? <s>{name}</s> : <TitleField title={title} onRename={onRename} />}
      </span>
      <span class="quiet">
        {words.comparisons.contents(stored.project.articles.length, stored.time ?? 0)}
      </span>
      {!isDeleted && (
        <button
          type="button"
          class="link"
          disabled={current !== null}
          aria-label={`${words.comparisons.open}: ${name}`}
          onClick={onOpen}
        >
          {words.comparisons.open}
        </button>
      )}
      <button type="button" class="link" aria-label={`${toggleLabel}: ${name}`} onClick={onToggle}>
        {toggleLabel}
      </button>
    </li>
  );
}
