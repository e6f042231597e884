// Articles that are brought a second time.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partRepeats, repeatOf } from '../../www/project/repeats.js';
import { projectArticle } from './report.js';

const BRIDGE = projectArticle({
  id: 'a1',
  file: 'bridge.txt',
  text: 'Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said.',
});
const FERRY = projectArticle({ id: 'a2', file: 'ferry.txt', text: 'A ferry replaces the old bridge.' });
const THERE = [BRIDGE, FERRY];

/** @param {Partial<typeof BRIDGE>} given */
const came = (given) => projectArticle({ id: '', ...given });

test('the same text comes again under other white space, another name and other details', () => {
  const text =
    '\nOld bridge closes \n\n\n The old bridge over  the river\ncloses on Monday,\u00a0the city said.\n';
  const again = came({ file: 'copy.txt', outlet: 'Wire', text });
  assert.deepEqual(partRepeats(THERE, [again]), { fresh: [], repeated: [again] });
  assert.deepEqual(repeatOf(THERE, again), [{ article: again, of: 'a1', isSameText: true }]);
});

test('a file of the same name with another text is a repeat of that file, if no other has its text', () => {
  const mended = came({ file: 'ferry.txt', text: 'A ferry replaces the old bridge from Monday.' });
  assert.deepEqual(repeatOf(THERE, mended), [{ article: mended, of: 'a2', isSameText: false }]);
  const mixedUp = came({ file: 'ferry.txt', text: BRIDGE.text });
  assert.deepEqual(
    repeatOf(THERE, mixedUp).map(({ of }) => of),
    ['a1'],
  );
});

test('of files that come together one text is fresh once, and one name many times', () => {
  const pages = ['One page.', 'Another page.', 'One  page.'].map((text) =>
    came({ file: 'index.html', text }),
  );
  assert.deepEqual(partRepeats([], pages), { fresh: pages.slice(0, 2), repeated: pages.slice(2) });
});

test('another text without a file, as it was typed, is fresh', () => {
  const typed = came({ file: null, text: 'The bridge stays open.' });
  assert.deepEqual(partRepeats([came({ file: null, text: 'Else.' })], [typed]).fresh, [typed]);
  assert.deepEqual(repeatOf(THERE, typed), []);
});
