// The pins beside an article's statements: the report's relations, as the page shows them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletsOf, pinsOf } from '../../www/report/pins.js';
import { reportOf } from './report.js';

/** @import { Article, Statement } from '../../www/report.d.ts' */

const report = reportOf({
  a1: {
    blocks: [['paragraph', 'It opens by October.', 'Rain fell.', 'Bakers sold bread.', 'A goat was won.']],
  },
  a2: { blocks: [['paragraph', 'It opens by 2012.', 'It is to open by then.', 'It rained.']] },
});
const [article] = /** @type {[Article]} */ (report.articles);
/** @type {Statement['relation'][]} */
const relations = [
  {
    kind: 'differs',
    everywhere: true,
    same: [
      { statement: 'a2.1', kind: 'near', differs: { own: [[9, 19]], other: [[9, 16]] } },
      { statement: 'a2.2', kind: 'same', differs: null },
    ],
    perhaps: [],
    near: [],
  },
  {
    kind: 'same',
    everywhere: true,
    same: [{ statement: 'a2.3', kind: 'same', differs: null }],
    perhaps: [],
    near: [],
  },
  { kind: 'adds', everywhere: false, same: [], perhaps: [], near: ['a2.3'] },
  null,
];
article.statements.forEach((statement, index) => {
  statement.relation = relations[index] ?? null;
});
const pins = pinsOf(report, article);

test('a statement of which nothing can be told has no pin', () => {
  assert.deepEqual([...pins.keys()], ['a1.1', 'a1.2', 'a1.3']);
});

test('a pin tells what all report from what some do', () => {
  assert.deepEqual(
    [...pins.values()].map(({ kind }) => kind),
    ['differs', 'all', 'matter'],
  );
  const some = { ...article, statements: article.statements.slice(1, 2) };
  some.statements[0] = /** @type {any} */ ({
    ...some.statements[0],
    relation: { ...relations[1], everywhere: false },
  });
  assert.equal(pinsOf(report, some).get('a1.2')?.kind, 'some');
});

test('who differs is named with the figure in the words of the other article', () => {
  assert.deepEqual(
    pins.get('a1.1')?.same.map(({ instead, kind }) => [instead, kind]),
    [
      ['by 2012', 'near'],
      [null, 'same'],
    ],
  );
});

test('an outlet that reports the same twice is named once', () => {
  assert.equal(outletsOf(pins.get('a1.1')?.same ?? []).size, 1);
});
