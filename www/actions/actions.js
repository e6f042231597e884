/**
 * What a reader can do with the comparison.
 *
 * Each action builds a candidate project and has it compared. Only a project that compares is taken;
 * otherwise the one before stays, with its comparison. Actions wait for each other, so each starts
 * from what the one before left.
 */

/** @import { Project, ProjectTheme, Report } from '../report.d.ts' */
/** @import { Action, Store, StoredProject } from '../state/state.js' */
/** @import { Core } from '../core/client.js' */
/** @import { Saving } from '../storage/autosave.js' */
/** @import { Signature } from '../project/corrections.js' */
/** @import { Edit } from '../project/history.js' */
/** @import { Placed } from '../report/lookup.js' */
import { corrected } from '../project/corrections.js';
import { named } from '../report/lookup.js';
import { redone, undone } from '../project/history.js';
import { sampleProject } from '../core/embedded.js';
import { createArticleActions } from './articles.js';
import { adjust, placeOf } from '../state/place.js';
import { asProblem, isCancelled } from '../core/problem.js';
import { SLOW_MS, isUnsaved } from '../state/state.js';
import { initialProject, earlierWorkOn, unsavedProject } from '../storage/opening.js';
import { themeFileText, withThemesOf } from '../project/theme-file.js';
import { readerName } from '../storage/reader.js';
import { words } from '../i18n/words.js';

/** @typedef {ReturnType<typeof createActions>} Actions */

/** A change of the project; what it decides or notes bears the signature. @typedef {(project: Project, signature: Signature) => Project} Change */

/**
 * @param {Core} core
 * @param {Store} store
 * @param {Saving} saving
 */
export function createActions(core, store, saving) {
  let queue = Promise.resolve();
  /** The run whose change is being compared. @type {string | null} */
  let running = null;
  /** By run, the change that waits for its turn. @type {Map<string, Change>} */
  const waiting = new Map();

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

  /**
   * @param {Project} project
   * @param {Edit} [edit]  What the reader did, where it can be undone.
   */
  async function take(project, edit) {
    show({ project, report: await reportOn(project), edit });
  }

  /** @param {Omit<Extract<Action, { type: 'compared' }>, 'type'>} compared */
  function show(compared) {
    const { place } = store.state;
    store.dispatch({ type: 'compared', ...compared });
    if (store.state.place !== place) adjust(store.state.place);
  }

  /**
   * Back to the project before the last edit, or on to the one after.
   * @param {typeof undone | typeof redone} step
   */
  async function stepThroughHistory(step) {
    const stepped = step(store.state.history, store.state.project);
    if (stepped) show({ ...stepped, report: await reportOn(stepped.project) });
    else store.dispatch({ type: 'workEnded', problems: [] });
  }

  /** @param {Project} project */
  async function reportOn(project) {
    return project.articles.length > 1 ? compareWithProgress(project) : null;
  }

  /**
   * Another project takes the place of this one, which stays stored.
   * @param {Project} project
   * @param {StoredProject} stored
   */
  async function switchTo(project, stored) {
    await saving.settle();
    if (isUnsaved(store.state)) {
      throw { code: 'unsaved', article: null, message: words.unsaved, remedy: '' };
    }
    const place = placeOf(project.view);
    show({ project, report: await reportOn(project), switchTo: { stored, place } });
  }

  /**
   * One project beside another may be a colleague's on the same story, so the reader is asked.
   * @param {Project[]} projects
   */
  async function openProjects(projects) {
    const [first, ...more] = projects;
    if (first && more.length === 0 && store.state.project.articles.length > 0) {
      store.dispatch({ type: 'projectOffered', project: first });
      return;
    }
    for (const project of projects) await switchTo(project, unsavedProject());
  }

  /** @param {Project} project */
  async function compareWithProgress(project) {
    const articles = project.articles.length;
    const timer = setTimeout(() => store.dispatch({ type: 'comparisonTakesLong', articles }), SLOW_MS);
    try {
      return await core.compare(project);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * @param {string} run
   * @param {Edit} edit
   * @param {Change} apply
   */
  function changeInRun(run, edit, apply) {
    if (running === run && store.state.comparing !== null) core.cancel();
    const isAwaited = waiting.has(run);
    waiting.set(run, apply);
    if (isAwaited) return queue;
    return enqueue(async () => {
      const newest = waiting.get(run) ?? apply;
      waiting.delete(run);
      running = run;
      await take(newest(store.state.project, signature()), edit).finally(() => (running = null));
    });
  }

  /**
   * Any other change of the project. While one of a run is awaited or takes long, the next of the same
   * run, as when a reader goes on typing, takes its place.
   * @param {Edit} edit
   * @param {Change} apply
   * @returns {Promise<Report | null>}  That stands afterwards.
   */
  async function change(edit, apply) {
    const { run } = edit;
    if (run === undefined) await enqueue(() => take(apply(store.state.project, signature()), edit));
    else await changeInRun(run, edit, apply);
    return store.state.report;
  }

  const { stopReading, ...articleActions } = createArticleActions(core, store, {
    enqueue,
    take,
    openProjects,
  });

  return {
    ...articleActions,

    /** Opens the project in the file, or the one worked on last, and compares it. */
    start: () =>
      enqueue(async () => {
        const stored = await initialProject(core);
        const place = location.hash ? store.state.place : placeOf(stored.project.view);
        store.dispatch({ type: 'projectSwitched', stored, place });
        if (!location.hash && stored.project.view !== null) adjust(place);
        await take(stored.project);
        store.dispatch({ type: 'earlierWorkFound', earlier: await earlierWorkOn(stored) });
      }),

    /** Compares what is loaded. */
    compare: () => enqueue(() => take(store.state.project)),

    /**
     * Opens a stored project, or a new one. What is opened is a fresh value, so it is saved once
     * more and stands first.
     * @param {StoredProject} stored
     */
    switchTo: (stored) =>
      enqueue(async () =>
        switchTo(stored.time === null ? stored.project : await core.readProject(stored.project), stored),
      ),

    /**
     * A name changes nothing that would have to be compared again.
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

    openSample: () => enqueue(async () => take(await sampleProject())),

    change,

    /**
     * Puts a statement on a theme, or takes it off.
     * @param {ProjectTheme} theme
     * @param {Placed} placed
     * @param {boolean} isOn
     */
    putOnTheme: (theme, placed, isOn) => {
      const kind = isOn ? 'add-to-theme' : 'remove-from-theme';
      return change({ kind }, (project, signature) =>
        corrected(project, signature, { kind, theme: theme.id, statement: named(placed) }),
      );
    },

    /**
     * Opens what came in a file, and stores it from now on.
     * @param {Project} project
     */
    open: (project) => enqueue(() => switchTo(project, unsavedProject())),

    /**
     * How far the reader and a colleague agree.
     * @param {Project} other
     */
    agreement: (other) => core.agreement(store.state.project, other),

    /**
     * Takes over the themes of a theme file.
     * @param {File} file
     */
    readThemes: (file) =>
      enqueue(async () => {
        const text = await themeFileText(core, file);
        await take(withThemesOf(store.state.project, file.name, text), { kind: 'read-themes' });
      }),

    undo: () => enqueue(() => stepThroughHistory(undone)),
    redo: () => enqueue(() => stepThroughHistory(redone)),

    cancel: () => {
      stopReading();
      core.cancel();
    },
  };
}

/**
 * The reader's, as of now.
 * @returns {Signature}
 */
function signature() {
  return { by: readerName(), at: new Date().toISOString().replace(/\.\d+/, '') };
}
