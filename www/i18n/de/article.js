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
      contradicts: 'widerspricht',
      perhaps: 'vielleicht',
      only: 'nur hier',
      matter: linkKinds.related,
    },
    all: 'alle anderen berichten es',
    says: (n) => noun(n, 'sagt dasselbe', 'sagen dasselbe'),
    more: (n) => `und ${number(n)} weitere`,
    others: 'Was andere sagen',
    beside: 'nebeneinander',
    contradict: 'Widersprochen von',
    perhaps: 'Vielleicht dasselbe',
    matter: 'Zur selben Sache',
    leftOut: (kind) => `${blockKinds[kind]} weggelassen`,
    missing: 'Nicht in diesem Artikel',
    missingNote: 'Was andere haben, ohne dass sich hier eine Entsprechung fand.',
    missingNone: 'Nichts, was zwei andere haben, fehlt hier.',
    byMore: 'In zwei anderen oder mehr',
    byOne: 'Nur in einem anderen',
    by: (n) => `${number(n)} andere berichten es`,
    onTheme: (n) => `${number(n)} andere zu diesem Thema`,
    noTheme: 'Zu keinem Thema',
    absent: 'Thema hier nicht gefunden',
  },
};
