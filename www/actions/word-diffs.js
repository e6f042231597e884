/**
 * Fetches from the core the word-by-word comparisons that the open theme needs, each once.
 */

/** @import { Diff } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Pair } from '../report/marking.js' */
/** @import { Store } from '../state/state.js' */
import { lookup } from '../report/lookup.js';
import { pairKey } from '../report/marking.js';
import { asProblem, isCancelled } from '../core/problem.js';

/** So many pairs at a time: no answer takes long to read and to draw. */
const BATCH_PAIRS = 60;

/** @typedef {ReturnType<typeof createWordDiffs>} WordDiffs */

/**
 * @param {Pick<Core, 'diff'>} core
 * @param {Store} store
 */
export function createWordDiffs(core, store) {
  /** The pairs asked for last; what was asked for before is no longer in sight. @type {Pair[]} */
  let requested = [];
  return {
    /** @param {Pair[]} pairs  Of statements' ids, those to be read first before the others. */
    async need(pairs) {
      requested = pairs;
      const { report, diffs } = store.state;
      const missing = pairs.filter((pair) => !diffs.has(pairKey(pair)));
      if (!report) return;
      const { statement } = lookup(report);
      try {
        for (
          let at = 0;
          at < missing.length && requested === pairs && store.state.report === report;
          at += BATCH_PAIRS
        ) {
          const batch = missing.slice(at, at + BATCH_PAIRS);
          const found = await core.diff(batch.map(([a, b]) => [statement(a).text, statement(b).text]));
          const keyed = batch.flatMap((pair, index) => {
            const diff = found[index];
            return diff ? [/** @type {[string, Diff]} */ ([pairKey(pair), diff])] : [];
          });
          store.dispatch({ type: 'diffed', report, diffs: keyed });
        }
      } catch (error) {
        // The statements stand unmarked; unless the reader cancelled, the notice says why.
        const problem = asProblem(error);
        if (!isCancelled(problem)) store.dispatch({ type: 'noticesAdded', problems: [problem] });
      }
    },
  };
}
