/**
 * Waiting for the browser's database, which may never answer.
 */

/** A damaged profile, or another page that hangs, can leave a request without any answer. */
const REQUEST_TIMEOUT_MS = 3000;

/**
 * Waits for an answer; rejects where none comes in time.
 * @template T
 * @param {(resolve: (value: T) => void, reject: () => void) => void} ask
 * @returns {Promise<T>}
 */
export function answered(ask) {
  return new Promise((resolve, reject) => {
    setTimeout(reject, REQUEST_TIMEOUT_MS);
    ask(resolve, reject);
  });
}
