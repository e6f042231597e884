/** Texts of the coverage view. */

import { formats } from '../format.js';

const { count, languageName, number, share } = formats.en;

export const coverage = {
  explanation:
    'How much of each article is given to a theme, and where. A bar is a statement; its place is its place in the article, its width its words.',
  onTheme: 'on the theme',
  order: 'Sort',

  orders: {
    shared: 'shared by most',
    disputed: 'outlets differ most',
    contradictions: 'most contradictions',
    first: 'first to appear',
    given: 'as given',
  },
  found: 'suggested by the texts',
  mentioned: 'mentioned in passing',
  contradictions: (/** @type {number} */ n) => count(n, 'contradiction', 'contradictions'),
  perhaps: 'perhaps',
  perhapsSame: 'perhaps the same?',
  notFound: 'not found',
  notCompared: 'not compared',
  notComparedIn: (/** @type {string | null} */ language) =>
    language === null ? 'not compared' : `${languageName(language)}: not compared`,
  nearest: 'nearest',
  noThemes: 'No theme is shared by these articles. What each of them says stands below.',
  matrix: 'Themes by outlets',
  openings: 'How each begins',

  narrowed: {
    controls: 'Articles, sorting, filter',
    show: 'Show',
    kinds: {
      all: 'all themes',
      everywhere: 'covered by all',
      covered: 'covered by some',
      mentioned: 'mentioned in passing by some',
      perhaps: 'perhaps in some',
      absent: 'not found in some',
      named: 'named',
      found: 'suggested by the texts',
    },
    field: 'Find a theme',
    none: 'No theme matches.',
    themes: (/** @type {number} */ n, /** @type {number} */ of) =>
      `${number(n)} of ${count(of, 'theme', 'themes')}`,
    onlyThese: 'show only these, most words first',
    absent: (/** @type {number} */ n) => `not found in ${number(n)} more`,
    sort: 'sort',
    sortOf: (/** @type {string} */ outlet) => `sort the themes by words in ${outlet}`,
    byWordsOf: (/** @type {string} */ outlet) => `by words in ${outlet}`,
    hide: 'hide',
    hideOf: (/** @type {string} */ outlet) => `hide ${outlet}`,
  },

  dates: {
    title: 'When they appeared',
    unknown: 'no date in the text:',
  },

  overlap: {
    title: 'Who says the same',
    note: 'Of each 100 statements of the row’s article, how many the column’s makes too.',
    shareOf: (/** @type {number} */ part) => `${share(part)} of its statements`,
    shares: (/** @type {number} */ there, /** @type {number} */ back) =>
      `${share(there)} of the first one’s statements, ${share(back)} of the second one’s`,
    closest: (/** @type {number} */ n) =>
      `The closest pairs: how much of the one the other says too, and the other way round. Up to ${number(n)} articles are each compared with every other.`,
  },

  onlyHere: 'Only here',
  onlyHereNote: 'Statements that no other article comes close to.',
  onlyHereNone: 'Every statement has a counterpart in another article.',
  leftOut: 'Left out as not the story',
  leftOutNote:
    'Read but not compared. What was left out wrongly can be restored, and the comparison is made again.',
  kept: 'Leave out more of this article',
};
