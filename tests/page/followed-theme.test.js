// A reader who is on a theme stays with it when the comparison is made anew.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followed } from '../../www/state/followed-theme.js';
import { parsePlace } from '../../www/state/place.js';
import { projectOf, projectTheme, reportOf } from './report.js';

/** @import { GivenTheme } from './report.js' */

const ARTICLES = {
  a1: { blocks: [/** @type {const} */ (['paragraph', 'Ministers met.', 'They agreed.', 'It rained.'])] },
  a2: { blocks: [/** @type {const} */ (['paragraph', 'The ministers came.', 'A plan was agreed.'])] },
};

/**
 * A project and its report: named themes first, then those found.
 * @param {string[]} named  Ids of the project's themes.
 * @param {Record<string, string[]>} found  Statements by label.
 */
function compared(named, found) {
  const own = named.map((id) => projectTheme({ id, label: `Own ${id}` }));
  /** @type {GivenTheme[]} */
  const themes = [
    ...own.map(({ label }) => ({ label, members: [] })),
    ...Object.entries(found).map(([label, ids]) => ({
      label,
      origin: /** @type {const} */ ('found'),
      members: ids.map((id) => /** @type {[string, 'covered', number]} */ ([id, 'covered', 0.9])),
    })),
  ];
  return { project: projectOf({ themes: own }), report: reportOf(/** @type {any} */ (ARTICLES), { themes }) };
}

/** @param {ReturnType<typeof compared>} before @param {ReturnType<typeof compared>} now */
const subject = (before, now, at = 't1') =>
  followed(parsePlace(`#theme=${at}&base=a1.1`), before, now).subject;
/** @param {ReturnType<typeof compared>} of @param {string} id */
const label = ({ report }, id) => report.themes.find((theme) => theme.id === id)?.label;

test("a theme of the reader's own is followed wherever it is numbered now", () => {
  const now = compared(['t8', 't7'], {});
  assert.equal(label(now, subject(compared(['t7', 't8'], {}), now)), 'Own t7');
});

test('a suggested theme is followed by its name', () => {
  const now = compared([], { Weather: ['a1.3'], Meeting: ['a1.1'] });
  const before = compared([], { Meeting: ['a1.1', 'a2.1'], Weather: ['a1.3'] });
  assert.equal(label(now, subject(before, now)), 'Meeting');
});

test('a suggested theme that has another name now is followed by most of its statements', () => {
  const now = compared([], { Agreement: ['a1.2', 'a2.2'], 'Ministers in Brussels': ['a1.1', 'a2.1'] });
  assert.equal(
    label(now, subject(compared([], { Meeting: ['a1.1', 'a2.1', 'a2.2'] }), now)),
    'Ministers in Brussels',
  );
});

test('where the theme is gone the reader is on the next one, without what was pinned on the old one', () => {
  const before = compared([], { Weather: ['a1.3'], Meeting: ['a1.1'] });
  const now = compared([], { Agreement: ['a1.2'], Plan: ['a2.2'] });
  const place = followed(parsePlace('#theme=t1&at=a1.3&base=a1.3'), before, now);
  assert.deepEqual([place.subject, place.base, place.at], ['t2', null, null]);
});

test('a place in another view, and one without a comparison before or after, stays as it is', () => {
  const [before, now] = [compared(['t7'], {}), compared([], {})];
  const article = parsePlace('#article=a1');
  assert.equal(followed(article, before, now), article);
  const theme = parsePlace('#theme=t1');
  assert.equal(followed(theme, { ...before, report: null }, now), theme);
  assert.equal(followed(theme, before, { ...now, report: null }), theme);
});

test('a theme that kept its number keeps the very place, so that nothing is drawn anew', () => {
  const place = parsePlace('#theme=t1');
  assert.equal(followed(place, compared(['t7'], {}), compared(['t7'], {})), place);
});
