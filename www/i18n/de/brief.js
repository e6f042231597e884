/** Texts of what a reader should know first. */

/** @import { brief as contract } from '../en/brief.js' */
import { formats } from '../format.js';

const { count, number, share } = formats.de;

/** @type {Record<'day' | 'month' | 'year', (n: number) => string>} */
const lengths = {
  day: (n) => count(n, 'Tag', 'Tage'),
  month: (n) => count(n, 'Monat', 'Monate'),
  year: (n) => count(n, 'Jahr', 'Jahre'),
};

/** @type {typeof contract} */
export const brief = {
  brief: {
    title: 'In Kürze',
    headings: {
      all: 'Alle berichten',
      most: 'Die meisten berichten',
      disputed: 'Umstritten',
      only: 'Nur einer berichtet',
      copy: 'Aus einem Text',
    },
    perhaps: 'vielleicht auch',
    texts: (n) => `in ${count(n, 'Text', 'Texten')}`,
    against: 'gegen',
    moreNames: (n) => `und ${number(n)} weitere`,
    more: (n) => `${number(n)} mehr`,
    apart: (n, unit) => `Diese Artikel liegen bis zu ${lengths[unit](n)} auseinander`,
    toReview: (n) => `${count(n, 'Frage', 'Fragen')} zu prüfen`,
  },
  copies: {
    alsoIn: (part) => `${share(part)} Wort für Wort auch in`,
    mark: 'auch bei anderen:',
  },
};
