// How one theme is laid out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAYER_STATEMENTS, partsOf, themeLayoutOf } from '../../www/report/theme-layout.js';
import { MINISTERS, reportOf } from './report.js';

/** @import { Report, Theme } from '../../www/report.d.ts' */

/**
 * @param {Report} report
 * @param {number} theme
 * @param {string[]} [articles]
 */
function layoutOf(report, theme, articles = report.articles.map(({ id }) => id)) {
  const shown = articles.flatMap((id) => report.articles.find((article) => article.id === id) ?? []);
  return themeLayoutOf(report, /** @type {Theme} */ (report.themes[theme]), shown);
}

test('what several outlets say stands level, each in the column of its outlet', () => {
  const { shared } = layoutOf(MINISTERS, 0);
  assert.deepEqual(
    shared.map(({ cells }) => cells),
    [[['a1.3'], ['a2.2'], []]],
  );
});

test('columns stand in the order of the choice, and cells with them', () => {
  const { columns, shared } = layoutOf(MINISTERS, 0, ['a2', 'a1']);
  assert.deepEqual(
    columns.map(({ article }) => article.id),
    ['a2', 'a1'],
  );
  assert.deepEqual(shared[0]?.cells, [['a2.2'], ['a1.3']]);
});

test('a claim stays one of several outlets when all but one are hidden', () => {
  const { shared } = layoutOf(MINISTERS, 0, ['a1']);
  assert.deepEqual([shared[0]?.articles, shared[0]?.shown], [2, 1]);
});

test('a claim of hidden outlets alone is not laid out', () => {
  assert.deepEqual(layoutOf(MINISTERS, 0, ['a3']).shared, []);
});

test('an outlet with nothing to read shrinks to a strip, also where it only touches the theme', () => {
  assert.deepEqual(
    layoutOf(MINISTERS, 2).columns.map(({ wide }) => wide),
    [true, true, false],
  );
});

test('a statement that mentions the theme in passing follows as a list', () => {
  const { inPassing, mentioned } = layoutOf(MINISTERS, 2);
  assert.deepEqual(inPassing, ['a3.1']);
  assert.deepEqual([...mentioned], ['a3.1']);
});

test('what is perhaps on the theme and stands beside no row follows as a list', () => {
  const report = structuredClone(MINISTERS);
  const cell = report.themes[0]?.cells[2];
  assert.ok(cell);
  Object.assign(cell, { state: 'perhaps', statements: ['a3.2'] });
  const { perhaps, alone, inPassing } = layoutOf(report, 0);
  assert.deepEqual(perhaps, ['a3.2']);
  assert.ok(![...(alone?.cells.flat() ?? []), ...inPassing].includes('a3.2'));
  assert.deepEqual(layoutOf(report, 0, ['a1', 'a2']).perhaps, []);
});

test('every member of the theme is laid out once', () => {
  for (const [index, theme] of MINISTERS.themes.entries()) {
    const { shared, alone, inPassing } = layoutOf(MINISTERS, index);
    const groups = [...shared, ...(alone ? [alone] : [])];
    const laidOut = [...groups.flatMap(({ cells }) => cells.flat()), ...inPassing];
    assert.deepEqual(laidOut.sort(), theme.members.map(({ statement }) => statement).sort());
  }
});

test('a theme is drawn group by group, and what stands alone in layers of each outlet', () => {
  const sentences = Array.from({ length: 7 }, (_, index) => `Sentence ${index + 1}.`);
  const members = sentences.map((_, index) => /** @type {const} */ ([`a1.${index + 1}`, 'covered', 0.9]));
  const report = reportOf(
    { a1: { blocks: [['paragraph', ...sentences]] }, a2: { blocks: [['paragraph', 'Another.']] } },
    {
      themes: [
        {
          label: 'All of it',
          members: [.../** @type {any} */ (members), ['a2.1', 'covered', 0.9]],
          rows: [['a1.1', 'a2.1'], ...members.slice(1).map(([id]) => [id])],
        },
      ],
    },
  );
  const parts = partsOf(layoutOf(report, 0));
  assert.deepEqual(
    parts.map((part) => part.length),
    [2, LAYER_STATEMENTS, 6 - LAYER_STATEMENTS],
  );
});
