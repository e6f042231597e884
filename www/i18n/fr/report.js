/** Names of what every view shows of a report: articles, statements, where they stand, how they are linked. */

/** @import { BlockKind, DropReason, LinkKind, ReasonKind } from '../../report.d.ts' */
/** @import { report as contract } from '../en/report.js' */
import { formats } from '../format.js';

const { count, decimal, noun, number, share } = formats.fr;

/** @type {Record<LinkKind, string>} */
export const linkKinds = {
  verbatim: 'dans les mêmes mots',
  near: 'presque dans les mêmes mots',
  same: 'le même propos en d’autres mots',
  related: 'sur le même sujet',
};

/** @type {Record<ReasonKind, string>} */
const reasonKinds = {
  words: 'mots communs',
  names: 'noms communs',
  figures: 'chiffres communs',
  'close-words': 'mots de sens voisin',
  meaning: 'de sens voisin dans l’ensemble',
  quotation: 'ce que l’un cite figure dans l’autre',
  company: 'les deux ressemblent aux mêmes autres énoncés',
  reader: 'liés par un lecteur',
};

/** What two statements are that do not surely say the same. */
const doubts = {
  part: 'le même en partie',
  stages: 'peut-être le même, à deux stades',
  denial: 'peut-être le même, peut-être démenti',
  unsure: 'peut-être le même, ou en partie',
};

/** @type {Record<BlockKind, string>} */
export const blockKinds = {
  title: 'titre',
  standfirst: 'chapô',
  paragraph: 'paragraphe',
  heading: 'intertitre',
  quote: 'citation',
  caption: 'légende',
  byline: 'signature',
  dateline: 'lieu et date',
  advertisement: 'publicité',
  navigation: 'navigation',
  other: 'autre contenu',
};

/** @type {Record<DropReason, string>} */
const dropReasons = {
  advertisement: 'publicité',
  navigation: 'élément de la page autour',
  promotion: 'invite à s’abonner, suivre ou écrire',
  teaser: 'renvoie à un autre article',
  caption: 'décrit une image ou une vidéo',
  credit: 'dit qui l’a fait',
  timestamp: 'dit quand il a paru',
  repeated: 'figure ailleurs dans l’article',
  language: 'dans une autre langue',
  reader: 'écarté par vous',
};

/** @param {number} n */
export function articles(n) {
  return count(n, 'article', 'articles');
}

/** @param {number} n */
export function statements(n) {
  return count(n, 'énoncé', 'énoncés');
}

/** @type {typeof contract} */
export const report = {
  articles,
  statements,
  articlesOf: (n, of) => `${number(n)} sur ${articles(of)}`,
  articlesOnTheme: (n, of) => `sur ce thème : ${number(n)} sur ${articles(of)}`,
  number,
  wordNoun: (n) => noun(n, 'mot', 'mots'),

  outletUnknown: 'Média non indiqué',
  titleUnknown: 'Article sans titre',
  dateUnknown: 'sans date dans le texte',
  unrelated: 'n’a presque rien en commun avec les autres',

  headline: 'titre',
  standfirst: 'chapô',
  early: 'au début',
  mid: 'au milieu',
  late: 'à la fin',
  paragraph: (n) => `¶ ${number(n)}`,
  paragraphSpoken: (n) => `paragraphe ${number(n)}`,
  quoted: (speaker) => `${speaker} (citation)`,
  quotedInPart: (speaker) => `${speaker} (citation partielle)`,
  quotation: 'citation',
  quotationInPart: 'citation partielle',

  contextSide: {
    before: 'Avant :',
    after: 'Après :',
  },
  blockKind: (kind) => blockKinds[kind],
  dropReason: (reason) => dropReasons[reason],
  leftOutCount: (n) =>
    n === 0 ? 'rien d’écarté' : `${count(n, 'passage', 'passages')} ${noun(n, 'écarté', 'écartés')}`,
  restore: 'réintégrer',
  restoreOf: (of) => `réintégrer : ${of}`,
  drop: 'écarter',
  dropOf: (of) => `écarter : ${of}`,

  contradicts: 'contredit',
  why: 'pourquoi ce lien',
  linkKind: (kind) => linkKinds[kind],
  doubt: {
    ...doubts,
    stage: {
      planned: 'prévu',
      'under-way': 'en cours',
      done: 'fait',
      refused: 'refusé',
      reversed: 'défait',
    },
  },
  linked: ({ kind, grade, contradiction }, doubt) =>
    (contradiction ? 'contredit, ' : '') +
    (grade === 'perhaps' ? doubts[doubt ?? 'unsure'] : linkKinds[kind ?? 'related']),
  reasonKind: (kind) => reasonKinds[kind],
  runnerUp: 'Ensuite dans cet article :',
  score: (score) => `même affirmation à ${share(score)}`,
  share,
  ofScore: (part) => `${share(part)} de la probabilité`,
  fit: (score) => `adéquation ${decimal(score)}`,
  sharedShare: (ratio, outlet) => `partage ${share(ratio)} de ses mots avec ${outlet}`,
  sideBySide: 'les deux articles côte à côte',
  notLinked: 'non liés',
};
