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
/** @import { Actions } from '../actions/actions.js' */

/** @param {{ state: State, dispatch: (action: Action) => void, actions: Actions }} props */
export function ComparisonsDialog({ state, dispatch, actions }) {
  const [all, setAll] = useState(/** @type {StoredProject[] | null} */ ([]));
  const [deleted, setDeleted] = useState(/** @type {string[]} */ ([]));
  useEffect(() => void allStored().then(setAll), []);

  /** @param {StoredProject} stored */
  const open = async (stored) => {
    await actions.switchTo(stored);
    dispatch({ type: 'dialogOpened', dialog: null });
  };
  /** @param {StoredProject} stored */
  const change = async (stored) => {
    await put(stored);
    setAll(all && all.map((one) => (one.key === stored.key ? stored : one)));
  };
  /** @param {StoredProject} stored */
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

  return (
    <Dialog name="comparisons" title={words.comparisons.title} dispatch={dispatch}>
      <p class="quiet">{all ? words.comparisons.note : words.saveState.refused}</p>
      <ul>
        {all?.map((stored) => {
          const isCurrent = stored.key === state.stored.key;
          const { title } = isCurrent ? state.project : stored.project;
          const name = title ?? words.untitled;
          const isDeleted = deleted.includes(stored.key);
          const act = isDeleted ? words.restore : words.comparisons.delete;
          return (
            <li key={stored.key}>
              <span class="headline" dir="auto">
                {isDeleted ? (
                  <s>{name}</s>
                ) : (
                  <TitleField
                    title={title}
                    onRename={(title) =>
                      void (isCurrent
                        ? actions.rename(title)
                        : change({ ...stored, project: { ...stored.project, title } }))
                    }
                  />
                )}
              </span>
              <span class="quiet">
                {words.comparisons.contents(stored.project.articles.length, stored.time ?? 0)}
              </span>
              {!isDeleted && (
                <button
                  type="button"
                  class="link"
                  disabled={isCurrent}
                  aria-label={`${words.comparisons.open}: ${name}`}
                  onClick={() => void open(stored)}
                >
                  {words.comparisons.open}
                </button>
              )}
              <button
                type="button"
                class="link"
                aria-label={`${act}: ${name}`}
                onClick={() => void toggle(stored)}
              >
                {act}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void open(unsavedProject())}>
          {words.comparisons.start}
        </button>
      </p>
    </Dialog>
  );
}
