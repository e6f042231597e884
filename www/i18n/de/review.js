/** Texts of the view that asks what is doubtful. */

/** @import { review as contract } from '../en/review.js' */
import { formats } from '../format.js';

const { count, number } = formats.de;

/** @type {typeof contract} */
export const review = {
  review: 'Prüfen',
  reviewOf: (n) => `Prüfen · ${number(n)}`,

  reviewing: {
    note: 'Was zweifelhaft ist, das Aufschlussreichste zuerst. Eine Antwort gilt sofort, in jeder Ansicht, und lässt sich rückgängig machen.',
    left: (n) => `noch ${count(n, 'Frage', 'Fragen')}`,
    settled: (n) => `${number(n)} von Ihnen entschieden`,
    questions: {
      pair: 'Sagen diese beiden dasselbe?',
      member: 'Gehört das zum Thema?',
    },
    answers: {
      link: 'dasselbe',
      part: 'zum Teil',
      unlink: 'nicht dasselbe',
      'add-to-theme': 'zum Thema',
      'remove-from-theme': 'nicht zum Thema',
    },
    skip: 'überspringen',
    undo: 'rückgängig',
    around: 'Sätze davor und danach zeigen',
    members: 'Jetzt beim Thema',
    next: 'Was danach kommt',
    skipped: 'übersprungen',
    more: (n) => `und ${number(n)} weitere`,
    none: 'Nichts mehr zu prüfen.',
  },
};
