/** Texts of the coverage view. */

/** @import { coverage as contract } from '../en/coverage.js' */
import { formats } from '../format.js';

const { count, languageName, number, share } = formats.fr;

/** @type {typeof contract} */
export const coverage = {
  explanation:
    'Quelle part de chaque article va à un thème, et à quel endroit. Une barre est un énoncé ; sa place est sa place dans l’article, sa largeur son nombre de mots.',
  onTheme: 'sur le thème',
  order: 'Trier',

  orders: {
    shared: 'les plus repris',
    disputed: 'où les médias diffèrent le plus',
    contradictions: 'le plus de contradictions',
    first: 'les premiers à paraître',
    given: 'dans l’ordre donné',
  },
  found: 'suggéré par les textes',
  mentioned: 'mentionné en passant',
  contradictions: (n) => count(n, 'contradiction', 'contradictions'),
  perhaps: 'peut-être',
  perhapsSame: 'peut-être le même ?',
  notFound: 'non trouvé',
  notCompared: 'non comparé',
  notComparedIn: (language) =>
    language === null ? 'non comparé' : `en ${languageName(language)} : non comparé`,
  nearest: 'le plus proche',
  noThemes: 'Aucun thème n’est commun à ces articles. Ce que dit chacun figure plus bas.',
  matrix: 'Thèmes par média',
  openings: 'Comment chacun commence',

  narrowed: {
    controls: 'Articles, tri, filtre',
    show: 'Montrer',
    kinds: {
      all: 'tous les thèmes',
      everywhere: 'traités par tous',
      covered: 'traités par certains',
      mentioned: 'mentionnés en passant par certains',
      perhaps: 'peut-être chez certains',
      absent: 'non trouvés chez certains',
      named: 'nommés',
      found: 'suggérés par les textes',
    },
    field: 'Trouver un thème',
    none: 'Aucun thème ne correspond.',
    themes: (n, of) => `${number(n)} sur ${count(of, 'thème', 'thèmes')}`,
    onlyThese: 'ne montrer que ceux-ci, les plus longs d’abord',
    absent: (n) => `non trouvé dans ${count(n, 'autre', 'autres')}`,
    sort: 'trier',
    sortOf: (outlet) => `trier les thèmes par mots dans ${outlet}`,
    byWordsOf: (outlet) => `par mots dans ${outlet}`,
    hide: 'masquer',
    hideOf: (outlet) => `masquer ${outlet}`,
  },

  dates: {
    title: 'Quand ils ont paru',
    unknown: 'sans date dans le texte :',
  },

  overlap: {
    title: 'Qui dit la même chose',
    note: 'Sur 100 énoncés de l’article de la ligne, combien figurent aussi dans celui de la colonne.',
    shareOf: (part) => `${share(part)} de ses énoncés`,
    shares: (there, back) => `${share(there)} des énoncés du premier, ${share(back)} de ceux du second`,
    closest: (n) =>
      `Les paires les plus proches : ce que l’autre dit aussi, et l’inverse. Jusqu’à ${number(n)} articles sont comparés deux à deux.`,
  },

  onlyHere: 'Seulement ici',
  onlyHereNote: 'Énoncés dont aucun autre article ne s’approche.',
  onlyHereNone: 'Chaque énoncé a un équivalent dans un autre article.',
  leftOut: 'Écarté, hors du récit',
  leftOutNote:
    'Lu mais non comparé. Ce qui a été écarté à tort peut être réintégré, et la comparaison est refaite.',
  kept: 'Écarter davantage de cet article',
};
