// What a reader decided and noted, by what it is about in a report.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionsOf, onTheme, ownThemeOf, themeInReport } from '../../www/report/decisions.js';
import { MINISTERS, projectOf, projectTheme } from './report.js';

/** @import { Correction, Report } from '../../www/report.d.ts' */

const SIGNATURE = { by: 'Anna', at: '2026-01-31T10:00:00Z', in_doubt: false };
const named = (/** @type {string} */ text, article = 'a1') => ({ article, text });
/** @type {Correction[]} */
const CORRECTIONS = [
  { kind: 'link', statements: [named('One.'), named('Two.', 'a2')], ...SIGNATURE },
  { kind: 'add-to-theme', theme: 't4', statement: named('One.'), ...SIGNATURE },
  { kind: 'remove-from-theme', theme: 't4', statement: named('Gone.'), ...SIGNATURE },
];
const NOTE = {
  on: { kind: /** @type {const} */ ('statement'), ...named('One.') },
  text: 'Check.',
  ...SIGNATURE,
};
const PROJECT = projectOf({
  corrections: CORRECTIONS,
  notes: [NOTE],
  themes: [projectTheme({ id: 't4', label: 'Protection of networks' })],
});

/** A report of the project, in which the third correction does not fit. @returns {Report} */
const report = () =>
  /** @type {any} */ ({
    ...MINISTERS,
    corrections: [
      { correction: CORRECTIONS[0], fits: true, theme: null, statements: ['a1.1', 'a2.1'] },
      { correction: CORRECTIONS[1], fits: true, theme: 't1', statements: ['a1.1'] },
      { correction: CORRECTIONS[2], fits: false, theme: 't1', statements: [] },
    ],
    notes: [{ note: NOTE, fits: true, theme: null, statements: ['a1.1'] }],
  });

test('a decision is found by each of its statements, by either way round of its pair, and nowhere else', () => {
  const { on, onPair } = decisionsOf(report(), PROJECT);
  assert.deepEqual(on('a1.1'), [CORRECTIONS[0], CORRECTIONS[1]]);
  assert.equal(onPair('a1.1', 'a2.1'), CORRECTIONS[0]);
  assert.equal(onPair('a2.1', 'a1.1'), CORRECTIONS[0]);
  assert.equal(onPair('a1.1', 'a2.2'), undefined);
  assert.deepEqual(on('a3.1'), []);
});

test('a decision that does not fit is listed as such', () => {
  const { corrections } = decisionsOf(report(), PROJECT);
  assert.deepEqual(
    corrections.map(({ fits }) => fits),
    [true, true, false],
  );
  assert.equal(corrections[2]?.made, CORRECTIONS[2]);
});

test('a note is found by its statement', () => {
  assert.deepEqual(decisionsOf(report(), PROJECT).notesOn('a1.1'), [NOTE]);
});

test('a correction that the report says nothing of, as while it is made, does not fit', () => {
  const { corrections, on } = decisionsOf({ ...report(), corrections: [] }, PROJECT);
  assert.ok(corrections.every(({ fits }) => !fits));
  assert.deepEqual(on('a1.1'), []);
});

test('what is asked twice about one report is found once', () => {
  const one = report();
  assert.equal(decisionsOf(one, PROJECT), decisionsOf(one, PROJECT));
});

test("a named theme of the report is the project's of the same place; a suggested one is nobody's", () => {
  const [theme, suggested] = MINISTERS.themes;
  assert.ok(theme && suggested);
  assert.equal(ownThemeOf(MINISTERS, PROJECT, theme)?.id, 't4');
  assert.equal(ownThemeOf(MINISTERS, PROJECT, suggested), undefined);
  assert.equal(themeInReport(MINISTERS, PROJECT, 't4'), theme);
  assert.equal(themeInReport(MINISTERS, PROJECT, 't9'), undefined);
});

test("the decision on a statement's being on a theme is that of this theme", () => {
  assert.equal(onTheme(CORRECTIONS, 't4'), CORRECTIONS[1]);
  assert.equal(onTheme(CORRECTIONS, 't5'), undefined);
  assert.equal(onTheme(CORRECTIONS, undefined), undefined);
});
