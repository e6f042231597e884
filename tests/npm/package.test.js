// The package in node: what it exports, and its command line.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as crossread from 'crossread';
import * as slim from 'crossread/slim';
import { freshFolder, runNative, runPackaged, sampleProject } from './programs.js';

const folder = new URL('../../dist/npm/', import.meta.url);
const SEEDS = ['compare', 'seeds', '--themes', 'seeds/nato-cyber-defence.toml'];

/**
 * Runs a tool that comes with node, in a folder.
 * @param {'npm' | 'npx'} tool
 * @param {string[]} args
 * @param {string} cwd
 */
function runTool(tool, args, cwd) {
  // On Windows they are scripts, which only a shell starts.
  return execFileSync(tool, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** @param {string[]} texts */
const projectOf = (...texts) => ({ articles: texts.map((text) => ({ text })) });

const bridge = projectOf('The old bridge closes on Monday.', 'On Monday the old bridge closes for good.');
const ferry = projectOf(
  'A ferry replaces the bridge.',
  'A ferry will replace the bridge in May.',
  'Rain fell.',
);

test('a comparison reports what the command line reports, key by key', () => {
  const report = JSON.stringify(crossread.compare(sampleProject()).report);
  assert.equal(report, JSON.stringify(JSON.parse(runNative(SEEDS).stdout)));
});

test('a comparison writes what the command line writes', () => {
  const comparison = crossread.compare(sampleProject());
  assert.equal(comparison.markdown(), runNative([...SEEDS, '--format', 'markdown']).stdout);
  assert.equal(comparison.csv('counts'), runNative([...SEEDS, '--format', 'csv-counts']).stdout);
  const program = readFileSync(new URL('crossread.html', folder), 'utf8');
  assert.equal(comparison.bundle(program), runNative([...SEEDS, '--format', 'html']).stdout);
  assert.equal(crossread.bundle(program, sampleProject()), comparison.bundle(program));
});

test('two comparisons side by side do not disturb each other', () => {
  const first = crossread.compare(bridge);
  const before = [first.report, first.search('bridge'), first.link('a1.1', 'a2.1'), first.markdown()];
  const second = crossread.compare(ferry);
  second.search('ferry');
  assert.throws(() => crossread.compare(projectOf('alone')));
  assert.deepEqual(
    [first.report, first.search('bridge'), first.link('a1.1', 'a2.1'), first.markdown()],
    before,
  );
  assert.equal(first.report, first.report);
  first.free();
  assert.equal(second.report.articles.length, 3);
  assert.equal(second.search('ferry').total > 0, true);
});

test('a comparison is searched as a method and as a function', () => {
  const comparison = crossread.compare(bridge);
  assert.deepEqual(crossread.search(comparison, 'bridge'), comparison.search('bridge'));
});

test('the themes of a project are written and read as a codebook', () => {
  const { themes, ...rest } = sampleProject();
  const codebook = crossread.codebookCsv({ ...rest, themes });
  const parse = () => assert.fail('a codebook is no TOML');
  const [read, passedOver] = crossread.withThemeFile(
    { ...rest, themes: [] },
    'codebook.csv',
    Buffer.from(codebook),
    parse,
  );
  assert.deepEqual(passedOver, []);
  assert.ok(read.themes.length > 0);
  assert.equal(crossread.codebookCsv(read), codebook);
  assert.equal(crossread.themeFileToml(read), crossread.themeFileToml({ ...rest, themes }));
});

test('coders are compared by their comparisons', () => {
  const { themes } = crossread.compare(bridge).agreement(crossread.compare(bridge));
  assert.deepEqual(themes, []);
});

test('what cannot be done is an error with a code and a remedy', () => {
  const tooFew = {
    code: 'too-few-articles',
    article: null,
    remedy: 'Add articles until there are at least two.',
  };
  assert.throws(() => crossread.compare(projectOf('alone')), tooFew);
  const [read] = crossread.readText('Rain fell.');
  assert.ok(read);
  assert.throws(() => crossread.check({ ...read, file: 'a.txt', text: ' ' }), {
    code: 'empty-article',
    article: 'a.txt',
  });
  assert.throws(() => crossread.readFile('a.pdf', new Uint8Array()), { code: 'pdf', article: 'a.pdf' });
  assert.throws(() => crossread.compare(bridge).link('a1.1', 'a1.1'), { code: 'one-article' });
  assert.throws(() => crossread.readProject({ version: 99 }), { code: 'unknown-version' });
  assert.throws(
    () => crossread.compare(/** @type {any} */ ('text')),
    (thrown) => thrown instanceof Error,
  );
});

test('texts are decoded by the Encoding Standard, which Node does not follow', () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('He said '),
    0x93,
    0x79,
    0x65,
    0x73,
    0x94,
    0x20,
    0x80,
    0x35,
    0x2e,
  ]);
  assert.equal(crossread.readFile('quoted.txt', bytes)[0]?.text, 'He said “yes” €5.');
});

test('the slim module is the same once it was started', async () => {
  const names = (/** @type {object} */ module) => Object.keys(module).toSorted();
  assert.deepEqual(names(slim), [...names(crossread), 'init'].toSorted());
  await slim.init(readFileSync(new URL('crossread.wasm', folder)));
  assert.deepEqual(slim.compare(bridge).report, crossread.compare(bridge).report);
});

test('both command lines print the same bytes and end with the same status', () => {
  for (const args of [
    [],
    ['--help'],
    ['--version'],
    ['compare', '--help'],
    ['bundle', 'seeds'],
    ['compare', 'seeds', '--format', 'docx'],
    ['compare', 'missing.txt'],
    ['compare', 'seeds/NOTICE'],
    ['compare', 'seeds', '--themes', 'seeds'],
    ['compare', 'seeds', '--output', 'missing/report.json'],
    SEEDS,
    [...SEEDS, '--format', 'themes-toml'],
  ]) {
    assert.deepEqual(runPackaged(args), runNative(args), args.join(' '));
  }
  const piped = ['compare', '-', 'seeds/001-internal-memo.txt'];
  const text = 'A chain is only as strong as its weakest link.';
  assert.deepEqual(runPackaged(piped, text), runNative(piped, text));
});

test('the package holds these files and no others', () => {
  const [packed] = JSON.parse(
    runTool('npm', ['pack', '--dry-run', '--json', '--offline'], fileURLToPath(folder)),
  );
  const paths = packed.files.map((/** @type {{ path: string }} */ { path }) => path);
  assert.deepEqual(paths.toSorted(), [
    'LICENSE',
    'NOTICES.txt',
    'README.md',
    'bin/crossread.js',
    'core.d.ts',
    'core.js',
    'crossread.html',
    'crossread.wasm',
    'index.d.ts',
    'index.js',
    'inlined.d.ts',
    'inlined.js',
    'package.json',
    'report.d.ts',
    'search.js',
    'slim.d.ts',
    'slim.js',
    'worker-thread.js',
    'worker.d.ts',
    'worker.js',
  ]);
  assert.equal(packed.version, runNative(['--version']).stdout.trim().split(' ').at(-1));
});

test('the command line runs from the packed package by its name', () => {
  const place = freshFolder('installed');
  writeFileSync(`${place}package.json`, '{}');
  const [{ filename }] = JSON.parse(
    runTool('npm', ['pack', '--json', '--offline', '--pack-destination', place], fileURLToPath(folder)),
  );
  runTool('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], place);
  assert.equal(
    runTool('npx', ['--offline', 'crossread', '--version'], place),
    runNative(['--version']).stdout,
  );
});
