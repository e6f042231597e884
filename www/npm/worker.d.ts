import type * as core from './index.js';

/** What a method promises that answers at once where there is no worker. */
type Promised<Method> = Method extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Promise<Answer>
  : Method;

/**
 * A comparison in the worker. Its memory there is given back by `free()`, or with the worker; a question after
 * that is rejected with the code `freed`.
 */
export type WorkerComparison = {
  [Name in Exclude<keyof core.Comparison, 'agreement' | 'isOf' | symbol>]: Promised<core.Comparison[Name]>;
};

export interface WorkerCore {
  compare(...given: Parameters<typeof core.compare>): Promise<WorkerComparison>;
  diff: Promised<typeof core.diff>;
  check: Promised<typeof core.check>;
  checkFile: Promised<typeof core.checkFile>;
  readFile: Promised<typeof core.readFile>;
  readText: Promised<typeof core.readText>;
  readPage: Promised<typeof core.readPage>;
  readProject: Promised<typeof core.readProject>;
  themeFileToml: Promised<typeof core.themeFileToml>;
  codebookCsv: Promised<typeof core.codebookCsv>;
  bundle: Promised<typeof core.bundle>;
  /** Ends the worker; what is pending is rejected with the code `worker-ended`. */
  terminate(): void;
}

/**
 * Starts the core in a worker of the browser's. When the worker breaks, every call is rejected with the code
 * `worker-ended`, and a new worker is to be started.
 */
export function startWorker(): WorkerCore;
