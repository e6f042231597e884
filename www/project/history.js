/**
 * What a reader did to the project, so that all of it can be undone and done again. A project is a
 * value that never changes, so a step back is the project as it was.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { words } from '../i18n/words.js' */

/**
 * What was done, as i18n/words.js says it.
 * @typedef {object} Deed
 * @property {keyof typeof words.correcting.deeds} kind
 * @property {string} [run]  Deeds of one run, as while typing in one field, are undone together.
 */

/** A project, and the deed between it and its neighbour. @typedef {{ project: Project, deed: Deed }} Step */

/**
 * @typedef {object} History
 * @property {readonly Step[]} past  The projects before, the last one last.
 * @property {readonly Step[]} future  Those that were undone, the next one last.
 * @property {{ deed: Deed, undone: boolean, moved?: boolean } | null} told  What the reader was told last;
 *   `moved`: and has gone elsewhere since.
 */

/** @type {History} */
export const NO_HISTORY = { past: [], future: [], told: null };

/**
 * @param {History} history
 * @param {Project} before
 * @param {Deed} deed
 * @returns {History}
 */
export function did({ past }, before, deed) {
  const goesOn = deed.run !== undefined && past.at(-1)?.deed.run === deed.run;
  return { past: goesOn ? past : [...past, { project: before, deed }], future: [], told: { deed, undone: false } };
}

/**
 * The reader has heard of the last deed.
 * @param {History} history
 * @returns {History}
 */
export function toastDismissed(history) {
  return { ...history, told: null };
}

/**
 * The reader went elsewhere. A deed may itself lead there, so it is told until the next time.
 * @param {History} history
 * @returns {History}
 */
export function moved(history) {
  const { told } = history;
  return told === null || told.moved ? toastDismissed(history) : { ...history, told: { ...told, moved: true } };
}

/**
 * The project before the last deed; null where there is none.
 * @param {History} history
 * @param {Project} now
 * @returns {{ project: Project, history: History } | null}
 */
export function undone({ past, future }, now) {
  const last = past.at(-1);
  if (!last) return null;
  const { project, deed } = last;
  return {
    project,
    history: { past: past.slice(0, -1), future: [...future, { project: now, deed }], told: { deed, undone: true } },
  };
}

/**
 * The project after the next deed that was undone; null where there is none.
 * @param {History} history
 * @param {Project} now
 * @returns {{ project: Project, history: History } | null}
 */
export function redone({ past, future }, now) {
  const next = future.at(-1);
  if (!next) return null;
  const { project, deed } = next;
  return {
    project,
    history: { past: [...past, { project: now, deed }], future: future.slice(0, -1), told: { deed, undone: false } },
  };
}
