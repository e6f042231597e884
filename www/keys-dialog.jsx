/**
 * The sheet of keys, and the switch that turns them off.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { keysAreOn, turnKeys } from './keys.js';
import { words } from './words.js';

/** @import { Action } from './state.js' */

/** Which key does what; what it does is said in words.js. */
const sheet = /** @type {const} */ ([
  ['1 2 3 4', 'views'],
  ['/', 'search'],
  ['j k', 'step'],
  ['l', 'lock'],
  ['← → ↑ ↓', 'arrows'],
  ['Tab', 'tab'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['?', 'sheet'],
]);

/** @param {{ act: (action: Action) => void }} props */
export function KeysDialog({ act }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [on, setOn] = useState(keysAreOn());
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys" ref={dialog} aria-labelledby="keys-title" onClose={() => act({ type: 'opened', dialog: null })}>
      {/* Else the sheet would open at its end, where its first control is. */}
      <h2 id="keys-title" tabIndex={-1} autofocus>
        {words.keys}
      </h2>
      <dl>
        {sheet.map(([keys, action]) => (
          <div key={action}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keyActions[action]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget: { checked } }) => {
              turnKeys(checked);
              setOn(checked);
            }}
          />{' '}
          {words.keysOn}
        </label>
      </p>
      <p class="actions">
        <button type="button" class="button strong" onClick={() => dialog.current?.close()}>
          {words.add.done}
        </button>
      </p>
    </dialog>
  );
}
