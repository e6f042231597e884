/**
 * What a reader did to the project, so that all of it can be undone and done again. A project is a
 * value that never changes, so a step back is the project as it was.
 */

/** @import { Project } from '../report.d.ts' */
import { countingAlso } from './ids.js';
/** @import { words } from '../i18n/words.js' */

/**
 * What was done, as i18n/words.js says it.
 * @typedef {object} Edit
 * @property {keyof typeof words.correcting.edits} kind
 * @property {string} [run]  Edits of one run, as while typing in one field, are undone together.
 */

/** A project, and the edit between it and its neighbour. @typedef {{ project: Project, edit: Edit }} Step */

/**
 * What was done and undone.
 * @typedef {object} History
 * @property {readonly Step[]} past  The projects before, the last one last.
 * @property {readonly Step[]} future  Those that were undone, the next one last.
 * @property {{ edit: Edit, undone: boolean, moved?: boolean } | null} toast  What the undo toast says;
 *   `moved`: and has gone elsewhere since.
 */

/**
 * Before anything was done.
 * @type {History}
 */
export const NO_HISTORY = { past: [], future: [], toast: null };

/**
 * Returns the history with one more edit.
 * @param {History} history
 * @param {Project} before
 * @param {Edit} edit
 * @returns {History}
 */
export function did({ past }, before, edit) {
  const goesOn = edit.run !== undefined && past.at(-1)?.edit.run === edit.run;
  return {
    past: goesOn ? past : [...past, { project: before, edit }],
    future: [],
    toast: { edit, undone: false },
  };
}

/**
 * Returns the history with a change of all its projects that is no edit of its own.
 * @param {History} history
 * @param {(project: Project) => Project} change
 * @returns {History}
 */
export function withEachChanged({ past, future, toast }, change) {
  const changed = (/** @type {Step} */ step) => ({ ...step, project: change(step.project) });
  return { past: past.map(changed), future: future.map(changed), toast };
}

/**
 * The reader has heard of the last edit.
 * @param {History} history
 * @returns {History}
 */
export function toastDismissed(history) {
  return { ...history, toast: null };
}

/**
 * The reader went elsewhere. An edit may itself lead there, so its toast stays until the next time.
 * @param {History} history
 * @returns {History}
 */
export function moved(history) {
  const { toast } = history;
  return toast === null || toast.moved
    ? toastDismissed(history)
    : { ...history, toast: { ...toast, moved: true } };
}

/**
 * The project before the last edit; null where there is none.
 * @param {History} history
 * @param {Project} now
 * @returns {{ project: Project, history: History } | null}
 */
export function undone({ past, future }, now) {
  const last = past.at(-1);
  if (!last) return null;
  const { project, edit } = last;
  return {
    project: countingAlso(project, now),
    history: {
      past: past.slice(0, -1),
      future: [...future, { project: now, edit }],
      toast: { edit, undone: true },
    },
  };
}

/**
 * The project after the next edit that was undone; null where there is none.
 * @param {History} history
 * @param {Project} now
 * @returns {{ project: Project, history: History } | null}
 */
export function redone({ past, future }, now) {
  const next = future.at(-1);
  if (!next) return null;
  const { project, edit } = next;
  return {
    project: countingAlso(project, now),
    history: {
      past: [...past, { project: now, edit }],
      future: future.slice(0, -1),
      toast: { edit, undone: false },
    },
  };
}
