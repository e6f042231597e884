/**
 * Asks the core about the comparison that stands: the statements for a phrase, the reasons for a
 * pair. An answer counts only while the question still does.
 */

/** @import { Core } from '../core/client.js' */
/** @import { State, Store } from '../state/state.js' */
import { attempt } from '../state/attempt.js';

/** Answers of the core for views. @typedef {ReturnType<typeof createFinder>} Finder */

/**
 * Creates what views ask about the comparison.
 * @param {Pick<Core, 'search' | 'link'>} core
 * @param {Store} store
 */
export function createFinder(core, store) {
  /** The phrase that the core has been asked for and has not answered. @type {{ report: State['report'], phrase: string } | null} */
  let asked = null;

  return {
    /** Has the core make its search index before a letter is typed. */
    prepare: () => attempt(store, () => core.search('warm-up')),

    /**
     * Searches for a phrase, asked by whoever knows it first: the field in which it is typed, or the view of a link.
     * @param {string} phrase
     */
    search: async (phrase) => {
      const { report } = store.state;
      if (asked?.report === report && asked.phrase === phrase) return;
      const asks = { report, phrase };
      asked = asks;
      await attempt(store, async () => {
        const found = await core.search(phrase);
        store.dispatch({ type: 'searched', report, phrase, found });
      });
      if (asked === asks) asked = null;
    },

    /**
     * The same for one who asks beside the views; undefined where a later question came between.
     * @param {string} phrase
     */
    hitsFor: (phrase) => attempt(store, () => core.search(phrase)),

    /**
     * Explains the link of two statements.
     * @param {[string, string]} statements
     */
    explain: ([a, b]) =>
      attempt(store, async () => {
        const { report } = store.state;
        store.dispatch({ type: 'linkExplained', report, link: await core.link(a, b) });
      }),
  };
}
