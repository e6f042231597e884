// The package in bundles, in node and in Chromium.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { compare } from 'crossread';
import { build as viteBuild } from 'vite';
import { forEachBrowser, inPage } from '../browser/browsers.js';
// The page is built by it.
import * as esbuild from '../../www/node_modules/esbuild/lib/main.js';
import { freshFolder } from './programs.js';
import { serve } from './server.js';

const here = new URL('./', import.meta.url);
const PROJECT = {
  articles: [
    { text: 'The system is only as strong as its weakest link. It will be ready by 2012.' },
    { text: 'Cyber defence is only as effective as the weakest link in the chain.' },
  ],
};
const { report } = compare(PROJECT);

/**
 * What esbuild makes of a script that imports the package.
 * @param {string} script
 * @param {'esm' | 'cjs'} format
 */
async function esbuilt(script, format) {
  const outfile = `${freshFolder(format)}bundle.${format === 'cjs' ? 'cjs' : 'mjs'}`;
  const stdin = { contents: script, resolveDir: fileURLToPath(here) };
  await esbuild.build({ stdin, outfile, format, bundle: true, minify: true, logLevel: 'error' });
  return outfile;
}

for (const format of /** @type {const} */ (['esm', 'cjs'])) {
  test(`a bundle of esbuild's compares in node, as ${format}`, async () => {
    const script = `import { compare } from 'crossread';
      process.stdout.write(JSON.stringify(compare(${JSON.stringify(PROJECT)}).report));`;
    const printed = execFileSync(process.execPath, [await esbuilt(script, format)], { encoding: 'utf8' });
    assert.equal(printed, JSON.stringify(report));
  });
}

test('a bundle that uses nothing of the package holds nothing of it', async () => {
  const bundle = await esbuilt("import { compare } from 'crossread'; process.stdout.write('none');", 'esm');
  assert.ok(statSync(bundle).size < 100);
});

/** Compares in the page that is open, in a worker and by the slim module. */
const COMPARE = `
  const [project] = args;
  const comparison = compare(project);
  await init(wasm);
  const worker = startWorker();
  const inWorker = await worker.compare(project);
  const other = await worker.compare({ articles: project.articles.toReversed() });
  await other.free();
  const freed = await other.markdown().catch(({ code }) => code);
  const unsendable = await worker.diff(() => {}).catch(({ name }) => name);
  const problem = await worker.compare({ articles: [] }).catch(({ code }) => code);
  const answers = {
    page: JSON.stringify(comparison.report),
    slim: JSON.stringify(compareSlim(project).report),
    worker: JSON.stringify(inWorker.report),
    isSameSearch: JSON.stringify(await inWorker.search('chain')) === JSON.stringify(comparison.search('chain')),
    problem,
    freed,
    unsendable,
  };
  worker.terminate();
  return { ...answers, ended: await inWorker.markdown().catch(({ code }) => code) };`;

const ANSWERS = {
  page: JSON.stringify(report),
  slim: JSON.stringify(report),
  worker: JSON.stringify(report),
  isSameSearch: true,
  problem: 'too-few-articles',
  freed: 'freed',
  unsendable: 'DataCloneError',
  ended: 'worker-ended',
};

/** A page without any build. */
const BARE = `<!doctype html>
<script type="module">
  import { compare } from './index.js';
  import { compare as compareSlim, init } from './slim.js';
  import { startWorker } from './worker.js';
  const wasm = 'crossread.wasm';
  Object.assign(globalThis, { compare, compareSlim, init, startWorker, wasm });
</script>`;

forEachBrowser(
  (browser) => {
    test('a bare module script compares', async () => {
      const server = await serve(new URL('../../dist/npm/', import.meta.url), { '/bare.html': BARE });
      try {
        await browser.driver.get(`${server.address}bare.html`);
        assert.deepEqual(await inPage(browser.driver, COMPARE, PROJECT), ANSWERS);
      } finally {
        server.close();
      }
    });

    test("a bundle of Vite's compares", async () => {
      const outDir = freshFolder('vite');
      const root = fileURLToPath(new URL('site/', here));
      await viteBuild({ root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const server = await serve(pathToFileURL(outDir));
      try {
        await browser.driver.get(`${server.address}index.html`);
        assert.deepEqual(await inPage(browser.driver, COMPARE, PROJECT), ANSWERS);
      } finally {
        server.close();
      }
    });
  },
  { only: ['Chromium'] },
);
