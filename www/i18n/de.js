/** All texts of the program in German. */

/** @import { en } from './en.js' */
import { page } from './de/page.js';
import { report } from './de/report.js';
import { coverage } from './de/coverage.js';
import { brief } from './de/brief.js';
import { theme } from './de/theme.js';
import { article } from './de/article.js';
import { pair } from './de/pair.js';
import { search } from './de/search.js';
import { review } from './de/review.js';
import { correct } from './de/correct.js';
import { intake } from './de/intake.js';
import { comparisons } from './de/comparisons.js';
import { share } from './de/share.js';
import { problems } from './de/problems.js';

/** @type {typeof en} */
export const de = {
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
