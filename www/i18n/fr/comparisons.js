/** Texts of the comparisons that the browser keeps, and of merging another into one’s own. */

/** @import { comparisons as contract } from '../en/comparisons.js' */
import { formats } from '../format.js';
import { articles } from './report.js';

const { count, decimal, moment, number } = formats.fr;

/** @type {typeof contract} */
export const comparisons = {
  saveState: {
    saving: 'enregistrement…',
    saved: 'enregistré',
    file: 'enregistré dans un fichier',
    refused: 'ne peut être enregistré ici',
    earlier: (time) => `ouvrir votre version : ${moment(time)}`,
  },

  comparisons: {
    title: 'Mes comparaisons',
    note: 'Conservées dans ce navigateur seulement.',
    contents: (n, time) => `${articles(n)} · ${moment(time)}`,
    open: 'ouvrir',
    rename: 'Changer le nom',
    delete: 'supprimer',
    start: 'Nouvelle comparaison',
  },

  merging: {
    title: 'Une autre comparaison',
    offered: (title, n) => `${title} · ${articles(n)}`,
    ask: 'L’ouvrir à la place de la vôtre, qui reste dans « Mes comparaisons », ou voir ce qu’elle a de plus.',
    open: 'L’ouvrir',
    merge: 'Fusionner avec la mienne',
    none: 'La vôtre a tout ce qu’elle contient.',
    all: (n) => `Tout reprendre (${number(n)})`,
    take: 'reprendre',
    yours: 'La vôtre :',
    instead: 'à la place de votre décision',
    kinds: {
      article: 'Articles',
      theme: 'Thèmes',
      correction: 'Corrections',
      note: 'Notes',
    },
    agreement: 'Accord sur ce qui relève d’un thème',
    agreementNote: 'Une décision : énoncé sur le thème ou non, dans les articles et thèmes communs.',
    noAgreement: 'Ni thème ni article en commun.',
    allThemes: 'tous les thèmes',
    decisions: 'décisions',
    agreed: 'identiques',
    kappa: 'kappa de Cohen',
    alpha: 'alpha de Krippendorff',
    differing: (n) => count(n, 'décision différente', 'décisions différentes'),
    mine: 'la vôtre',
    theirs: 'l’autre',
    on: 'sur le thème',
    off: 'hors du thème',
    coefficient: (value) => (value === null ? '–' : decimal(value)),
  },
};
