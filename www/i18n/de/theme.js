/** Texts of the theme view and of themes of the reader’s own. */

/** @import { theme as contract } from '../en/theme.js' */
import { formats } from '../format.js';

const { count, number } = formats.de;

/** @type {typeof contract} */
export const theme = {
  themes: 'Themen',
  moreThemes: (n) => count(n, 'weiteres Thema', 'weitere Themen'),
  fewerThemes: 'weniger Themen',
  foundTheme: 'Dieses Thema ergibt sich aus den Texten; niemand hat es benannt.',
  themeControls: 'Markierung, Spalten, Bearbeiten',
  marking: 'Markierung',

  markings: {
    auto: 'automatisch',
    shared: 'was sie teilen',
    changes: 'was abweicht',
  },
  legendSame: 'gemeinsamer Wortlaut',
  legendSpelling: 'dasselbe Wort, anders geschrieben',
  legendOnly: 'nur hier',
  legendNegation: 'Verneinung, die dort fehlt',
  against: (outlet) => `Alles wird verglichen mit ${outlet}:`,
  claim: (n, shown = n) =>
    `dieselbe Aussage in ${count(n, 'Artikel', 'Artikeln')}${shown < n ? `, ${number(shown)} gezeigt` : ''}`,
  perhapsClaim: 'Vielleicht dasselbe in anderen Artikeln',
  claimUnnamed: 'Dieselbe Aussage in anderen Worten',
  alone: 'Nur in einem Artikel gefunden',
  aloneNote: 'zum Thema, ohne gleiche Aussage anderswo',
  perhapsOn: 'Vielleicht zu diesem Thema',
  perhapsOnNote: 'passt beinahe, oder widerspricht dem, was dazugehört',
  inPassing: 'Erwähnt es nebenbei',
  inPassingNote: 'darum geht es in der Aussage nicht',
  nearestNote: 'am nächsten, nicht zum Thema',
  nothingFrom: (n) =>
    `Nichts zu vergleichen in ${count(n, 'weiteren Artikel', 'weiteren Artikeln')}: das Nächste zeigen`,
  context: 'Kontext',
  inArticle: 'im Artikel',
  whyWith: (name) => `warum verknüpft mit ${name}`,

  columns: {
    title: 'Spalten',
    notShown: (names) => `Nicht gezeigt: ${names}`,
    showAll: 'alle zeigen',
    all: 'alle',
    none: 'keine',
    hint: 'Pfeiltasten verschieben eine Spalte; ihr Kopf lässt sich ziehen.',
    chooseOne: 'Wählen Sie mindestens eine.',
    earlier: (name) => `${name} nach links rücken`,
    later: (name) => `${name} nach rechts rücken`,
    moved: (name, n, of) => `${name}: Spalte ${number(n)} von ${number(of)}`,
    drag: 'ziehen, um die Spalte zu verschieben',
  },
  layout: 'Aussagen, Medium neben Medium',
  base: 'damit verglichen',
  pin: 'alles hiermit vergleichen',
  unpin: 'nicht mehr vergleichen',
  pinOf: (outlet) => `alles mit dieser Aussage von ${outlet} vergleichen`,
  unpinOf: (outlet) => `nicht mehr mit dieser Aussage von ${outlet} vergleichen`,

  ownThemes: {
    add: 'Neues Thema',
    addNow: 'Hinzufügen',
    edit: 'Thema bearbeiten',
    done: 'fertig',
    label: 'Name',
    query: 'Worum es geht, in einer Zeile',
    include: 'Wendungen, die eine Aussage dazustellen',
    exclude: 'Wendungen, die eine Aussage fernhalten',
    onePerLine: 'je Zeile eine',
    anyEnding:
      'Ein Wort wird gefunden, wie es dasteht; mit * dahinter in jeder Endung: Angriff* findet Angriffe und Angriffen.',
    ranked: 'Was am nächsten kommt',
    rankedNone: 'Keine Aussage kommt dem nahe.',
    unnamed: 'Thema ohne Namen',
    order: 'Platz unter den Themen:',
    placeOf: (n, of) => `${number(n)} von ${number(of)}`,
    up: 'nach oben',
    down: 'nach unten',
    merge: 'Damit zusammenlegen',
    mergeNone: 'ein anderes Thema',
    mergeNow: 'Zusammenlegen',
    split: 'Teilen: Aussagen für ein eigenes Thema',
    splitNow: 'Abtrennen',
    delete: 'Thema löschen',
    keep: 'als eigenes Thema übernehmen',
    keepNote:
      'Seine Aussagen werden von Hand dazugestellt, damit es bleibt, was Sie hier sehen; sein Name findet in weiteren Artikeln mehr.',
    passedOver: (columns) => `Spalten, die hier nichts bedeuten, wurden übergangen: ${columns}.`,
    read: 'Themendatei laden …',
    nothing:
      'Noch steht keine Aussage zu diesem Thema. Sagen Sie, worum es geht, oder stellen Sie Aussagen mit „korrigieren“ dazu.',
  },
};
