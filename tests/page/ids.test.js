// New ids in the page: the core makes them, and what was undone keeps its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArticles, withoutArticle } from '../../www/project/articles.js';
import { NO_HISTORY, did, redone, undone } from '../../www/project/history.js';
import { withNewIds } from '../../www/project/ids.js';
import { allTakenOver } from '../../www/project/merge.js';
import { EMPTY_PROJECT } from '../../www/state/state.js';
import { askIds } from './ask-ids.js';

/** @import { Project, ProjectArticle } from '../../www/report.d.ts' */

/**
 * @param {string} text
 * @returns {ProjectArticle}
 */
const article = (text) => ({
  ...{ id: '', file: null, outlet: null, title: null, author: null, date: null, url: null, text },
  ...{ found: [], excerpt: false, omitted: [], restored: [], dropped: [] },
});

/**
 * @param {string} id
 * @param {string} label
 */
const theme = (id, label) => ({ id, label, query: '', include: [], exclude: [] });

/** @param {Project} project */
const ids = ({ articles, themes }) => [...articles, ...themes].map(({ id }) => id);

/** @param {string[]} given */
const added = (...given) => withArticles(EMPTY_PROJECT, given.map(article), askIds);

test('no more ids are handed out than were asked for', async () => {
  const { project, nextTheme, nextArticle } = await withNewIds(EMPTY_PROJECT, { themes: 1 }, askIds);
  assert.equal(nextTheme(), 't1');
  assert.throws(nextTheme, RangeError);
  assert.throws(nextArticle, RangeError);
  assert.deepEqual(project.next, { article: 1, theme: 2 });
});

test('an article that is removed leaves its id to none', async () => {
  const removed = withoutArticle(await added('Rain.', 'Sun.'), 'a2');
  assert.deepEqual(ids(await withArticles(removed, [article('Snow.')], askIds)), ['a1', 'a3']);
});

test('an article whose adding was undone comes back with its own id, or leaves it to none', async () => {
  const before = await added('Rain.');
  const after = await withArticles(before, [article('Sun.')], askIds);
  const back = undone(did(NO_HISTORY, before, { kind: 'add-articles' }), after);
  assert.ok(back);
  assert.deepEqual(ids(back.project), ['a1']);
  assert.deepEqual(ids(await withArticles(back.project, [article('Snow.')], askIds)), ['a1', 'a3']);
  const again = redone(back.history, back.project);
  assert.deepEqual(again?.project, after);
});

test('what is taken over from a colleague gets ids that neither has used here', async () => {
  const own = withoutArticle(await added('Rain.', 'Sun.'), 'a2');
  const theirs = { ...(await added('Snow.', 'Fog.')), themes: [theme('t1', 'weather'), theme('t2', 'sky')] };
  const merged = await allTakenOver(own, theirs, askIds);
  assert.deepEqual(ids(merged), ['a1', 'a3', 'a4', 't1', 't2']);
  assert.deepEqual(merged.next, { article: 5, theme: 3 });
});
