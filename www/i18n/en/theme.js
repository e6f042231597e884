/** Texts of the theme view and of themes of the reader’s own. */

import { formats } from '../format.js';
import { articles } from './report.js';

const { count, noun, number } = formats.en;

export const theme = {
  themes: 'Themes',
  moreThemes: (/** @type {number} */ n) => `${number(n)} more ${noun(n, 'theme', 'themes')}`,
  fewerThemes: 'fewer themes',
  foundTheme: 'The texts suggest this theme; nobody named it.',
  themeControls: 'Marking, columns, editing',
  marking: 'Marking',

  markings: {
    auto: 'automatic',
    shared: 'what they share',
    changes: 'what differs',
  },
  legendSame: 'shared wording',
  legendSpelling: 'same word, other spelling',
  legendOnly: 'only here',
  legendNegation: 'negation that the other lacks',
  against: (/** @type {string} */ outlet) => `Everything is set against ${outlet}:`,
  claim: (/** @type {number} */ n, /** @type {number} */ shown = n) =>
    `same claim in ${articles(n)}${shown < n ? `, ${number(shown)} shown` : ''}`,
  perhapsClaim: 'Perhaps the same in other articles',
  claimUnnamed: 'The same claim in other words',
  alone: 'Found in one article only',
  aloneNote: 'on this theme, no same claim found elsewhere',
  perhapsOn: 'Perhaps on this theme',
  perhapsOnNote: 'nearly fits, or contradicts what is on it',
  inPassing: 'Mentions it in passing',
  inPassingNote: 'not what the statement is about',
  nearestNote: 'nearest, not on the theme',
  nothingFrom: (/** @type {number} */ n) =>
    `Nothing to compare in ${count(n, 'other article', 'other articles')}: show the nearest`,
  context: 'context',
  inArticle: 'in the article',
  whyWith: (/** @type {string} */ name) => `why linked with ${name}`,

  columns: {
    title: 'Columns',
    notShown: (/** @type {string} */ names) => `Not shown: ${names}`,
    showAll: 'show all',
    all: 'all',
    none: 'none',
    hint: 'Arrow keys move a column; its head can be dragged.',
    chooseOne: 'Choose one at least.',
    earlier: (/** @type {string} */ name) => `move ${name} to the left`,
    later: (/** @type {string} */ name) => `move ${name} to the right`,
    moved: (/** @type {string} */ name, /** @type {number} */ n, /** @type {number} */ of) =>
      `${name}: column ${number(n)} of ${number(of)}`,
    drag: 'drag to move the column',
  },
  layout: 'Statements, outlet beside outlet',
  base: 'compared with this',
  pin: 'compare all with this',
  unpin: 'stop comparing',
  pinOf: (/** @type {string} */ outlet) => `compare all with this statement of ${outlet}`,
  unpinOf: (/** @type {string} */ outlet) => `stop comparing with this statement of ${outlet}`,

  ownThemes: {
    add: 'New theme',
    addNow: 'Add',
    edit: 'edit theme',
    done: 'done',
    label: 'Name',
    query: 'What it is about, in one line',
    include: 'Phrases that put a statement on it',
    exclude: 'Phrases that keep a statement off it',
    onePerLine: 'one per line',
    anyEnding:
      'A word is found as it is written; with * after it, with any ending: attack* finds attacks and attacked.',
    ranked: 'What comes closest',
    rankedNone: 'No statement comes close.',
    unnamed: 'Theme without a name',
    order: 'Place among the themes:',
    placeOf: (/** @type {number} */ n, /** @type {number} */ of) => `${number(n)} of ${number(of)}`,
    up: 'up',
    down: 'down',
    merge: 'Merge into it',
    mergeNone: 'another theme',
    mergeNow: 'Merge',
    split: 'Split: statements for a theme of their own',
    splitNow: 'Split off',
    delete: 'Delete theme',
    keep: 'make it a theme of your own',
    keepNote:
      'Its statements are put on it by hand, so that it stays what you see here; its name finds more in articles to come.',
    passedOver: (/** @type {string} */ columns) =>
      `Columns that mean nothing here were passed over: ${columns}.`,
    read: 'load a theme file…',
    nothing:
      'No statement is on this theme yet. Say what it is about, or put statements on it with ‘correct’.',
  },
};
