/** Texts of sharing, exporting and printing. */

/** @import { share as contract } from '../en/share.js' */
import { formats } from '../format.js';

const { number, share: percent } = formats.de;

/** @type {typeof contract} */
export const share = {
  sharing: {
    title: 'Datei teilen',
    note: 'Eine Datei mit dem Programm, Ihrer Arbeit und dieser Ansicht. Sie öffnet sich in jedem Browser, ohne Netz.',
    full: 'Vollständige Texte',
    excerpt: 'Nur die verwendeten Aussagen (Zitat)',
    save: 'Datei sichern',
    again: (name) => `Wieder in ${name} sichern`,
    saved: (name) => `Gesichert als ${name}`,
    size: (bytes) => `${number(Math.ceil(bytes / 1000))} kB`,
    bound: 'Höchstens',
    ofWords: '% der Wörter jedes Artikels',
    kept: (words, of) => `${percent(words / of)} seiner Wörter (${number(words)} von ${number(of)})`,
    keptWhole: 'nichts ist ausgelassen: neben der Überschrift ist er eine einzige Aussage',
    keptOver: 'mehr als die Grenze: Überschrift und eine Aussage bleiben',
  },
  shortened:
    'Gekürzt auf die Überschrift jedes Artikels und was dem Vergleich am meisten gilt; […] steht für das Übrige. Was nur ein Artikel sagt, ist nicht zu erkennen.',
  leftOutOfCopy: 'in dieser Kopie ausgelassen',
  notInCopy: 'nicht in dieser Kopie',

  exporting: {
    title: 'Ausgeben',
    note: 'Was der Vergleich enthält, für andere Programme.',
    contents: {
      project: 'Artikel, Themen, Korrekturen und Notizen',
      report: 'Alles, was der Vergleich ergab',
      statements: 'Je Aussage zu einem Thema eine Zeile',
      counts: 'Themen nach Medien: wie viele Aussagen',
      presence: 'Themen nach Medien: 1 oder 0',
      corrections: 'Je Korrektur und Notiz eine Zeile',
      lacks: 'Was jedem Artikel fehlt und zwei andere haben',
      copies: 'Passagen, die mehrere Artikel Wort für Wort drucken',
      overlap: 'Artikel nach Artikeln: wie viele Aussagen beide machen',
      relations: 'Wer dasselbe berichtet wie jede Aussage, mit abweichenden Zahlen',
      disagreement: 'Je Thema eine Zeile: in wie vielen Artikeln, wie uneinheitlich',
      themes: 'Ihre Themen mit ihren Wendungen',
      markdown: 'Der Vergleich als Text',
    },
    print: 'Drucken',
    printNote: 'Die Matrix, dann alle Themen mit Belegen',
  },

  notFoundIn: 'Nicht gefunden bei:',
  asWritten:
    'Jede Aussage steht hier, wie ihr Medium sie geschrieben hat. ¶ zählt die Absätze ihres Artikels. Verglichen mit Crossread.',
};
