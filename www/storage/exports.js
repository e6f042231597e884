/**
 * What the comparison can be written as, beside the file that is shared: each a way to write it, by the
 * name that its files end in.
 */

/** @import { Project, Report, SpreadsheetForm } from '../report.d.ts' */
/** @import { words } from '../i18n/words.js' */
/** @import { Core } from '../core/client.js' */

/**
 * The part of the core that writes.
 * @typedef {Pick<Core, 'bundle' | 'excerpt' | 'markdown' | 'csv' | 'themeFileToml' | 'codebookCsv'>} Writer
 */

/**
 * One way to write the comparison into a file.
 * @typedef {object} Export
 * @property {string} ending
 * @property {keyof typeof words.exporting.contents} contents  What it holds, by its name in i18n/LANGUAGE/share.js.
 * @property {string} type
 * @property {(project: Project, report: Report, core: Writer) => string | Promise<string>} write
 */

/**
 * All that can be written, as they are offered.
 * @type {Export[]}
 */
export const exported = [
  spreadsheet('statements'),
  spreadsheet('counts'),
  spreadsheet('presence'),
  spreadsheet('corrections'),
  spreadsheet('lacks'),
  spreadsheet('overlap'),
  spreadsheet('copies'),
  spreadsheet('relations'),
  spreadsheet('disagreement'),
  {
    ending: 'report.md',
    contents: 'markdown',
    type: 'text/markdown',
    write: (project, _, core) => core.markdown(project),
  },
  { ending: 'report.json', contents: 'report', type: 'application/json', write: (_, report) => json(report) },
  { ending: 'project.json', contents: 'project', type: 'application/json', write: json },
  {
    ending: 'themes.toml',
    contents: 'themes',
    type: 'application/toml',
    write: (project, _, core) => core.themeFileToml(project),
  },
  {
    ending: 'themes.csv',
    contents: 'themes',
    type: 'text/csv',
    write: (project, _, core) => core.codebookCsv(project),
  },
];

/**
 * @param {SpreadsheetForm} form
 * @returns {Export}
 */
function spreadsheet(form) {
  const write = (/** @type {Project} */ project, /** @type {Report} */ _, /** @type {Writer} */ core) =>
    core.csv(project, form);
  return { ending: `${form}.csv`, contents: form, type: 'text/csv', write };
}

/**
 * Half a character, as a reader may paste it, would make a file that other programs refuse.
 * @param {unknown} value
 */
function json(value) {
  return `${JSON.stringify(value, (_, one) => one?.toWellFormed?.() ?? one, 2)}\n`;
}
