// Which themes the matrix shows.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtered, parseFilter, writeFilter } from '../../www/report/filter.js';
import { MINISTERS, reportOf } from './report.js';

const { themes } = MINISTERS;
/** @param {string} written */
const shown = (written) => filtered(themes, parseFilter(written)).map(({ label }) => label);

test('without a filter all themes are shown', () => {
  assert.equal(shown('').length, 3);
});

test('each kind shows the themes that have such a cell, or come from there', () => {
  assert.deepEqual(shown('absent.'), ['Protection of networks', 'Number of attacks']);
  assert.deepEqual(shown('mentioned.'), ['The weakest link']);
  assert.deepEqual(shown('named.'), ['Protection of networks']);
  assert.deepEqual(shown('found.'), ['Number of attacks', 'The weakest link']);
  assert.deepEqual(shown('everywhere.'), []);
});

test('a theme is covered everywhere where every outlet shown covers it', () => {
  const shown = MINISTERS.themes.map((theme) => ({ ...theme, cells: theme.cells.slice(0, 2) }));
  const labels = filtered(shown, parseFilter('everywhere.')).map(({ label }) => label);
  assert.deepEqual(labels, ['Protection of networks', 'The weakest link']);
});

test('the words may stand anywhere in label or query, in any case and order', () => {
  assert.deepEqual(shown('all.ALLIANCE networks'), ['Protection of networks']);
  assert.deepEqual(shown('all.of'), ['Protection of networks', 'Number of attacks']);
});

test('accents need not be typed', () => {
  const report = reportOf({ a1: { blocks: [] } }, { themes: [{ label: 'Réseaux protégés', members: [] }] });
  assert.equal(filtered(report.themes, parseFilter('all.reseaux')).length, 1);
});

test('a filter written and read again is the same, a full stop in its words too', () => {
  const filters = [
    { kind: /** @type {const} */ ('absent'), text: 'U.S. troops' },
    { kind: /** @type {const} */ ('all'), text: '' },
    { kind: /** @type {const} */ ('all'), text: 'mentioned.' },
  ];
  for (const filter of filters) assert.deepEqual(parseFilter(writeFilter(filter)), filter);
});

test('no filter is written as nothing', () => {
  assert.equal(writeFilter({ kind: 'all', text: '' }), '');
});

test('a kind that there is not, or that every object has, shows all', () => {
  assert.equal(parseFilter('loud.x').kind, 'all');
  assert.equal(parseFilter('constructor.x').kind, 'all');
});
