/** Texts of adding articles and of the page without a comparison. */

/** @import { intake as contract } from '../en/intake.js' */
import { formats } from '../format.js';
import { articles } from './report.js';

const { count, number } = formats.de;

/** @type {typeof contract} */
export const intake = {
  add: {
    title: 'Artikel hinzufügen',
    note: 'Beliebig viele gesicherte Webseiten, Word- und Textdateien, oder ein eingefügter Artikel. Nichts wird irgendwohin gesendet.',
    files: 'Dateien wählen …',
    orDrop: 'oder irgendwo auf der Seite ablegen',
    text: 'Text des Artikels',
    outlet: 'Medium',
    headline: 'Titel',
    date: 'Datum',
    optional: 'optional',
    submit: 'Diesen Text hinzufügen',
    loaded: 'Geladen',
    none: 'Noch kein Artikel.',
    remove: 'entfernen',
    removeOf: (name) => `${name} entfernen`,
    done: 'Fertig',
    drop: 'Artikel hier ablegen',
  },

  intake: {
    folder: 'Ordner wählen …',
    reading: (n, of) => `Datei ${number(n + 1)} von ${number(of)} …`,
    noRoom: (n) =>
      `${count(n, 'Datei wurde', 'Dateien wurden')} nicht gelesen: Mehr Artikel lassen sich nicht auf einmal vergleichen.`,
    several: (n) => `enthält ${articles(n)}. Sind sie einer, sagen Sie es unter „Artikel hinzufügen“.`,
    passedOver: (n) =>
      `${count(n, 'Datei', 'Dateien')} übergangen: Teile gesicherter Seiten oder keine Artikel.`,
    andMore: (names, n) => `${names} und ${number(n)} weitere`,
    repeated: {
      sameText: (name) => `ist schon da: derselbe Text wie ${name}.`,
      sameFile: 'ist schon da, mit anderem Text.',
      replace: 'ersetzen',
      keepBoth: 'beide behalten',
      leaveOut: 'weglassen',
      all: (n) => `Alle ${number(n)}, die schon da sind:`,
    },
    asOne: 'als einen Artikel nehmen',
    detailsOf: (name) => `Angaben zu ${name}`,
    details: {
      edit: 'Angaben',
      name: 'Über diesen Artikel',
      title: 'Titel',
      outlet: 'Medium',
      author: 'Autor',
      date: 'Datum',
      url: 'Adresse',
      found: 'im Text gefunden',
    },
    passages: (kept, dropped) =>
      `${count(kept, 'Passage', 'Passagen')} verglichen, ${number(dropped)} weggelassen`,
    hash: 'SHA-256 des verglichenen Texts:',
  },

  empty: {
    title: 'Vergleichen, wie Medien dieselbe Geschichte erzählen',
    text: 'Fügen Sie zwei oder mehr Artikel zur selben Geschichte hinzu. Crossread stellt nebeneinander, was sie gemeinsam haben, und zeigt, was nur einer sagt.',
    drop: 'Legen Sie gesicherte Webseiten, Word- oder Textdateien irgendwo auf dieser Seite ab, oder',
    paste: 'Artikel einfügen oder wählen',
    orSample: 'Oder sehen Sie sich zuerst an:',
    samples: {
      'dye-spill': 'fünf kurze Berichte über einen erfundenen Farbunfall',
      'nato-cyber-defence': 'fünf Berichte über die Nato und Cyberabwehr',
    },
    promise: 'Alles geschieht in dieser Datei: Kein Artikel verlässt Ihren Rechner.',
    one: 'Ein Artikel ist geladen.',
    oneMore: 'Fügen Sie einen zweiten zur selben Geschichte hinzu, um zu vergleichen.',
    failed: 'Die Artikel sind geladen, aber nicht verglichen.',
    again: 'Vergleichen',
  },
};
