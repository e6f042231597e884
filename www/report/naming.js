/**
 * What an article is called. Unknown stays unknown in the data; here the title stands in.
 */

/** @import { Article, ProjectArticle } from '../report.d.ts' */
import { date as writtenDate } from '../i18n/language.js';
import { words } from '../i18n/words.js';

/**
 * A short name for one article among others.
 * @param {Pick<ProjectArticle, 'outlet' | 'title' | 'file'>} article
 */
export function nameOf(article) {
  return article.outlet ?? article.title ?? article.file ?? words.titleUnknown;
}

/**
 * The same where there is room for a few words.
 * @param {Parameters<typeof nameOf>[0]} article
 */
export function shortNameOf(article) {
  return shortened(nameOf(article), 30);
}

/**
 * The first of many names, and how many more there are.
 * @param {string[]} names
 * @param {number} most  Names, at least one.
 */
export function someNames(names, most) {
  const first = names.slice(0, most).join(', ');
  return names.length > most ? words.intake.andMore(first, names.length - most) : first;
}

/**
 * The first words of a long text.
 * @param {string} text
 * @param {number} most  Characters.
 */
export function shortened(text, most) {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text;
}

/** @type {[RegExp, Intl.DateTimeFormatOptions][]} */
const precisions = [
  [/^\d{4}$/, { year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'long' }],
  [/^\d{4}-\d{2}-\d{2}/, { year: 'numeric', month: 'long', day: 'numeric' }],
];

/**
 * An article's date, as precisely as it is known and no more.
 * @param {Article['date']} date  ISO 8601.
 */
export function dateOf(date) {
  if (date === null) return words.dateUnknown;
  const options = precisions.find(([shape]) => shape.test(date))?.[1];
  const time = Date.parse(date.slice(0, 10));
  if (!options || Number.isNaN(time)) return date;
  return writtenDate(time, options);
}
