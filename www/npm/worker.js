/**
 * The core in a worker of the browser's: the page stays responsive, and a fault inside WebAssembly, which
 * leaves its memory in an unknown state, costs no more than the worker.
 */

/** @import { Question } from './worker-thread.js' */
/** @import { WorkerComparison, WorkerCore } from './worker.d.ts' */

/**
 * What answers questions by their numbers, in the worker.
 * @typedef {ReturnType<typeof startAnswering>} Answering
 */

/** Starts the worker. */
function startAnswering() {
  const worker = new Worker(new URL('./worker-thread.js', import.meta.url), { type: 'module' });
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const pending = new Map();
  let lastId = 0;
  /** Why no more is answered. @type {Error | null} */
  let ended = null;

  /** @param {string} message */
  function end(message) {
    worker.terminate();
    ended = Object.assign(new Error(message), {
      code: 'worker-ended',
      article: null,
      remedy: 'Start a new one.',
    });
    for (const { reject } of pending.values()) reject(ended);
    pending.clear();
  }

  /**
   * @param {Question['name']} name
   * @param {unknown[]} given
   * @param {number} [of]  The number of the comparison that is asked.
   * @returns {Promise<any>}
   */
  function ask(name, given, of) {
    if (ended) return Promise.reject(ended);
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      // What cannot be sent to a worker throws, and so rejects; then nothing is pending.
      worker.postMessage({ id, of, name, given });
      pending.set(id, { resolve, reject });
    });
  }

  worker.onerror = (event) => end(`The worker broke: ${event.message || 'no detail'}.`);
  worker.onmessage = ({ data: { id, value, problem } }) => {
    const { resolve, reject } = pending.get(id) ?? {};
    pending.delete(id);
    if (problem) reject?.(Object.assign(new Error(problem.message), problem));
    else resolve?.(value);
  };

  return { ask, end };
}

/**
 * Compares in the worker, which keeps the comparison.
 * @param {Answering['ask']} ask
 * @param {Parameters<WorkerCore['compare']>} given
 * @returns {Promise<WorkerComparison>}
 */
async function compare(ask, given) {
  const { number, report } = await ask('compare', given);
  return {
    report,
    search: (phrase) => ask('search', [phrase], number),
    link: (a, b) => ask('link', [a, b], number),
    markdown: () => ask('markdown', [], number),
    csv: (form) => ask('csv', [form], number),
    excerpt: (project, share) => ask('excerpt', [project, share], number),
    bundle: (program, project) => ask('bundle', [program, project], number),
    free: () => ask('free', [], number),
  };
}

/** @returns {WorkerCore} */
export function startWorker() {
  const { ask, end } = startAnswering();
  return {
    compare: (...given) => compare(ask, given),
    diff: (pairs) => ask('diff', [pairs]),
    check: (article) => ask('check', [article]),
    checkFile: (name, bytes) => ask('checkFile', [name, bytes]),
    readFile: (name, bytes) => ask('readFile', [name, bytes]),
    readText: (text) => ask('readText', [text]),
    readPage: (html) => ask('readPage', [html]),
    readProject: (held) => ask('readProject', [held]),
    themeFileToml: (project) => ask('themeFileToml', [project]),
    codebookCsv: (project) => ask('codebookCsv', [project]),
    bundle: (program, project) => ask('bundle', [program, project]),
    terminate: () => end('The worker was ended.'),
  };
}
