/**
 * All texts of the program, in the current language. What outlets wrote never passes through here.
 */

import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';

const texts = { en, de, fr };

/** Changes with the language: whoever imports it always sees the current one's texts. */
export let words = en;

/** @param {keyof typeof texts} language */
export function setWords(language) {
  words = texts[language];
}
