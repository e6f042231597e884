/**
 * What went wrong, until the reader has read it; and what is going on, while it takes long.
 */

import { focusAround, focusNeighbour } from './focus.js';
import { words } from '../i18n/words.js';

/** @import { Problem } from '../core/problem.js' */
/** @import { Action, State } from '../state/state.js' */

/**
 * Draws what went wrong.
 * @param {{ notices: State['notices'], dispatch: (action: Action) => void }} props
 */
export function Notices({ notices, dispatch }) {
  return (
    <div class="notices" role="alert">
      {notices.map(({ id, code, article, message, remedy, fault }) => (
        <div class="notice" key={id} data-code={code}>
          <p>
            {article !== null && (
              <>
                <strong dir="auto">{article}</strong>{' '}
              </>
            )}
            {textOf({ code, message, remedy, fault })} <code>{code}</code>
          </p>
          <button
            type="button"
            class="link"
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget, '.notice');
              dispatch({ type: 'noticesDismissed', id });
            }}
          >
            {words.dismiss}
          </button>
        </div>
      ))}
      {notices.length > 1 && (
        <button
          type="button"
          class="link all"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget);
            dispatch({ type: 'noticesDismissed', id: null });
          }}
        >
          {words.dismissAll(notices.length)}
        </button>
      )}
    </div>
  );
}

/**
 * What is without a remedy of its own, the page has said whole, in the reader's language.
 * @param {Pick<Problem, 'code' | 'message' | 'remedy' | 'fault'>} problem
 */
function textOf({ code, message, remedy, fault }) {
  return remedy === '' ? message : words.problem(code, fault, `${message} ${remedy}`);
}

/**
 * Draws what is going on, with the way to cancel it.
 * @param {{ state: State, onCancel: () => void }} props
 */
export function Progress({ state: { comparing, reading }, onCancel }) {
  return (
    <div class="progress" role="status">
      {(comparing !== null || reading) && (
        <>
          <span>
            {reading ? words.intake.reading(reading.done, reading.of) : words.comparing(comparing ?? 0)}
          </span>
          <button
            type="button"
            class="link"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              onCancel();
            }}
          >
            {words.cancel}
          </button>
        </>
      )}
    </div>
  );
}
