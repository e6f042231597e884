export {
  bundle,
  check,
  checkFile,
  compare,
  diff,
  readFile,
  readPage,
  readProject,
  readText,
} from './core.js';
export type { Comparison, CrossreadError, GivenProject } from './core.js';
export type * from './report.js';
