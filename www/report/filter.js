/**
 * Which themes the matrix shows: those of one kind, and of those the ones whose label or query has
 * the words the reader typed. In a place it is written `absent.weakest link`.
 */

/** @import { Theme } from '../report.d.ts' */

/** What themes may be narrowed to. @typedef {'all' | 'everywhere' | 'covered' | 'mentioned' | 'perhaps' | 'absent' | 'named' | 'found'} Kind */
/** A kind of theme and words in it. @typedef {{ kind: Kind, text: string }} Filter */

/** What holds for a theme of each kind, in the outlets shown. @type {Record<Kind, (theme: Theme) => boolean>} */
const kinds = {
  all: () => true,
  everywhere: ({ cells }) =>
    cells.some(({ state }) => state === 'covered') &&
    cells.every(({ state }) => state === 'covered' || state === 'not-compared'),
  covered: ({ cells }) => cells.some(({ state }) => state === 'covered'),
  mentioned: ({ cells }) => cells.some(({ state }) => state === 'mentioned'),
  perhaps: ({ cells }) => cells.some(({ state }) => state === 'perhaps'),
  absent: ({ cells }) => cells.some(({ state }) => state === 'absent'),
  named: ({ origin }) => origin === 'named',
  found: ({ origin }) => origin === 'found',
};

/**
 * Reads a filter as a place has it.
 * @param {string} written
 * @returns {Filter}
 */
export function parseFilter(written) {
  const [kind = '', ...text] = written.split('.');
  return { kind: isKind(kind) ? kind : 'all', text: text.join('.') };
}

/**
 * @param {string} kind
 * @returns {kind is Kind}
 */
function isKind(kind) {
  return Object.hasOwn(kinds, kind);
}

/**
 * Writes a filter as a place has it.
 * @param {Filter} filter
 */
export function writeFilter({ kind, text }) {
  return kind === 'all' && text === '' ? '' : `${kind}.${text}`;
}

/**
 * Returns the themes that a filter lets through.
 * @param {Theme[]} themes
 * @param {Filter} filter
 */
export function filtered(themes, { kind, text }) {
  const sought = plain(text).split(/\s+/);
  return themes.filter((theme) => {
    const about = plain(`${theme.label} ${theme.query ?? ''}`);
    return kinds[kind](theme) && sought.every((word) => about.includes(word));
  });
}

/**
 * Without case and accents, which nobody types to find something.
 * @param {string} text
 */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
