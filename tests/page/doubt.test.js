// Why two statements are perhaps the same: the report's words for it, as the page shows them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtOf } from '../../www/report/doubt.js';
import { lookup } from '../../www/report/lookup.js';
import { reportOf } from './report.js';

/** @import { Link } from '../../www/report.d.ts' */

const report = reportOf(
  {
    a1: { blocks: [['paragraph', 'The county will hand out water.', 'Rain fell, and the bridge closed.']] },
    a2: {
      blocks: [
        ['paragraph', 'The county handed out water.', 'The bridge closed after a storm.', 'It froze.'],
      ],
    },
  },
  {
    links: [
      ['a1.1', 'a2.1', 'same', 0.9],
      ['a1.2', 'a2.2', 'same', 0.6],
      ['a1.2', 'a2.3', 'same', 0.5],
    ],
  },
);
const [staged, shared] = /** @type {[Link, Link, Link]} */ (report.links);
staged.stages = { a: { stage: 'planned', span: [11, 24] }, b: { stage: 'done', span: [11, 21] } };
shared.part = { a: [43, 64], b: [29, 46] };

/** @param {[string, string]} ids */
const doubt = ([own, other]) =>
  doubtOf(report, [lookup(report).statement(own), lookup(report).statement(other)]);

test('an act at two stages is told in the words of both, whichever comes first', () => {
  assert.deepEqual(doubt(['a1.1', 'a2.1']), {
    kind: 'stages',
    own: 'will hand out',
    other: 'handed out',
    stages: ['planned', 'done'],
  });
  assert.deepEqual(doubt(['a2.1', 'a1.1']), {
    kind: 'stages',
    own: 'handed out',
    other: 'will hand out',
    stages: ['done', 'planned'],
  });
});

test('a shared part is told in the words of both', () => {
  assert.deepEqual(doubt(['a1.2', 'a2.2']), {
    kind: 'part',
    own: 'and the bridge closed',
    other: 'The bridge closed',
    stages: null,
  });
});

test('what one denies is told in the words of both', () => {
  const denied = structuredClone(report);
  const link = denied.links.find(({ b }) => b === 'a2.3');
  if (link) link.denial = { a: [47, 63], b: [61, 63] };
  const { statement } = lookup(denied);
  assert.equal(doubtOf(denied, [statement('a2.3'), statement('a1.2')])?.kind, 'denial');
});

test('where no more is known than that it is not sure, nothing is told', () => {
  assert.equal(doubt(['a1.2', 'a2.3']), null);
  assert.equal(doubt(['a1.1', 'a2.3']), null);
});
