/**
 * The package's main module: the core with its WebAssembly inside. The first call starts it, on the spot, so
 * that nothing is to be waited for and importing it does nothing.
 */

import * as core from './core.js';
import { base64 } from './inlined.js';

export { search } from './search.js';

let isStarted = false;

/** Returns the core, started. */
function started() {
  if (!isStarted) core.initSync({ module: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) });
  isStarted = true;
  return core;
}

/** @type {typeof core.compare} */
export const compare = (project) => started().compare(project);
/** @type {typeof core.diff} */
export const diff = (pairs) => started().diff(pairs);
/** @type {typeof core.check} */
export const check = (article) => started().check(article);
/** @type {typeof core.checkFile} */
export const checkFile = (name, bytes) => started().checkFile(name, bytes);
/** @type {typeof core.readFile} */
export const readFile = (name, bytes) => started().readFile(name, bytes);
/** @type {typeof core.readText} */
export const readText = (text) => started().readText(text);
/** @type {typeof core.readPage} */
export const readPage = (html) => started().readPage(html);
/** @type {typeof core.readProject} */
export const readProject = (held) => started().readProject(held);
/** @type {typeof core.withThemeFile} */
export const withThemeFile = (project, name, bytes, parse) =>
  started().withThemeFile(project, name, bytes, parse);
/** @type {typeof core.themeFileToml} */
export const themeFileToml = (project) => started().themeFileToml(project);
/** @type {typeof core.codebookCsv} */
export const codebookCsv = (project) => started().codebookCsv(project);
/** @type {typeof core.bundle} */
export const bundle = (program, project) => started().bundle(program, project);
