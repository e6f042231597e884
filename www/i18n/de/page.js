/** Texts of the page as a whole: its head, its keys, its notices and what it is doing. */

/** @import { page as contract } from '../en/page.js' */
import { formats } from '../format.js';
import { articles, statements } from './report.js';

const { noun, number } = formats.de;

/** @type {typeof contract} */
export const page = {
  program: 'Crossread',
  untitled: 'Vergleich ohne Titel',
  pageTitle: (title) => (title === null ? 'Crossread' : `${title} – Crossread`),
  contents: (n, of) => `${articles(n)} · ${statements(of)} · nichts verlässt diese Datei`,
  views: 'Ansichten',
  coverage: 'Übersicht',
  theme: 'Thema',
  article: 'Artikel',
  pair: 'Paar',
  menu: 'Menü',
  addArticles: 'Artikel hinzufügen',
  toDark: 'Zu dunkel wechseln',
  toLight: 'Zu hell wechseln',
  language: 'Sprache',
  keys: 'Tasten',
  skip: 'Zum Vergleich springen',

  /** Of keys that bear another name on a keyboard of the language. */
  keyNames: {
    Ctrl: 'Strg',
    Enter: 'Eingabe',
    Esc: 'Esc',
  },

  /** Between a name and what is said of it. */
  colon: ': ',

  keyActions: {
    views: 'Übersicht, Thema, Artikel, Paar',
    review: 'Prüfen',
    answers: 'beim Prüfen: dasselbe, zum Teil, nicht dasselbe, überspringen, rückgängig',
    search: 'suchen',
    step: 'weiter und zurück: Thema, Marke im Artikel, Paar von Aussagen',
    lock: 'ein Paar scrollt gemeinsam oder einzeln',
    judge: 'die Passage, in der Sie sind, weglassen oder zurückholen',
    arrows: 'von Zelle zu Zelle in der Matrix',
    tab: 'zum nächsten Link oder Knopf',
    enter: 'öffnen',
    escape: 'schließen',
    correct: 'die Aussage im Fokus korrigieren',
    undo: 'rückgängig; mit ⇧ wiederholen',
    keysDialog: 'diese Liste',
  },
  keysOn: 'Buchstaben, Ziffern und Zeichen wirken als Tasten',
  firstPaint: 'Was diese Datei ohne ihr Programm zeigt',
  comparing: (n) => `${articles(n)} ${noun(n, 'wird', 'werden')} verglichen …`,
  cancel: 'Abbrechen',
  close: 'schließen',
  dismiss: 'Ausblenden',
  dismissAll: (n) => `Alle ${number(n)} ausblenden`,
  notices: 'Hinweise',
};
