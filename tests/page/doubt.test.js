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
    own: 'will hand out',
    other: 'handed out',
    stages: { own: 'planned', other: 'done' },
  });
  assert.deepEqual(doubt(['a2.1', 'a1.1']), {
    own: 'handed out',
    other: 'will hand out',
    stages: { own: 'done', other: 'planned' },
  });
});

test('a shared part is told in the words of both', () => {
  assert.deepEqual(doubt(['a1.2', 'a2.2']), {
    own: 'and the bridge closed',
    other: 'The bridge closed',
    stages: null,
  });
});

test('where no more is known than that it is not sure, nothing is told', () => {
  assert.equal(doubt(['a1.2', 'a2.3']), null);
  assert.equal(doubt(['a1.1', 'a2.3']), null);
});
