/**
 * What the page begins with: the project that its file carries, else the one worked on last.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { StoredProject } from '../state/state.js' */
/** @import { ProjectReader } from './project-file.js' */
import { carriedText } from '../core/embedded.js';
import { EMPTY_PROJECT } from '../state/state.js';
import { allStored, freshKey } from './database.js';
import { readProject } from './project-file.js';

/**
 * A project that is kept nowhere yet.
 * @param {Project} [project]
 * @param {string | null} [origin]
 * @returns {StoredProject}
 */
export function unsavedProject(project = EMPTY_PROJECT, origin = null) {
  return { key: freshKey(), origin, time: null, project };
}

/**
 * @param {ProjectReader} core
 * @returns {Promise<StoredProject>}
 */
export async function beginning(core) {
  const carried = carriedText();
  if (carried === null) {
    const last = (await allStored())?.[0];
    // An earlier version may have written it.
    return last ? { ...last, project: await core.readProject(last.project) } : unsavedProject();
  }
  return unsavedProject(await readProject(core, null, carried), await digestOf(carried));
}

/**
 * What tells one file's project from another's; null where the page came over plain HTTP, which has no digests.
 * @param {string} carried
 */
async function digestOf(carried) {
  if (!isSecureContext) return null;
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(carried))));
}

/**
 * What the reader made of the same file before.
 * @param {StoredProject} stored
 */
export async function earlierOf({ origin, time }) {
  return (time === null && origin && (await allStored())?.find((one) => one.origin === origin)) || null;
}
