/**
 * Fetches from the core the word-by-word comparisons that the open view needs, each once.
 */

/** @import { Diff } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Pair } from '../report/marking.js' */
/** @import { Store } from '../state/state.js' */
import { lookup } from '../report/lookup.js';
import { pairKey } from '../report/marking.js';
import { attempt } from '../state/attempt.js';

/** So many pairs at a time: no answer takes long to read and to draw. */
const BATCH_PAIRS = 60;

/** Word-by-word comparisons for views. @typedef {ReturnType<typeof createWordDiffs>} WordDiffs */

/**
 * Creates what views ask for the words to mark.
 * @param {Pick<Core, 'diff'>} core
 * @param {Store} store
 */
export function createWordDiffs(core, store) {
  /** The pairs asked for last; what was asked for before is no longer in sight. @type {Pair[]} */
  let requested = [];
  return {
    /**
     * Fetches the diffs of pairs; until then, and where that fails, their statements stand unmarked.
     * @param {Pair[]} pairs  Of statements' ids, those to be read first before the others.
     */
    async need(pairs) {
      requested = pairs;
      const { report, diffs } = store.state;
      if (!report) return;
      const missing = pairs.filter((pair) => !diffs.has(pairKey(pair)));
      const { statement } = lookup(report);
      const isNeeded = () => requested === pairs && store.state.report === report;
      await attempt(store, async () => {
        for (let at = 0; at < missing.length && isNeeded(); at += BATCH_PAIRS) {
          const batch = missing.slice(at, at + BATCH_PAIRS);
          const found = await core.diff(batch.map(([a, b]) => [statement(a).text, statement(b).text]));
          store.dispatch({ type: 'diffed', report, diffs: keyed(batch, found) });
        }
      });
    },
  };
}

/**
 * @param {Pair[]} pairs
 * @param {Diff[]} diffs  One a pair.
 * @returns {[string, Diff][]}
 */
function keyed(pairs, diffs) {
  return pairs.flatMap((pair, index) => {
    const diff = diffs[index];
    return diff ? [[pairKey(pair), diff]] : [];
  });
}
