/**
 * What is said of the statements that only one outlet makes.
 */

/** @import { Article } from '../report.d.ts' */
import { words } from '../i18n/words.js';

/**
 * Says what they are, or why there are none.
 * @param {boolean} isAny  Whether there are any.
 * @param {Article[]} articles  Those that are shown.
 */
export function onlyHereNote(isAny, articles) {
  if (isAny) return words.onlyHereNote;
  return articles.some(({ compared }) => compared) ? words.onlyHereNone : words.notCompared;
}
