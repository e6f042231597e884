/**
 * What a reader decided and noted, by what it is about in this report. Built once for a report and
 * forgotten with it; a project and its report change together.
 */

/** @import { Correction, Note, Project, Report, Theme } from '../report.d.ts' */
import { isOnPair, isOnTheme } from '../project/corrections.js';

/**
 * A correction or a note, with what of it was found in the report.
 * @template {Correction | Note} T
 * @typedef {object} Fitted
 * @property {T} made
 * @property {boolean} fits
 * @property {string[]} statements  Their ids, as far as they were found.
 */

/**
 * All that was decided and noted, by statement.
 * @typedef {object} Decisions
 * @property {Fitted<Correction>[]} corrections
 * @property {Fitted<Note>[]} notes
 * @property {(statement: string) => Correction[]} on  That fit.
 * @property {(a: string, b: string) => Correction | undefined} onPair
 * @property {(statement: string) => Note[]} notesOn
 */

/** @type {WeakMap<Report, Decisions>} */
const built = new WeakMap();

/**
 * Returns what was decided and noted, fitted to a report.
 * @param {Report} report
 * @param {Project} project
 * @returns {Decisions}
 */
export function decisionsOf(report, project) {
  const known = built.get(report);
  if (known) return known;
  const corrections = fitted(project.corrections, report.corrections);
  const notes = fitted(project.notes, report.notes);
  const standing = byStatement(corrections);
  const noted = byStatement(notes);
  const on = (/** @type {string} */ id) => standing.get(id) ?? [];
  const made = {
    corrections,
    notes,
    on,
    onPair: (/** @type {string} */ a, /** @type {string} */ b) => {
      const ofBoth = on(b);
      return on(a).find((one) => isOnPair(one) && ofBoth.includes(one));
    },
    notesOn: (/** @type {string} */ id) => noted.get(id) ?? [],
  };
  built.set(report, made);
  return made;
}

/**
 * Whether it fits, while another article or theme may be meant.
 * @param {Fitted<Correction> | Fitted<Note>} one
 */
export const isInDoubt = ({ fits, made }) => fits && made.in_doubt;

/**
 * Whether it stands as it was made.
 * @param {Fitted<Correction> | Fitted<Note>} one
 */
export const isStanding = ({ fits, made }) => fits && !made.in_doubt;

/**
 * @template {Correction | Note} T
 * @param {T[]} made
 * @param {{ fits: boolean, statements: string[] }[]} found
 * @returns {Fitted<T>[]}
 */
function fitted(made, found) {
  return made.map((one, index) => {
    const { fits, statements } = found[index] ?? { fits: false, statements: [] };
    return { made: one, fits, statements };
  });
}

/**
 * @template {Correction | Note} T
 * @param {Fitted<T>[]} all
 */
function byStatement(all) {
  /** @type {Map<string, T[]>} */
  const found = new Map();
  for (const { made, fits, statements } of all) {
    if (fits) for (const id of statements) found.set(id, [...(found.get(id) ?? []), made]);
  }
  return found;
}

/**
 * The project's theme that a theme of the report is; none where the texts suggested it. Both list
 * named themes in the reader's order.
 * @param {Report} report
 * @param {Project} project
 * @param {Theme} theme
 */
export function ownThemeOf(report, project, theme) {
  return project.themes[report.themes.filter(({ origin }) => origin === 'named').indexOf(theme)];
}

/**
 * The report's theme of one of the project's.
 * @param {Report} report
 * @param {Project} project
 * @param {string} id  In the project.
 */
export function themeInReport(report, project, id) {
  const place = project.themes.findIndex((theme) => theme.id === id);
  return report.themes.filter(({ origin }) => origin === 'named')[place];
}

/**
 * What a reader decided on a statement's being on a theme.
 * @param {Correction[]} decisions  On the statement.
 * @param {string | undefined} theme  Its id in the project.
 */
export function onTheme(decisions, theme) {
  return decisions.find((one) => isOnTheme(one) && one.theme === theme);
}
