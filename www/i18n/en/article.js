/** Texts of the article view. */

/** @import { BlockKind } from '../../report.d.ts' */
import { formats } from '../format.js';
import { blockKinds, linkKinds } from './report.js';

const { noun, number } = formats.en;

export const article = {
  reading: {
    pins: 'How the others compare',
    kinds: {
      all: 'all report',
      some: 'some report',
      contradicts: 'contradicts',
      perhaps: 'perhaps',
      only: 'only here',
      matter: linkKinds.related,
    },
    all: 'all others report it',
    says: (/** @type {number} */ n) => noun(n, 'says the same', 'say the same'),
    more: (/** @type {number} */ n) => `and ${number(n)} more`,
    others: 'What others say',
    beside: 'side by side',
    contradict: 'Contradicted by',
    perhaps: 'Perhaps the same',
    matter: 'On the same matter',
    leftOut: (/** @type {BlockKind} */ kind) => `${blockKinds[kind]} left out`,
    missing: 'Not in this article',
    missingNote: 'What others have, with no match found here.',
    missingNone: 'Nothing that two others have was found missing.',
    byMore: 'In two others or more',
    byOne: 'In one other only',
    by: (/** @type {number} */ n) => `${number(n)} others report it`,
    onTheme: (/** @type {number} */ n) => `${number(n)} others on this theme`,
    noTheme: 'On no theme',
    absent: 'theme not found here',
  },
};
