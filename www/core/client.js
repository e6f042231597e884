// The page's side of the core: sends calls to a worker and gives back promises.
//
// The worker is the unit of recovery. A panic inside WebAssembly leaves its memory in an unknown
// state, so when anything but an answer comes back, every pending call is rejected with the code
// `internal`, the worker is ended, and the next call starts a fresh one. The reader's work lives on
// the page's side and survives.

/** @import { Agreement, Diff, Hits, Link, LinkKind, Parts, Project, ProjectArticle, Report, SpreadsheetForm } from '../report.d.ts' */

import { textOf, unpacked } from './embedded.js';
import { asProblem, cancelled, damagedProgram } from './problem.js';
import { words } from '../i18n/words.js';

/**
 * What a call is rejected with: what the core reports, or one of its own codes, `internal`, `cancelled`
 * and `damaged-program`.
 * @typedef {{ code: string, article: string | null, message: string, remedy: string }} CoreError
 *
 * @typedef {'compare' | 'search' | 'link' | 'diff' | 'check' | 'bundle' | 'excerpt' | 'markdown' | 'csv' | 'agreement' | 'readProject'
 *   | 'mostArticles' | 'textOf' | 'checkFile' | 'readFile' | 'readText' | 'readPage'} CallName
 * @typedef {{ id: number, name: CallName, argument: unknown }} Call
 * @typedef {{ id: number, value: unknown } | { id: number, error: CoreError }} Answer
 *
 * @typedef {object} Pending
 * @property {CallName} name
 * @property {(value: any) => void} resolve
 * @property {(error: CoreError) => void} reject
 *
 * @typedef {{ module: WebAssembly.Module, workerUrl: string }} Program
 *
 * @typedef {object} Search
 * @property {string} phrase
 * @property {(hits: Promise<Hits>) => void} resolve
 * @property {(error: CoreError) => void} reject
 */

/** Compares articles beside the page, so that the page stays responsive. */
export class Core {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #lastId = 0;
  /** @type {Promise<Program> | null} */
  #program = null;
  /** @type {Project | null} the last that compared well, which searches and links are about */
  #project = null;
  /** Whether the worker has the last comparison; one that was started afresh has not. */
  #hasComparison = false;
  #isSearching = false;
  /** @type {Search | null} the newest search, until the one before it is answered */
  #nextSearch = null;

  /**
   * Compares the articles of a project.
   * @param {Project} project
   * @returns {Promise<Report>}
   */
  async compare(project) {
    const report = await this.#call('compare', project);
    this.#project = project;
    this.#hasComparison = true;
    return report;
  }

  /**
   * Ranks the statements of the last comparison for a phrase. While one search is under way only the
   * newest other one waits; those before it are rejected with the code `cancelled`.
   * @param {string} phrase
   * @returns {Promise<Hits>}
   */
  search(phrase) {
    this.#nextSearch?.reject(cancelled());
    return new Promise((resolve, reject) => {
      this.#nextSearch = { phrase, resolve, reject };
      this.#searchNext();
    });
  }

  /**
   * The link of any two statements of the last comparison, by their ids, that are not of one article;
   * its kind is null where they are not linked.
   * @param {string} a
   * @param {string} b
   * @returns {Promise<Link<LinkKind | null>>}
   */
  link(a, b) {
    return this.#callOfLast('link', [a, b]);
  }

  /**
   * Sets the two texts of each pair against each other, word by word.
   * @param {[string, string][]} pairs
   * @returns {Promise<Diff[]>}
   */
  diff(pairs) {
    return this.#call('diff', pairs);
  }

  /**
   * Rejects when an article cannot be compared at all, before it joins the others.
   * @param {ProjectArticle} article
   * @returns {Promise<null>}
   */
  check(article) {
    return this.#call('check', article);
  }

  /**
   * One HTML file with the program, put together of its parts, and a project in it.
   * @param {Parts} parts
   * @param {Project} project
   * @returns {Promise<string>}
   */
  bundle(parts, project) {
    return this.#call('bundle', [parts, project]);
  }

  /**
   * The project with no more of its texts than the comparison uses.
   * @param {Project} project
   * @returns {Promise<Project>}
   */
  excerpt(project) {
    return this.#call('excerpt', project);
  }

  /**
   * The report of a project in Markdown.
   * @param {Project} project
   * @returns {Promise<string>}
   */
  markdown(project) {
    return this.#call('markdown', project);
  }

  /**
   * The report of a project as CSV.
   * @param {Project} project
   * @param {SpreadsheetForm} form
   * @returns {Promise<string>}
   */
  csv(project, form) {
    return this.#call('csv', [project, form]);
  }

  /**
   * How far two coders agree on what is on which theme.
   * @param {Project} own
   * @param {Project} other
   * @returns {Promise<Agreement>}
   */
  agreement(own, other) {
    return this.#call('agreement', [own, other]);
  }

  /**
   * A project as a file held it, made whole; rejects what is none, or of a later version.
   * @param {unknown} held
   * @returns {Promise<Project>}
   */
  readProject(held) {
    return this.#call('readProject', held);
  }

  /**
   * How many articles can be compared at once.
   * @returns {Promise<number>}
   */
  mostArticles() {
    return this.#call('mostArticles', null);
  }

  /**
   * Rejects when a file of this name and size is not worth reading.
   * @param {string} name
   * @param {number} bytes
   * @returns {Promise<null>}
   */
  checkFile(name, bytes) {
    return this.#call('checkFile', [name, bytes]);
  }

  /**
   * The articles of a file, without ids.
   * @param {string} name
   * @param {ArrayBuffer} bytes
   * @returns {Promise<ProjectArticle[]>}
   */
  readFile(name, bytes) {
    return this.#call('readFile', [name, bytes]);
  }

  /**
   * The text of a plain file, whatever its encoding.
   * @param {ArrayBuffer} bytes
   * @returns {Promise<string>}
   */
  textOf(bytes) {
    return this.#call('textOf', bytes);
  }

  /**
   * The articles of a plain text, without ids.
   * @param {string} text
   * @returns {Promise<ProjectArticle[]>}
   */
  readText(text) {
    return this.#call('readText', text);
  }

  /**
   * The article of a web page, or of a part of one, without id.
   * @param {string} html
   * @returns {Promise<ProjectArticle>}
   */
  readPage(html) {
    return this.#call('readPage', html);
  }

  /** Rejects every pending call with the code `cancelled` and stops the work on it. */
  cancel() {
    this.#end(cancelled());
  }

  #searchNext() {
    if (this.#isSearching || !this.#nextSearch) return;
    const { phrase, resolve } = this.#nextSearch;
    this.#nextSearch = null;
    this.#isSearching = true;
    const hits = this.#callOfLast('search', phrase).finally(() => {
      this.#isSearching = false;
      this.#searchNext();
    });
    resolve(hits);
  }

  /**
   * Calls what is about the last comparison, which a new worker first has to make again.
   * @param {CallName} name
   * @param {unknown} argument
   */
  #callOfLast(name, argument) {
    const isComparing = [...this.#pending.values()].some((pending) => pending.name === 'compare');
    if (this.#project && !this.#hasComparison && !isComparing) {
      // When it fails, so does the call that follows it.
      this.compare(this.#project).catch(() => {});
    }
    return this.#call(name, argument);
  }

  /**
   * @param {CallName} name
   * @param {unknown} argument
   * @returns {Promise<any>}
   */
  #call(name, argument) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { name, resolve, reject }));
    // Compiled once for all workers; the page may cancel meanwhile.
    this.#program ??= unpackedProgram();
    this.#program
      .then((program) => {
        if (this.#pending.has(id)) this.#running(program).postMessage({ id, name, argument });
      })
      .catch((error) => this.#end(asProblem(error)));
    return answer;
  }

  /** @param {Program} program */
  #running({ module, workerUrl }) {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerUrl);
    worker.onmessage = ({ data }) => this.#settle(data);
    worker.onerror = (event) => this.#end(internal(event.message));
    worker.onmessageerror = () => this.#end(internal('an answer could not be read'));
    worker.postMessage(module);
    this.#worker = worker;
    return worker;
  }

  /** @param {Answer} answer */
  #settle(answer) {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ('error' in answer) pending?.reject(answer.error);
    else pending?.resolve(answer.value);
  }

  /** @param {CoreError} error */
  #end(error) {
    this.#worker?.terminate();
    this.#worker = null;
    this.#hasComparison = false;
    const rejected = [...this.#pending.values(), ...(this.#nextSearch ? [this.#nextSearch] : [])];
    this.#nextSearch = null;
    this.#pending.clear();
    for (const { reject } of rejected) reject(error);
  }
}

/**
 * The core and the worker's script, as the file contains them; nothing can be done with one that was altered on
 * its way. gzip's check sum tells of either.
 */
async function unpackedProgram() {
  try {
    const module = await WebAssembly.compile(await unpacked(textOf('core-wasm')).arrayBuffer());
    const worker = await unpacked(textOf('core-worker')).text();
    return { module, workerUrl: URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })) };
  } catch {
    throw damagedProgram();
  }
}

/**
 * @param {string | undefined} detail what the browser says; WebKit may say nothing
 * @returns {CoreError}
 */
function internal(detail) {
  return {
    code: 'internal',
    article: null,
    message: words.internalMessage(detail),
    remedy: words.internalRemedy,
  };
}
