/** Texts of what a reader should know first. */

import { formats } from '../format.js';

const { count, number, share } = formats.en;

/** @type {Record<'day' | 'month' | 'year', (n: number) => string>} */
const lengths = {
  day: (n) => count(n, 'day', 'days'),
  month: (n) => count(n, 'month', 'months'),
  year: (n) => count(n, 'year', 'years'),
};

export const brief = {
  brief: {
    title: 'In brief',
    headings: {
      all: 'All report',
      most: 'Most report',
      disputed: 'Disputed',
      only: 'Only one reports',
      copy: 'From one text',
    },
    perhaps: 'perhaps also',
    texts: (/** @type {number} */ n) => `in ${count(n, 'text', 'texts')}`,
    against: 'against',
    moreNames: (/** @type {number} */ n) => `and ${number(n)} more`,
    more: (/** @type {number} */ n) => `${number(n)} more`,
    apart: (/** @type {number} */ n, /** @type {'day' | 'month' | 'year'} */ unit) =>
      `These articles are up to ${lengths[unit](n)} apart`,
    toReview: (/** @type {number} */ n) => `${count(n, 'question', 'questions')} to review`,
  },
  copies: {
    alsoIn: (/** @type {number} */ part) => `${share(part)} word for word also in`,
    mark: 'printed by others too:',
  },
};
