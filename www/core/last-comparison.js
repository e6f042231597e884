/**
 * The comparison that the worker keeps for what is asked of it afterwards: what is written of a comparison
 * need not be compared again.
 */

/** @import { Comparison } from 'crossread-core' */
/** @import { Project } from '../report.d.ts' */
/** @import { Problem } from './problem.js' */

/** What wasm-bindgen writes for the core. @typedef {typeof import('crossread-core')} Glue */

/** The last comparison that could be made. */
export class LastComparison {
  #core;
  /** @type {Comparison | null} */
  #comparison = null;

  /** @param {Glue} core */
  constructor(core) {
    this.#core = core;
  }

  /** Throws `nothing-compared` before there is one. */
  get comparison() {
    if (!this.#comparison) throw nothingCompared();
    return this.#comparison;
  }

  /**
   * Compares a project. When that fails, the comparison before it stays.
   * @param {Project} project
   */
  compare(project) {
    const next = this.#core.compare(project);
    this.#comparison?.free();
    this.#comparison = next;
    return next;
  }

  /**
   * Whether the last comparison is of this project.
   * @param {Project} project
   */
  isOf(project) {
    return this.#comparison?.isOf(project) ?? false;
  }

  /**
   * Asks the last comparison where it is of this project, and else one that is made for this question alone.
   * @template Answer
   * @param {Project} project
   * @param {(comparison: Comparison) => Answer} question
   */
  ask(project, question) {
    if (this.isOf(project)) return question(this.comparison);
    const comparison = this.#core.compare(project);
    try {
      return question(comparison);
    } finally {
      comparison.free();
    }
  }
}

/** @returns {Problem} */
function nothingCompared() {
  return {
    code: 'nothing-compared',
    article: null,
    message: 'Nothing has been compared yet.',
    remedy: 'Compare some articles first.',
  };
}
