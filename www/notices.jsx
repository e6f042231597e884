/**
 * What went wrong, until the reader has read it; and what is going on, while it takes long.
 */

import { words } from './words.js';

/** @import { Action, State } from './state.js' */

/** @param {{ notices: State['notices'], act: (action: Action) => void }} props */
export function Notices({ notices, act }) {
  return (
    <div class="notices" role="alert">
      {notices.map(({ id, code, article, message, remedy }) => (
        <div class="notice" key={id} data-code={code}>
          <p>
            {article !== null && (
              <>
                <strong dir="auto">{article}</strong>{' '}
              </>
            )}
            {message} {remedy} <code>{code}</code>
          </p>
          <button type="button" class="link" onClick={() => act({ type: 'dismissed', id })}>
            {words.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}

/** @param {{ comparing: number | null, onCancel: () => void }} props */
export function Progress({ comparing, onCancel }) {
  return (
    <div class="progress" role="status">
      {comparing !== null && (
        <>
          <span>{words.comparing(comparing)}</span>
          <button type="button" class="link" onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      )}
    </div>
  );
}
