/**
 * The parts of the program, as this page's document holds them: what a shared file is made of again.
 *
 * Nothing that the page draws, and nothing that an extension puts beside it, is among them.
 */

/** @import { Parts } from '../report.d.ts' */
import { textOf } from '../core/embedded.js';

/** The page's own script, known only while it runs for the first time. */
const script = document.currentScript;

/**
 * Reads the parts of the program out of the document.
 * @returns {Parts}
 */
export function programParts() {
  return {
    policy: document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
    style: document.querySelector('body > style')?.textContent ?? '',
    samples: textOf('samples'),
    wasm: textOf('core-wasm'),
    worker: textOf('core-worker'),
    notices: textOf('notices'),
    script: script?.textContent ?? '',
  };
}
