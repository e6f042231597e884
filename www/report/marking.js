/**
 * Which words of a statement to mark, given what it is set against.
 *
 * Marks are runs of a statement's text. The core compares two texts at a time; here the pairs of
 * a theme are chosen and their answers put together.
 */

/** @import { Diff, Segment, SegmentKind } from '../report.d.ts' */

/** What the reader asks to have marked. @typedef {'auto' | 'shared' | 'changes'} Marking */
/** A run of text; `kind` null is plain. @typedef {{ text: string, kind: SegmentKind | null }} Run */
/** Two statements: the base and another. @typedef {[base: string, other: string]} Pair */

/**
 * Returns the key under which the diff of a pair stands.
 * @param {Pair} pair
 */
export function pairKey([base, other]) {
  return `${base} ${other}`;
}

/**
 * The pairs that a group of statements is read by: its base with each of the others.
 * @param {string} base
 * @param {string[]} statements
 * @returns {Pair[]}
 */
export function pairsOf(base, statements) {
  return statements.filter((id) => id !== base).map((id) => [base, id]);
}

/**
 * What to mark at this choice: `changes` only when the reader asks for it or the wording is close.
 * @param {Diff} diff
 * @param {Marking} marking
 */
export function modeOf(diff, marking) {
  return marking === 'auto' ? diff.mode : marking;
}

/**
 * The other side of one pair.
 * @param {string} text
 * @param {Diff} diff
 * @param {Marking} marking
 * @returns {Run[]}
 */
export function runsOfOther(text, diff, marking) {
  return runs(text, diff.b, modeOf(diff, marking));
}

/**
 * The base against all the others: shared with any of them, or its own alone.
 * @param {string} text
 * @param {Diff[]} diffs
 * @param {Marking} marking
 * @returns {Run[]}
 */
export function runsOfBase(text, diffs, marking) {
  if (diffs.length === 0) return [{ text, kind: null }];
  const mode = diffs.every((diff) => modeOf(diff, marking) === 'changes') ? 'changes' : 'shared';
  return runs(text, overlay(text.length, diffs), mode);
}

/**
 * A negation that any of the others lacks stands last: it shows wherever one says what another denies.
 * @type {SegmentKind[]}
 */
const leastShared = ['only', 'spelling', 'same', 'negation'];

/**
 * Lays the pairs' segments over each other; each place counts as what it is to its closest pair, but for
 * negations.
 * @param {number} length
 * @param {Diff[]} diffs
 * @returns {Segment[]}
 */
function overlay(length, diffs) {
  const rank = new Uint8Array(length);
  for (const { a } of diffs) {
    for (const { span, kind } of a) {
      const here = leastShared.indexOf(kind);
      for (let at = span[0]; at < span[1]; at += 1) rank[at] = Math.max(rank[at] ?? 0, here);
    }
  }
  /** @type {Segment[]} */
  const segments = [];
  for (let start = 0, at = 1; at <= length; at += 1) {
    if (at < length && rank[at] === rank[start]) continue;
    segments.push({ span: [start, at], kind: leastShared[rank[start] ?? 0] ?? 'only' });
    start = at;
  }
  return segments;
}

/**
 * @param {string} text
 * @param {Segment[]} segments
 * @param {'changes' | 'shared'} mode
 * @returns {Run[]}
 */
function runs(text, segments, mode) {
  const marked = [mode === 'changes' ? 'only' : 'same', 'spelling', 'negation'];
  return segments.flatMap(({ span, kind }) => {
    const part = text.slice(...span);
    return marked.includes(kind) ? trimmed(part, kind) : [{ text: part, kind: null }];
  });
}

/**
 * White space at a mark's ends stays outside it, so that no underline hangs over.
 * @param {string} part
 * @param {SegmentKind} kind
 * @returns {Run[]}
 */
function trimmed(part, kind) {
  const body = part.trim();
  if (body === '') return [{ text: part, kind: null }];
  const start = part.indexOf(body);
  /** @type {Run[]} */
  const cut = [
    { text: part.slice(0, start), kind: null },
    { text: body, kind },
    { text: part.slice(start + body.length), kind: null },
  ];
  return cut.filter((run) => run.text !== '');
}
