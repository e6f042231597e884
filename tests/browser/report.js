/**
 * The sample's report, as the command line gives it: what a test of the page can hold it to.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { COMMAND_LINE } from './browsers.js';

/** @import { Report } from 'crossread-report' */

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => seeds + name);

/** @type {Report} */
export const REPORT = JSON.parse(
  execFileSync(
    fileURLToPath(COMMAND_LINE),
    ['compare', ...articles, '--themes', `${seeds}nato-cyber-defence.toml`, '--format', 'json'],
    { encoding: 'utf8' },
  ),
);
