/**
 * Asks the core about the comparison that stands: the statements for a phrase, the reasons for a
 * pair. An answer counts only while the question still does.
 */

/** @import { Hits } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { State, Store } from '../state/state.js' */
import { asProblem, isCancelled } from '../core/problem.js';

/** @typedef {ReturnType<typeof createFinder>} Finder */

/**
 * @param {Pick<Core, 'search' | 'link'>} core
 * @param {Store} store
 */
export function createFinder(core, store) {
  /** @param {() => Promise<void>} ask */
  async function asking(ask) {
    try {
      await ask();
    } catch (error) {
      // A later question takes the place of one that has not been answered.
      const problem = asProblem(error);
      if (!isCancelled(problem)) store.dispatch({ type: 'noticesAdded', problems: [problem] });
    }
  }

  /** The phrase that the core has been asked for and has not answered. @type {{ report: State['report'], phrase: string } | null} */
  let asked = null;

  return {
    /** Has the core make its search index before a letter is typed. */
    prepare: () => asking(async () => void (await core.search('warm-up'))),

    /**
     * Asked by whoever knows the phrase first: the field in which it is typed, or the view of a link.
     * @param {string} phrase
     */
    search: async (phrase) => {
      const { report } = store.state;
      if (asked?.report === report && asked.phrase === phrase) return;
      const asks = { report, phrase };
      asked = asks;
      await asking(async () => {
        const found = await core.search(phrase);
        store.dispatch({ type: 'searched', report, phrase, found });
      });
      if (asked === asks) asked = null;
    },

    /**
     * The same for one who asks beside the views; null where a later question came between.
     * @param {string} phrase
     */
    hitsFor: async (phrase) => {
      /** @type {Hits | null} */
      let hits = null;
      await asking(async () => {
        hits = await core.search(phrase);
      });
      return /** @type {Hits | null} */ (hits);
    },

    /** @param {[string, string]} statements */
    explain: ([a, b]) =>
      asking(async () => {
        const { report } = store.state;
        const link = await core.link(a, b);
        store.dispatch({ type: 'linkExplained', report, link });
      }),
  };
}
