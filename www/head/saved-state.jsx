/**
 * Whether the work is safe, in a word, and the way to all that is stored here.
 */

import { words } from '../i18n/words.js';

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Sharing } from '../storage/sharing.js' */

/**
 * Says how far the work is saved.
 * @param {{ state: State, dispatch: (action: Action) => void, actions: Actions, sharing: Sharing }} props
 */
export function SavedState({ state: { saveState, earlier, report }, dispatch, actions, sharing }) {
  const parts = [
    saveState === 'refused' && (
      <>
        <strong role="alert">{words.saveState.refused}</strong>{' '}
        <Link label={words.sharing.save} onClick={() => void sharing.savePage(null, sharing.file())} />
      </>
    ),
    saveState !== 'refused' && saveState && words.saveState[saveState],
    earlier && (
      <Link
        label={words.saveState.earlier(earlier.time ?? 0)}
        onClick={() => void actions.switchTo(earlier)}
      />
    ),
    <Link
      label={words.comparisons.title}
      onClick={() => dispatch({ type: 'dialogOpened', dialog: 'comparisons' })}
    />,
  ];
  return (
    <div class="save-state" data-save-state={saveState}>
      {parts.filter(Boolean).flatMap((part, index) => [index > 0 || report ? '\u00a0· ' : '', part])}
    </div>
  );
}

/** @param {{ label: string, onClick: () => void }} props */
function Link({ label, onClick }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {label}
    </button>
  );
}
