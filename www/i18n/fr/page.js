/** Texts of the page as a whole: its head, its keys, its notices and what it is doing. */

/** @import { page as contract } from '../en/page.js' */
import { formats } from '../format.js';
import { articles, statements } from './report.js';

const { number } = formats.fr;

/** @type {typeof contract} */
export const page = {
  program: 'Crossread',
  untitled: 'Comparaison sans titre',
  pageTitle: (title) => (title === null ? 'Crossread' : `${title} – Crossread`),
  contents: (n, of) => `${articles(n)} · ${statements(of)} · rien ne quitte ce fichier`,
  views: 'Vues',
  coverage: 'Couverture',
  theme: 'Thème',
  article: 'Article',
  pair: 'Paire',
  menu: 'Menu',
  addArticles: 'Ajouter des articles',
  toDark: 'Passer en sombre',
  toLight: 'Passer en clair',
  language: 'Langue',
  keys: 'Touches',
  skip: 'Aller à la comparaison',

  /** Of keys that bear another name on a keyboard of the language. */
  keyNames: {
    Ctrl: 'Ctrl',
    Enter: 'Entrée',
    Esc: 'Échap',
  },

  /** Between a name and what is said of it. */
  colon: '\u00a0: ',

  keyActions: {
    views: 'couverture, thème, article, paire',
    review: 'examen',
    answers: 'dans l’examen : la même chose, en partie, pas la même chose, passer, annuler',
    search: 'chercher',
    step: 'suivant et précédent : thème, repère dans l’article, paire d’énoncés',
    lock: 'une paire défile ensemble ou séparément',
    judge: 'écarter le passage où vous êtes, ou le réintégrer',
    arrows: 'de cellule en cellule dans la matrice',
    tab: 'au lien ou bouton suivant',
    enter: 'ouvrir',
    escape: 'fermer',
    correct: 'corriger l’énoncé sélectionné',
    undo: 'annuler ; avec ⇧ rétablir',
    keysDialog: 'cette liste',
  },
  keysOn: 'Les lettres, chiffres et signes servent de touches',
  firstPaint: 'Ce que ce fichier montre sans son programme',
  comparing: (n) => `comparaison de ${articles(n)}…`,
  cancel: 'Annuler',
  close: 'fermer',
  dismiss: 'Masquer',
  dismissAll: (n) => `Masquer les ${number(n)}`,
  notices: 'Avis',
};
