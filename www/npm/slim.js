/**
 * The core without its WebAssembly, for a page that loads crossread.wasm by itself. `init` starts it, once,
 * before anything else is called.
 */

import start from './core.js';

export {
  bundle,
  check,
  checkFile,
  codebookCsv,
  compare,
  diff,
  readFile,
  readPage,
  readProject,
  readText,
  themeFileToml,
  withThemeFile,
} from './core.js';
export { search } from './search.js';

/** @type {typeof import('./slim.d.ts').init} */
export async function init(wasm) {
  await start({ module_or_path: wasm });
}
