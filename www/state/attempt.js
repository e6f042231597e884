/**
 * Work that may go wrong beside the queue of actions.
 */

/** @import { Store } from './state.js' */
import { asProblem, isCancelled } from '../core/problem.js';

/**
 * Does something and, where it goes wrong, adds a notice; none where the reader cancelled it.
 * @template T
 * @param {Store} store
 * @param {() => Promise<T>} act
 * @returns {Promise<T | undefined>}
 */
export async function attempt(store, act) {
  try {
    return await act();
  } catch (error) {
    const problem = asProblem(error);
    if (!isCancelled(problem)) store.dispatch({ type: 'noticesAdded', problems: [problem] });
  }
}
