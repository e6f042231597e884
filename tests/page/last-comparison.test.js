// The comparison that the worker keeps, over a core that counts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastComparison } from '../../www/core/last-comparison.js';

/** A core whose comparisons are numbered, and say what becomes of them. */
function countingCore() {
  /** @type {string[]} */
  const events = [];
  let made = 0;
  /** @param {{ title: string }} project */
  const compare = ({ title }) => {
    if (title === 'broken') throw new Error('cannot be compared');
    const number = ++made;
    events.push(`compare ${title}`);
    return {
      number,
      isOf: (/** @type {{ title: string }} */ other) => other.title === title,
      free: () => events.push(`free ${title}`),
    };
  };
  return { events, last: new LastComparison(/** @type {any} */ ({ compare })) };
}

/** @param {string} title */
const project = (title) => /** @type {any} */ ({ title });

test('a comparison is freed when another takes its place, and only then', () => {
  const { events, last } = countingCore();
  last.compare(project('one'));
  assert.throws(() => last.compare(project('broken')));
  assert.deepEqual(events, ['compare one']);
  last.compare(project('two'));
  assert.deepEqual(events, ['compare one', 'compare two', 'free one']);
});

test('what is asked of the project that was compared last is not compared again', () => {
  const { events, last } = countingCore();
  const compared = last.compare(project('one'));
  assert.equal(
    last.ask(project('one'), (comparison) => comparison),
    compared,
  );
  assert.deepEqual(events, ['compare one']);
});

test('a comparison that is made for one question is freed after it, also when the question fails', () => {
  const { events, last } = countingCore();
  const compared = last.compare(project('one'));
  assert.throws(() =>
    last.ask(project('two'), () => {
      throw new Error('no answer');
    }),
  );
  assert.deepEqual(events, ['compare one', 'compare two', 'free two']);
  assert.equal(last.comparison, compared);
});

test('nothing can be asked before something was compared', () => {
  const { last } = countingCore();
  assert.throws(() => last.comparison, { code: 'nothing-compared' });
});
