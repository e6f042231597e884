/**
 * What the page opens with: the project in its file, else the one worked on last.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { StoredProject } from '../state/state.js' */
/** @import { ProjectReader } from './project-file.js' */
import { embeddedProject } from '../core/embedded.js';
import { EMPTY_PROJECT } from '../state/state.js';
import { allStored, freshKey } from './database.js';
import { readProject } from './project-file.js';

/**
 * Returns a record for a project that is not stored yet.
 * @param {Project} [project]
 * @param {string | null} [origin]
 * @returns {StoredProject}
 */
export function unsavedProject(project = EMPTY_PROJECT, origin = null) {
  return { key: freshKey(), origin, time: null, project };
}

/**
 * Returns the project to open with.
 * @param {ProjectReader} core
 * @returns {Promise<StoredProject>}
 */
export async function initialProject(core) {
  const embedded = embeddedProject();
  if (embedded === null) {
    const last = (await allStored())?.[0];
    // Another version may have written it.
    return last ? { ...last, project: await core.readProject(last.project) } : unsavedProject();
  }
  return unsavedProject(await readProject(core, null, embedded), await digestOf(embedded));
}

/**
 * What tells one file's project from another's; null where the page came over plain HTTP, which has no digests.
 * @param {string} embedded
 */
async function digestOf(embedded) {
  if (!isSecureContext) return null;
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(embedded))));
}

/**
 * Returns what the reader made of the same file before; null where there is none.
 * @param {StoredProject} stored
 */
export async function earlierWorkOn({ origin, time }) {
  return (time === null && origin && (await allStored())?.find((one) => one.origin === origin)) || null;
}
