import type { Comparison } from './core.js';
import type { Hits } from './report.js';

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

/** Ranks the statements of a comparison for a phrase, as `comparison.search(phrase)` does. */
export function search(comparison: Comparison, phrase: string): Hits;

export type { Comparison, CrossreadError, GivenProject } from './core.js';
export type * from './report.js';
