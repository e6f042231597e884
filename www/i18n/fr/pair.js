/** Texts of the pair view. */

/** @import { pair as contract } from '../en/pair.js' */
import { formats } from '../format.js';

const { count, number } = formats.fr;

/** @type {typeof contract} */
export const pair = {
  aligned: {
    left: 'Article de gauche',
    right: 'Article de droite',
    swap: 'échanger les côtés',
    previous: 'paire précédente',
    next: 'paire suivante',
    all: (n) => count(n, 'paire d’énoncés', 'paires d’énoncés'),
    step: (n, of) => `paire ${number(n)} sur ${number(of)}`,
    none: 'Aucun énoncé de l’un ne s’approche d’un énoncé de l’autre.',
    related: 'avec les énoncés seulement voisins',
    locked: 'défiler ensemble',
    unique: 'dans aucun autre article',
    full: (name) => `Lire ${name} en entier`,
  },
};
