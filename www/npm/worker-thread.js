/** The worker's side of worker.js: answers one question at a time. */

import * as core from './index.js';

/** @import { Comparison } from './index.js' */

/** @typedef {{ id: number, of?: number, name: string, given: unknown[] }} Question */

/** What was compared and not freed. @type {Map<number, Comparison>} */
const comparisons = new Map();
let lastNumber = 0;

/** What is wrong with a question about a comparison that was freed. */
const FREED = { code: 'freed', article: null, remedy: 'Compare once more.' };

self.onmessage = (/** @type {MessageEvent<Question>} */ { data }) => self.postMessage(answered(data));

/** @param {Question} question */
function answered({ id, of, name, given }) {
  try {
    return { id, value: of === undefined ? answer(name, given) : answerOf(of, name, given) };
  } catch (thrown) {
    const { code, article, message, remedy } = /** @type {core.CrossreadError} */ (thrown);
    // A fault of the program: uncaught, it ends the worker.
    if (typeof code !== 'string') throw thrown;
    return { id, problem: { code, article, message, remedy } };
  }
}

/**
 * Answers what is asked of the core.
 * @param {string} name
 * @param {any[]} given
 */
function answer(name, given) {
  const asked = /** @type {Record<string, (...given: any[]) => any>} */ ({ ...core });
  const value = asked[name]?.(...given);
  if (name !== 'compare') return value;
  comparisons.set(++lastNumber, value);
  return { number: lastNumber, report: value.report };
}

/**
 * Answers what is asked of a comparison.
 * @param {number} number
 * @param {string} name
 * @param {any[]} given
 */
function answerOf(number, name, given) {
  const comparison = /** @type {any} */ (comparisons.get(number));
  if (!comparison) throw Object.assign(new Error('This comparison was freed.'), FREED);
  if (name === 'free') comparisons.delete(number);
  return comparison[name](...given);
}
