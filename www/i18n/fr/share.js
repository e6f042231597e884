/** Texts of sharing, exporting and printing. */

/** @import { share as contract } from '../en/share.js' */
import { formats } from '../format.js';

const { number, share: percent } = formats.fr;

/** @type {typeof contract} */
export const share = {
  sharing: {
    title: 'Partager',
    note: 'Un fichier avec le programme, votre travail et cette vue. Il s’ouvre dans tout navigateur, hors ligne.',
    full: 'Textes intégraux',
    excerpt: 'Seulement les énoncés utilisés (citation)',
    save: 'Enregistrer le fichier',
    again: (name) => `Enregistrer à nouveau dans ${name}`,
    saved: (name) => `Enregistré sous ${name}`,
    size: (bytes) => `${number(Math.ceil(bytes / 1000))} kB`,
    bound: 'Au plus',
    ofWords: '% des mots de chaque article',
    kept: (words, of) => `${percent(words / of)} de ses mots (${number(words)} sur ${number(of)})`,
    keptWhole: 'rien n’est omis : outre son titre, il est un seul énoncé',
    keptOver: 'plus que la limite : le titre et un énoncé restent',
  },
  shortened:
    'Abrégé au titre de chaque article et à ce qui compte le plus pour la comparaison ; […] marque le reste. On ne peut y voir ce qu’un article est seul à dire.',
  leftOutOfCopy: 'omis dans cette copie',
  notInCopy: 'pas dans cette copie',

  exporting: {
    title: 'Exporter',
    note: 'Ce que contient la comparaison, pour d’autres programmes.',
    contents: {
      project: 'Articles, thèmes, corrections et notes',
      report: 'Tout ce que la comparaison a trouvé',
      statements: 'Une ligne par énoncé sur un thème',
      counts: 'Thèmes par média : nombre d’énoncés',
      presence: 'Thèmes par média : 1 ou 0',
      corrections: 'Une ligne par correction et par note',
      lacks: 'Ce qui manque à chaque article et que deux autres ont',
      copies: 'Passages que plusieurs articles impriment mot pour mot',
      overlap: 'Articles par articles : nombre d’énoncés en commun',
      relations: 'Qui rapporte la même chose que chaque énoncé, avec les chiffres qui diffèrent',
      disagreement: 'Une ligne par thème : dans combien d’articles, avec quels écarts',
      themes: 'Vos thèmes et leurs expressions',
      markdown: 'La comparaison en texte',
    },
    print: 'Imprimer',
    printNote: 'La matrice, puis tous les thèmes avec leurs preuves',
  },

  notFoundIn: 'Non trouvé dans :',
  asWritten:
    'Chaque énoncé figure ici tel que son média l’a écrit. ¶ compte les paragraphes de son article. Comparé avec Crossread.',
};
