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
      differs: 'differs',
      perhaps: 'perhaps',
      only: 'only here',
      matter: linkKinds.related,
    },
    all: 'all others report it',
    says: (/** @type {number} */ n) => noun(n, 'says the same', 'say the same'),
    more: (/** @type {number} */ n) => `and ${number(n)} more`,
    others: 'What others say',
    beside: 'side by side',
    perhaps: 'Perhaps the same',
    matter: 'On the same matter',
    leftOut: (/** @type {BlockKind} */ kind) => `${blockKinds[kind]} left out`,
    missing: 'Not in this article',
    missingNote: 'What others report, with no match found here.',
    missingNone: 'Nothing that two others report was found missing.',
    byMore: 'Two others or more report',
    byOne: 'Only one other reports',
    by: (/** @type {number} */ n) => `${number(n)} others report`,
    noTheme: 'On no theme',
    absent: 'theme not found here',
  },
};
