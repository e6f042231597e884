/** What can go wrong, and what to do about it. */

/** @import { ThemeFileFault, TomlType } from '../../report.d.ts' */
/** @import { problems as contract } from '../en/problems.js' */

const readMessage = 'Die Datei ließ sich nicht öffnen.';
const readRemedy = 'Prüfen Sie, ob es sie noch gibt und ob sie gelesen werden darf.';

/**
 * What the core reports, by its code: it says it in English itself, with the numbers.
 * @type {Record<string, string>}
 */
export const coreProblems = {
  'too-few-articles': 'Zum Vergleichen braucht es mindestens zwei Artikel. Fügen Sie weitere hinzu.',
  'too-many-articles':
    'Das sind mehr Artikel, als sich auf einmal vergleichen lassen. Vergleichen Sie einige davon getrennt.',
  'too-many-statements':
    'Zusammen haben die Artikel mehr Aussagen, als sich vergleichen lassen; dieser hat die meisten. Lassen Sie ihn weg oder kürzen Sie ihn.',
  'empty-article': 'Der Artikel enthält keinen Text. Geben Sie seinen Text an, oder lassen Sie ihn weg.',
  'article-too-large':
    'Der Artikel ist zu lang. Kürzen Sie ihn auf den Bericht, oder teilen Sie ihn in mehrere Artikel.',
  'not-text':
    'Die Datei ist kein Text. Sichern Sie den Artikel als Webseite (.html), .docx oder reinen Text (.txt) und fügen Sie die hinzu.',
  'unknown-statement': 'Diese Aussage gibt es im Vergleich nicht. Wählen Sie eine, die er enthält.',
  'one-article': 'Beide Aussagen stehen im selben Artikel. Wählen Sie zwei aus verschiedenen Artikeln.',
  'unknown-format':
    'Dateien dieser Art sind nicht lesbar. Sichern Sie den Artikel als Webseite (.html), .docx oder reinen Text (.txt) und fügen Sie die hinzu.',
  pdf: 'Der Text einer PDF-Datei lässt sich hier nicht lesen. Öffnen Sie sie und fügen Sie ihren Text ein, oder sichern Sie sie als Text (.txt) oder .docx.',
  'broken-file':
    'Die Datei ist beschädigt oder nicht, was ihr Name sagt. Sichern oder laden Sie sie noch einmal, oder fügen Sie ihren Text ein.',
  'unpacks-too-large':
    'Ausgepackt ist das Dokument größer als jeder Artikel. Öffnen Sie es und fügen Sie den Artikel als Text ein.',
  'unknown-version':
    'Das Projekt stammt von einem neueren Programm. Öffnen Sie es mit einem neueren Crossread; die Datei blieb unverändert.',
  'second-project':
    'Das ist ein zweites Projekt, oder es steht hinter Artikeln. Geben Sie nur ein Projekt an, und zwar vor den Artikeln.',
  malformed: 'Die Datei enthält nicht, was sie enthalten soll. Berichtigen Sie sie; nichts wurde verändert.',
  'theme-file-too-large':
    'Die Datei ist größer als jede Themendatei. Laden Sie eine, die allein die Themen Ihrer Studie enthält.',
  unreadable: `${readMessage} ${readRemedy}`,
  unwritable:
    'Die Datei lässt sich nicht schreiben. Prüfen Sie ihren Ordner und ob Sie dort schreiben dürfen; nichts wurde verändert.',
};

/** @type {Record<TomlType, string>} */
const tomlTypes = {
  text: 'ein Text in Anführungszeichen',
  texts: 'eine Liste von Texten in Anführungszeichen',
  tables: 'Tabellen, jede unter ihrem Namen in zwei Paar eckigen Klammern',
  list: 'eine Liste',
  table: 'eine Tabelle',
  number: 'eine Zahl',
  boolean: 'wahr oder falsch (true, false)',
  date: 'ein Datum ohne Anführungszeichen',
};

/**
 * What is wrong with a theme file, without what to do about it.
 * @param {ThemeFileFault} fault
 */
function faultOf(fault) {
  const where = 'table' in fault && fault.table !== '' ? ` in ${fault.table}` : '';
  switch (fault.kind) {
    case 'no-theme-file':
      return 'Die Datei ist weder eine Themendatei (.toml) noch ein Codebuch (.csv mit den Spalten label, query, include und exclude).';
    case 'toml-syntax':
      return `Die Datei ist${fault.line === null ? '' : ` in Zeile ${fault.line}`} kein TOML (${fault.detail}).`;
    case 'unknown-key':
      return `„${fault.key}“${where} bedeutet nichts; es gibt ${fault.known.join(', ')}.`;
    case 'wrong-type':
      return `„${fault.key}“${where} ist ${tomlTypes[fault.found]}; dort gehört ${tomlTypes[fault.wanted]} hin.`;
    case 'missing-key':
      return `Es fehlt „${fault.key}“${where}.`;
    case 'repeated-file':
      return `Mehr als ein [[article]] hat die Datei „${fault.file}“.`;
    case 'no-label-column':
      return `Das Codebuch hat keine Spalte „label“; es hat ${fault.columns.join(', ')}.`;
    case 'repeated-column':
      return `Das Codebuch hat die Spalte „${fault.column}“ mehr als einmal.`;
    case 'missing-label':
      return `Die Zeile ${fault.line} hat kein Label.`;
    case 'too-many-cells':
      return `Die Zeile ${fault.line} hat mehr Zellen als Spalten; ein Text mit Kommas oder Semikolons gehört in Anführungszeichen.`;
    case 'open-quotation':
      return `In der Tabellenzeile, die in Zeile ${fault.line} beginnt, ist ein Anführungszeichen nicht geschlossen.`;
    case 'unknown-version':
      return `Die Datei hat die Version „${fault.version}“, die dieses Programm nicht kennt; ein neueres liest sie.`;
    case 'no-themes':
      return 'Die Datei enthält keine Themen. Ein Codebuch ist eine Tabelle mit einer Spalte „label“; eine Themendatei hat „[[theme]]“ und „label“.';
  }
}

/** @type {typeof contract} */
export const problems = {
  problem: (code, fault, told) =>
    fault
      ? `${faultOf(fault)} Berichtigen Sie die Datei; nichts wurde verändert.`
      : (coreProblems[code] ?? told),
  malformed: 'Die Datei enthält keinen Vergleich oder nur einen Teil. Nichts wurde verändert.',
  damagedProject:
    'Der Vergleich in dieser Datei lässt sich nicht öffnen: Die Datei wurde unterwegs verändert. Besorgen Sie sie noch einmal.',
  unsaved: 'Sichern Sie zuerst diesen Vergleich als Datei: Hier lässt er sich nicht sichern.',
  sizeMessage: 'Die Datei ist größer als jeder Artikel, der sich vergleichen lässt.',
  sizeRemedy: 'Kürzen Sie sie auf den Bericht, oder teilen Sie sie in mehrere Artikel.',
  readMessage,
  readRemedy,
  internalMessage: (detail) => `In Crossread ist etwas schiefgegangen (${detail || 'ohne Angabe'}).`,
  internalRemedy:
    'Alles Geladene ist noch da. Versuchen Sie es erneut; geschieht es wieder, lassen Sie weg, was Sie zuletzt hinzugefügt haben.',
  damagedProgram:
    'Das Programm in dieser Datei startet nicht: Die Datei wurde unterwegs verändert, oder der Browser ist zu alt. Besorgen Sie die Datei noch einmal, oder versuchen Sie es mit einem anderen Browser.',
  cancelledMessage: 'Der Vergleich wurde abgebrochen.',
  cancelledRemedy: 'Starten Sie ihn neu, wann Sie möchten.',
};
