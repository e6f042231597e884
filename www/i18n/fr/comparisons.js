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
    take: 'accepter',
    yours: 'La vôtre :',
    instead: 'à la place de votre décision',
    kinds: {
      article: 'Articles',
      theme: 'Thèmes',
      correction: 'Corrections',
      note: 'Notes',
    },
    agreement: 'Accord sur ce qui relève d’un thème',
    agreementNote:
      'Compte ce que les deux ont jugé : mis dans un thème, retiré, ou coché comme vu. Entre parenthèses : intervalle à 95 % par le jackknife.',
    noAgreement: 'Ni thème ni article en commun.',
    allThemes: 'tous les thèmes',
    counts: {
      judged: 'jugés par les deux',
      both: 'dedans pour les deux',
      only_own: 'vous seul',
      only_other: 'l’autre seul',
      neither: 'dehors pour les deux',
    },
    tooFew: (n) => `trop peu de décisions (au moins ${number(n)})`,
    interval: (value, low, high) => `${value} (${low} à ${high})`,
    agreed: 'part décidée de même',
    kappa: 'kappa de Cohen',
    alpha: 'alpha de Krippendorff',
    differing: (n) => count(n, 'décision différente', 'décisions différentes'),
    mine: 'la vôtre',
    theirs: 'l’autre',
    on: 'sur le thème',
    off: 'hors du thème',
    coefficient: (value) => decimal(value),
  },
};
