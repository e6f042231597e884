/** Names of what every view shows of a report: articles, statements, where they stand, how they are linked. */

/** @import { BlockKind, DropReason, Link, LinkKind, ReasonKind, Stage } from '../../report.d.ts' */
import { formats } from '../format.js';

const { count, decimal, noun, number, share } = formats.en;

/** @type {Record<LinkKind, string>} */
export const linkKinds = {
  verbatim: 'in the same words',
  near: 'in nearly the same words',
  same: 'the same claim in other words',
  related: 'on the same matter',
};

/** @type {Record<ReasonKind, string>} */
const reasonKinds = {
  words: 'shared words',
  names: 'shared names',
  figures: 'shared figures',
  'close-words': 'words close in meaning',
  meaning: 'close in meaning as a whole',
  quotation: 'what one quotes stands in the other',
  company: 'both are like the same other statements',
  reader: 'linked by a reader',
};

/** What two statements are that do not surely say the same. */
const doubts = {
  part: 'the same in part',
  stages: 'perhaps the same, at two stages',
  denial: 'perhaps the same, perhaps denied',
  unsure: 'perhaps the same, or in part',
};

/** @type {Record<BlockKind, string>} */
export const blockKinds = {
  title: 'title',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quotation',
  caption: 'caption',
  byline: 'byline',
  dateline: 'dateline',
  advertisement: 'advertisement',
  navigation: 'navigation',
  other: 'other matter',
};

/** @type {Record<DropReason, string>} */
const dropReasons = {
  advertisement: 'advertisement',
  navigation: 'part of the page around it',
  promotion: 'asks to subscribe, follow or write',
  teaser: 'points to another story',
  caption: 'describes a picture or video',
  credit: 'says who made it',
  timestamp: 'says when it appeared',
  repeated: 'stands elsewhere in the article',
  language: 'in another language',
  reader: 'left out by you',
};

/** @param {number} n */
export function articles(n) {
  return count(n, 'article', 'articles');
}

/** @param {number} n */
export function statements(n) {
  return count(n, 'statement', 'statements');
}

export const report = {
  articles,
  statements,
  articlesOf: (/** @type {number} */ n, /** @type {number} */ of) => `${number(n)} of ${articles(of)}`,
  articlesOnTheme: (/** @type {number} */ n, /** @type {number} */ of) =>
    `${number(n)} of ${articles(of)} on this theme`,
  number,
  wordNoun: (/** @type {number} */ n) => noun(n, 'word', 'words'),

  outletUnknown: 'Outlet not named',
  titleUnknown: 'Untitled article',
  dateUnknown: 'no date in the text',
  unrelated: 'shares next to nothing with the others',

  headline: 'headline',
  standfirst: 'standfirst',
  early: 'early',
  mid: 'mid',
  late: 'late',
  paragraph: (/** @type {number} */ n) => `¶ ${number(n)}`,
  paragraphSpoken: (/** @type {number} */ n) => `paragraph ${number(n)}`,
  quoted: (/** @type {string} */ speaker) => `${speaker}, quoted`,
  quotedInPart: (/** @type {string} */ speaker) => `${speaker}, partly quoted`,
  quotation: 'quotation',
  quotationInPart: 'partly quoted',

  contextSide: {
    before: 'Before:',
    after: 'After:',
  },
  blockKind: (/** @type {BlockKind} */ kind) => blockKinds[kind],
  dropReason: (/** @type {DropReason} */ reason) => dropReasons[reason],
  leftOutCount: (/** @type {number} */ n) =>
    n === 0 ? 'nothing left out' : `${count(n, 'passage', 'passages')} left out`,
  restore: 'restore',
  restoreOf: (/** @type {string} */ of) => `restore: ${of}`,
  drop: 'leave out',
  dropOf: (/** @type {string} */ of) => `leave out: ${of}`,

  contradicts: 'contradicts',
  why: 'why linked',
  linkKind: (/** @type {LinkKind} */ kind) => linkKinds[kind],
  doubt: {
    ...doubts,
    /** @type {Record<Stage, string>} */
    stage: {
      planned: 'planned',
      'under-way': 'under way',
      done: 'done',
      refused: 'refused',
      reversed: 'reversed',
    },
  },
  /** @type {(link: Pick<Link<LinkKind | null>, 'kind' | 'grade' | 'contradiction'>, doubt: keyof typeof doubts | null) => string} */
  linked: ({ kind, grade, contradiction }, doubt) =>
    (contradiction ? 'contradicts, ' : '') +
    (grade === 'perhaps' ? doubts[doubt ?? 'unsure'] : linkKinds[kind ?? 'related']),
  reasonKind: (/** @type {ReasonKind} */ kind) => reasonKinds[kind],
  runnerUp: 'Next in this article:',
  score: (/** @type {number} */ score) => `${share(score)} likely the same claim`,
  share,
  ofScore: (/** @type {number} */ part) => `${share(part)} of the score`,
  fit: (/** @type {number} */ score) => `fit ${decimal(score)}`,
  sharedShare: (/** @type {number} */ ratio, /** @type {string} */ outlet) =>
    `shares ${share(ratio)} of its words with ${outlet}`,
  sideBySide: 'the two articles side by side',
  notLinked: 'not linked',
};
