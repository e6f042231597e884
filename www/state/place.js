/**
 * Where the reader is, as the URL's fragment says it: the view with what it shows, then what was
 * chosen there, such as `#theme=t1&at=a1.3&base=a2.5&columns=a2.a1`. Every move is a plain link, so
 * back, forward and a copied link work, from file:// too.
 */

/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Marking } from '../report/marking.js' */
/** @import { Order } from '../report/order.js' */

/** One way to look at a comparison. @typedef {'coverage' | 'theme' | 'article' | 'pair' | 'search' | 'review'} View */

/**
 * Where the reader is.
 * @typedef {object} Place
 * @property {View} view
 * @property {string} subject  What the view shows: a theme's id, one article's or two joined by `.`,
 *   the phrase searched for, the question asked. Empty: the first there is.
 * @property {string | null} at  A statement to bring into sight.
 * @property {string | null} base  The statement that all others are set against.
 * @property {[string, string] | null} why  Two statements whose link is being explained.
 * @property {string[]} columns  Articles, in the order the reader chose; none: all, as given.
 * @property {Order} order  Of the themes.
 * @property {Marking} marking
 * @property {string} filter  What the coverage view is narrowed to; see report/filter.js.
 */

/** @type {View[]} */
const views = ['coverage', 'theme', 'article', 'pair', 'search', 'review'];

/** @type {Place} */
const start = {
  view: 'coverage',
  subject: '',
  at: null,
  base: null,
  why: null,
  columns: [],
  order: 'shared',
  marking: 'auto',
  filter: '',
};

/**
 * Reads a place from the URL's fragment; what it says that there is not is as if unsaid.
 * @param {string} fragment  With or without its `#`.
 * @returns {Place}
 */
export function parsePlace(fragment) {
  const keys = new URLSearchParams(fragment.replace(/^#/, ''));
  const view = views.find((one) => keys.has(one)) ?? start.view;
  const [one, other] = keys.get('why')?.split(' ') ?? [];
  return {
    view,
    subject: keys.get(view) ?? '',
    at: keys.get('at'),
    base: keys.get('base'),
    why: one && other ? [one, other] : null,
    columns: keys.get('columns')?.split('.') ?? [],
    order: orderOf(keys.get('order') ?? ''),
    marking: oneOf(['auto', 'shared', 'changes'], keys.get('marking')),
    filter: keys.get('filter') ?? '',
  };
}

/**
 * The first where there is no such value.
 * @template {string} T
 * @param {[T, ...T[]]} values
 * @param {string | null} given
 */
function oneOf(values, given) {
  return values.find((value) => value === given) ?? values[0];
}

/**
 * @param {string} given
 * @returns {Order}
 */
function orderOf(given) {
  if (/^a\d+$/.test(given)) return /** @type {Order} */ (given);
  return oneOf(['shared', 'disputed', 'contradictions', 'first', 'given'], given);
}

/**
 * The fragment of a place. What the reader chose for all views (columns, order, marking) goes along
 * from one view to the next; what belongs to one goes with it.
 * @param {Place} place
 */
export function linkTo({ view, subject, at, base, why, columns, order, marking, filter }) {
  const keys = new URLSearchParams({ [view]: subject });
  if (at) keys.set('at', at);
  if (base) keys.set('base', base);
  if (why) keys.set('why', why.join(' '));
  if (columns.length > 0) keys.set('columns', columns.join('.'));
  if (order !== start.order) keys.set('order', order);
  if (marking !== start.marking) keys.set('marking', marking);
  if (filter) keys.set('filter', filter);
  return `#${keys}`;
}

/**
 * What a project stores of the reader's place: its fragment; null where every reader starts.
 * @param {Place} place
 */
export function fragmentOf(place) {
  const fragment = linkTo(place);
  return fragment === linkTo(start) ? null : fragment;
}

/**
 * Reads the place that a project stores.
 * @param {unknown} view  As a project stores it.
 */
export function placeOf(view) {
  return parsePlace(typeof view === 'string' ? view : '');
}

/**
 * The link to another view, or to something else in this one.
 * @param {Place} place  Where the reader is.
 * @param {View} view
 * @param {string} [subject]
 * @param {string | null} [at]  A statement's id.
 */
export function linkAway(place, view, subject = '', at = null) {
  return linkTo({ ...place, view, subject, at, base: null, why: null });
}

/**
 * The place of an aligned pair: its right statement, set against its left one.
 * @param {Place} place
 * @param {AlignedPair} pair
 * @returns {Place}
 */
export function placeOfPair(place, { left, right }) {
  return { ...place, at: right, base: left, why: place.why && [left, right] };
}

/**
 * Goes there; back returns.
 * @param {Place} place
 */
export function go(place) {
  location.hash = linkTo(place);
}

/**
 * Changes where the reader is without a step to go back over, as while typing.
 * @param {Place} place
 */
export function adjust(place) {
  location.replace(linkTo(place));
}
