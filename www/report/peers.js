/**
 * Which articles can be compared with each other.
 */

/** @import { Article } from '../report.d.ts' */

/**
 * Whether two articles are in one language, as far as that is known: what is only reported in another is not
 * missing.
 * @param {Article} one
 * @param {Article} other
 */
export function isPeer(one, other) {
  return one.language === null || other.language === null || one.language === other.language;
}
