/**
 * What the comparison can be written as, beside the file that is shared: each a way to write it, by the
 * name that its files end in.
 */

/** @import { Project, Report } from '../report.d.ts' */
/** @import { Writer } from './sharing.js' */
import { toCsv, toToml } from '../themes/theme-file.js';

/**
 * @typedef {object} Export
 * @property {string} ending
 * @property {string} type
 * @property {(project: Project, report: Report, core: Writer) => string | Promise<string>} write
 */

/** @type {Export[]} */
export const exported = [
  { ending: 'project.json', type: 'application/json', write: json },
  { ending: 'report.json', type: 'application/json', write: (_, report) => json(report) },
  { ending: 'report.md', type: 'text/markdown', write: (project, _, core) => core.markdown(project) },
  { ending: 'themes.toml', type: 'application/toml', write: toToml },
  { ending: 'themes.csv', type: 'text/csv', write: toCsv },
];

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
