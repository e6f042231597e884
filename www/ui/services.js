/**
 * What correcting needs, wherever a statement is drawn: handed down beside the views, which need not
 * know of it.
 */

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** @typedef {{ state: State, dispatch: (action: Action) => void, actions: Actions }} Services */

export const CorrectingServices = createContext(/** @type {Services | null} */ (null));

/** None on paper, where nothing can be corrected. */
export function useCorrecting() {
  return useContext(CorrectingServices);
}
