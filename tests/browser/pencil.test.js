// The way to correct a statement stands beside its text and covers none, by pointer and by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SAMPLE, forEachBrowser, inPage, open, state } from './browsers.js';
import { resize } from './resize.js';

forEachBrowser(
  (browser) => {
    for (const width of [1280, 640, 360]) {
      test(`at ${width} pixels the pencil in focus covers no text and stays in the window`, async () => {
        const { driver } = browser;
        await resize(driver, width, 740);
        await open(driver, SAMPLE, '#article=a1');
        await state(driver, 'ready');
        const { seen, covered } = await inPage(
          driver,
          `const texts = document.createTreeWalker(document.querySelector('.article-view'), NodeFilter.SHOW_TEXT);
           const lines = [];
           while (texts.nextNode()) {
             const range = document.createRange();
             range.selectNodeContents(texts.currentNode);
             const { parentElement: around } = texts.currentNode;
             if (around.checkVisibility() && !around.closest('.hidden, .drop')) lines.push(range);
           }
           const meets = (one, other) =>
             Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
             Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
           const covered = [];
           const pencils = [...document.querySelectorAll('.correct-here')];
           for (const pencil of pencils) {
             pencil.focus();
             const box = pencil.getBoundingClientRect();
             if (getComputedStyle(pencil).opacity !== '1') covered.push(['not seen', pencil.dataset.statement]);
             if (box.left < 0 || box.right > innerWidth) covered.push(['outside', pencil.dataset.statement]);
             const line = lines.find((range) => [...range.getClientRects()].some((rect) => meets(box, rect)));
             if (line) covered.push([pencil.dataset.statement, String(line).slice(0, 60)]);
           }
           return { seen: pencils.length, covered };`,
        );
        assert.ok(seen > 5, `${seen} pencils`);
        assert.deepEqual(covered, []);
      });
    }
  },
  { only: ['Chromium'] },
);
