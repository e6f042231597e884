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
    kind: 'contradicts',
    everywhere: true,
    same: [
      { statement: 'a2.1', kind: 'near' },
      { statement: 'a2.2', kind: 'same' },
    ],
    contradicts: [{ statement: 'a2.1', kind: 'date', own: [[9, 19]], other: [[9, 16]] }],
    perhaps: [],
    near: [],
  },
  {
    kind: 'same',
    everywhere: true,
    same: [{ statement: 'a2.3', kind: 'same' }],
    contradicts: [],
    perhaps: [],
    near: [],
  },
  { kind: 'adds', everywhere: false, same: [], contradicts: [], perhaps: [], near: ['a2.3'] },
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
    ['contradicts', 'all', 'matter'],
  );
  const some = { ...article, statements: article.statements.slice(1, 2) };
  some.statements[0] = /** @type {any} */ ({
    ...some.statements[0],
    relation: { ...relations[1], everywhere: false },
  });
  assert.equal(pinsOf(report, some).get('a1.2')?.kind, 'some');
});

test('who contradicts is named with the words of the other article, apart from who says the same', () => {
  const told = (/** @type {import('../../www/report/pins.js').RelatedStatement[] | undefined} */ related) =>
    related?.map(({ instead, kind }) => [instead, kind]);
  assert.deepEqual(told(pins.get('a1.1')?.contradicts), [['by 2012', 'near']]);
  assert.deepEqual(told(pins.get('a1.1')?.same), [[null, 'same']]);
});

test('an outlet that reports the same twice is named once', () => {
  assert.equal(outletsOf(pins.get('a1.1')?.same ?? []).size, 1);
});
