// What a reader should know first: under what it stands, who perhaps says it too, how far articles lie apart.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atMost, briefOf, contradictingRuns, folded, perhapsAlso } from '../../www/report/brief.js';
import { lookup } from '../../www/report/lookup.js';
import { reportOf } from './report.js';

/** @import { BriefLine, Report } from '../../www/report.d.ts' */

const articles = {
  a1: {
    outlet: 'Gazette',
    blocks: [['paragraph', 'The council closes the bath in March.', 'A buyer asked for plans.']],
  },
  a2: {
    outlet: 'Courier',
    blocks: [['paragraph', 'The bath is to close in March.', 'The club was offered lanes.']],
  },
  a3: {
    outlet: 'Radio Vale',
    blocks: [['paragraph', 'In spring the bath may close.', 'The club was not offered lanes.']],
  },
};

/**
 * @param {object} line
 * @returns {BriefLine}
 */
const line = (line) =>
  /** @type {any} */ ({ statements: [], articles: [], everywhere: false, days: null, ...line });

/**
 * @param {BriefLine[]} brief
 * @returns {Report}
 */
function reportWith(...brief) {
  const report = /** @type {any} */ (reportOf(/** @type {any} */ (articles)));
  return { ...report, brief };
}

const MOST = line({ kind: 'shared', statements: ['a1.1', 'a2.1'], articles: ['a1', 'a2'] });
const ALL = line({
  kind: 'shared',
  statements: ['a1.1', 'a2.1', 'a3.1'],
  articles: ['a1', 'a2', 'a3'],
  everywhere: true,
});
const ONLY = line({ kind: 'only', statements: ['a1.2'], articles: ['a1'] });
const DATES = line({ kind: 'dates', articles: ['a1', 'a3'], days: 2191 });

test('lines stand under what they tell, in the order in which they are told', () => {
  const { told, apart } = briefOf(reportWith(ALL, MOST, MOST, ONLY, DATES));
  assert.deepEqual(
    told.map(({ heading, lines }) => [heading, lines.length]),
    [
      ['all', 1],
      ['most', 2],
      ['only', 1],
    ],
  );
  assert.equal(apart, DATES);
});

test('a kind of line that this version does not know is left out', () => {
  const { told } = briefOf(reportWith(line({ kind: 'weather', statements: ['a1.1'] }), ONLY));
  assert.deepEqual(
    told.map(({ heading }) => heading),
    ['only'],
  );
});

test('the first line of each heading stands open, the others are folded', () => {
  const { first, rest } = folded(briefOf(reportWith(ALL, MOST, MOST, ONLY)).told);
  assert.deepEqual(
    first.map(({ heading, lines }) => [heading, lines.length]),
    [
      ['all', 1],
      ['most', 1],
      ['only', 1],
    ],
  );
  assert.deepEqual(
    rest.map(({ heading, lines }) => [heading, lines.length]),
    [['most', 1]],
  );
});

test('who perhaps says it too is named only where their article does not say it for sure', () => {
  const report = reportWith(MOST);
  const { statement } = lookup(report).statement('a1.1');
  statement.relation = /** @type {any} */ ({ kind: 'same', same: [], near: [], perhaps: ['a3.1', 'a2.2'] });
  assert.deepEqual(perhapsAlso(report, MOST), ['a3.1']);
});

/**
 * Where a word of a statement stands in its article.
 * @param {string} id
 * @param {string} word
 */
function spanOf(id, word) {
  const { article } = lookup(reportWith()).statement(id);
  const at = article.text.indexOf(word);
  return [at, at + word.length];
}

test('of two statements that contradict each other the words that do it are told from the rest', () => {
  const report = reportWith();
  const link = {
    a: 'a2.2',
    b: 'a3.2',
    score: 0.4,
    grade: null,
    contradiction: { kind: 'negation', a: [], b: [spanOf('a3.2', 'not')] },
  };
  report.links.push(/** @type {any} */ (link));
  const placed = lookup(report).statement('a3.2');
  const runs = contradictingRuns(report, placed, 'a2.2').map(({ text, contradicts }) =>
    contradicts ? `[${text}]` : text,
  );
  assert.equal(runs.join(''), 'The club was [not] offered lanes.');
  assert.deepEqual(contradictingRuns(report, placed, 'a1.1'), [{ text: placed.text, contradicts: false }]);
});

test('how far articles lie apart is never exceeded, and as coarse as it is long', () => {
  assert.deepEqual([8, 60, 92, 2191].map(atMost), [
    { n: 8, unit: 'day' },
    { n: 60, unit: 'day' },
    { n: 4, unit: 'month' },
    { n: 6, unit: 'year' },
  ]);
});
