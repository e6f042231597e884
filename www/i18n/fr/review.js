/** Texts of the view that asks what is doubtful. */

/** @import { review as contract } from '../en/review.js' */
import { formats } from '../format.js';

const { count, noun, number } = formats.fr;

/** @type {typeof contract} */
export const review = {
  review: 'Examen',
  reviewOf: (n) => `Examen · ${number(n)}`,

  reviewing: {
    note: 'Ce qui est douteux, le plus révélateur d’abord. Une réponse compte aussitôt, dans toutes les vues, et peut être annulée.',
    left: (n) => `encore ${count(n, 'question', 'questions')}`,
    settled: (n) => `${number(n)} ${noun(n, 'tranchée', 'tranchées')} par vous`,
    questions: {
      pair: 'Ces deux énoncés disent-ils la même chose ?',
      member: 'Cet énoncé porte-t-il sur le thème ?',
    },
    answers: {
      link: 'la même chose',
      part: 'en partie',
      unlink: 'pas la même chose',
      'add-to-theme': 'sur le thème',
      'remove-from-theme': 'pas sur le thème',
    },
    skip: 'passer',
    undo: 'annuler',
    around: 'montrer les phrases autour',
    members: 'Sur le thème à présent',
    next: 'Ce qui suit',
    skipped: 'passée',
    more: (n) => `et ${number(n)} de plus`,
    none: 'Il ne reste rien à examiner.',
  },
};
