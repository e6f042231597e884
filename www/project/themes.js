/**
 * What a reader does with themes of their own, as changes of the project.
 */

/** @import { Correction, NamedStatement, Note, Project, ProjectTheme } from '../report.d.ts' */
/** @import { Change, Signature } from './corrections.js' */
import { corrected, isOnTheme, isSame } from './corrections.js';

/**
 * Adds a theme, the last of all.
 * @param {Project} project
 * @param {string} id  A new one.
 * @param {Partial<ProjectTheme>} theme
 * @returns {Project}
 */
export function withTheme(project, id, theme) {
  const whole = { label: '', query: '', include: [], exclude: [], ...theme, id };
  return { ...project, themes: [...project.themes, whole] };
}

/**
 * Changes a theme.
 * @param {Project} project
 * @param {string} id
 * @param {Partial<ProjectTheme>} change
 * @returns {Project}
 */
export function withThemeChanged(project, id, change) {
  return {
    ...project,
    themes: project.themes.map((theme) => (theme.id === id ? { ...theme, ...change } : theme)),
  };
}

/**
 * What was decided and noted for it stays, as no longer fitting.
 * @param {Project} project
 * @param {string} id
 * @returns {Project}
 */
export function withoutTheme(project, id) {
  return { ...project, themes: project.themes.filter((theme) => theme.id !== id) };
}

/**
 * Moves a theme one place up or down among the others.
 * @param {Project} project
 * @param {string} id
 * @param {1 | -1} by
 * @returns {Project}
 */
export function withThemeMoved(project, id, by) {
  const at = project.themes.findIndex((theme) => theme.id === id);
  const theme = project.themes[at];
  if (!theme) return project;
  return { ...project, themes: project.themes.toSpliced(at, 1).toSpliced(at + by, 0, theme) };
}

/**
 * Two themes become the first: all that either asks for, all that was decided for either.
 * @param {Project} project
 * @param {string} id
 * @param {string} other
 * @returns {Project}
 */
export function withThemesMerged(project, id, other) {
  const [one, two] = [id, other].map((given) => project.themes.find((theme) => theme.id === given));
  if (!one || !two) return project;
  const joined = {
    query: [...new Set([one.query, two.query || two.label])].filter(Boolean).join('; '),
    include: [...new Set([...one.include, ...two.include])],
    exclude: [...new Set([...one.exclude, ...two.exclude])],
  };
  const { themes, corrections, notes } = project;
  return withoutTheme(
    withThemeChanged(
      { ...project, themes, corrections: retargeted(corrections, other, id), notes: moved(notes, other, id) },
      id,
      joined,
    ),
    other,
  );
}

/**
 * Where both themes had a decision on the same statement, the later one holds.
 * @param {Correction[]} corrections
 * @param {string} from
 * @param {string} to
 * @returns {Correction[]}
 */
function retargeted(corrections, from, to) {
  const all = corrections.map((one) => {
    if (isOnTheme(one) && one.theme === from) return { ...one, theme: to };
    if (one.kind !== 'judged') return one;
    return { ...one, themes: [...new Set(one.themes.map((id) => (id === from ? to : id)))] };
  });
  return all.filter(
    (one, index) =>
      !isOnTheme(one) ||
      !all
        .slice(index + 1)
        .some(
          (later) => isOnTheme(later) && later.theme === one.theme && isSame(later.statement, one.statement),
        ),
  );
}

/**
 * @param {Note[]} notes
 * @param {string} from
 * @param {string} to
 * @returns {Note[]}
 */
function moved(notes, from, to) {
  return notes.map((note) =>
    note.on.kind === 'theme' && note.on.theme === from ? { ...note, on: { ...note.on, theme: to } } : note,
  );
}

/**
 * Some statements of a theme become one of their own.
 * @param {Project} project
 * @param {Signature} signature
 * @param {string} id  A new one.
 * @param {string} label
 * @param {string} from  The id of the theme that they leave.
 * @param {NamedStatement[]} statements
 * @returns {Project}
 */
export function withThemeSplit(project, signature, id, label, from, statements) {
  /** @type {Change[]} */
  const changes = statements.flatMap((statement) => [
    { kind: 'remove-from-theme', theme: from, statement },
    { kind: 'add-to-theme', theme: id, statement },
  ]);
  return corrected(withTheme(project, id, { label }), signature, ...changes);
}

/**
 * A theme that the texts suggested becomes the reader's.
 * @param {Project} project
 * @param {Signature} signature
 * @param {string} id  A new one.
 * @param {string} label
 * @param {NamedStatement[]} statements
 * @returns {Project}
 */
export function withThemeKept(project, signature, id, label, statements) {
  /** @type {Change[]} */
  const changes = statements.map((statement) => ({ kind: 'add-to-theme', theme: id, statement }));
  return corrected(withTheme(project, id, { label }), signature, ...changes);
}
