/**
 * What a reader can do with whole projects: open one, compare it, go from one to another.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Sample } from '../core/embedded.js' */
/** @import { StoredProject, Store } from '../state/state.js' */
/** @import { Saving } from '../storage/autosave.js' */
/** @import { Queue } from './queue.js' */
import { sampleProject } from '../core/embedded.js';
import { adjust, placeOf } from '../state/place.js';
import { isUnsaved } from '../state/state.js';
import { earlierWorkOn, initialProject, unsavedProject } from '../storage/opening.js';
import { words } from '../i18n/words.js';

/**
 * Creates the actions on whole projects.
 * @param {Pick<Core, 'agreement' | 'readProject'>} core
 * @param {Store} store
 * @param {Saving} saving
 * @param {Queue} queue
 */
export function createProjectActions(core, store, saving, queue) {
  const { enqueue, take } = queue;

  /** @type {(project: Project, stored: StoredProject) => Promise<void>} */
  const switchTo = (project, stored) => takePlace(store, saving, queue, project, stored);

  return {
    start: () => enqueue(() => openInitial(core, store, queue)),

    /** Compares what is loaded. */
    compare: () => enqueue(() => take(store.state.project)),

    /**
     * Opens a sample as a project of its own: themes and notes of the reader's may be left in this one.
     * @param {Sample} name
     */
    openSample: (name) => enqueue(async () => switchTo(await sampleProject(name), unsavedProject())),

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
     * Opens what came in a file, and stores it from now on.
     * @param {Project} project
     */
    open: (project) => enqueue(() => switchTo(project, unsavedProject())),

    /**
     * Opens projects that came among articles. One project beside another may be a colleague's on the same
     * story, so the reader is asked.
     * @param {Project[]} projects
     */
    async openOrOffer(projects) {
      const [first, ...more] = projects;
      if (first && more.length === 0 && store.state.project.articles.length > 0) {
        store.dispatch({ type: 'projectOffered', project: first });
        return;
      }
      for (const project of projects) await switchTo(project, unsavedProject());
    },

    /**
     * How far the reader and a colleague agree.
     * @param {Project} other
     */
    agreement: (other) => core.agreement(store.state.project, other),
  };
}

/**
 * Another project takes the place of this one, which stays stored.
 * @param {Store} store
 * @param {Saving} saving
 * @param {Queue} queue
 * @param {Project} project
 * @param {StoredProject} stored
 */
async function takePlace(store, saving, { show, reportOn }, project, stored) {
  await saving.settle();
  if (isUnsaved(store.state)) {
    throw { code: 'unsaved', article: null, message: words.unsaved, remedy: '' };
  }
  const place = placeOf(project.view);
  show({ project, report: await reportOn(project), switchTo: { stored, place } });
}

/**
 * Opens the project in the file, or the one worked on last, and compares it.
 * @param {Pick<Core, 'readProject'>} core
 * @param {Store} store
 * @param {Queue} queue
 */
async function openInitial(core, store, { take }) {
  const stored = await initialProject(core);
  const place = location.hash ? store.state.place : placeOf(stored.project.view);
  store.dispatch({ type: 'projectSwitched', stored, place });
  if (!location.hash && stored.project.view !== null) adjust(place);
  await take(stored.project);
  store.dispatch({ type: 'earlierWorkFound', earlier: await earlierWorkOn(stored) });
}
