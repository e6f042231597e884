/** All texts of the program in French. */

/** @import { en } from './en.js' */
import { page } from './fr/page.js';
import { report } from './fr/report.js';
import { coverage } from './fr/coverage.js';
import { brief } from './fr/brief.js';
import { theme } from './fr/theme.js';
import { article } from './fr/article.js';
import { pair } from './fr/pair.js';
import { search } from './fr/search.js';
import { review } from './fr/review.js';
import { correct } from './fr/correct.js';
import { intake } from './fr/intake.js';
import { comparisons } from './fr/comparisons.js';
import { share } from './fr/share.js';
import { problems } from './fr/problems.js';

/** @type {typeof en} */
export const fr = {
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
