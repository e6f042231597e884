/** Texts of the article view. */

/** @import { article as contract } from '../en/article.js' */
import { formats } from '../format.js';
import { blockKinds, linkKinds } from './report.js';

const { noun, number } = formats.de;

/** @type {typeof contract} */
export const article = {
  reading: {
    pins: 'Wie sich die anderen dazu verhalten',
    kinds: {
      all: 'alle berichten',
      some: 'einige berichten',
      differs: 'weicht ab',
      perhaps: 'vielleicht',
      only: 'nur hier',
      matter: linkKinds.related,
    },
    all: 'alle anderen berichten es',
    says: (n) => noun(n, 'sagt dasselbe', 'sagen dasselbe'),
    more: (n) => `und ${number(n)} weitere`,
    others: 'Was andere sagen',
    beside: 'nebeneinander',
    perhaps: 'Vielleicht dasselbe',
    matter: 'Zur selben Sache',
    leftOut: (kind) => `${blockKinds[kind]} weggelassen`,
    missing: 'Nicht in diesem Artikel',
    missingNote: 'Was andere berichten, ohne dass sich hier eine Entsprechung fand.',
    missingNone: 'Nichts, was zwei andere berichten, fehlt hier.',
    byMore: 'Zwei andere oder mehr berichten',
    byOne: 'Nur ein anderer berichtet',
    by: (n) => `${number(n)} andere berichten`,
    noTheme: 'Zu keinem Thema',
    absent: 'Thema hier nicht gefunden',
  },
};
