// What goes by itself goes only once nobody has used it for a while.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenLeftAlone } from '../../www/ui/left-alone.js';

/** @param {import('node:test').TestContext} context */
function watched(context) {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const seen = { inUse: false, gone: 0 };
  const stop = whenLeftAlone(
    () => seen.inUse,
    8000,
    () => (seen.gone += 1),
  );
  /** @param {number} ms  A mocked timer that is set anew starts at the end of the tick, so none may be long. */
  const pass = (ms) => {
    for (let passed = 0; passed < ms; passed += 100) context.mock.timers.tick(100);
  };
  return { seen, stop, pass };
}

test('what is left alone goes when its time is over, once', (context) => {
  const { seen, pass } = watched(context);
  pass(7900);
  assert.equal(seen.gone, 0);
  pass(100);
  assert.equal(seen.gone, 1);
  pass(20_000);
  assert.equal(seen.gone, 1);
});

test('what is in use stays, and has all its time again afterwards', (context) => {
  const { seen, pass } = watched(context);
  pass(7000);
  seen.inUse = true;
  pass(60_000);
  seen.inUse = false;
  pass(7500);
  assert.equal(seen.gone, 0);
  pass(500);
  assert.equal(seen.gone, 1);
});

test('what is no longer waited for does not go', (context) => {
  const { seen, stop, pass } = watched(context);
  stop();
  pass(20_000);
  assert.equal(seen.gone, 0);
});
