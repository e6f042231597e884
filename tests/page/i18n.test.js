// The page's texts in its three languages.

/** @import { ThemeFileFault } from '../../www/report.d.ts' */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { de } from '../../www/i18n/de.js';
import { coreProblems as deCoreProblems } from '../../www/i18n/de/problems.js';
import { en } from '../../www/i18n/en.js';
import { formats } from '../../www/i18n/format.js';
import { fr } from '../../www/i18n/fr.js';
import { coreProblems as frCoreProblems } from '../../www/i18n/fr/problems.js';
import { setWords, words } from '../../www/i18n/words.js';

const I18N = new URL('../../www/i18n/', import.meta.url);
const ERRORS = new URL('../../src/error.rs', import.meta.url);

/**
 * The texts that lie in one another, each by its path.
 * @param {object} texts
 * @param {string[]} path
 * @returns {[path: string, text: unknown][]}
 */
function leaves(texts, path = []) {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? leaves(text, [...path, key]) : [[[...path, key].join('.'), text]],
  );
}

/**
 * The names of a function's parameters; an underscore says that a language has no use for one.
 * @param {unknown} text
 */
function parametersOf(text) {
  const [, list = ''] = /^[^(]*\(([^)]*)\)/.exec(String(text).replaceAll(/\/\*.*?\*\//gs, '')) ?? [];
  return list.split(',').map((parameter) => parameter.replace(/=.*/s, '').trim().replace(/^_/, ''));
}

/**
 * Each text by its path, with what it takes.
 * @param {object} texts
 */
function signatures(texts) {
  return leaves(texts)
    .map(([path, text]) => (typeof text === 'string' ? path : `${path}(${parametersOf(text).join(', ')})`))
    .toSorted();
}

/** The codes of the core's errors. */
function errorCodes() {
  const source = readFileSync(ERRORS, 'utf8');
  const [, body] = /fn code\(&self\)[^{]*\{(.*?)\n {4}\}/s.exec(source) ?? [];
  return [...(body ?? '').matchAll(/=> "([a-z-]+)"/g)].map(([, code]) => code).toSorted();
}

for (const [language, texts] of Object.entries({ German: de, French: fr })) {
  test(`${language} has the texts that English has, with the same parameters`, () => {
    assert.deepEqual(signatures(texts), signatures(en));
  });
}

for (const [language, texts] of Object.entries({ English: en, German: de, French: fr })) {
  test(`no text in ${language} is empty or has white space around it`, () => {
    const untidy = leaves(texts).filter(
      ([path, text]) => typeof text === 'string' && path !== 'colon' && (text === '' || text !== text.trim()),
    );
    assert.deepEqual(untidy, []);
  });
}

/** A noun for who publishes, after which a text counts. */
const COUNTED_OUTLETS = /\b(count|noun)\([^)]*(outlet|Medi|média)/u;

test('what is counted is articles, of which one outlet may have several, in every language', () => {
  const counting = [en, de, fr].flatMap((texts) =>
    leaves(texts).filter(([, text]) => COUNTED_OUTLETS.test(String(text))),
  );
  assert.deepEqual(counting, []);
  assert.deepEqual(
    [en, de, fr].map((texts) => [texts.articlesOf(12, 34), texts.claim(3)]),
    [
      ['12 of 34 articles', 'same claim in 3 articles'],
      ['12 von 34 Artikeln', 'dieselbe Aussage in 3 Artikeln'],
      ['12 sur 34 articles', 'même propos dans 3 articles'],
    ],
  );
});

test('under the name of a theme stands how many are on it, not what they report', () => {
  assert.deepEqual(
    [en, de, fr].map(({ articlesOnTheme, reading }) => [articlesOnTheme(4, 5), reading.onTheme(2)]),
    [
      ['4 of 5 articles on this theme', '2 others on this theme'],
      ['4 von 5 Artikeln zu diesem Thema', '2 andere zu diesem Thema'],
      ['sur ce thème\u00a0: 4 sur 5 articles', '2 autres sur ce thème'],
    ],
  );
});

test('French has no-break spaces before its signs and inside its quotation marks', () => {
  const breaks = leaves(fr).filter(([, text]) =>
    // The signs : and ? are operators too where a text is a function.
    (typeof text === 'string' ? / [:;?!»]|« / : /[\p{L}}] [;!»]|« /u).test(String(text)),
  );
  assert.deepEqual(breaks, []);
  assert.equal(fr.correcting.undoOf('x'), 'annuler\u00a0: x');
});

for (const [language, texts] of Object.entries({ en, de, fr })) {
  test(`no part of the texts in ${language} hides a text of another part`, async () => {
    const keys = [];
    for (const file of readdirSync(new URL(`${language}/`, I18N))) {
      // eslint-disable-next-line no-unsanitized/method -- A file of our own.
      const part = await import(`${I18N}${language}/${file}`);
      keys.push(...Object.keys(part[file.replace('.js', '')]));
    }
    assert.deepEqual(keys.toSorted(), Object.keys(texts).toSorted());
  });
}

for (const [language, texts] of Object.entries({ German: deCoreProblems, French: frCoreProblems })) {
  test(`every error of the core, and nothing else, has a text in ${language}`, () => {
    assert.ok(errorCodes().includes('empty-article'));
    assert.deepEqual(Object.keys(texts).toSorted(), errorCodes());
  });
}

test('a problem is told as the core tells it in English, and by its code in other languages', () => {
  const told = 'The file is not text.';
  assert.equal(en.problem('not-text', undefined, told), told);
  assert.match(de.problem('not-text', undefined, told), /^Die Datei ist kein Text\./);
  assert.match(fr.problem('not-text', undefined, told), /^Le fichier n’est pas du texte\./);
  assert.equal(de.problem('a-code-of-the-page', undefined, told), told);
});

test('what is wrong with a theme file is told by table and key in every language', () => {
  /** @type {ThemeFileFault} */
  const fault = { kind: 'unknown-key', table: '[[theme]] 2', key: 'inclde', known: ['label', 'include'] };
  const told = 'as the core tells it';
  assert.equal(en.problem('malformed', fault, told), told);
  assert.match(
    de.problem('malformed', fault, told),
    /^„inclde“ in \[\[theme\]\] 2 .* label, include\. Berichtigen/,
  );
  assert.match(
    fr.problem('malformed', fault, told),
    /^«\u00a0inclde\u00a0» dans \[\[theme\]\] 2 .* label, include\. Corrigez/,
  );
});

test('whoever imported the texts sees those of the language chosen last', () => {
  setWords('de');
  assert.equal(words.views, 'Ansichten');
  setWords('en');
  assert.equal(words.views, 'Views');
});

test('each language writes numbers its own way', () => {
  assert.equal(formats.en.number(12345), '12,345');
  assert.equal(formats.de.number(12345), '12.345');
  assert.match(formats.fr.number(12345), /^12\s345$/);
  assert.equal(formats.de.decimal(0.5), '0,50');
  assert.match(formats.fr.share(0.5), /^50\s%$/);
});

test('each language has its own rule for when a noun is singular', () => {
  assert.deepEqual([0, 1, 2].map(en.articles), ['0 articles', '1 article', '2 articles']);
  assert.deepEqual([0, 1, 2].map(de.statements), ['0 Aussagen', '1 Aussage', '2 Aussagen']);
  assert.deepEqual([0, 1, 2].map(fr.articles), ['0 article', '1 article', '2 articles']);
});

test('each language has its own names of languages', () => {
  assert.equal(en.notComparedIn('de'), 'German: not compared');
  assert.equal(de.notComparedIn('fr'), 'Französisch: nicht verglichen');
  assert.equal(fr.notComparedIn('de'), 'en allemand\u00a0: non comparé');
  assert.equal(en.notComparedIn(null), 'not compared');
});

test('a date is the day it says, whatever the time zone', () => {
  /** @type {Intl.DateTimeFormatOptions} */
  const day = { year: 'numeric', month: 'long', day: 'numeric' };
  const midnight = Date.parse('2026-03-01');
  assert.equal(formats.en.date(midnight, day), '1 March 2026');
  assert.equal(formats.de.date(midnight, day), '1. März 2026');
  assert.equal(formats.fr.date(midnight, day), '1 mars 2026');
});

test('a moment that is none is a dash', () => {
  assert.equal(formats.en.moment(NaN), '–');
});
