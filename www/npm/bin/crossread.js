#!/usr/bin/env node
/**
 * The command line's program for Node: its files, streams and exit status. What it does is in the core, which
 * also is in the native program, so that both print the same bytes.
 */

import * as fs from 'node:fs';
import { join } from 'node:path';
import { initSync, runCommandLine } from '../core.js';

/** @import { CommandLineHost } from '../core.js' */

/** How long to wait for a reader that is slower than we are, in milliseconds. */
const FULL_PIPE_PAUSE = 5;

/** @type {CommandLineHost} */
const host = {
  program: () => fs.readFileSync(new URL('../crossread.html', import.meta.url), 'utf8'),
  filesIn: (path) => {
    if (!stats(path)?.isDirectory()) return null;
    return fs.readdirSync(path).filter((name) => stats(join(path, name))?.isFile());
  },
  bytes: (path) => fs.statSync(path).size,
  read: (path) => fs.readFileSync(path),
  readStandardInput: () => fs.readFileSync(0),
  write: (path, text) => fs.writeFileSync(path, text),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
  print: (text) => writeAll(1, text),
  printError: (line) => writeAll(2, `${line}\n`),
};

/**
 * What is at a path, where anything is.
 * @param {string} path
 */
function stats(path) {
  try {
    return fs.statSync(path);
  } catch {
    return null;
  }
}

/**
 * Writes to a stream that may be a pipe: one that is full is waited for, one that is no longer read is left.
 * @param {number} stream
 * @param {string} text
 */
function writeAll(stream, text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(stream, rest));
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_PAUSE);
    }
  }
}

const given = process.argv.slice(2);
// The core parts paths at '/', which Windows takes as well.
const args = process.platform === 'win32' ? given.map((arg) => arg.replaceAll('\\', '/')) : given;
initSync({ module: fs.readFileSync(new URL('../crossread.wasm', import.meta.url)) });
process.exitCode = runCommandLine(args, host);
