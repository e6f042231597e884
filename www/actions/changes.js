/**
 * Changes of the project that stands, and the steps back and forth over them.
 */

/** @import { Project, Report } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Signature } from '../project/corrections.js' */
/** @import { Edit } from '../project/history.js' */
/** @import { AskIds } from '../project/ids.js' */
/** @import { Store } from '../state/state.js' */
/** @import { Queue } from './queue.js' */
import { signingBetween } from '../project/corrections.js';
import { redone, undone, withEachChanged } from '../project/history.js';
import { readerName } from '../storage/reader.js';

/**
 * A change of the project; what it decides or notes bears the signature, what it adds a new id.
 * @typedef {(project: Project, signature: Signature, askIds: AskIds) => Project | Promise<Project>} Change
 */

/** The actions that change the project. @typedef {ReturnType<typeof createChangeActions>} ChangeActions */

/**
 * Creates the actions that change the project.
 * @param {Pick<Core, 'cancel' | 'newIds'>} core
 * @param {Store} store
 * @param {Queue} queue
 */
export function createChangeActions(core, store, queue) {
  const { enqueue, take } = queue;
  const changeInRun = createRuns(core, store, queue);

  /**
   * Any change of the project.
   * @param {Edit} edit
   * @param {Change} apply
   * @returns {Promise<Report | null>}  That stands afterwards.
   */
  async function change(edit, apply) {
    const { run } = edit;
    if (run === undefined) await enqueue(async () => take(await changed(core, store, apply), edit));
    else await changeInRun(run, edit, apply);
    return store.state.report;
  }

  /**
   * Back to the project before the last edit, or on to the one after.
   * @param {typeof undone | typeof redone} step
   */
  async function stepThroughHistory(step) {
    const stepped = step(store.state.history, store.state.project);
    if (stepped) queue.show({ ...stepped, report: await queue.reportOn(stepped.project) });
    else store.dispatch({ type: 'workEnded', problems: [] });
  }

  return {
    change,
    undo: () => enqueue(() => stepThroughHistory(undone)),
    redo: () => enqueue(() => stepThroughHistory(redone)),

    /**
     * Signs what was corrected and noted since an earlier state of the project with the reader's name. That
     * belongs to the edits that made it: they are undone and done again signed.
     * @param {Project} before
     */
    signSince: (before) =>
      enqueue(async () => {
        const { project, report, history } = store.state;
        const sign = signingBetween(before, project, readerName());
        store.dispatch({
          type: 'compared',
          project: sign(project),
          report: report && { ...report },
          history: withEachChanged(history, sign),
        });
      }),

    /**
     * Gives the comparison a name, which changes nothing that would have to be compared again.
     * @param {string | null} title
     */
    rename: (title) =>
      enqueue(async () => {
        const { project, report } = store.state;
        store.dispatch({
          type: 'compared',
          project: { ...project, title },
          report: report && { ...report, title },
          edit: { kind: 'title' },
        });
      }),
  };
}

/**
 * Changes in runs, as when a reader goes on typing: while one is awaited or takes long, the next of the same
 * run takes its place.
 * @param {Pick<Core, 'cancel' | 'newIds'>} core
 * @param {Store} store
 * @param {Queue} queue
 */
function createRuns(core, store, { enqueue, take, idle }) {
  /** The run whose change is being compared. @type {string | null} */
  let running = null;
  /** By run, the change that waits for its turn. @type {Map<string, Change>} */
  const waiting = new Map();

  /**
   * @param {string} run
   * @param {Edit} edit
   * @param {Change} apply
   */
  return (run, edit, apply) => {
    if (running === run && store.state.comparing !== null) core.cancel();
    const isAwaited = waiting.has(run);
    waiting.set(run, apply);
    if (isAwaited) return idle();
    return enqueue(async () => {
      const newest = waiting.get(run) ?? apply;
      waiting.delete(run);
      running = run;
      try {
        await take(await changed(core, store, newest), edit);
      } finally {
        running = null;
      }
    });
  };
}

/**
 * @param {Pick<Core, 'newIds'>} core
 * @param {Store} store
 * @param {Change} apply
 */
async function changed(core, store, apply) {
  return apply(store.state.project, signature(), core.newIds);
}

/**
 * The reader's, as of now.
 * @returns {Signature}
 */
function signature() {
  return { by: readerName(), at: new Date().toISOString().replace(/\.\d+/, '') };
}
