/**
 * Fetches from the core the word-by-word comparisons that the open theme needs, each once.
 */

/** @import { Diff } from './report.d.ts' */
/** @import { Pair } from './marking.js' */
/** @import { Store } from './state.js' */
import { lookup } from './lookup.js';
import { pairKey } from './marking.js';
import { asProblem, isCancelled } from './problem.js';

/** @typedef {ReturnType<typeof createWordMarks>} WordMarks */

/**
 * @param {{ diff: (pairs: [string, string][]) => Promise<Diff[]> }} core
 * @param {Store} store
 */
export function createWordMarks(core, store) {
  return {
    /** @param {Pair[]} pairs  Of statements' ids. */
    async need(pairs) {
      const { report, diffs } = store.state;
      const missing = pairs.filter((pair) => !diffs.has(pairKey(pair)));
      if (!report || missing.length === 0) return;
      const { statement } = lookup(report);
      try {
        const found = await core.diff(missing.map(([a, b]) => [statement(a).text, statement(b).text]));
        const keyed = missing.flatMap((pair, index) => {
          const diff = found[index];
          return diff ? [/** @type {[string, Diff]} */ ([pairKey(pair), diff])] : [];
        });
        store.act({ type: 'diffed', report, diffs: keyed });
      } catch (error) {
        // The statements stand unmarked; unless the reader wanted that, the notice says why.
        const problem = asProblem(error);
        if (!isCancelled(problem)) store.act({ type: 'noticed', problems: [problem] });
      }
    },
  };
}
