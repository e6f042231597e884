/** Texts of the pair view. */

import { formats } from '../format.js';

const { count, number } = formats.en;

export const pair = {
  aligned: {
    left: 'Left article',
    right: 'Right article',
    swap: 'swap sides',
    previous: 'previous pair',
    next: 'next pair',
    all: (/** @type {number} */ n) => count(n, 'aligned pair', 'aligned pairs'),
    step: (/** @type {number} */ n, /** @type {number} */ of) => `pair ${number(n)} of ${number(of)}`,
    none: 'No statement of the one comes close to one of the other.',
    related: 'also what is only related',
    locked: 'scroll together',
    unique: 'in no other article',
    full: (/** @type {string} */ name) => `Read ${name} in full`,
  },
};
