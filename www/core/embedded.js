/**
 * What this one file contains beside its scripts: a project, the samples, and packed parts.
 */

/** @import { Project } from '../report.d.ts' */
import { fromBase85 } from './base85.js';
import { damagedProgram } from './problem.js';

/**
 * Returns the text of one of the file's data elements.
 * @param {string} id
 */
export function textOf(id) {
  return document.getElementById(id)?.textContent ?? '';
}

/**
 * Unpacks base 85 over gzip.
 * @param {string} text
 */
export function unpacked(text) {
  return new Response(new Blob([fromBase85(text)]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** Returns the project that the file was shared with, as JSON; null in the empty program. */
export function embeddedProject() {
  const text = textOf('project');
  return text === 'null' ? null : text;
}

/** What a reader may try the program with. @typedef {'dye-spill' | 'nato-cyber-defence'} Sample */

/**
 * Returns the project of a sample.
 * @param {Sample} name
 * @returns {Promise<Project>}
 */
export async function sampleProject(name) {
  try {
    return (await unpacked(textOf('samples')).json())[name];
  } catch {
    throw damagedProgram();
  }
}
