/** Texts of adding articles and of the page without a comparison. */

import { formats } from '../format.js';
import { articles } from './report.js';

const { count, number } = formats.en;

export const intake = {
  add: {
    title: 'Add articles',
    note: 'Saved web pages, Word and text files, as many as you like, or one article pasted. Nothing is sent anywhere.',
    files: 'Choose files…',
    orDrop: 'or drop them anywhere on the page',
    text: 'Article text',
    outlet: 'Outlet',
    headline: 'Title',
    date: 'Date',
    optional: 'optional',
    submit: 'Add this text',
    loaded: 'Loaded',
    none: 'No article yet.',
    remove: 'remove',
    removeOf: (/** @type {string} */ name) => `remove ${name}`,
    done: 'Done',
    drop: 'Drop the articles to add them',
  },

  intake: {
    folder: 'Choose a folder…',
    reading: (/** @type {number} */ n, /** @type {number} */ of) =>
      `reading file ${number(n + 1)} of ${number(of)}…`,
    noRoom: (/** @type {number} */ n) =>
      `${count(n, 'file was', 'files were')} not read: no more articles can be compared at once.`,
    several: (/** @type {number} */ n) =>
      `${articles(n)} found in it. If they are one, say so under ‘Add articles’.`,
    passedOver: (/** @type {number} */ n) =>
      `${count(n, 'file', 'files')} passed over: parts of saved pages, or no articles.`,
    andMore: (/** @type {string} */ names, /** @type {number} */ n) => `${names} and ${number(n)} more`,
    repeated: {
      sameText: (/** @type {string} */ name) => `is already here: the same text as ${name}.`,
      sameFile: 'is already here, with another text.',
      replace: 'replace it',
      keepBoth: 'keep both',
      leaveOut: 'leave it out',
      all: (/** @type {number} */ n) => `All ${number(n)} that are already here:`,
    },
    asOne: 'take as one article',
    detailsOf: (/** @type {string} */ name) => `details of ${name}`,
    details: {
      edit: 'details',
      name: 'About this article',
      title: 'Title',
      outlet: 'Outlet',
      author: 'Author',
      date: 'Date',
      url: 'Address',
      found: 'found in the text',
    },
    passages: (/** @type {number} */ kept, /** @type {number} */ dropped) =>
      `${count(kept, 'passage', 'passages')} compared, ${number(dropped)} left out`,
    hash: 'SHA-256 of the text compared:',
  },

  empty: {
    title: 'Compare how outlets tell one story',
    text: 'Add two or more articles on the same story. Crossread lines up what they share and shows what only one of them says.',
    drop: 'Drop saved web pages, Word or text files anywhere on this page, or',
    paste: 'paste or choose articles',
    orSample: 'Or first look at:',
    samples: {
      'dye-spill': 'five short reports on a made-up dye spill',
      'nato-cyber-defence': 'five reports on NATO and cyber defence',
    },
    promise: 'It all happens in this file: no article leaves your computer.',
    one: 'One article is loaded.',
    oneMore: 'Add another on the same story to compare it with.',
    failed: 'The articles are loaded, but not compared.',
    again: 'Compare them',
  },
};
