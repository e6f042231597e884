/**
 * What a reader can do with the comparison, put together of what can be done with whole projects, with
 * the articles, and with all else in a project.
 */

/** @import { Core } from '../core/client.js' */
/** @import { Store } from '../state/state.js' */
/** @import { Saving } from '../storage/autosave.js' */
import { createArticleActions } from './articles.js';
import { createChangeActions } from './changes.js';
import { createIntakeActions } from './intake.js';
import { createProjectActions } from './projects.js';
import { createQueue } from './queue.js';
import { createThemeActions } from './themes.js';

/** What a reader can do. @typedef {ReturnType<typeof createActions>} Actions */

/**
 * Creates all actions of the page.
 * @param {Core} core
 * @param {Store} store
 * @param {Saving} saving
 */
export function createActions(core, store, saving) {
  const queue = createQueue(core, store);
  const changeActions = createChangeActions(core, store, queue);
  const { openOrOffer, ...projectActions } = createProjectActions(core, store, saving, queue);
  const { stopReading, ...intakeActions } = createIntakeActions(core, store, queue, openOrOffer);
  return {
    ...projectActions,
    ...intakeActions,
    ...changeActions,
    ...createArticleActions(changeActions.change),
    ...createThemeActions(core, store, queue, changeActions.change),

    /** Stops what is being read or compared; what stood before stays. */
    cancel: () => {
      stopReading();
      core.cancel();
    },
  };
}
