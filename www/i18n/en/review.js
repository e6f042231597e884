/** Texts of the view that asks what is doubtful. */

import { formats } from '../format.js';

const { count, number } = formats.en;

export const review = {
  review: 'Review',
  reviewOf: (/** @type {number} */ n) => `Review · ${number(n)}`,

  reviewing: {
    note: 'What is doubtful, the most telling first. An answer counts at once, in every view, and can be undone.',
    left: (/** @type {number} */ n) => `${count(n, 'question', 'questions')} left`,
    settled: (/** @type {number} */ n) => `${number(n)} settled by you`,
    questions: {
      pair: 'Do these two say the same?',
      member: 'Is this on the theme?',
    },
    answers: {
      link: 'the same',
      part: 'in part',
      unlink: 'not the same',
      'add-to-theme': 'on the theme',
      'remove-from-theme': 'not on the theme',
    },
    skip: 'skip',
    undo: 'undo',
    around: 'show the sentences around',
    members: 'On the theme now',
    next: 'What comes next',
    skipped: 'skipped',
    more: (/** @type {number} */ n) => `and ${number(n)} more`,
    none: 'Nothing is left to review.',
  },
};
