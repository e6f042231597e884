/**
 * The worker's side of the core: loads the WebAssembly it is sent and answers calls, one at a time.
 *
 * It is bundled with the glue that wasm-bindgen writes (`crossread-core`) into one classic script,
 * which connection.js starts from a Blob. A problem that the core reports is sent back. Anything else, such
 * as a trap, is left uncaught: it reaches connection.js as the worker's `error` event, and that ends this
 * worker, whose memory can no longer be trusted.
 */

import * as core from 'crossread-core';
import { calls } from './calls.js';
import { LastComparison } from './last-comparison.js';
import { parseToml } from './toml.js';

/** @import { Call } from './calls.js' */
/** @import { Answer } from './connection.js' */
/** @import { Problem } from './problem.js' */

const last = new LastComparison(core);

/** @param {MessageEvent<WebAssembly.Module>} event */
self.onmessage = ({ data: module }) => {
  core.initSync({ module });
  self.onmessage = (/** @type {MessageEvent<Call>} */ { data }) => self.postMessage(answer(data));
};

/**
 * @param {Call} call
 * @returns {Answer}
 */
function answer({ id, name, given }) {
  try {
    const call = /** @type {(...given: unknown[]) => unknown} */ (calls[name](core, last, parseToml));
    return { id, value: call(...given) };
  } catch (thrown) {
    const { code, article, message, remedy, fault } = /** @type {Partial<Problem>} */ (thrown);
    if (typeof code !== 'string') throw thrown;
    return { id, error: /** @type {Problem} */ ({ code, article, message, remedy, fault }) };
  }
}
