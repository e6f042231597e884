/** Texts of what a reader should know first. */

/** @import { brief as contract } from '../en/brief.js' */
import { formats } from '../format.js';

const { count, number, share } = formats.fr;

/** @type {Record<'day' | 'month' | 'year', (n: number) => string>} */
const lengths = {
  day: (n) => count(n, 'jour', 'jours'),
  month: (n) => `${number(n)} mois`,
  year: (n) => count(n, 'an', 'ans'),
};

/** @type {typeof contract} */
export const brief = {
  brief: {
    title: 'En bref',
    headings: {
      all: 'Tous le rapportent',
      most: 'La plupart le rapportent',
      disputed: 'Contesté',
      only: 'Un seul le rapporte',
      copy: 'D’un même texte',
    },
    perhaps: 'peut-être aussi',
    texts: (n) => `en ${count(n, 'texte', 'textes')}`,
    against: 'contre',
    moreNames: (n) => `et ${number(n)} de plus`,
    more: (n) => `${number(n)} de plus`,
    apart: (n, unit) => `Jusqu’à ${lengths[unit](n)} séparent ces articles`,
    toReview: (n) => `${count(n, 'question', 'questions')} à examiner`,
  },
  copies: {
    alsoIn: (part) => `${share(part)} mot pour mot aussi dans`,
    mark: 'imprimé par d’autres aussi :',
  },
};
