/**
 * A project that has payloads wherever a reader or an outlet can write. Each of them stands in an
 * article's text, in a note, in a correction with its reader's name and in a theme's phrases; of the
 * single lines (outlet, headline, label …) it is each where there are few payloads, else one.
 */

/** @import { Change, NoteOn, Project } from '../../../www/report.d.ts' */

/** The most articles, and the most themes. */
const MAX_ARTICLES = 50;

/** A text with twice this share of control characters is no text. */
const CONTROL_SHARE = 0.01;

const HONEST = 'The old bridge over the river closes on Monday, the city said. ';

/**
 * @param {string[]} payloads
 * @returns {Project}
 */
export function hostileProject(payloads) {
  const count = Math.min(payloads.length, MAX_ARTICLES);
  const numbers = Array.from({ length: count }, (_, index) => index);
  /** @param {number} index */
  const at = (index) => payloads[index % payloads.length] ?? '';
  /** What the one with this number has as its single line of a kind. @type {(number: number, kind: number) => string} */
  const line = (number, kind) => at(number + kind * count);
  /** @param {number} number */
  const allOf = (number) => payloads.filter((_, index) => index % count === number);
  /** @param {number} index */
  const named = (index) => ({ article: `a${(index % count) + 1}`, text: at(index) });

  /** @type {((index: number) => Change)[]} */
  const changes = [
    (index) => ({ kind: 'link', statements: [named(index), named(index + 1)] }),
    (index) => ({ kind: 'unlink', statements: [named(index), named(index + 2)] }),
    (index) => ({ kind: 'add-to-theme', theme: `t${(index % count) + 1}`, statement: named(index) }),
    (index) => ({ kind: 'remove-from-theme', theme: at(index), statement: named(index) }),
    (index) => ({ kind: 'split', statement: named(index), parts: [at(index + 1), at(index + 2)] }),
    (index) => ({ kind: 'join', statements: [named(index), named(index)] }),
  ];
  /** @type {((index: number) => NoteOn)[]} */
  const places = [
    (index) => ({ kind: 'statement', ...named(index) }),
    (index) => ({ kind: 'theme', theme: `t${(index % count) + 1}` }),
    (index) => ({ kind: 'article', article: `a${(index % count) + 1}` }),
  ];
  return {
    version: 2,
    whole: [],
    title: at(7),
    articles: numbers.map((number) => ({
      id: `a${number + 1}`,
      file: line(number, 0),
      outlet: line(number, 1),
      title: line(number, 2),
      author: line(number, 2),
      found: [],
      date: line(number, 3),
      url: line(number, 4),
      text: padded(allOf(number).join('\n\n')),
      excerpt: false,
      omitted: [],
      restored: allOf(number),
      dropped: [at(number)],
    })),
    themes: numbers.map((number) => ({
      id: `t${number + 1}`,
      label: line(number, 5),
      query: line(number, 6),
      include: allOf(number),
      exclude: [at(number + 1)],
    })),
    corrections: payloads.map((by, index) => ({
      .../** @type {Change} */ (turn(changes, index)),
      by,
      at: at(index + 1),
      in_doubt: index % 2 === 0,
    })),
    notes: payloads.map((text, index) => ({
      on: /** @type {NoteOn} */ (turn(places, index)),
      text,
      by: at(index + 1),
      at: null,
      in_doubt: index % 2 === 0,
    })),
    view: null,
    next: { article: count + 1, theme: count + 1 },
  };
}

/**
 * One after the other.
 * @template T
 * @param {((index: number) => T)[]} makers
 * @param {number} index
 */
function turn(makers, index) {
  return makers[index % makers.length]?.(index);
}

/**
 * With as much honest text as makes an article of it.
 * @param {string} payloads
 */
function padded(payloads) {
  const controls = payloads.match(/\p{Cc}/gu)?.length ?? 0;
  return `${HONEST.repeat(Math.ceil((controls + 4) / CONTROL_SHARE / HONEST.length))}\n\n${payloads}\n`;
}
