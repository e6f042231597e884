/**
 * The core as the page uses it: a method for each call of calls.js, and the three calls that are about
 * the last comparison. It compares beside the page, so that the page stays responsive.
 */

/** @import { Hits, Project } from '../report.d.ts' */
/** @import { CallName, Methods } from './calls.js' */
/** @import { Problem } from './problem.js' */

import { calls } from './calls.js';
import { Connection } from './connection.js';
import { cancelled } from './problem.js';

/** The core as the page uses it. @typedef {ReturnType<typeof createCore>} Core */

/** Connects the page with the core; the worker starts with the first call. */
export function createCore() {
  /** The last that compared well, which searches and links are about. @type {Project | null} */
  let compared = null;
  /** Whether the worker has its comparison; one that was started afresh has not. */
  let hasComparison = false;

  const connection = new Connection((error) => {
    hasComparison = false;
    searches.reject(error);
  });
  const methods = methodsOf(connection);
  const searches = createSearches((phrase) => ofLast(() => methods.search(phrase)));

  /** @type {Methods['compare']} */
  async function compare(project) {
    const report = await methods.compare(project);
    compared = project;
    hasComparison = true;
    return report;
  }

  /**
   * Asks about the last comparison, which a new worker first has to make again.
   * @template T
   * @param {() => Promise<T>} ask
   */
  function ofLast(ask) {
    // When it fails, so does the call that follows it.
    if (compared && !hasComparison && !connection.isPending('compare')) compare(compared).catch(() => {});
    return ask();
  }

  return {
    ...methods,
    compare,
    search: searches.search,
    /** @type {Methods['link']} */
    link: (a, b) => ofLast(() => methods.link(a, b)),
    /** Rejects every pending call with the code `cancelled` and stops the work on it. */
    cancel: () => connection.end(cancelled()),
  };
}

/**
 * @param {Connection} connection
 * @returns {Methods}
 */
function methodsOf(connection) {
  const names = /** @type {CallName[]} */ (Object.keys(calls));
  const methods = names.map((name) => [
    name,
    (/** @type {unknown[]} */ ...given) => connection.call(name, given),
  ]);
  return Object.fromEntries(methods);
}

/**
 * While one search is under way only the newest other one waits; those before it are rejected with the code
 * `cancelled`.
 * @param {(phrase: string) => Promise<Hits>} ask
 */
function createSearches(ask) {
  /** @type {{ phrase: string, resolve: (hits: Promise<Hits>) => void, reject: (error: Problem) => void } | null} */
  let next = null;
  let isSearching = false;

  /** @param {Problem} error */
  function reject(error) {
    next?.reject(error);
    next = null;
  }

  function searchNext() {
    if (isSearching || !next) return;
    const { phrase, resolve } = next;
    next = null;
    isSearching = true;
    resolve(
      ask(phrase).finally(() => {
        isSearching = false;
        searchNext();
      }),
    );
  }

  return {
    reject,
    /**
     * @param {string} phrase
     * @returns {Promise<Hits>}
     */
    search: (phrase) => {
      reject(cancelled());
      return new Promise((resolve, fail) => {
        next = { phrase, resolve, reject: fail };
        searchNext();
      });
    },
  };
}
