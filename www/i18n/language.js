/**
 * The languages the page speaks, and how each writes numbers, shares, dates and plurals.
 *
 * A text is written three times, side by side, so that none can be forgotten. What outlets wrote
 * is never translated.
 */

/** @typedef {'en' | 'de' | 'fr'} Language */
/** One text in each language. @typedef {readonly [en: string, de: string, fr: string]} Text */

/**
 * Texts, as one language says them.
 * @template T
 * @typedef {T extends Text ? string
 *   : T extends (...given: infer Given) => Text ? (...given: Given) => string
 *   : { readonly [Key in keyof T]: Said<T[Key]> }} Said
 */

/** What each language calls itself. @type {Record<Language, string>} */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' };

/** @param {string} locale */
function formatsOf(locale) {
  return {
    locale,
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    share: new Intl.NumberFormat(locale, { style: 'percent' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
  };
}

const formats = /** @type {const} */ ([formatsOf('en-GB'), formatsOf('de-DE'), formatsOf('fr-FR')]);

const KEY = 'crossread.language';

/** @type {Language} */
let current = 'en';

/** @param {Language} language */
export function setLanguage(language) {
  if (language === current) return;
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it holds until the page is closed.
  }
}

/**
 * The one the reader chose, or the first of their browser's that the page speaks.
 * @returns {Language}
 */
export function preferredLanguage() {
  return [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2)), 'en'].find(isLanguage) ?? 'en';
}

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * @param {string | null} tag
 * @returns {tag is Language}
 */
export function isLanguage(tag) {
  return tag !== null && Object.hasOwn(languages, tag);
}

function index() {
  return Object.keys(languages).indexOf(current);
}

/**
 * @param {string} en
 * @param {string} de
 * @param {string} fr
 * @returns {Text}
 */
export function text(en, de, fr) {
  return [en, de, fr];
}

/** @param {(at: 0 | 1 | 2) => string} write */
function perLanguage(write) {
  return text(write(0), write(1), write(2));
}

/**
 * Puts texts together, each language for itself.
 * @param {(...parts: string[]) => string} join
 * @param {Text[]} parts
 */
export function each(join, ...parts) {
  return perLanguage((at) => join(...parts.map((part) => part[at])));
}

/**
 * The noun that goes with a number; each as 'one|many'.
 * @param {number} n
 * @param {[en: string, de: string, fr: string]} nouns
 */
export function noun(n, ...nouns) {
  return perLanguage(
    (at) => nouns[at].split('|')[formats[at].plural.select(n) === 'one' ? 0 : 1] ?? nouns[at],
  );
}

/**
 * A number with its noun.
 * @param {number} n
 * @param {[en: string, de: string, fr: string]} nouns  Each as 'one|many'.
 */
export function count(n, ...nouns) {
  return each((figure, word) => `${figure} ${word}`, number(n), noun(n, ...nouns));
}

/** @param {number} n */
export function number(n) {
  return perLanguage((at) => formats[at].number.format(n));
}

/** @param {number} n  Written with two decimals. */
export function decimal(n) {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return perLanguage((at) => n.toLocaleString(formats[at].locale, digits));
}

/** @param {number} part  0..1, written as per cent. */
export function share(part) {
  return perLanguage((at) => formats[at].share.format(part));
}

/**
 * A date, in the current language.
 * @param {number} time
 * @param {Intl.DateTimeFormatOptions} options
 */
export function date(time, options) {
  return new Intl.DateTimeFormat(formats[index()]?.locale, { ...options, timeZone: 'UTC' }).format(time);
}

/**
 * A day and time, by the reader's clock; a file from elsewhere may say anything.
 * @param {number} time
 */
export function moment(time) {
  return perLanguage((at) => (Number.isNaN(time) ? '–' : formats[at].moment.format(time)));
}

/**
 * Texts that always answer in the current language.
 * @template {object} T
 * @param {T} texts
 * @returns {Said<T>}
 */
export function said(texts) {
  const all = Object.entries(texts).map(([key, value]) => {
    if (Array.isArray(value)) return [key, { get: () => value[index()], enumerable: true }];
    if (typeof value !== 'function') return [key, { value: said(value), enumerable: true }];
    return [
      key,
      { value: (/** @type {unknown[]} */ ...given) => value(...given)[index()], enumerable: true },
    ];
  });
  return /** @type {Said<T>} */ (Object.defineProperties({}, Object.fromEntries(all)));
}
