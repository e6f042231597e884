/** Texts of the page as a whole: its head, its keys, its notices and what it is doing. */

import { formats } from '../format.js';
import { articles, statements } from './report.js';

const { number } = formats.en;

export const page = {
  program: 'Crossread',
  untitled: 'Untitled comparison',
  pageTitle: (/** @type {string | null} */ title) => (title === null ? 'Crossread' : `${title} – Crossread`),
  contents: (/** @type {number} */ n, /** @type {number} */ of) =>
    `${articles(n)} · ${statements(of)} · nothing leaves this file`,
  views: 'Views',
  coverage: 'Coverage',
  theme: 'Theme',
  article: 'Article',
  pair: 'Pair',
  menu: 'Menu',
  addArticles: 'Add articles',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  language: 'Language',
  keys: 'Keys',
  skip: 'Skip to the comparison',

  /** Of keys that bear another name on a keyboard of the language. @type {Record<string, string>} */
  keyNames: {
    Ctrl: 'Ctrl',
    Enter: 'Enter',
    Esc: 'Esc',
  },

  /** Between a name and what is said of it. */
  colon: ': ',

  keyActions: {
    views: 'coverage, theme, article, pair',
    review: 'review',
    answers: 'in the review: the same, in part, not the same, skip, undo',
    search: 'search',
    step: 'next and previous: theme, pin in an article, pair of statements',
    lock: 'a pair scrolls together, or each alone',
    judge: 'leave out the passage you are in, or restore it',
    arrows: 'from cell to cell in the matrix',
    tab: 'to the next link or button',
    enter: 'open',
    escape: 'close',
    correct: 'correct the statement in focus',
    undo: 'undo; with ⇧, redo',
    keysDialog: 'this sheet',
  },
  keysOn: 'Letters, digits and signs work as keys',
  firstPaint: 'What this file shows without its program',
  comparing: (/** @type {number} */ n) => `comparing ${articles(n)}…`,
  cancel: 'Cancel',
  close: 'close',
  dismiss: 'Dismiss',
  dismissAll: (/** @type {number} */ n) => `Dismiss all ${number(n)}`,
  notices: 'Notices',
};
