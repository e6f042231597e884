/** Texts of the comparisons that the browser keeps, and of merging another into one’s own. */

import { formats } from '../format.js';
import { articles } from './report.js';

const { decimal, moment, number } = formats.en;

export const comparisons = {
  saveState: {
    saving: 'saving…',
    saved: 'saved',
    file: 'saved in a file',
    refused: 'cannot be saved here',
    earlier: (/** @type {number} */ time) => `open your version of ${moment(time)}`,
  },

  comparisons: {
    title: 'My comparisons',
    note: 'Kept in this browser only.',
    contents: (/** @type {number} */ n, /** @type {number} */ time) => `${articles(n)} · ${moment(time)}`,
    open: 'open',
    rename: 'Change the name',
    delete: 'delete',
    start: 'New comparison',
  },

  merging: {
    title: 'Another comparison',
    offered: (/** @type {string} */ title, /** @type {number} */ n) => `${title} · ${articles(n)}`,
    ask: 'Open it in place of yours, which stays under ‘My comparisons’, or see what it has that yours has not.',
    open: 'Open it',
    merge: 'Merge into mine',
    none: 'Yours has all that it has.',
    all: (/** @type {number} */ n) => `Take over all ${number(n)}`,
    take: 'accept',
    yours: 'Yours:',
    instead: 'in place of yours',
    kinds: {
      article: 'Articles',
      theme: 'Themes',
      correction: 'Corrections',
      note: 'Notes',
    },
    agreement: 'Agreement on what is on a theme',
    agreementNote:
      'Counted is what both judged: put on a theme, taken off it, or ticked as seen. In brackets: 95 % interval by the jackknife.',
    noAgreement: 'No theme and article in common.',
    allThemes: 'all themes',
    counts: {
      judged: 'judged by both',
      both: 'both on it',
      only_own: 'only you',
      only_other: 'only they',
      neither: 'both not',
    },
    tooFew: (/** @type {number} */ n) => `too few decisions (at least ${number(n)})`,
    interval: (/** @type {string} */ value, /** @type {string} */ low, /** @type {string} */ high) =>
      `${value} (${low} to ${high})`,
    agreed: 'share decided alike',
    kappa: 'Cohen’s kappa',
    alpha: 'Krippendorff’s alpha',
    differing: (/** @type {number} */ n) => `${number(n)} decided otherwise`,
    mine: 'yours',
    theirs: 'theirs',
    on: 'on it',
    off: 'not',
    coefficient: (/** @type {number} */ value) => decimal(value),
  },
};
