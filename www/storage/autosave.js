/**
 * Saves what the reader works on, as they work. A project is a value that never changes, so what is
 * not the very one that was written last is unsaved.
 *
 * Saving is tried at every change; where the browser refuses (some pages opened from a file, private
 * windows, no space left), the head says so and offers a file instead.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { Store } from '../state/state.js' */
import { fragmentOf } from '../state/place.js';
import { isUnsaved } from '../state/state.js';
import { save } from './database.js';

/** The saving of the project. @typedef {ReturnType<typeof createSaving>} Saving */

/**
 * Saves the project whenever it changed.
 * @param {Store} store
 */
export function createSaving(store) {
  /** @type {Promise<void> | null} */
  let writing = null;
  /** What the browser refused, so that only a change is tried again. @type {Project | null} */
  let refused = null;

  const isDue = () => isUnsaved(store.state) && store.state.project !== refused;

  async function write() {
    while (isDue()) {
      const { project, place, stored } = store.state;
      store.dispatch({ type: 'saving' });
      try {
        const written = await save({ ...stored, project: { ...project, view: fragmentOf(place) } });
        store.dispatch({
          type: 'saved',
          of: stored.key,
          stored: { ...written, project },
          saveState: 'saved',
        });
      } catch {
        refused = project;
        store.dispatch({ type: 'refused' });
      }
    }
    writing = null;
  }

  return {
    /** Called at every change; not at once, since what saving says is a change too. */
    watch: () => {
      if (isDue()) writing ??= Promise.resolve().then(write);
    },

    /** Until nothing is being written. */
    settle: async () => {
      await writing;
    },
  };
}
