/**
 * All comparisons that this browser keeps: open one, give it another name, delete it and take that back.
 */

import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { words } from '../i18n/words.js';
import { notKept } from '../storage/opening.js';
import { allKept, put, remove } from '../storage/database.js';
import { TitleField } from '../ui/title-field.jsx';

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Kept } from '../storage/database.js' */

/** @param {{ state: State, dispatch: (action: Action) => void, actions: Actions }} props */
export function KeptDialog({ state, dispatch, actions }) {
  const [all, setAll] = useState(/** @type {Kept[] | null} */ ([]));
  const [deleted, setDeleted] = useState(/** @type {string[]} */ ([]));
  useEffect(() => void allKept().then(setAll), []);

  /** @param {Kept} kept */
  const open = async (kept) => {
    await actions.switchTo(kept);
    dispatch({ type: 'dialogOpened', dialog: null });
  };
  /** @param {Kept} kept */
  const change = async (kept) => {
    await put(kept);
    setAll(all && all.map((one) => (one.key === kept.key ? kept : one)));
  };
  /** @param {Kept} kept */
  const toggle = async (kept) => {
    if (deleted.includes(kept.key)) {
      await put(kept);
      setDeleted(deleted.filter((key) => key !== kept.key));
      return;
    }
    // What is on the page goes with it, or it would be kept again at the next change.
    if (kept.key === state.kept.key) await actions.switchTo(notKept());
    await remove(kept);
    setDeleted([...deleted, kept.key]);
  };

  return (
    <Dialog name="comparisons" title={words.comparisons.title} dispatch={dispatch}>
      <p class="quiet">{all ? words.comparisons.note : words.keeping.refused}</p>
      <ul>
        {all?.map((kept) => {
          const isCurrent = kept.key === state.kept.key;
          const { title } = isCurrent ? state.project : kept.project;
          const name = title ?? words.untitled;
          const isDeleted = deleted.includes(kept.key);
          const act = isDeleted ? words.restore : words.comparisons.delete;
          return (
            <li key={kept.key}>
              <span class="headline" dir="auto">
                {isDeleted ? (
                  <s>{name}</s>
                ) : (
                  <TitleField
                    title={title}
                    onRename={(title) =>
                      void (isCurrent ? actions.rename(title) : change({ ...kept, project: { ...kept.project, title } }))
                    }
                  />
                )}
              </span>
              <span class="quiet">{words.comparisons.contents(kept.project.articles.length, kept.time ?? 0)}</span>
              {!isDeleted && (
                <button
                  type="button"
                  class="link"
                  disabled={isCurrent}
                  aria-label={`${words.comparisons.open}: ${name}`}
                  onClick={() => void open(kept)}
                >
                  {words.comparisons.open}
                </button>
              )}
              <button type="button" class="link" aria-label={`${act}: ${name}`} onClick={() => void toggle(kept)}>
                {act}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void open(notKept())}>
          {words.comparisons.start}
        </button>
      </p>
    </Dialog>
  );
}
