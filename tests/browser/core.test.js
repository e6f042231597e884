// The core behind its worker, in every browser: the same report, and recovery from what breaks.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import {
  COMMAND_LINE,
  CORE,
  ENGINES,
  FORCED_PANIC,
  SAMPLE,
  forEachBrowser,
  inPage,
  open,
  state,
} from './browsers.js';
import { EMPTY_PROJECT } from '../../www/state/state.js';

const ARTICLE = {
  id: 'a1',
  file: 'one.txt',
  outlet: null,
  title: null,
  date: null,
  url: null,
  text: 'Ministers met in Brussels on Thursday.',
  restored: [],
  dropped: [],
};

/** The project that the sample carries. */
function sampleProject() {
  const carried = /<script type="application\/json" id="project">(.*?)<\/script>/s.exec(
    readFileSync(SAMPLE, 'utf8'),
  );
  return JSON.parse(carried?.[1] ?? 'null');
}

/** The report on the sample, as the command line writes it. */
function reportOfCommandLine() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const seeds = readdirSync(`${root}seeds`)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const args = [
    'compare',
    ...seeds.map((name) => `seeds/${name}`),
    '--themes',
    'seeds/nato-cyber-defence.toml',
    '--format',
    'json',
  ];
  return execFileSync(fileURLToPath(COMMAND_LINE), args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** @type {Map<string, string>} */
const reports = new Map();
/** @type {Map<string, string>} */
const hits = new Map();

forEachBrowser((browser) => {
  /** @param {URL} page */
  const opened = async (page) => {
    await open(browser.driver, page);
    await state(browser.driver, 'ready');
    return browser.driver;
  };

  test('the report equals the one of the command line', async () => {
    const driver = await opened(CORE);
    const report = await inPage(
      driver,
      'return JSON.stringify(await core.compare(args[0]))',
      sampleProject(),
    );
    reports.set(browser.name, report);
    assert.deepEqual(JSON.parse(report), JSON.parse(reportOfCommandLine()));
  });

  test('what cannot be compared is rejected with its code', async () => {
    const driver = await opened(CORE);
    const call = inPage(driver, 'return core.compare(args[0])', { ...EMPTY_PROJECT, articles: [ARTICLE] });
    await assert.rejects(call, { code: 'too-few-articles', article: null });
  });

  test('an error leaves the worker in place and the next call is answered', async () => {
    const driver = await opened(CORE);
    const answered = await inPage(
      driver,
      `await core.compare(args[0]).catch(() => {});
       return core.diff([['one two', 'one three']])`,
      EMPTY_PROJECT,
    );
    assert.equal(answered.length, 1);
  });

  test('a project of a later version is refused, whatever else it says', async () => {
    const driver = await opened(CORE);
    const later = { ...EMPTY_PROJECT, version: EMPTY_PROJECT.version + 1, articles: null };
    for (const call of ['compare', 'readProject']) {
      const answer = inPage(driver, 'return core[args[0]](args[1])', call, later);
      await assert.rejects(answer, { code: 'unknown-version' }, call);
    }
  });

  test('the project that the page begins with is one of the version that the core writes', async () => {
    const driver = await opened(CORE);
    const whole = await inPage(driver, 'return core.readProject(args[0])', { articles: [] });
    assert.deepEqual(whole, EMPTY_PROJECT);
  });

  test('a project of the first release is counted as it is read', async () => {
    const driver = await opened(CORE);
    const notes = [{ on: { kind: 'article', article: 'a4' }, text: 'Odd.' }];
    const first = { version: 1, articles: [ARTICLE, ARTICLE], notes };
    const whole = await inPage(driver, 'return core.readProject(args[0])', first);
    const articles = whole.articles.map((/** @type {{ id: string }} */ { id }) => id);
    assert.deepEqual([whole.version, articles, whole.next], [2, ['a1', 'a5'], { article: 6, theme: 1 }]);
    const ids = await inPage(driver, 'return core.newIds(args[0], args[1])', whole, {
      articles: 2,
      themes: 1,
    });
    assert.deepEqual(ids, { articles: ['a6', 'a7'], themes: ['t1'], next: { article: 8, theme: 2 } });
  });

  test('a lone surrogate breaks nothing', async () => {
    const driver = await opened(CORE);
    // The driver's own wire cannot carry one, so the page makes it.
    await inPage(driver, "return core.check({ ...args[0], text: 'Ministers \\ud800 met.' })", ARTICLE);
  });

  test('calls are answered each with its own answer', async () => {
    const driver = await opened(CORE);
    const lengths = await inPage(
      driver,
      `const answers = await Promise.all([core.diff([]), core.diff([['a', 'b'], ['c', 'd']]), core.diff([['a', 'b']])]);
       return answers.map((diffs) => diffs.length)`,
    );
    assert.deepEqual(lengths, [0, 2, 1]);
  });

  test('a search finds statements by words and by meaning', async () => {
    const driver = await opened(CORE);
    const found = await inPage(
      driver,
      `await core.compare(args[0]);
       return JSON.stringify([await core.search('help for allies'), await core.search(' ')])`,
      sampleProject(),
    );
    hits.set(browser.name, found);
    const [some, none] = JSON.parse(found);
    assert.deepEqual(
      [...new Set(some.hits.map((/** @type {{ kind: string }} */ { kind }) => kind))],
      ['words', 'meaning'],
    );
    assert.deepEqual(none, { hits: [], total: 0 });
  });

  test('keystrokes faster than the answers leave the first search and the newest', async () => {
    const driver = await opened(CORE);
    const settled = await inPage(
      driver,
      `await core.compare(args[0]);
       const calls = ['w', 'we', 'wea', 'weak', 'weakest'].map((phrase) => core.search(phrase));
       return (await Promise.allSettled(calls)).map(({ reason, value }) => reason?.code ?? value.total)`,
      sampleProject(),
    );
    assert.deepEqual(settled.slice(1, 4), ['cancelled', 'cancelled', 'cancelled']);
    assert.ok(settled[0] > settled[4] && settled[4] > 0, `${settled}`);
  });

  test('a link that is asked for equals the one of the report', async () => {
    const driver = await opened(CORE);
    const [link, asked, unlinked] = await inPage(
      driver,
      `const { links: [link] } = await core.compare(args[0]);
       return [link, await core.link(link.b, link.a), await core.link('a1.1', 'a4.16')]`,
      sampleProject(),
    );
    assert.deepEqual(asked, link);
    assert.equal(unlinked.kind, null);
    await assert.rejects(inPage(driver, "return core.link('a1.1', 'a1.2')"), { code: 'one-article' });
  });

  test('nothing can be asked before something was compared', async () => {
    const driver = await opened(CORE);
    for (const call of ["search('link')", "link('a1.1', 'a2.1')"]) {
      await assert.rejects(inPage(driver, `return core.${call}`), { code: 'nothing-compared' });
    }
  });

  test('a search and a link are answered after cancelling, on what compared last', async () => {
    const driver = await opened(CORE);
    const [before, codes, after, link] = await inPage(
      driver,
      `const { links: [first] } = await core.compare(args[0]);
       const before = await core.search('weakest link');
       const calls = [core.search('cyber'), core.search('attack'), core.compare(args[1])];
       core.cancel();
       const codes = (await Promise.allSettled(calls)).map(({ reason }) => reason?.code);
       const [after, link] = await Promise.all([core.search('weakest link'), core.link(first.a, first.b)]);
       return [before, codes, after, JSON.stringify(link) === JSON.stringify(first)]`,
      sampleProject(),
      { ...EMPTY_PROJECT, articles: [ARTICLE, { ...ARTICLE, id: 'a2' }] },
    );
    assert.deepEqual(codes, ['cancelled', 'cancelled', 'cancelled']);
    assert.deepEqual(after, before);
    assert.ok(link);
  });

  test('what could not be compared leaves what was in place', async () => {
    const driver = await opened(CORE);
    const [before, after] = await inPage(
      driver,
      `await core.compare(args[0]);
       const before = await core.search('weakest link');
       await core.compare(args[1]).catch(() => {});
       return [before, await core.search('weakest link')]`,
      sampleProject(),
      EMPTY_PROJECT,
    );
    assert.deepEqual(after, before);
  });

  test('cancelling rejects what is pending and the next call is answered', async () => {
    const driver = await opened(CORE);
    const [codes, answered] = await inPage(
      driver,
      `const calls = [core.compare(args[0]), core.diff([['a', 'b']])];
       core.cancel();
       const settled = await Promise.allSettled(calls);
       return [settled.map(({ reason }) => reason?.code), (await core.diff([['a', 'b']])).length]`,
      EMPTY_PROJECT,
    );
    assert.deepEqual(codes, ['cancelled', 'cancelled']);
    assert.equal(answered, 1);
  });

  test('a panic rejects every pending call, replaces the worker and loses nothing', async () => {
    const driver = await opened(FORCED_PANIC);
    const text = 'crossread: forced panic';
    const [codes, answered] = await inPage(
      driver,
      `const calls = [core.compare(args[0]), core.diff([['a', 'b']])];
       const settled = await Promise.allSettled(calls);
       return [settled.map(({ reason }) => reason?.code), (await core.diff([['a', 'b']])).length]`,
      { ...EMPTY_PROJECT, articles: [ARTICLE, { ...ARTICLE, id: 'a2', text }] },
    );
    assert.deepEqual(codes, ['internal', 'internal']);
    assert.equal(answered, 1);
  });

  test('a search is answered after a panic, on what compared last', async () => {
    const driver = await opened(FORCED_PANIC);
    const text = 'crossread: forced panic';
    const [before, codes, after] = await inPage(
      driver,
      `await core.compare(args[0]);
       const before = await core.search('weakest link');
       const calls = [core.compare(args[1]), core.search('cyber'), core.search('attack')];
       const codes = (await Promise.allSettled(calls)).map(({ reason }) => reason?.code);
       return [before, codes, await core.search('weakest link')]`,
      sampleProject(),
      { ...EMPTY_PROJECT, articles: [ARTICLE, { ...ARTICLE, id: 'a2', text }] },
    );
    assert.deepEqual(codes, ['internal', 'internal', 'internal']);
    assert.ok(before.total > 0);
    assert.deepEqual(after, before);
  });
});

describe('all browsers', () => {
  for (const [name, values] of Object.entries({ report: reports, hits })) {
    test(`give the same ${name}, byte for byte`, () => {
      assert.equal(values.size, ENGINES.length, 'each browser gave them');
      assert.equal(new Set(values.values()).size, 1);
    });
  }
});
