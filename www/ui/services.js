/**
 * What views ask for beside the state; and what correcting needs of it wherever a statement is drawn,
 * handed down beside the views, which need not know of it.
 */

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Finder } from '../actions/finder.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */
/** @import { Sharing } from '../storage/sharing.js' */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * The reader's actions, and answers of the core.
 * @typedef {object} Services
 * @property {(action: Action) => void} dispatch
 * @property {Actions} actions
 * @property {WordDiffs} wordDiffs
 * @property {Finder} finder
 * @property {Sharing} sharing
 */

/** What correcting needs. @typedef {{ state: State } & Pick<Services, 'dispatch' | 'actions'>} Correcting */

/** Gives what correcting needs to all that is drawn within it. */
export const CorrectingContext = createContext(/** @type {Correcting | null} */ (null));

/** Returns what correcting needs; null on paper, where nothing can be corrected. */
export function useCorrecting() {
  return useContext(CorrectingContext);
}
