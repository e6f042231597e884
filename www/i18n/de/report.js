/** Names of what every view shows of a report: articles, statements, where they stand, how they are linked. */

/** @import { BlockKind, DropReason, LinkKind, ReasonKind } from '../../report.d.ts' */
/** @import { report as contract } from '../en/report.js' */
import { formats } from '../format.js';

const { count, decimal, noun, number, share } = formats.de;

/** @type {Record<LinkKind, string>} */
export const linkKinds = {
  verbatim: 'im selben Wortlaut',
  near: 'in fast denselben Worten',
  same: 'dieselbe Aussage in anderen Worten',
  related: 'zur selben Sache',
};

/** @type {Record<ReasonKind, string>} */
const reasonKinds = {
  words: 'gemeinsame Wörter',
  names: 'gemeinsame Namen',
  figures: 'gemeinsame Zahlen',
  'close-words': 'Wörter ähnlicher Bedeutung',
  meaning: 'im Ganzen ähnlich gemeint',
  quotation: 'was die eine zitiert, steht in der anderen',
  company: 'beide ähneln denselben anderen Aussagen',
  reader: 'von einem Leser verknüpft',
};

/** What two statements are that do not surely say the same. */
const doubts = {
  part: 'zum Teil dasselbe',
  stages: 'vielleicht dasselbe, in zwei Stadien',
  denial: 'vielleicht dasselbe, vielleicht bestritten',
  unsure: 'vielleicht dasselbe, oder zum Teil',
};

/** @type {Record<BlockKind, string>} */
export const blockKinds = {
  title: 'Titel',
  standfirst: 'Vorspann',
  paragraph: 'Absatz',
  heading: 'Zwischentitel',
  quote: 'Zitat',
  caption: 'Bildlegende',
  byline: 'Autorenzeile',
  dateline: 'Ortsmarke',
  advertisement: 'Werbung',
  navigation: 'Navigation',
  other: 'Sonstiges',
};

/** @type {Record<DropReason, string>} */
const dropReasons = {
  advertisement: 'Werbung',
  navigation: 'Teil der Seite ringsum',
  promotion: 'wirbt um Abo, Folgen oder Zuschriften',
  teaser: 'verweist auf einen anderen Bericht',
  caption: 'beschreibt ein Bild oder Video',
  credit: 'nennt die Urheber',
  timestamp: 'sagt, wann es erschien',
  repeated: 'steht an anderer Stelle im Artikel',
  language: 'in einer anderen Sprache',
  reader: 'von Ihnen weggelassen',
};

/** @param {number} n */
export function articles(n) {
  return `${number(n)} Artikel`;
}

/** @param {number} n */
export function statements(n) {
  return count(n, 'Aussage', 'Aussagen');
}

/** @type {typeof contract} */
export const report = {
  articles,
  statements,
  articlesOf: (n, of) => `${number(n)} von ${count(of, 'Artikel', 'Artikeln')}`,
  articlesOnTheme: (n, of) => `${number(n)} von ${count(of, 'Artikel', 'Artikeln')} zu diesem Thema`,
  number,
  wordNoun: (n) => noun(n, 'Wort', 'Wörter'),

  outletUnknown: 'Medium nicht genannt',
  titleUnknown: 'Artikel ohne Titel',
  dateUnknown: 'kein Datum im Text',
  unrelated: 'hat mit den anderen fast nichts gemein',

  headline: 'Titel',
  standfirst: 'Vorspann',
  early: 'früh',
  mid: 'Mitte',
  late: 'spät',
  paragraph: (n) => `¶ ${number(n)}`,
  paragraphSpoken: (n) => `Absatz ${number(n)}`,
  quoted: (speaker) => `${speaker}, zitiert`,
  quotedInPart: (speaker) => `${speaker}, teils zitiert`,
  quotation: 'Zitat',
  quotationInPart: 'teils zitiert',

  contextSide: {
    before: 'Davor:',
    after: 'Danach:',
  },
  blockKind: (kind) => blockKinds[kind],
  dropReason: (reason) => dropReasons[reason],
  leftOutCount: (n) => (n === 0 ? 'nichts weggelassen' : `${count(n, 'Passage', 'Passagen')} weggelassen`),
  restore: 'zurückholen',
  restoreOf: (of) => `zurückholen: ${of}`,
  drop: 'weglassen',
  dropOf: (of) => `weglassen: ${of}`,

  contradicts: 'widerspricht',
  why: 'warum verknüpft',
  linkKind: (kind) => linkKinds[kind],
  doubt: {
    ...doubts,
    stage: {
      planned: 'geplant',
      'under-way': 'im Gange',
      done: 'geschehen',
      refused: 'abgelehnt',
      reversed: 'rückgängig',
    },
  },
  linked: ({ kind, grade, contradiction }, doubt) =>
    (contradiction ? 'widerspricht, ' : '') +
    (grade === 'perhaps' ? doubts[doubt ?? 'unsure'] : linkKinds[kind ?? 'related']),
  reasonKind: (kind) => reasonKinds[kind],
  runnerUp: 'Danach in diesem Artikel:',
  score: (score) => `zu ${share(score)} dieselbe Aussage`,
  share,
  ofScore: (part) => `${share(part)} der Wahrscheinlichkeit`,
  fit: (score) => `Passung ${decimal(score)}`,
  sharedShare: (ratio, outlet) => `teilt ${share(ratio)} seiner Wörter mit ${outlet}`,
  sideBySide: 'die beiden Artikel nebeneinander',
  notLinked: 'nicht verknüpft',
};
