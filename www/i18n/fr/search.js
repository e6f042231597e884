/** Texts of the search. */

/** @import { search as contract } from '../en/search.js' */
import { formats } from '../format.js';
import { statements } from './report.js';

const { number } = formats.fr;

/** @type {typeof contract} */
export const search = {
  search: {
    field: 'Chercher mots ou sens',
    title: (phrase) => `Recherche : ${phrase}`,
    help: 'Tapez des mots, ou dites en d’autres mots ce que vous cherchez. Les « guillemets » trouvent l’expression exacte.',
    total: (n) => (n === 0 ? 'Aucun énoncé ne s’en approche.' : statements(n)),
    first: (n) => `Les ${number(n)} premiers sont montrés`,
    byWords: 'Avec ces mots',
    byMeaning: 'De sens voisin',
  },
};
