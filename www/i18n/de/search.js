/** Texts of the search. */

/** @import { search as contract } from '../en/search.js' */
import { formats } from '../format.js';
import { statements } from './report.js';

const { number } = formats.de;

/** @type {typeof contract} */
export const search = {
  search: {
    field: 'Wörter oder Sinn suchen',
    title: (phrase) => `Suche: ${phrase}`,
    help: 'Tippen Sie Wörter, oder sagen Sie in anderen Worten, was Sie suchen. „Anführungszeichen“ finden den genauen Wortlaut.',
    total: (n) => (n === 0 ? 'Keine Aussage kommt dem nahe.' : statements(n)),
    first: (n) => `Die ersten ${number(n)} werden gezeigt`,
    byWords: 'Mit diesen Wörtern',
    byMeaning: 'Dem Sinn nach nahe',
  },
};
