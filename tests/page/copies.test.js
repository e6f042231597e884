// What several articles print word for word, as the report has it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOf } from '../../www/report/brief.js';
import { copiedStatements, copiesOf } from '../../www/report/copies.js';
import { reportOf } from './report.js';

/** @import { Article } from '../../www/report.d.ts' */

const report = reportOf({
  a1: { blocks: [['paragraph', 'The order stands until all is tested.', 'Anglers saw dead trout.']] },
  a2: { blocks: [['paragraph', 'Shares fell.', 'The order stands until all is tested.']] },
  a3: { blocks: [['paragraph', 'A river reads nothing.']] },
});
const [first, second, third] = /** @type {[Article, Article, Article]} */ (report.articles);
report.copies = [
  {
    id: 'c1',
    articles: ['a1', 'a2'],
    agency: 'RPS',
    spans: [
      { article: 'a1', span: [0, 37] },
      { article: 'a2', span: [13, 50] },
    ],
    share: { a1: 0.64, a2: 0.78 },
  },
];

test('a statement of which at least half is printed by others too is marked', () => {
  assert.deepEqual([...copiedStatements(report, first)], ['a1.1']);
  assert.deepEqual([...copiedStatements(report, second, first)], ['a2.2']);
  assert.deepEqual([...copiedStatements(report, second, third)], []);
  assert.deepEqual(copiesOf(report, third), []);
});

test('a line on one text says how much of each article it is', () => {
  const line = {
    kind: 'copy',
    statements: ['a1.1', 'a2.2'],
    articles: ['a1', 'a2'],
    everywhere: false,
    days: null,
  };
  assert.deepEqual(copyOf(report, /** @type {any} */ ({ ...line, copy: 'c1' })), {
    agency: 'RPS',
    shares: [
      { article: first, share: 0.64 },
      { article: second, share: 0.78 },
    ],
  });
  assert.equal(copyOf(report, /** @type {any} */ ({ ...line, copy: null })), null);
});
