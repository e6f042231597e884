/**
 * Asks the core about the comparison that stands: statements for a phrase, reasons for a pair.
 */

/** @import { Store } from './state.js' */

/** @typedef {ReturnType<typeof createFinder>} Finder */

/** @param {Store} store */
export function createFinder(store) {
  return { store };
}
