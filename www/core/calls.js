/**
 * What the page can ask of the core: how the worker answers each call. The methods of client.js and
 * their types follow from this table, so a new call is a function in src/wasm.rs and an entry here.
 *
 * A rejection is a problem that the core reports, see problem.js, or one of the page's own with the code
 * `internal`, `cancelled` or `damaged-program`.
 */

/** @import { Parts, Project, SpreadsheetForm } from '../report.d.ts' */
/** @import { Glue, LastComparison } from './last-comparison.js' */

/** Makes plain values of TOML. @typedef {(text: string) => unknown} ParseToml */

/**
 * How each call is answered, by its name.
 * @satisfies {Record<string,
 *   (core: Glue, last: LastComparison, parseToml: ParseToml) => (...given: never[]) => unknown>}
 */
export const calls = {
  /** Compares the articles of a project. */
  compare: (_, last) => (/** @type {Project} */ project) => last.compare(project).report,
  /** Ranks the statements of the last comparison for a phrase. */
  search: (_, last) => (/** @type {string} */ phrase) => last.comparison.search(phrase),
  /** Explains the link of any two statements of the last comparison; its kind is null where there is none. */
  link: (_, last) => (/** @type {string} */ a, /** @type {string} */ b) => last.comparison.link(a, b),
  /** Sets the two texts of each pair against each other, word by word. */
  diff: (core) => core.diff,
  /** Rejects when an article cannot be compared at all, before it joins the others. */
  check: (core) => core.check,
  /** Puts one HTML file together of the program's parts, with a project in it. */
  bundle: (core, last) => (/** @type {Parts} */ parts, /** @type {Project} */ project) => {
    const program = core.program(parts);
    return last.isOf(project) ? last.comparison.bundle(program, project) : core.bundle(program, project);
  },
  /**
   * Returns the project with no more of its texts than the comparison uses, at most a share of each article's
   * words, and how much of each that is.
   */
  excerpt: (_, last) => (/** @type {Project} */ project, /** @type {number} */ share) =>
    last.ask(project, (comparison) => comparison.excerpt(project, share)),
  /** Returns the report of a project in Markdown. */
  markdown: (_, last) => (/** @type {Project} */ project) =>
    last.ask(project, (comparison) => comparison.markdown()),
  /** Returns the report of a project as CSV. */
  csv: (_, last) => (/** @type {Project} */ project, /** @type {SpreadsheetForm} */ form) =>
    last.ask(project, (comparison) => comparison.csv(form)),
  /** Measures how far two coders agree on what is on which theme. */
  agreement: (_, last) => (/** @type {Project} */ own, /** @type {Project} */ other) =>
    last.ask(own, (ours) => last.ask(other, (theirs) => ours.agreement(theirs))),
  /** Makes a project whole as a file held it; rejects what is none, or of a later version. */
  readProject: (core) => core.readProject,
  /** Returns ids for articles and themes that are about to join a project. */
  newIds: (core) => core.newIds,
  /** Returns how many articles can be compared at once. */
  mostArticles: (core) => core.mostArticles,
  /** Rejects when a theme file of this name and size, in bytes, is not worth reading. */
  checkThemeFile: (core) => core.checkThemeFile,
  /** Returns a project with what a theme file or a codebook holds, and the columns that were passed over. */
  withThemeFile:
    (core, _, parseToml) =>
    (/** @type {Project} */ project, /** @type {string} */ name, /** @type {ArrayBuffer} */ bytes) =>
      core.withThemeFile(project, name, new Uint8Array(bytes), parseToml),
  /** Returns the themes of a project as a theme file. */
  themeFileToml: (core) => core.themeFileToml,
  /** Returns the themes of a project as a codebook. */
  codebookCsv: (core) => core.codebookCsv,
  /** Rejects when a file of this name and size, in bytes, is not worth reading. */
  checkFile: (core) => core.checkFile,
  /** Reads the articles of a file, without ids. */
  readFile: (core) => (/** @type {string} */ name, /** @type {ArrayBuffer} */ bytes) =>
    core.readFile(name, new Uint8Array(bytes)),
  /** Reads the articles of a plain text, without ids. */
  readText: (core) => core.readText,
  /** Reads the article of a web page, or of a part of one, without id. */
  readPage: (core) => core.readPage,
};

/** The name of a call. @typedef {keyof typeof calls} CallName */

/**
 * How a call is answered.
 * @template {CallName} Name
 * @typedef {ReturnType<(typeof calls)[Name]>} Answering
 */

/**
 * The calls as methods of the page's side, each of which promises the answer.
 * @typedef {{ [Name in CallName]:
 *   (...given: Parameters<Answering<Name>>) => Promise<ReturnType<Answering<Name>>> }} Methods
 */

/** One call on its way to the worker. @typedef {{ id: number, name: CallName, given: unknown[] }} Call */
