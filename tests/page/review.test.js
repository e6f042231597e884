// What a reader is asked: in which order, and what an answer changes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf, openQuestions, questionKey, settledCount } from '../../www/report/review.js';
import { initial, reduce } from '../../www/state/state.js';
import { parsePlace } from '../../www/state/place.js';
import { MINISTERS, projectOf, projectTheme } from './report.js';

/** @import { Question, Report } from '../../www/report.d.ts' */
/** @import { State } from '../../www/state/state.js' */

/** @type {Question} */
const MEMBER = { kind: 'member', theme: 't1', statement: 'a3.2' };
/** @type {Question} */
const MEMO = { kind: 'pair', a: 'a1.2', b: 'a3.2' };
/** @type {Question} */
const HEADLINES = { kind: 'pair', a: 'a1.1', b: 'a2.1' };
/** @type {Report} */
const REPORT = { ...MINISTERS, review: [MEMBER, MEMO, HEADLINES] };
const PROJECT = projectOf({ themes: [projectTheme({ id: 't7', label: 'Protection of networks' })] });

const keys = (/** @type {Question[]} */ questions) => questions.map(questionKey);

test('questions come as the report lists them, those that were skipped last and in the order of skipping', () => {
  assert.deepEqual(openQuestions(REPORT, [], new Set()), [MEMBER, MEMO, HEADLINES]);
  const skipped = keys([MEMO, MEMBER]);
  assert.deepEqual(openQuestions(REPORT, skipped, new Set()), [HEADLINES, MEMO, MEMBER]);
});

test('a question whose answer is being compared is not asked again', () => {
  assert.deepEqual(openQuestions(REPORT, [], new Set(keys([MEMBER]))), [MEMO, HEADLINES]);
  assert.equal(REPORT.review.length, 3);
});

test('an answer on a pair names both statements by their words', () => {
  assert.deepEqual(changeOf(REPORT, PROJECT, HEADLINES, 'part'), {
    kind: 'part',
    statements: [
      { article: 'a1', text: 'NATO defence ministers focus on cyber defence' },
      { article: 'a2', text: 'NATO agrees to boost its cyber defence' },
    ],
  });
});

test('an answer on a theme names the theme as the project does', () => {
  const change = changeOf(REPORT, PROJECT, MEMBER, 'remove-from-theme');
  assert.equal(change?.kind, 'remove-from-theme');
  assert.equal(change && 'theme' in change && change.theme, 't7');
  assert.equal(changeOf(REPORT, projectOf({}), MEMBER, 'add-to-theme'), null);
});

test('what a reader settled is counted, whatever they answered', () => {
  const corrections = [
    { kind: 'link', statements: [] },
    { kind: 'part', statements: [] },
    { kind: 'remove-from-theme', theme: 't7' },
    { kind: 'join', statements: [] },
  ];
  assert.equal(settledCount(projectOf({ corrections: /** @type {any} */ (corrections) })), 3);
});

test('a question skipped again goes to the end, and the last skip can be undone', () => {
  const stored = { key: 'k', origin: null, time: null, project: PROJECT };
  /** @type {State} */
  let state = initial(stored, parsePlace(''), 'system', 'en');
  for (const key of ['one', 'two', 'one']) state = reduce(state, { type: 'questionSkipped', key });
  assert.deepEqual(
    state.skipped.map(({ key }) => key),
    ['two', 'one'],
  );
  assert.equal(state.skipped[1]?.corrections, state.project.corrections);
  state = reduce(state, { type: 'skipUndone' });
  assert.deepEqual(
    state.skipped.map(({ key }) => key),
    ['two'],
  );
});
