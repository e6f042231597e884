/**
 * What the page can ask of the core: how the worker answers each call. The methods of client.js and
 * their types follow from this table, so a new call is a function in src/wasm.rs and an entry here.
 *
 * A rejection is a problem that the core reports, see problem.js, or one of the page's own with the code
 * `internal`, `cancelled` or `damaged-program`.
 */

/** @import { Project } from '../report.d.ts' */

/** What wasm-bindgen writes for the core. @typedef {typeof import('crossread-core')} Glue */
/** Makes plain values of TOML. @typedef {(text: string) => unknown} ParseToml */

/**
 * How each call is answered, by its name.
 * @satisfies {Record<string, (core: Glue, parseToml: ParseToml) => (...given: never[]) => unknown>}
 */
export const calls = {
  /** Compares the articles of a project. */
  compare: (core) => core.compare,
  /** Ranks the statements of the last comparison for a phrase. */
  search: (core) => core.search,
  /** Explains the link of any two statements of the last comparison; its kind is null where there is none. */
  link: (core) => core.link,
  /** Sets the two texts of each pair against each other, word by word. */
  diff: (core) => core.diff,
  /** Rejects when an article cannot be compared at all, before it joins the others. */
  check: (core) => core.check,
  /** Puts one HTML file together of the program's parts, with a project in it. */
  bundle: (core) => core.bundle,
  /** Returns the project with no more of its texts than the comparison uses. */
  excerpt: (core) => core.excerpt,
  /** Returns the report of a project in Markdown. */
  markdown: (core) => core.markdown,
  /** Returns the report of a project as CSV. */
  csv: (core) => core.export_csv,
  /** Measures how far two coders agree on what is on which theme. */
  agreement: (core) => core.agreement,
  /** Makes a project whole as a file held it; rejects what is none, or of a later version. */
  readProject: (core) => (/** @type {unknown} */ held) => core.read_project(held),
  /** Returns ids for articles and themes that are about to join a project. */
  newIds: (core) => core.new_ids,
  /** Returns how many articles can be compared at once. */
  mostArticles: (core) => core.most_articles,
  /** Rejects when a theme file of this name and size, in bytes, is not worth reading. */
  checkThemeFile: (core) => core.check_theme_file,
  /** Returns a project with what a theme file or a codebook holds, and the columns that were passed over. */
  withThemeFile:
    (core, parseToml) =>
    (/** @type {Project} */ project, /** @type {string} */ name, /** @type {ArrayBuffer} */ bytes) =>
      core.with_theme_file(project, name, new Uint8Array(bytes), parseToml),
  /** Returns the themes of a project as a theme file. */
  themeFileToml: (core) => core.theme_file_toml,
  /** Returns the themes of a project as a codebook. */
  codebookCsv: (core) => core.codebook_csv,
  /** Rejects when a file of this name and size, in bytes, is not worth reading. */
  checkFile: (core) => core.check_file,
  /** Reads the articles of a file, without ids. */
  readFile: (core) => (/** @type {string} */ name, /** @type {ArrayBuffer} */ bytes) =>
    core.read_file(name, new Uint8Array(bytes)),
  /** Reads the articles of a plain text, without ids. */
  readText: (core) => core.read_text,
  /** Reads the article of a web page, or of a part of one, without id. */
  readPage: (core) => core.read_page,
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
