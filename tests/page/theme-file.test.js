// The page's parser of TOML reads what the core writes, and all that TOML can write.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseToml } from '../../www/core/toml.js';

/** @import { Project } from '../../www/report.d.ts' */

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** @param {string} path */
const fixture = (path) => readFileSync(new URL(path, FIXTURES), 'utf8');

/** @param {string} path */
const parsed = (path) => JSON.parse(JSON.stringify(parseToml(fixture(path))));

/** @param {string} path */
function themes(path) {
  /** @type {Project} */
  const project = JSON.parse(fixture(path));
  return project.themes.map(({ label, query, include, exclude }) => ({ label, query, include, exclude }));
}

test('what the core writes comes back as it was', () => {
  // tests/theme_files.rs tests that the core writes it.
  assert.deepEqual(parsed('theme-files/odd.toml'), { version: 2, theme: themes('theme-files/odd.json') });
});

test('what the first release exported is read', () => {
  const known = themes('first-release/project.json').map(({ label, query, include, exclude }) => ({
    label,
    ...(query && { query }),
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
  }));
  assert.deepEqual(parsed('first-release/themes.toml'), { theme: known });
});

test('values in three quotation marks, tables in one line and comments are read', () => {
  const text = `theme = [ # a list
  { label = """
The "weakest"
 link""", query = '''C:\\path''', include = ['its', "\\u00e9t\\u00E9"] }]`;
  assert.deepEqual(JSON.parse(JSON.stringify(parseToml(text))), {
    theme: [{ label: 'The "weakest"\n link', query: 'C:\\path', include: ['its', 'été'] }],
  });
});

test('a number that is too large for JavaScript is still a number', () => {
  assert.deepEqual(
    { ...Object(parseToml('title = 12345678901234567890')) },
    { title: 12345678901234567890n },
  );
});

test('what is no TOML is told with its line', () => {
  assert.throws(() => parseToml('title = "a"\ntitle = "b"'), { line: 2 });
});
