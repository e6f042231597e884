/** Texts of the coverage view. */

/** @import { coverage as contract } from '../en/coverage.js' */
import { formats } from '../format.js';

const { count, languageName, number, share } = formats.de;

/** @type {typeof contract} */
export const coverage = {
  explanation:
    'Wie viel jeder Artikel einem Thema gibt, und wo. Ein Balken ist eine Aussage; er steht, wo sie im Artikel steht, und ist so breit wie ihr Text.',
  onTheme: 'zum Thema',
  order: 'Sortieren',

  orders: {
    shared: 'was die meisten bringen',
    disputed: 'wo die Medien am meisten abweichen',
    contradictions: 'die meisten Widersprüche',
    first: 'was zuerst vorkommt',
    given: 'wie angegeben',
  },
  found: 'aus den Texten erschlossen',
  mentioned: 'nebenbei erwähnt',
  contradictions: (n) => count(n, 'Widerspruch', 'Widersprüche'),
  perhaps: 'vielleicht',
  perhapsSame: 'vielleicht dasselbe?',
  notFound: 'nicht gefunden',
  notCompared: 'nicht verglichen',
  notComparedIn: (language) =>
    language === null ? 'nicht verglichen' : `${languageName(language)}: nicht verglichen`,
  nearest: 'am nächsten',
  noThemes: 'Diese Artikel haben kein Thema gemeinsam. Was jeder von ihnen sagt, steht unten.',
  matrix: 'Themen nach Medien',
  openings: 'Wie jeder beginnt',

  narrowed: {
    controls: 'Artikel, Sortierung, Filter',
    show: 'Zeigen',
    kinds: {
      all: 'alle Themen',
      everywhere: 'in allen behandelt',
      covered: 'in manchen behandelt',
      mentioned: 'in manchen nebenbei erwähnt',
      perhaps: 'in manchen vielleicht',
      absent: 'in manchen nicht gefunden',
      named: 'benannt',
      found: 'aus den Texten erschlossen',
    },
    field: 'Thema finden',
    none: 'Kein Thema passt dazu.',
    themes: (n, of) => `${number(n)} von ${count(of, 'Thema', 'Themen')}`,
    onlyThese: 'nur diese zeigen, die meisten Wörter zuerst',
    absent: (n) => `in ${count(n, 'weiterem', 'weiteren')} nicht gefunden`,
    sort: 'sortieren',
    sortOf: (outlet) => `sortieren: Themen nach Wörtern in ${outlet}`,
    byWordsOf: (outlet) => `nach Wörtern in ${outlet}`,
    hide: 'ausblenden',
    hideOf: (outlet) => `${outlet} ausblenden`,
  },

  dates: {
    title: 'Wann sie erschienen',
    unknown: 'kein Datum im Text:',
  },

  overlap: {
    title: 'Wer dasselbe sagt',
    note: 'Wie viele von 100 Aussagen des Artikels der Zeile auch in dem der Spalte stehen.',
    shareOf: (part) => `${share(part)} seiner Aussagen`,
    shares: (there, back) => `${share(there)} der Aussagen des ersten, ${share(back)} der des zweiten`,
    closest: (n) =>
      `Die engsten Paare: wie viel vom einen auch im anderen steht, und umgekehrt. Bis zu ${number(n)} Artikel werden jeder mit jedem verglichen.`,
  },

  onlyHere: 'Nur hier',
  onlyHereNote: 'Aussagen, denen kein anderer Artikel nahekommt.',
  onlyHereNone: 'Jede Aussage hat eine Entsprechung in einem anderen Artikel.',
  leftOut: 'Weggelassen, da nicht Teil des Berichts',
  leftOutNote:
    'Gelesen, aber nicht verglichen. Was zu Unrecht fehlt, lässt sich zurückholen; dann wird neu verglichen.',
  kept: 'Mehr von diesem Artikel weglassen',
};
