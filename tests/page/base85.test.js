import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBase85 } from '../../www/core/base85.js';
import { toBase85 } from './base85.js';

/** @param {string} text */
const read = (text) => Buffer.from(fromBase85(text)).toString('latin1');

test('what the build writes in base 85 is read', () => {
  // As in src/bin/xtask/build/base85.rs.
  assert.equal(read(';cY/mM.tr%H1'), 'Crossread');
  assert.equal(read('|?_2!'), '\xff\xff\xff\xff');
  assert.equal(read('!!!!~!!!#!'), '\0\0\0\x54\0\0\0\x55');
  assert.equal(read(''), '');
});

test('a digit that is none makes other bytes', () => {
  assert.notEqual(read(';cY/mM,tr%H1'), 'Crossread');
});

test('bytes of any number come back', () => {
  for (let length = 0; length < 20; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 83 + length * 29) % 256);
    assert.deepEqual(fromBase85(toBase85(bytes)), bytes);
  }
});
