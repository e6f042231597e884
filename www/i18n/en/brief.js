/** Texts of what a reader should know first. */

import { formats } from '../format.js';

const { count, number } = formats.en;

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
    },
    perhaps: 'perhaps also',
    against: 'against',
    moreNames: (/** @type {number} */ n) => `and ${number(n)} more`,
    more: (/** @type {number} */ n) => `${number(n)} more`,
    apart: (/** @type {number} */ n, /** @type {'day' | 'month' | 'year'} */ unit) =>
      `These articles are up to ${lengths[unit](n)} apart`,
    toReview: (/** @type {number} */ n) => `${count(n, 'question', 'questions')} to review`,
  },
};
