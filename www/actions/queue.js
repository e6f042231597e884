/**
 * How actions run: one after the other, so that each starts from what the one before left.
 *
 * An action builds a candidate project and has it compared. Only a project that compares is taken;
 * otherwise the one before stays, with its comparison.
 */

/** @import { Project, Report } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Edit } from '../project/history.js' */
/** @import { Action, Store } from '../state/state.js' */
import { asProblem, isCancelled } from '../core/problem.js';
import { SLOW_MS } from '../state/state.js';
import { adjust } from '../state/place.js';

/** The queue that all actions share. @typedef {ReturnType<typeof createQueue>} Queue */

/**
 * Creates the queue that all actions share.
 * @param {Pick<Core, 'compare'>} core
 * @param {Store} store
 */
export function createQueue(core, store) {
  let queue = Promise.resolve();

  /**
   * Runs one action after those before it.
   * @param {() => Promise<void>} action
   */
  function enqueue(action) {
    queue = queue.then(async () => {
      store.dispatch({ type: 'workStarted' });
      try {
        await action();
      } catch (error) {
        const problem = asProblem(error);
        store.dispatch({ type: 'workEnded', problems: isCancelled(problem) ? [] : [problem] });
      }
    });
    return queue;
  }

  const reportOn = (/** @type {Project} */ project) => compareWithProgress(core, store, project);

  /**
   * Shows a project that was compared. The reader may be elsewhere then: on the theme they were on.
   * @param {Omit<Extract<Action, { type: 'compared' }>, 'type'>} compared
   */
  function show(compared) {
    const { place } = store.state;
    store.dispatch({ type: 'compared', ...compared });
    if (store.state.place !== place) adjust(store.state.place);
  }

  return {
    enqueue,
    reportOn,
    show,

    /**
     * Compares a project and shows it.
     * @param {Project} project
     * @param {Edit} [edit]  What the reader did, where it can be undone.
     */
    async take(project, edit) {
      show({ project, report: await reportOn(project), edit });
    },

    /** Resolves after all actions that were enqueued so far. */
    idle: () => queue,
  };
}

/**
 * Compares a project and says when that takes long; one of a single article, or of none, has no report.
 * @param {Pick<Core, 'compare'>} core
 * @param {Store} store
 * @param {Project} project
 * @returns {Promise<Report | null>}
 */
async function compareWithProgress(core, store, project) {
  const articles = project.articles.length;
  if (articles < 2) return null;
  const timer = setTimeout(() => store.dispatch({ type: 'comparisonTakesLong', articles }), SLOW_MS);
  try {
    return await core.compare(project);
  } finally {
    clearTimeout(timer);
  }
}
