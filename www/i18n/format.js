/**
 * How each language writes numbers, shares, dates, plurals and the names of languages.
 */

/** @param {string} locale  A language tag of BCP 47. */
function formatsOf(locale) {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

  /** @param {number} n */
  const number = (n) => numbers.format(n);

  /**
   * The noun that goes with a number.
   * @param {number} n
   * @param {string} one
   * @param {string} many
   */
  const noun = (n, one, many) => (plurals.select(n) === 'one' ? one : many);

  return {
    number,
    noun,

    /**
     * A number with its noun.
     * @param {number} n
     * @param {string} one
     * @param {string} many
     */
    count: (n, one, many) => `${number(n)} ${noun(n, one, many)}`,

    /**
     * The name of a language.
     * @param {string} code  ISO 639-1.
     */
    languageName: (code) => languageNames.of(code) ?? code,

    /** @param {number} n  Written with two decimals. */
    decimal: (n) => decimals.format(n),

    /** @param {number} part  0..1, written as per cent. */
    share: (part) => shares.format(part),

    /**
     * A date, whatever the reader's time zone.
     * @param {number} time  Milliseconds since 1970, UTC.
     * @param {Intl.DateTimeFormatOptions} options
     */
    date: (time, options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time),

    /**
     * A day and time, by the reader's clock; a file from elsewhere may say anything.
     * @param {number} time  Milliseconds since 1970, UTC.
     */
    moment: (time) => (Number.isNaN(time) ? '–' : moments.format(time)),
  };
}

export const formats = { en: formatsOf('en-GB'), de: formatsOf('de-DE'), fr: formatsOf('fr-FR') };
