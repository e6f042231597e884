// Which texts hold a project, before the core reads it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readProject } from '../../www/storage/project-file.js';

/** @import { Project } from '../../www/report.d.ts' */

/** The core: it refuses later versions, and fills in what a project leaves out. */
const core = {
  /** @param {any} held @returns {Promise<Project>} */
  async readProject(held) {
    if (held.version > 2) throw { code: 'unknown-version', article: null, message: 'later', remedy: '' };
    return { ...held, title: 'read' };
  },
};

/** @param {unknown} held */
const read = (held) => readProject(core, 'project.json', JSON.stringify(held));

test('a project is what the core made of it', async () => {
  assert.equal((await read({ version: 2, articles: [] })).title, 'read');
});

test('an object without articles is no project', async () => {
  await assert.rejects(read({ version: 2 }), { code: 'malformed', article: 'project.json' });
  await assert.rejects(read(null), { code: 'malformed' });
});

test('a project of a later form is told as such, wherever that has its articles', async () => {
  await assert.rejects(read({ version: 99, texts: [] }), {
    code: 'unknown-version',
    article: 'project.json',
  });
});

test('what has more levels than any project is none, and the core never sees it', async () => {
  let deep = /** @type {unknown} */ ('text');
  for (let level = 0; level < 200; level++) deep = [deep];
  await assert.rejects(read({ version: 99, articles: deep }), { code: 'malformed' });
});
