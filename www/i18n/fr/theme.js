/** Texts of the theme view and of themes of the reader’s own. */

/** @import { theme as contract } from '../en/theme.js' */
import { formats } from '../format.js';
import { articles } from './report.js';

const { count, noun, number } = formats.fr;

/** @type {typeof contract} */
export const theme = {
  themes: 'Thèmes',
  moreThemes: (n) => count(n, 'autre thème', 'autres thèmes'),
  fewerThemes: 'moins de thèmes',
  foundTheme: 'Ce thème ressort des textes ; personne ne l’a nommé.',
  themeControls: 'Marquage, colonnes, modification',
  marking: 'Marquage',

  markings: {
    auto: 'automatique',
    shared: 'ce qu’ils partagent',
    changes: 'ce qui diffère',
  },
  legendSame: 'mots partagés',
  legendSpelling: 'même mot, autre graphie',
  legendOnly: 'seulement ici',
  legendNegation: 'négation absente de l’autre',
  against: (outlet) => `Tout est comparé à ${outlet} :`,
  claim: (n, shown = n) =>
    `même propos dans ${articles(n)}${shown < n ? `, ${number(shown)} ${noun(shown, 'affiché', 'affichés')}` : ''}`,
  perhapsClaim: 'Peut-être le même dans d’autres articles',
  claimUnnamed: 'Le même propos en d’autres mots',
  alone: 'Trouvé dans un seul article',
  aloneNote: 'sur ce thème, sans le même propos ailleurs',
  perhapsOn: 'Peut-être sur ce thème',
  perhapsOnNote: 's’en approche, ou contredit ce qui y figure',
  inPassing: 'Le mentionne en passant',
  inPassingNote: 'l’énoncé ne porte pas là-dessus',
  nearestNote: 'le plus proche, hors du thème',
  nothingFrom: (n) =>
    `Rien à comparer dans ${count(n, 'autre article', 'autres articles')} : voir le plus proche`,
  context: 'contexte',
  inArticle: 'dans l’article',
  whyWith: (name) => `pourquoi ce lien avec ${name}`,

  columns: {
    title: 'Colonnes',
    notShown: (names) => `Non affichés : ${names}`,
    showAll: 'tout afficher',
    all: 'toutes',
    none: 'aucune',
    hint: 'Les flèches déplacent une colonne ; son en-tête se fait glisser.',
    chooseOne: 'Choisissez-en au moins une.',
    earlier: (name) => `déplacer ${name} vers la gauche`,
    later: (name) => `déplacer ${name} vers la droite`,
    moved: (name, n, of) => `${name} : colonne ${number(n)} sur ${number(of)}`,
    drag: 'glisser pour déplacer la colonne',
  },
  layout: 'Énoncés, média à côté de média',
  base: 'comparé à ceci',
  pin: 'tout comparer à ceci',
  unpin: 'ne plus comparer',
  pinOf: (outlet) => `tout comparer à cet énoncé de ${outlet}`,
  unpinOf: (outlet) => `ne plus comparer à cet énoncé de ${outlet}`,

  ownThemes: {
    add: 'Nouveau thème',
    addNow: 'Ajouter',
    edit: 'modifier le thème',
    done: 'terminé',
    label: 'Nom',
    query: 'De quoi il s’agit, en une ligne',
    include: 'Expressions qui y mettent un énoncé',
    exclude: 'Expressions qui en écartent un énoncé',
    onePerLine: 'une par ligne',
    anyEnding:
      'Un mot est trouvé tel qu’il est écrit ; suivi de *, avec toute terminaison : attaque* trouve attaques et attaqué.',
    ranked: 'Ce qui s’en approche le plus',
    rankedNone: 'Aucun énoncé ne s’en approche.',
    unnamed: 'Thème sans nom',
    order: 'Place parmi les thèmes :',
    placeOf: (n, of) => `${number(n)} sur ${number(of)}`,
    up: 'monter',
    down: 'descendre',
    merge: 'Y fusionner',
    mergeNone: 'un autre thème',
    mergeNow: 'Fusionner',
    split: 'Diviser : des énoncés pour un thème à part',
    splitNow: 'Séparer',
    delete: 'Supprimer le thème',
    keep: 'en faire votre thème',
    keepNote:
      'Ses énoncés y sont mis à la main, pour qu’il reste ce que vous voyez ; son nom en trouvera d’autres dans les articles à venir.',
    passedOver: (columns) => `Des colonnes qui ne signifient rien ici ont été ignorées : ${columns}.`,
    read: 'charger un fichier de thèmes…',
    nothing:
      'Aucun énoncé n’est encore sur ce thème. Dites de quoi il s’agit, ou mettez-y des énoncés avec « corriger ».',
  },
};
