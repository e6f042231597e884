/**
 * All texts of the program in English, and the contract of the other languages: each has the same texts,
 * with the same parameters. A part for each part of the page.
 */

import { page } from './en/page.js';
import { report } from './en/report.js';
import { coverage } from './en/coverage.js';
import { brief } from './en/brief.js';
import { theme } from './en/theme.js';
import { article } from './en/article.js';
import { pair } from './en/pair.js';
import { search } from './en/search.js';
import { review } from './en/review.js';
import { correct } from './en/correct.js';
import { intake } from './en/intake.js';
import { comparisons } from './en/comparisons.js';
import { share } from './en/share.js';
import { problems } from './en/problems.js';

export const en = {
  ...page,
  ...report,
  ...coverage,
  ...brief,
  ...theme,
  ...article,
  ...pair,
  ...search,
  ...review,
  ...correct,
  ...intake,
  ...comparisons,
  ...share,
  ...problems,
};
