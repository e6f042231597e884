/**
 * What this one file contains beside its scripts: a project, the sample, and packed parts.
 */

/** @import { Project } from '../report.d.ts' */
import { damagedProgram } from './problem.js';

/**
 * Returns the text of one of the file's data elements.
 * @param {string} id
 */
export function textOf(id) {
  return document.getElementById(id)?.textContent ?? '';
}

/**
 * Unpacks base64 over gzip.
 * @param {string} text
 */
export function unpacked(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** Returns the project that the file was shared with, as JSON; null in the empty program. */
export function embeddedProject() {
  const text = textOf('project');
  return text === 'null' ? null : text;
}

/**
 * Returns the project that a reader may try the program with.
 * @returns {Promise<Project>}
 */
export async function sampleProject() {
  try {
    return await unpacked(textOf('sample')).json();
  } catch {
    throw damagedProgram();
  }
}
