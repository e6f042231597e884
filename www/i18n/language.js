/**
 * Which languages the page speaks, which of them is current, and where the reader's choice is stored.
 */

import { formats } from './format.js';
import { setWords } from './words.js';

/** @typedef {keyof typeof languages} Language */

/** What each language calls itself. */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' };

const KEY = 'crossread.language';

/** @type {Language} */
let current = 'en';

/** @param {Language} language */
export function setLanguage(language) {
  if (language === current) return;
  current = language;
  setWords(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it holds until the page is closed.
  }
}

/**
 * The one the reader chose, or the first of their browser's that the page speaks.
 * @returns {Language}
 */
export function preferredLanguage() {
  return [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2)), 'en'].find(isLanguage) ?? 'en';
}

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * @param {string | null} tag
 * @returns {tag is Language}
 */
export function isLanguage(tag) {
  return tag !== null && Object.hasOwn(languages, tag);
}

/**
 * A date, in the current language.
 * @param {number} time  Milliseconds since 1970, UTC.
 * @param {Intl.DateTimeFormatOptions} options
 */
export function date(time, options) {
  return formats[current].date(time, options);
}
