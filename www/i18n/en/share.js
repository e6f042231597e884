/** Texts of sharing, exporting and printing. */

import { formats } from '../format.js';

const { number, share: percent } = formats.en;

export const share = {
  sharing: {
    title: 'Share file',
    note: 'One file with the program, your work and this view. It opens in any browser, offline.',
    full: 'Full texts',
    excerpt: 'Only the statements used (quotation)',
    save: 'Save file',
    again: (/** @type {string} */ name) => `Save again in ${name}`,
    saved: (/** @type {string} */ name) => `Saved as ${name}`,
    size: (/** @type {number} */ bytes) => `${number(Math.ceil(bytes / 1000))} kB`,
    bound: 'At most',
    ofWords: '% of the words of each article',
    kept: (/** @type {number} */ words, /** @type {number} */ of) =>
      `${percent(words / of)} of its words (${number(words)} of ${number(of)})`,
    keptWhole: 'nothing is left out: beside its headline it is one statement',
    keptOver: 'more than the bound: a headline and one statement stay',
  },
  shortened:
    'Shortened to each article’s headline and what matters most to the comparison; […] stands for the rest. What only one article says cannot be told.',
  leftOutOfCopy: 'left out of this copy',
  notInCopy: 'not in this copy',

  exporting: {
    title: 'Export',
    note: 'What the comparison holds, for other programs.',
    contents: {
      project: 'Articles, themes, corrections and notes',
      report: 'All that the comparison found',
      statements: 'A row for each statement on a theme',
      counts: 'Themes by outlets: how many statements',
      presence: 'Themes by outlets: 1 or 0',
      corrections: 'A row for each correction and note',
      lacks: 'What each article lacks and two others have',
      copies: 'Passages that several articles print word for word',
      overlap: 'Articles by articles: how many statements both make',
      relations: 'Who reports the same as each statement, with figures that differ',
      disagreement: 'A row for each theme: how many articles, how unlike each other',
      themes: 'The themes you named, with their phrases',
      markdown: 'The comparison as a text',
    },
    print: 'Print',
    printNote: 'The matrix, then all themes with their evidence',
  },

  notFoundIn: 'Not found in:',
  asWritten:
    'Every statement stands here as its outlet wrote it. ¶ counts the paragraphs of its article. Compared with Crossread.',
};
