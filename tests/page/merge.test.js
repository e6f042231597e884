// What a colleague's project has that one's own has not, and taking it over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTakenOver, differencesOf, takenOver } from '../../www/project/merge.js';
import { askIds } from './ask-ids.js';
import { projectArticle, projectOf, projectTheme } from './report.js';

/** @import { Correction, Project } from '../../www/report.d.ts' */

const ANNA = { by: 'Anna', at: '2026-01-31T10:00:00Z', in_doubt: false };
const BEN = { by: 'Ben', at: '2026-02-01T10:00:00Z', in_doubt: false };
const MEETING = projectArticle({
  id: 'a1',
  text: 'Defence ministers met in Brussels.',
  url: 'https://example.org/1',
});
const MEMO = projectArticle({ id: 'a2', text: 'An internal memo counts 2,500 attacks.' });
const OWN = projectOf({
  articles: [MEETING, MEMO],
  themes: [projectTheme({ id: 't1', label: 'Attacks', query: 'attacks on networks' })],
});
/** The same articles and themes under other ids. */
const OTHER = projectOf({
  articles: [
    { ...MEMO, id: 'a1' },
    { ...MEETING, id: 'a5' },
  ],
  themes: [projectTheme({ id: 't4', label: ' attacks ', query: 'attacks on networks' })],
});

/** @param {Project} own @param {Project} other */
const kinds = (own, other) => differencesOf(own, other).map(({ kind }) => kind);
/**
 * @param {Correction['kind']} kind
 * @param {object} rest
 * @returns {Correction}
 */
const correction = (kind, rest) => /** @type {any} */ ({ kind, ...rest });

test('a project has nothing that it has not itself, whatever its ids', () => {
  const statement = { article: 'a2', text: MEMO.text };
  const whole = {
    ...OWN,
    corrections: [correction('add-to-theme', { theme: 't1', statement, ...ANNA })],
    notes: [{ on: /** @type {const} */ ({ kind: 'statement', ...statement }), text: 'Check.', ...ANNA }],
  };
  assert.deepEqual(kinds(whole, whole), []);
  const renumbered = JSON.parse(JSON.stringify(whole).replaceAll(/"([at])(\d)"/g, '"$19$2"'));
  assert.deepEqual(kinds(whole, renumbered), []);
});

test("nothing of one's own is lost to a project that has less", async () => {
  const note = { on: /** @type {const} */ ({ kind: 'theme', theme: 't1' }), text: 'Mine.', ...ANNA };
  const own = { ...OWN, notes: [note] };
  assert.deepEqual(await allTakenOver(own, projectOf({}), askIds), own);
});

test('an article is the same under another id, by its text, its address or its file', () => {
  assert.deepEqual(kinds(OWN, projectOf({ articles: OTHER.articles })), []);
  const edited = { ...MEETING, id: 'a9', text: 'Defence ministers met on Tuesday.' };
  assert.deepEqual(kinds(OWN, projectOf({ articles: [edited] })), []);
  assert.deepEqual(kinds(OWN, projectOf({ articles: [{ ...edited, url: null }] })), ['article']);
});

test('of two like articles each stands for one', () => {
  const twice = projectOf({ articles: [MEMO, { ...MEMO, id: 'a3' }] });
  assert.deepEqual(kinds(OWN, twice), ['article']);
});

test('a theme is the same by its label, and differs where it asks for something else', () => {
  const [theme] = OTHER.themes;
  assert.ok(theme);
  assert.deepEqual(kinds(OWN, projectOf({ themes: [{ ...theme, label: 'Attacks' }] })), []);
  const [difference] = differencesOf(OWN, projectOf({ themes: [{ ...theme, include: ['attack'] }] }));
  assert.equal(difference?.own, OWN.themes[0]);
});

test("a decision comes with the ids of one's own project", () => {
  const theirs = correction('add-to-theme', {
    theme: 't4',
    statement: { article: 'a1', text: MEMO.text },
    ...BEN,
  });
  const [, difference] = differencesOf(OWN, { ...OTHER, corrections: [theirs] });
  assert.deepEqual(difference?.theirs, {
    ...theirs,
    theme: 't1',
    statement: { article: 'a2', text: MEMO.text },
  });
});

test('a decision on an article that is not here shows only once the article is taken over', async () => {
  const added = projectArticle({ id: 'a7', text: 'A third report.' });
  const link = correction('link', {
    statements: [
      { article: 'a7', text: 'A third report.' },
      { article: 'a1', text: MEMO.text },
    ],
    ...BEN,
  });
  const other = { ...OTHER, themes: [], articles: [...OTHER.articles, added], corrections: [link] };
  assert.deepEqual(kinds(OWN, other), ['article']);
  const [article] = differencesOf(OWN, other);
  assert.ok(article);
  assert.deepEqual(kinds(await takenOver(OWN, [article], askIds), other), ['correction']);
  assert.deepEqual(differencesOf(await allTakenOver(OWN, other, askIds), other), []);
});

test('the same decision of another reader is no difference; another decision on the same takes its place', async () => {
  const statement = { article: 'a2', text: MEMO.text };
  const own = { ...OWN, corrections: [correction('add-to-theme', { theme: 't1', statement, ...ANNA })] };
  const alike = { ...own, corrections: [correction('add-to-theme', { theme: 't1', statement, ...BEN })] };
  assert.deepEqual(kinds(own, alike), []);
  const against = {
    ...own,
    corrections: [correction('remove-from-theme', { theme: 't1', statement, ...BEN })],
  };
  const merged = await allTakenOver(own, against, askIds);
  assert.deepEqual(
    merged.corrections.map(({ kind, by }) => [kind, by]),
    [['remove-from-theme', 'Ben']],
  );
});

test("of a colleague's decisions on one matter only the last is offered", () => {
  const statement = { article: 'a2', text: MEMO.text };
  const corrections = [
    correction('add-to-theme', { theme: 't1', statement, ...BEN }),
    correction('remove-from-theme', { theme: 't1', statement, ...BEN }),
  ];
  assert.deepEqual(
    differencesOf(OWN, { ...OWN, corrections }).map(({ theirs }) => 'kind' in theirs && theirs.kind),
    ['remove-from-theme'],
  );
});

test('a note is a difference unless the same text stands beside the same thing', async () => {
  const note = { on: /** @type {const} */ ({ kind: 'theme', theme: 't4' }), text: 'Which year?', ...BEN };
  const other = { ...OTHER, themes: [{ ...OTHER.themes[0], label: 'Attacks' }], notes: [note] };
  const [difference] = differencesOf(OWN, /** @type {Project} */ (other));
  assert.deepEqual(difference?.theirs, { ...note, on: { kind: 'theme', theme: 't1' } });
  assert.deepEqual(
    kinds(await allTakenOver(OWN, /** @type {Project} */ (other), askIds), /** @type {Project} */ (other)),
    [],
  );
});

test('an article or theme that is taken over has a new id', async () => {
  const other = projectOf({
    articles: [projectArticle({ id: 'a1', text: 'A third report.' })],
    themes: [projectTheme({ id: 't1', label: 'Plans' })],
  });
  const { articles, themes } = await allTakenOver(OWN, other, askIds);
  assert.deepEqual(
    [articles.map(({ id }) => id), themes.map(({ id }) => id)],
    [
      ['a1', 'a2', 'a3'],
      ['t1', 't2'],
    ],
  );
});

test('taking over leaves both projects as they were', async () => {
  const [own, other] = [
    structuredClone(OWN),
    structuredClone({ ...OTHER, articles: [...OTHER.articles, MEMO] }),
  ];
  const before = structuredClone([own, other]);
  await allTakenOver(own, other, askIds);
  assert.deepEqual([own, other], before);
});

test('what a colleague judged is taken over with the ids of the themes that one has oneself', async () => {
  const statement = { article: 'a1', text: MEMO.text };
  const judged = correction('judged', { statement, themes: ['t4', 't9'], ...BEN });
  const merged = await allTakenOver(OWN, { ...OTHER, corrections: [judged] }, askIds);
  assert.deepEqual(merged.corrections, [
    correction('judged', { statement: { ...statement, article: 'a2' }, themes: ['t1'], ...BEN }),
  ]);
  const elsewhere = { ...judged, themes: ['t9'] };
  assert.deepEqual(kinds(OWN, { ...OTHER, themes: [], corrections: [/** @type {any} */ (elsewhere)] }), []);
});
