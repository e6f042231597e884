/** Texts of the search. */

import { formats } from '../format.js';
import { statements } from './report.js';

const { number } = formats.en;

export const search = {
  search: {
    field: 'Search words or meaning',
    title: (/** @type {string} */ phrase) => `Search: ${phrase}`,
    help: 'Type words, or say in other words what you look for. “Quotation marks” find an exact phrase.',
    total: (/** @type {number} */ n) => (n === 0 ? 'No statement comes close.' : statements(n)),
    first: (/** @type {number} */ n) => `The first ${number(n)} are shown`,
    byWords: 'With these words',
    byMeaning: 'Close in meaning',
  },
};
