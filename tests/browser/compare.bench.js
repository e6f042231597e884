// `cargo xtask bench`: how long one comparison of the sample takes inside the page.

import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { CORE, PROJECT, forEachBrowser, inPage, open, state } from './browsers.js';

const RUNS = 30;

forEachBrowser(
  (browser) => {
    test(`${browser.name} compares the sample`, async (context) => {
      await open(browser.driver, CORE);
      await state(browser.driver, 'ready');
      const project = JSON.parse(readFileSync(PROJECT, 'utf8'));
      /** @type {number[]} */
      const times = await inPage(
        browser.driver,
        `const times = [];
         for (let run = 0; run < args[1]; run += 1) {
           const start = performance.now();
           await core.compare(args[0]);
           times.push(performance.now() - start);
         }
         return times`,
        project,
        RUNS,
      );
      const [first, sorted] = [times[0], [...times].sort((a, b) => a - b)];
      const median = sorted[RUNS / 2];
      context.diagnostic(
        `median of ${RUNS}: ${median?.toFixed(1)} ms; the first, with loading: ${first?.toFixed(1)} ms`,
      );
    });
  },
  { only: ['Chromium'] },
);
