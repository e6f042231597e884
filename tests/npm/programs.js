// The two programs that are one command line, and what the tests give them and put into folders.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @import { Project } from 'crossread' */

const root = fileURLToPath(new URL('../../', import.meta.url));
const native = `${root}dist/crossread${process.platform === 'win32' ? '.exe' : ''}`;

/**
 * Runs a program in the repository's root.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 */
function run(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/**
 * Runs dist/crossread.
 * @param {string[]} args
 * @param {string} [input]
 */
export const runNative = (args, input) => run(native, args, input);

/**
 * Runs the package's program.
 * @param {string[]} args
 * @param {string} [input]
 */
export const runPackaged = (args, input) =>
  run(process.execPath, [`${root}dist/npm/bin/crossread.js`, ...args], input);

/**
 * The project of the sample that the build writes.
 * @returns {Project}
 */
export function sampleProject() {
  const page = readFileSync(`${root}dist/nato-cyber-defence.html`, 'utf8');
  const [, json] = /<script type="application\/json" id="project">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json ?? 'null');
}

/**
 * Makes an empty folder for one test, out of sight.
 * @param {string} name
 */
export function freshFolder(name) {
  const folder = `${root}target/test/npm/${name}/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
