/**
 * What a reader decides otherwise than the program, as changes of the project. A later decision on
 * the same matter takes the place of an earlier one.
 */

/** @import { Correction, NamedStatement, Note, NoteOn, Project } from '../report.d.ts' */

/**
 * A decision without who made it and when.
 * @template C
 * @typedef {C extends unknown ? Omit<C, 'by' | 'at' | 'in_doubt'> : never} Unsigned
 */
/** What a correction changes, before anyone has signed it. @typedef {Unsigned<Correction>} Change */
/** Who decided or noted something, and when: ISO 8601 in UTC. @typedef {Pick<Correction, 'by' | 'at'>} Signature */

/**
 * Whether both name the same statement.
 * @param {NamedStatement} one @param {NamedStatement} other
 */
export function isSame(one, other) {
  return one.article === other.article && one.text === other.text;
}

/**
 * What a reader has just decided or noted is in no doubt.
 * @template T
 * @param {T} made
 * @param {Signature} signature
 */
const signed = (made, signature) => ({ ...made, ...signature, in_doubt: false });

/**
 * Returns the project with changes decided and signed; each takes the place of an earlier one on the same.
 * @param {Project} project
 * @param {Signature} signature
 * @param {Change[]} changes
 * @returns {Project}
 */
export function corrected(project, signature, ...changes) {
  const before = project.corrections.filter((one) => !changes.some((change) => isOnTheSame(one, change)));
  return { ...project, corrections: [...before, ...changes.map((change) => signed(change, signature))] };
}

/**
 * Whether two decisions are on the same matter, so that only one of them can stand.
 * @param {Change} one
 * @param {Change} other
 */
export function isOnTheSame(one, other) {
  if (isOnPair(one) && isOnPair(other)) {
    return one.statements.every((statement) => other.statements.some((second) => isSame(statement, second)));
  }
  if (one.kind === 'judged' && other.kind === 'judged') return isSame(one.statement, other.statement);
  return (
    isOnTheme(one) && isOnTheme(other) && one.theme === other.theme && isSame(one.statement, other.statement)
  );
}

/**
 * Whether a decision is on two statements' saying the same.
 * @template {Change} T
 * @param {T} change
 * @returns {change is Extract<T, { kind: 'link' | 'part' | 'unlink' }>}
 */
export function isOnPair(change) {
  return change.kind === 'link' || change.kind === 'part' || change.kind === 'unlink';
}

/**
 * Whether a decision is on a statement's being on a theme.
 * @template {Change} T
 * @param {T} change
 * @returns {change is Extract<T, { kind: 'add-to-theme' | 'remove-from-theme' }>}
 */
export function isOnTheme(change) {
  return change.kind === 'add-to-theme' || change.kind === 'remove-from-theme';
}

/**
 * What a coder decides who saw a statement: it is on the themes that it is put on, and on none of the others.
 * @param {NamedStatement} statement
 * @param {string[]} on  Ids of the themes.
 * @param {string[]} others  Ids of the others.
 * @returns {Change[]}
 */
export function judged(statement, on, others) {
  /** @type {Change[]} */
  const put = on.map((theme) => ({ kind: 'add-to-theme', theme, statement }));
  return others.length > 0 ? [...put, { kind: 'judged', statement, themes: others }] : put;
}

/**
 * Whether a coder who saw a statement left it off a theme.
 * @param {Extract<Change, { kind: 'judged' }>} change
 * @param {string} theme  Its id.
 */
export function isNotOn({ themes }, theme) {
  return themes.length === 0 || themes.includes(theme);
}

/**
 * Returns the project without a correction.
 * @param {Project} project
 * @param {Correction} correction
 */
export function withoutCorrection(project, correction) {
  return { ...project, corrections: project.corrections.filter((one) => one !== correction) };
}

/**
 * Writes a note anew, changes one, or, without a text, removes it.
 * @param {Project} project
 * @param {Signature} signature
 * @param {NoteOn} on
 * @param {Note | null} before
 * @param {string} text
 */
export function withNote(project, signature, on, before, text) {
  const note = text.trim() && signed({ on, text: text.trim() }, signature);
  const at = before === null ? -1 : project.notes.indexOf(before);
  const notes = at < 0 ? [...project.notes, note] : project.notes.with(at, /** @type {Note} */ (note));
  return { ...project, notes: notes.filter((one) => one !== '') };
}

/**
 * Returns the change that gives a name to all that was corrected and noted between two states of a project.
 * @param {Project} before
 * @param {Project} after
 * @param {string | null} by
 * @returns {(project: Project) => Project}
 */
export function signingBetween(before, after, by) {
  const earlier = new Set([...before.corrections, ...before.notes]);
  const made = [...after.corrections, ...after.notes].filter((one) => !earlier.has(one));
  // Each is signed once, so that it stays the same one in every state that holds it.
  const signedOf = new Map(made.map((one) => [one, { ...one, by }]));
  const sign = (/** @type {any} */ one) => signedOf.get(one) ?? one;
  return (project) => ({
    ...project,
    corrections: project.corrections.map(sign),
    notes: project.notes.map(sign),
  });
}

/**
 * Takes a correction or a note out of doubt: the reader says that it stands where it should.
 * @param {Project} project
 * @param {Correction | Note} made
 * @returns {Project}
 */
export function withoutDoubt(project, made) {
  const settled = (/** @type {any} */ one) => (one === made ? { ...one, in_doubt: false } : one);
  return { ...project, corrections: project.corrections.map(settled), notes: project.notes.map(settled) };
}
