/**
 * Every word the program itself says, in one place: what outlets wrote never passes through here.
 * A second language is a second object of this shape.
 */

/** @import { BlockKind, DropReason, LinkKind, ReasonKind } from './report.d.ts' */

const locale = 'en-GB';
const plurals = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const shares = new Intl.NumberFormat(locale, { style: 'percent' });

/**
 * A number with its noun.
 * @param {number} n
 * @param {string} one
 * @param {string} [many]
 */
function count(n, one, many = `${one}s`) {
  return `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : many}`;
}

/** @type {Record<LinkKind, string>} */
const linkKinds = {
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
  company: 'the same other statements are like both',
};

/** @type {Record<BlockKind, string>} */
const blockKinds = {
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

export const words = {
  locale,
  program: 'Crossread',
  untitled: 'Untitled comparison',
  pageTitle: (/** @type {string | null} */ title) => (title === null ? 'Crossread' : `${title} – Crossread`),
  contents: (/** @type {number} */ articles, /** @type {number} */ statements) =>
    `${count(articles, 'article')} · ${count(statements, 'statement')} · nothing leaves this file`,
  views: 'Views',
  coverage: 'Coverage',
  theme: 'Theme',
  addArticles: 'Add articles',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  skip: 'Skip to the comparison',

  outletUnknown: 'Outlet not named',
  titleUnknown: 'Untitled article',
  dateUnknown: 'no date in the text',
  unrelated: 'shares next to nothing with the others',

  explanation:
    'How much of each article is given to a theme, and where. A bar is a statement; its place is its place in the article, its width its words.',
  onTheme: 'on the theme',
  touches: 'touches it',
  order: 'Sort',
  orders: { shared: 'shared by most', first: 'first to appear', given: 'as given' },
  found: 'suggested by the texts',
  outlets: (/** @type {number} */ n, /** @type {number} */ of) => `${numbers.format(n)} of ${count(of, 'outlet')}`,
  amount: (/** @type {number} */ n) => [numbers.format(n), plurals.select(n) === 'one' ? 'word' : 'words'],
  touchedOn: 'touched on',
  notFound: 'not found',
  nearest: 'nearest',
  noThemes: 'No theme is shared by these articles. What each of them says stands below.',
  matrix: 'Themes by outlets',

  headline: 'headline',
  standfirst: 'standfirst',
  early: 'early',
  mid: 'mid',
  late: 'late',
  paragraph: (/** @type {number} */ n) => `¶ ${numbers.format(n)}`,
  paragraphSpoken: (/** @type {number} */ n) => `paragraph ${numbers.format(n)}`,
  quoted: (/** @type {string} */ speaker) => `${speaker}, quoted`,

  onlyHere: 'Only here',
  onlyHereNote: 'Statements that no other article comes close to.',
  onlyHereNone: 'Every statement has a counterpart in another article.',
  statements: (/** @type {number} */ n) => count(n, 'statement'),
  leftOut: 'Left out as not the story',
  leftOutNote: 'Read but not compared. What was left out wrongly can be restored, and the comparison is made again.',
  leftOutCount: (/** @type {number} */ n) => (n === 0 ? 'nothing left out' : `${count(n, 'passage')} left out`),
  restore: 'restore',
  restoreOf: (/** @type {string} */ text) => `restore: ${text}`,
  drop: 'leave out',
  dropOf: (/** @type {string} */ text) => `leave out: ${text}`,
  kept: 'Leave out more of this article',
  blockKind: (/** @type {BlockKind} */ kind) => blockKinds[kind],
  dropReason: (/** @type {DropReason} */ reason) => dropReasons[reason],

  themes: 'Themes',
  chooseTheme: 'Theme',
  foundTheme: 'The texts suggest this theme; nobody named it.',
  marking: 'Marking',
  markings: { auto: 'automatic', shared: 'what they share', changes: 'what differs' },
  legendSame: 'shared wording',
  legendSpelling: 'same word, other spelling',
  legendOnly: 'only here',
  against: (/** @type {string} */ outlet) => `Everything is set against ${outlet}:`,
  claim: (/** @type {number} */ n) => `same claim in ${count(n, 'outlet')}`,
  claimUnnamed: 'The same claim in other words',
  alone: 'Each in its own words',
  aloneNote: 'on this theme, no same claim found elsewhere',
  touching: 'Touches the theme',
  touchingNote: 'near it, not on it',
  onlyTouches: 'only touches it',
  nearestNote: 'nearest, not on the theme',
  close: 'close',
  sheet: 'Statements, outlet beside outlet',
  base: 'base',
  pin: 'pin',
  unpin: 'unpin',
  pinOf: (/** @type {string} */ outlet) => `pin this statement of ${outlet} as the base`,
  unpinOf: (/** @type {string} */ outlet) => `unpin this statement of ${outlet}`,
  why: 'why linked',
  linkKind: (/** @type {LinkKind} */ kind) => linkKinds[kind],
  reasonKind: (/** @type {ReasonKind} */ kind) => reasonKinds[kind],
  runnerUp: 'Next in this article:',
  score: (/** @type {number} */ score) => `${shares.format(score)} sure`,
  share: (/** @type {number} */ share) => shares.format(share),
  sharedShare: (/** @type {number} */ ratio, /** @type {string} */ outlet) =>
    `shares ${shares.format(ratio)} of its words with ${outlet}`,

  add: {
    title: 'Add articles',
    note: 'Text files, as many as you like, or one article pasted. Nothing is sent anywhere.',
    files: 'Choose text files…',
    orDrop: 'or drop them anywhere on the page',
    text: 'Article text',
    outlet: 'Outlet',
    headline: 'Title',
    date: 'Date',
    optional: 'optional',
    submit: 'Add this text',
    loaded: 'Loaded',
    none: 'No article yet.',
    remove: 'remove',
    removeOf: (/** @type {string} */ name) => `remove ${name}`,
    done: 'Done',
    drop: 'Drop the articles to add them',
  },
  empty: {
    title: 'Compare how outlets tell one story',
    text: 'Add two or more articles on the same story. Crossread lines up what they share and shows what only one of them says.',
    drop: 'Drop text files anywhere on this page, or',
    paste: 'paste or choose articles',
    promise: 'It all happens in this file: no article leaves your computer.',
    one: 'One article is loaded.',
    oneMore: 'Add another on the same story to compare it with.',
    failed: 'The articles are loaded, but not compared.',
    again: 'Compare them',
  },
  comparing: (/** @type {number} */ n) => `comparing ${count(n, 'article')}…`,
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  dismissAll: (/** @type {number} */ n) => `Dismiss all ${numbers.format(n)}`,
  notices: 'Notices',
  formatMessage: 'Files of this kind cannot be read.',
  sizeMessage: 'The file is larger than any article that can be compared.',
  sizeRemedy: 'Cut it to the story, or split it into several articles.',
  readMessage: 'The file could not be opened.',
  readRemedy: 'Check that it still exists and may be read.',
  internalMessage: (/** @type {string | undefined} */ detail) =>
    `Something went wrong inside Crossread (${detail || 'no detail'}).`,
  internalRemedy:
    'Everything that was loaded is still here. Try again; if it happens again, leave out what you added last.',
  cancelledMessage: 'The comparison was cancelled.',
  cancelledRemedy: 'Start it again when you want it.',
  textRemedy: 'Save the article as plain text (.txt) and add that.',
};
