/**
 * The figures and dates that one statement gives instead of another's.
 */

/** @import { Placed } from './lookup.js' */

/** A number that is not part of a name, such as Tiangong-1. */
const FIGURE = /(?<![\p{L}\p{N}-])\d[\d.,]*(?<![.,])/u;

/** A word such as 'by', 'over' or 'depuis'. */
const PREPOSITION = /^\p{Ll}{1,6}$/u;

/**
 * @typedef {object} Figure
 * @property {string} key  Equal for equal figures.
 * @property {boolean} isDate
 * @property {string} phrase  With the words that make it readable: 'by 2012', 'over 2,500 attacks'.
 */

/**
 * What `theirs` gives instead of a figure of `mine`, in its words: a date for a date, an amount for
 * an amount. A figure that only one of them gives is no difference.
 * @param {Placed} mine
 * @param {Placed} theirs
 */
export function figureInstead(mine, theirs) {
  if (figuresOf(mine).length === 0) return null;
  const here = lacking(figuresOf(mine), figuresOf(theirs));
  const there = lacking(figuresOf(theirs), figuresOf(mine));
  return there.find(({ isDate }) => here.some((figure) => figure.isDate === isDate))?.phrase ?? null;
}

/**
 * Those that the others have not.
 * @param {Figure[]} some
 * @param {Figure[]} others
 */
function lacking(some, others) {
  return some.filter(({ key }) => !others.some((other) => other.key === key));
}

/** @type {WeakMap<Placed, Figure[]>} */
const read = new WeakMap();

/** @param {Placed} placed */
function figuresOf(placed) {
  const figures = read.get(placed) ?? readFigures(placed);
  read.set(placed, figures);
  return figures;
}

/**
 * @param {Placed} placed
 * @returns {Figure[]}
 */
function readFigures({ text, article }) {
  const months = monthsOf(article.language ?? 'en');
  const words = text.split(/\s+/);
  return words.flatMap((word, index) => {
    const figure = FIGURE.exec(word)?.[0];
    if (figure !== undefined) {
      const number = Number(figure.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
      const isYear = number >= 1900 && number < 2100;
      return [{ key: String(number), isDate: isYear, phrase: phraseAt(words, index, isYear) }];
    }
    const name = word.replace(/[^\p{L}]+$/u, '');
    // 'May' is a month after a preposition alone: otherwise it is a verb, or Theresa May.
    if (!months.has(name) || !PREPOSITION.test(words[index - 1] ?? '')) return [];
    return [{ key: name, isDate: true, phrase: phraseAt(words, index, true) }];
  });
}

/**
 * A figure with the preposition before it and what it counts.
 * @param {string[]} words
 * @param {number} index
 * @param {boolean} isDate  Then it counts nothing.
 */
function phraseAt(words, index, isDate) {
  const [before = '', figure = '', after = ''] = [words[index - 1], words[index], words[index + 1]];
  const counted = !isDate && /^\S?[\d.,]*\d%?$/.test(figure) ? after : '';
  const phrase = [PREPOSITION.test(before) ? before : '', figure, counted].join(' ');
  return phrase.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%\p{Sc}]+$/gu, '');
}

/** @type {Map<string, Set<string>>} */
const monthNames = new Map();

/** @param {string} language */
function monthsOf(language) {
  const months = monthNames.get(language) ?? new Set(writtenMonths(language));
  monthNames.set(language, months);
  return months;
}

/** @param {string} language */
function writtenMonths(language) {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}
