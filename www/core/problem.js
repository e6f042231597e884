/**
 * What goes wrong, in one shape wherever it happened.
 */

/** @import { ThemeFileFault } from '../report.d.ts' */
import { words } from '../i18n/words.js';

/**
 * As the core's errors say it: a stable code, the article or file concerned, what to do; and what is wrong
 * with a theme file.
 * @typedef {{ code: string, article: string | null, message: string, remedy: string, fault?: ThemeFileFault }} Problem
 */

/**
 * Rejections of the core are problems already; anything else is a fault of the page's own.
 * @param {unknown} error
 * @returns {Problem}
 */
export function asProblem(error) {
  if (typeof error === 'object' && error !== null && 'code' in error && 'remedy' in error) {
    return /** @type {Problem} */ (error);
  }
  return internal(String(error));
}

/**
 * Says that the program broke.
 * @param {string | undefined} detail  What the browser says; WebKit may say nothing.
 * @returns {Problem}
 */
export function internal(detail) {
  return {
    code: 'internal',
    article: null,
    message: words.internalMessage(detail),
    remedy: words.internalRemedy,
  };
}

/**
 * Says that the reader stopped it.
 * @returns {Problem}
 */
export function cancelled() {
  return { code: 'cancelled', article: null, message: words.cancelledMessage, remedy: words.cancelledRemedy };
}

/**
 * Says that a part of the file itself does not unpack.
 * @returns {Problem}
 */
export function damagedProgram() {
  return { code: 'damaged-program', article: null, message: words.damagedProgram, remedy: '' };
}

/**
 * The reader stopped it, so there is nothing to tell them.
 * @param {Problem} problem
 */
export function isCancelled({ code }) {
  return code === 'cancelled';
}
