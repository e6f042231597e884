/**
 * Stands for the core where pure modules ask it for ids: it goes by what the project counted alone.
 */

/** @import { AskIds } from '../../www/project/ids.js' */

/** @type {AskIds} */
export async function askIds({ next }, { articles = 0, themes = 0 }) {
  const from = (/** @type {string} */ letter, /** @type {number} */ first, /** @type {number} */ wanted) =>
    Array.from({ length: wanted }, (_, index) => `${letter}${first + index}`);
  return {
    articles: from('a', next.article, articles),
    themes: from('t', next.theme, themes),
    next: { article: next.article + articles, theme: next.theme + themes },
  };
}
