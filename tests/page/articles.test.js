// What a reader does with the articles of a project.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  described,
  withArticleReplaced,
  withArticles,
  withArticlesJoined,
  withBlockDropped,
  withBlockRestored,
  withDetails,
  withoutArticle,
} from '../../www/project/articles.js';
import { askIds } from './ask-ids.js';
import { projectArticle, projectOf } from './report.js';

const PARTS = projectOf({
  articles: [
    projectArticle({ id: 'a1', file: 'memo.txt', title: 'Memo', text: 'An internal memo warns.' }),
    projectArticle({
      id: 'a2',
      file: 'export.txt 1/2',
      title: 'First half',
      outlet: 'Reuters',
      found: ['title', 'outlet'],
      text: 'Ministers met in Brussels.',
      restored: ['Read also'],
    }),
    projectArticle({
      id: 'a3',
      file: 'export.txt 2/2',
      title: 'Second half',
      found: ['title'],
      text: 'They agreed on a plan.',
      dropped: ['Advertisement'],
    }),
  ],
});
const [MEMO, FIRST] = PARTS.articles;
const DETAILS = { title: 'Memo', outlet: null, author: null, date: null, url: null };

/** @param {typeof PARTS} project */
const ids = ({ articles }) => articles.map(({ id }) => id);

test('articles are added after those that are there, in their order, each under an id of its own', async () => {
  const two = [projectArticle({ id: 'a1', text: 'One.' }), projectArticle({ text: 'Two.' })];
  const { articles } = await withArticles(PARTS, two, askIds);
  assert.deepEqual(
    articles.slice(3).map(({ text }) => text),
    ['One.', 'Two.'],
  );
  assert.equal(new Set(articles.map(({ id }) => id)).size, 5);
});

test('a removed article goes, and what was noted on it stays', () => {
  const note = {
    on: /** @type {const} */ ({ kind: 'article', article: 'a1' }),
    text: 'Who wrote it?',
    by: null,
    at: null,
    in_doubt: false,
  };
  const after = withoutArticle({ ...PARTS, notes: [note] }, 'a1');
  assert.deepEqual(ids(after), ['a2', 'a3']);
  assert.deepEqual(after.notes, [note]);
});

test('a text that came again takes the place and the id of the one before, and what was left out stays so', () => {
  const text = 'They agreed on another plan.';
  const after = withArticleReplaced(PARTS, 'a3', projectArticle({ id: '', file: 'mended.txt', text }));
  assert.deepEqual(ids(after), ids(PARTS));
  const { file, dropped } = after.articles[2] ?? {};
  assert.deepEqual([after.articles[2]?.text, file, dropped], [text, 'mended.txt', ['Advertisement']]);
});

test('of a text that came again the reader’s own details hold, then those stated now, then those before', () => {
  const own = withDetails(PARTS, 'a2', { ...DETAILS, title: 'First half', outlet: 'AFP', date: null });
  const again = projectArticle({
    title: 'Ministers meet',
    outlet: 'Reuters',
    date: '2013-06-04',
    found: ['title', 'outlet', 'date'],
  });
  const after = withArticleReplaced(own, 'a2', again).articles[1];
  assert.deepEqual([after?.title, after?.outlet, after?.date], ['Ministers meet', 'AFP', '2013-06-04']);
  assert.deepEqual(after?.found, ['title', 'date']);
  const bare = withArticleReplaced(PARTS, 'a2', projectArticle({ text: 'Ministers met.' })).articles[1];
  assert.deepEqual([bare?.title, bare?.outlet, bare?.found], ['First half', 'Reuters', ['title', 'outlet']]);
});

test('joined articles are one with all their text, in the place of the first and under its file', () => {
  const { articles } = withArticlesJoined(PARTS, ['a2', 'a3']);
  assert.deepEqual(
    articles.map(({ id, file }) => [id, file]),
    [
      ['a1', 'memo.txt'],
      ['a2', 'export.txt'],
    ],
  );
  assert.equal(articles[1]?.text, 'Ministers met in Brussels.\n\nThey agreed on a plan.');
});

test('what was found in a part does not hold for the whole; what the reader left out or brought back does', () => {
  const whole = withArticlesJoined(PARTS, ['a2', 'a3']).articles[1];
  assert.deepEqual([whole?.title, whole?.outlet, whole?.found], [null, null, []]);
  assert.deepEqual([whole?.restored, whole?.dropped], [['Read also'], ['Advertisement']]);
});

test('joining articles that are gone changes nothing', () => {
  assert.deepEqual(withArticlesJoined(PARTS, ['a8', 'a9']), PARTS);
});

test('a detail that the reader left as it was found stays marked as found, a changed one does not', () => {
  const after = withDetails(PARTS, 'a2', { ...DETAILS, title: 'First half', outlet: 'AFP' }).articles[1];
  assert.deepEqual([after?.outlet, after?.found], ['AFP', ['title']]);
});

test('describing an article takes nothing but its details', () => {
  const given = { ...DETAILS, text: 'Something else', id: 'a9' };
  const after = withDetails(PARTS, 'a1', given).articles[0];
  assert.deepEqual([after?.text, after?.id], [MEMO?.text, 'a1']);
});

test('a block that was left out and brought back is as if neither was done', () => {
  const dropped = withBlockDropped(PARTS, 'a1', 'An internal memo warns.');
  assert.deepEqual(dropped.articles[0]?.dropped, ['An internal memo warns.']);
  assert.deepEqual(withBlockRestored(dropped, 'a1', 'An internal memo warns.'), PARTS);
});

test('a block that was brought back and left out again is as if neither was done', () => {
  const restored = withBlockRestored(PARTS, 'a1', 'Subscribe now');
  assert.deepEqual(restored.articles[0]?.restored, ['Subscribe now']);
  assert.deepEqual(withBlockDropped(restored, 'a1', 'Subscribe now'), PARTS);
});

test('what is given about a text counts as found only where the text itself states it', () => {
  const article = projectArticle({ title: 'From the text', found: ['title'] });
  const known = described(
    article,
    { title: 'Better', outlet: 'Reuters', author: null },
    { outlet: 'Reuters' },
  );
  assert.deepEqual([known.title, known.outlet, known.author], ['Better', 'Reuters', null]);
  assert.deepEqual(known.found, ['outlet']);
  assert.deepEqual(FIRST?.found, ['title', 'outlet']);
});
