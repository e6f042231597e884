// The worker's side of the core: loads the WebAssembly it is sent and answers calls, one at a time.
//
// It is bundled with the glue that wasm-bindgen writes (`crossread-core`) into one classic script,
// which client.js starts from a Blob. An error that the core reports is a plain object and is sent
// back. Anything else, such as a trap, is left uncaught: it reaches client.js as the worker's `error`
// event, and client.js ends this worker, whose memory can no longer be trusted.

import * as core from 'crossread-core';

/** @import { Answer, Call } from './client.js' */

const calls = {
  compare: core.compare,
  search: core.search,
  /** @param {[string, string]} statements */
  link: ([a, b]) => core.link(a, b),
  diff: core.diff,
  check: core.check,
  /** @param {[import('../report.d.ts').Parts, import('../report.d.ts').Project]} shared */
  bundle: ([parts, project]) => core.bundle(parts, project),
  excerpt: core.excerpt,
  markdown: core.markdown,
  /** @param {[import('../report.d.ts').Project, import('../report.d.ts').SpreadsheetForm]} asked */
  csv: ([project, form]) => core.export_csv(project, form),
  /** @param {[import('../report.d.ts').Project, import('../report.d.ts').Project]} projects */
  agreement: ([own, other]) => core.agreement(own, other),
  readProject: core.read_project,
  mostArticles: core.most_articles,
  /** @param {ArrayBuffer} bytes */
  textOf: (bytes) => core.text_of(new Uint8Array(bytes)),
  /** @param {[string, number]} file */
  checkFile: ([name, bytes]) => core.check_file(name, bytes),
  /** @param {[string, ArrayBuffer]} file */
  readFile: ([name, bytes]) => core.read_file(name, new Uint8Array(bytes)),
  readText: core.read_text,
  readPage: core.read_page,
};

/** @param {MessageEvent<WebAssembly.Module>} event */
self.onmessage = ({ data: module }) => {
  core.initSync({ module });
  self.onmessage = answer;
};

/** @param {MessageEvent<Call>} event */
function answer({ data: { id, name, argument } }) {
  self.postMessage(result(id, () => calls[name](/** @type {never} */ (argument))));
}

/**
 * @param {number} id
 * @param {() => unknown} call
 * @returns {Answer}
 */
function result(id, call) {
  try {
    return { id, value: call() ?? null };
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return { id, error: /** @type {import('./client.js').CoreError} */ (thrown) };
  }
}
