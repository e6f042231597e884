/** Texts of the pair view. */

/** @import { pair as contract } from '../en/pair.js' */
import { formats } from '../format.js';

const { count, number } = formats.de;

/** @type {typeof contract} */
export const pair = {
  aligned: {
    left: 'Linker Artikel',
    right: 'Rechter Artikel',
    swap: 'Seiten tauschen',
    previous: 'voriges Paar',
    next: 'nächstes Paar',
    all: (n) => count(n, 'Aussagenpaar', 'Aussagenpaare'),
    step: (n, of) => `Paar ${number(n)} von ${number(of)}`,
    none: 'Keine Aussage des einen kommt einer des anderen nahe.',
    related: 'auch bloß Verwandtes',
    locked: 'gemeinsam scrollen',
    unique: 'in keinem anderen Artikel',
    full: (name) => `${name} ganz lesen`,
  },
};
