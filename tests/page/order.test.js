// The order of the themes, and the words that say where in an article one begins.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byAmount,
  leadOf,
  listOf,
  ordered,
  articlesOn,
  placeWord,
  shownAtFirst,
  statesOf,
} from '../../www/report/order.js';
import { MINISTERS, reportOf } from './report.js';

/** @import { Theme } from '../../www/report.d.ts' */

/** @param {Theme[]} themes */
const labels = (themes) => themes.map(({ label }) => label);
const [NETWORKS, ATTACKS, LINK] = ['Protection of networks', 'Number of attacks', 'The weakest link'];
const { themes } = MINISTERS;

test('themes that most outlets cover come first, of equal ones those that more touch', () => {
  assert.deepEqual(labels(ordered(themes, 'shared')), [LINK, NETWORKS, ATTACKS]);
});

test('themes that the outlets treat most unlike come first when asked for', () => {
  assert.deepEqual(labels(ordered(themes, 'disputed')), [ATTACKS, NETWORKS, LINK]);
});

test('themes whose statements contradict each other most often come first when asked for', () => {
  const contradicted = themes.map((theme, index) => ({ ...theme, contradictions: index }));
  const labelled = labels(ordered(contradicted, 'contradictions'));
  assert.deepEqual(labelled, labels(themes).toReversed());
});

test('themes come in the order in which the articles come to them', () => {
  assert.deepEqual(labels(ordered(themes, 'first')), [NETWORKS, ATTACKS, LINK]);
});

test('themes come by the words that one article gives to them, those it only touches after', () => {
  assert.equal(labels(ordered(themes, 'a3'))[0], ATTACKS);
  assert.equal(labels(ordered(themes, 'a3'))[1], LINK);
});

test('the order as given changes nothing, nor does an article that is gone', () => {
  assert.deepEqual(ordered(themes, 'given'), themes);
  assert.deepEqual(ordered(themes, 'a9'), themes);
});

test('ordering leaves the report as it is', () => {
  const before = labels(themes);
  ordered(themes, 'shared');
  assert.deepEqual(labels(themes), before);
});

test('the list has named themes before those that the texts suggest, in every order', () => {
  for (const order of /** @type {const} */ (['shared', 'disputed', 'contradictions', 'first', 'given'])) {
    const origins = listOf(themes, order).map(({ origin }) => origin);
    assert.deepEqual(origins, ['named', 'found', 'found']);
  }
});

test('at first stand all named themes and eight that the texts suggest, in their order, and where the reader is', () => {
  const theme = (/** @type {string} */ id, /** @type {Theme['origin']} */ origin) =>
    /** @type {Theme} */ ({ id, origin });
  const many = [
    ...['f1', 'f2', 'f3', 'f4'].map((id) => theme(id, 'found')),
    ...Array.from({ length: 12 }, (_, index) => theme(`n${index + 1}`, 'named')),
    ...['f5', 'f6', 'f7', 'f8', 'f9', 'f10'].map((id) => theme(id, 'found')),
  ];
  const ids = (/** @type {string | null} */ at) => shownAtFirst(many, at).map(({ id }) => id);
  assert.deepEqual(
    ids(null),
    many.slice(0, 20).map(({ id }) => id),
  );
  assert.deepEqual(ids('f10').slice(-2), ['f8', 'f10']);
  assert.deepEqual(shownAtFirst(themes, null), themes);
});

test('covering a theme outranks touching it, however many words that takes', () => {
  const cell = (/** @type {'covered' | 'mentioned' | 'absent'} */ state, /** @type {number} */ words) =>
    /** @type {any} */ ({ state, words });
  const cells = [cell('absent', 0), cell('mentioned', 90), cell('covered', 5), cell('covered', 20)];
  assert.deepEqual(
    cells.sort(byAmount).map(({ words }) => words),
    [20, 5, 90, 0],
  );
});

test('an outlet that only touches a theme is not on it', () => {
  assert.deepEqual(themes.map(articlesOn), [2, 1, 2]);
});

test('a cell is about its first statement on the theme, else about the first that touches it', () => {
  const { themes: made } = reportOf(
    { a1: { blocks: [['paragraph', 'It rained in Brussels.', 'Ministers met.', 'They agreed.']] } },
    {
      themes: [
        {
          label: 'Meeting',
          members: [
            ['a1.1', 'mentioned', 0.3],
            ['a1.2', 'covered', 0.9],
            ['a1.3', 'covered', 0.9],
          ],
        },
        { label: 'Weather', members: [['a1.1', 'mentioned', 0.3]] },
        { label: 'Cost', members: [] },
      ],
    },
  );
  assert.deepEqual(
    made.map((theme) => theme.cells[0] && leadOf(theme, theme.cells[0])),
    ['a1.2', 'a1.1', null],
  );
});

test('the states of members are found by statement', () => {
  const states = statesOf(/** @type {Theme} */ (themes[0]).members);
  assert.deepEqual(
    [states.get('a1.1'), states.get('a1.3'), states.get('a3.1')],
    ['mentioned', 'covered', undefined],
  );
});

test('where a statement stands is said by its place in the story, and the headline by its name', () => {
  const sentences = Array.from({ length: 9 }, (_, index) => `Sentence number ${index + 1} of nine.`);
  const report = reportOf({
    a1: {
      blocks: [
        ['title', 'A headline'],
        ['paragraph', ...sentences],
      ],
    },
  });
  const said = ['a1.1', 'a1.2', 'a1.6', 'a1.10'].map((id) => placeWord(report, id));
  assert.equal(new Set(said).size, 4);
  assert.equal(placeWord(report, 'a1.3'), said[1]);
  assert.equal(placeWord(report, 'a1.9'), said[3]);
});
