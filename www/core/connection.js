/**
 * The page's connection to the core: sends calls to a worker and gives back promises.
 *
 * The worker is the unit of recovery. A panic inside WebAssembly leaves its memory in an unknown
 * state, so when anything but an answer comes back, every pending call is rejected with the code
 * `internal`, the worker is ended, and the next call starts a fresh one. The reader's work lives on
 * the page's side and survives.
 */

/** @import { Call, CallName } from './calls.js' */
/** @import { Problem } from './problem.js' */

import { textOf, unpacked } from './embedded.js';
import { asProblem, damagedProgram, internal } from './problem.js';

/**
 * What comes back from the worker for one call.
 * @typedef {{ id: number, value: unknown } | { id: number, error: Problem }} Answer
 */

/**
 * A call that waits for its answer.
 * @typedef {object} Pending
 * @property {CallName} name
 * @property {(value: any) => void} resolve
 * @property {(error: Problem) => void} reject
 */

/** The core, compiled, and where the worker's script is. @typedef {{ module: WebAssembly.Module, workerUrl: string }} Program */

/** Calls of the core, answered by one worker after another. */
export class Connection {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  #lastId = 0;
  /** @type {Promise<Program> | null} */
  #program = null;
  #onEnd;

  /** @param {(error: Problem) => void} onEnd  Called when a worker was ended, and all it knew is gone. */
  constructor(onEnd) {
    this.#onEnd = onEnd;
  }

  /**
   * Sends a call. Buffers among what is given move to the worker and are empty here afterwards.
   * @param {CallName} name
   * @param {unknown[]} given
   * @returns {Promise<any>}
   */
  call(name, given) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { name, resolve, reject }));
    // Compiled once for all workers; the page may cancel meanwhile.
    this.#program ??= unpackedProgram();
    this.#program
      .then((program) => {
        if (this.#pending.has(id)) this.#post(program, { id, name, given });
      })
      .catch((error) => this.end(asProblem(error)));
    return answer;
  }

  /**
   * Whether a call of this name has not been answered.
   * @param {CallName} name
   */
  isPending(name) {
    return [...this.#pending.values()].some((pending) => pending.name === name);
  }

  /**
   * Ends the worker and rejects every pending call.
   * @param {Problem} error
   */
  end(error) {
    this.#worker?.terminate();
    this.#worker = null;
    const rejected = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of rejected) reject(error);
    this.#onEnd(error);
  }

  /**
   * @param {Program} program
   * @param {Call} call
   */
  #post(program, call) {
    const buffers = call.given.filter((one) => one instanceof ArrayBuffer);
    this.#running(program).postMessage(call, buffers);
  }

  /** @param {Program} program */
  #running({ module, workerUrl }) {
    if (this.#worker) return this.#worker;
    const worker = new Worker(workerUrl);
    worker.onmessage = ({ data }) => this.#settle(data);
    worker.onerror = (event) => this.end(internal(event.message));
    worker.onmessageerror = () => this.end(internal('an answer could not be read'));
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
}

/**
 * The core and the worker's script, as the file contains them; nothing can be done with one that was altered
 * on its way. gzip's check sum tells of either.
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
