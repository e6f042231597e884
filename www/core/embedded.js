/**
 * What this one file carries beside its scripts: a project, the sample, and packed parts.
 */

/** @import { Project } from '../report.d.ts' */
import { damagedProgram } from './problem.js';

/** @param {string} id */
export function textOf(id) {
  return document.getElementById(id)?.textContent ?? '';
}

/**
 * What a text of base64 over gzip holds.
 * @param {string} text
 */
export function unpacked(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** The project that the file was shared with, as JSON; null in the empty program. */
export function carriedText() {
  const text = textOf('project');
  return text === 'null' ? null : text;
}

/** @returns {Promise<Project>} */
export async function sampleProject() {
  try {
    return await unpacked(textOf('sample')).json();
  } catch {
    throw damagedProgram();
  }
}
