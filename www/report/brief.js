/**
 * In brief: the report's lines under what each tells.
 */

/** @import { BriefLine, Report } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { lookup } from './lookup.js';

/** What stands over lines, by its name in i18n/LANGUAGE/brief.js. @typedef {'all' | 'most' | 'disputed' | 'only' | 'copy'} Heading */
/** Lines that tell the same kind of thing. @typedef {{ heading: Heading, lines: BriefLine[] }} Told */

/**
 * By kind, what stands over a line. A kind that is not here has its own place, or none.
 * @type {Partial<Record<string, (line: BriefLine) => Heading>>}
 */
const headings = {
  shared: ({ everywhere }) => (everywhere ? 'all' : 'most'),
  disputed: () => 'disputed',
  only: () => 'only',
  copy: () => 'copy',
};

/**
 * Returns what a reader should know first, and how far the articles lie apart where that says something.
 * @param {Report} report
 * @returns {{ told: Told[], apart: BriefLine | null }}
 */
export function briefOf({ brief }) {
  const told = Map.groupBy(brief, (line) => headings[line.kind]?.(line));
  return {
    told: [...told].flatMap(([heading, lines]) => (heading ? [{ heading, lines }] : [])),
    apart: brief.find(({ kind }) => kind === 'dates') ?? null,
  };
}

/**
 * Parts lines into the first of each heading and the others.
 * @param {Told[]} told
 * @returns {{ first: Told[], rest: Told[] }}
 */
export function folded(told) {
  const part = (/** @type {[number, number?]} */ ...range) =>
    told.map(({ heading, lines }) => ({ heading, lines: lines.slice(...range) }));
  return { first: part(0, 1), rest: part(1).filter(({ lines }) => lines.length > 0) };
}

/**
 * Whether several of the articles that report a line print one text.
 * @param {BriefLine} line
 */
export function inTexts({ kind, texts, articles }) {
  return kind === 'shared' && texts < articles.length;
}

/**
 * What several articles print, and how much of each that is; null where a line tells something else.
 * @param {Report} report
 * @param {BriefLine} line
 */
export function copyOf({ copies, articles }, { copy: id }) {
  const copy = copies.find((one) => one.id === id);
  if (!copy) return null;
  const printing = articles.filter((article) => copy.articles.includes(article.id));
  return {
    agency: copy.agency,
    shares: printing.map((article) => ({ article, share: copy.share[article.id] ?? 0 })),
  };
}

/**
 * The ids of the statements that perhaps say the same as the one that a line quotes.
 * @param {Report} report
 * @param {BriefLine} line
 */
export function perhapsAlso(report, { kind, statements: [quoted], articles }) {
  if (quoted === undefined || kind === 'copy') return [];
  const { statement } = lookup(report);
  const perhaps = statement(quoted).statement.relation?.perhaps ?? [];
  return perhaps.filter((id) => !articles.includes(statement(id).article.id));
}

/**
 * A statement's text, cut where words begin and end that contradict another's.
 * @param {Report} report
 * @param {Placed} placed
 * @param {string} other  The other's id.
 * @returns {{ text: string, contradicts: boolean }[]}
 */
export function contradictingRuns(report, placed, other) {
  const link = lookup(report).link(placed.id, other);
  const spans = link?.contradiction?.[link.a === placed.id ? 'a' : 'b'] ?? [];
  const [start] = placed.statement.span;
  const ends = spans.flatMap(([from, to]) => [from - start, to - start]);
  return [...ends, placed.text.length]
    .map((end, index) => ({
      text: placed.text.slice(ends[index - 1] ?? 0, end),
      contradicts: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

const UNITS = /** @type {const} */ ([
  ['day', 1, 60],
  ['month', 30.4375, 1096],
  ['year', 365.25, Infinity],
]);

/**
 * A length of time that is not exceeded, in the largest unit that is not too coarse.
 * @param {number} days
 * @returns {{ n: number, unit: 'day' | 'month' | 'year' }}
 */
export function atMost(days) {
  const [unit, length] = UNITS.find(([, , most]) => days <= most) ?? UNITS[2];
  return { n: Math.ceil(days / length), unit };
}
