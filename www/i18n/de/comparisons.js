/** Texts of the comparisons that the browser keeps, and of merging another into one’s own. */

/** @import { comparisons as contract } from '../en/comparisons.js' */
import { formats } from '../format.js';
import { articles } from './report.js';

const { decimal, moment, number } = formats.de;

/** @type {typeof contract} */
export const comparisons = {
  saveState: {
    saving: 'wird gesichert …',
    saved: 'gesichert',
    file: 'in einer Datei gesichert',
    refused: 'lässt sich hier nicht sichern',
    earlier: (time) => `Ihre Fassung öffnen: ${moment(time)}`,
  },

  comparisons: {
    title: 'Meine Vergleiche',
    note: 'Nur in diesem Browser gesichert.',
    contents: (n, time) => `${articles(n)} · ${moment(time)}`,
    open: 'öffnen',
    rename: 'Namen ändern',
    delete: 'löschen',
    start: 'Neuer Vergleich',
  },

  merging: {
    title: 'Ein anderer Vergleich',
    offered: (title, n) => `${title} · ${articles(n)}`,
    ask: 'Ihn statt des Ihren öffnen, der unter „Meine Vergleiche“ bleibt, oder sehen, was er enthält und Ihrer nicht.',
    open: 'Öffnen',
    merge: 'Mit meinem zusammenführen',
    none: 'Ihrer enthält alles, was er enthält.',
    all: (n) => `Alle ${number(n)} übernehmen`,
    take: 'annehmen',
    yours: 'Ihrer:',
    instead: 'statt Ihrer Entscheidung',
    kinds: {
      article: 'Artikel',
      theme: 'Themen',
      correction: 'Korrekturen',
      note: 'Notizen',
    },
    agreement: 'Übereinstimmung, was zu einem Thema gehört',
    agreementNote:
      'Gezählt wird, was beide beurteilt haben: zu einem Thema gestellt, davon genommen oder als gesehen angekreuzt. In Klammern: 95-%-Intervall nach dem Jackknife-Verfahren.',
    noAgreement: 'Kein gemeinsames Thema mit gemeinsamem Artikel.',
    allThemes: 'alle Themen',
    counts: {
      judged: 'von beiden beurteilt',
      both: 'beide dazu',
      only_own: 'nur Sie',
      only_other: 'nur die andere Seite',
      neither: 'beide nicht',
    },
    tooFew: (n) => `zu wenige Entscheidungen (mindestens ${number(n)})`,
    interval: (value, low, high) => `${value} (${low} bis ${high})`,
    agreed: 'Anteil gleich entschieden',
    kappa: 'Cohens Kappa',
    alpha: 'Krippendorffs Alpha',
    differing: (n) => `${number(n)} anders entschieden`,
    mine: 'Ihrer',
    theirs: 'der andere',
    on: 'dazu',
    off: 'nicht',
    coefficient: (value) => decimal(value),
  },
};
