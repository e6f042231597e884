/**
 * The sheet of keys, and the switch that turns them off.
 */

import { useState } from 'preact/hooks';
import { Dialog } from './dialog.jsx';
import { keysAreOn, setKeysOn } from './keys.js';
import { words } from '../i18n/words.js';

/** @import { Action } from '../state/state.js' */

/** Which key does what; what it does is said in i18n/words.js. */
const layout = /** @type {const} */ ([
  ['1 2 3 4', 'views'],
  ['r', 'review'],
  ['y p n s u', 'answers'],
  ['/', 'search'],
  ['j k', 'step'],
  ['l', 'lock'],
  ['c', 'correct'],
  ['Ctrl Z', 'undo'],
  ['x', 'judge'],
  ['← → ↑ ↓', 'arrows'],
  ['Tab', 'tab'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['?', 'keysDialog'],
]);

/**
 * Draws the dialog that lists the keys.
 * @param {{ dispatch: (action: Action) => void }} props
 */
export function KeysDialog({ dispatch }) {
  const [on, setOn] = useState(keysAreOn());
  return (
    <Dialog name="keys" title={words.keys} dispatch={dispatch}>
      <dl>
        {layout.map(([keys, action]) => (
          <div key={action}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{words.keyNames[key] ?? key}</kbd>
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
              setKeysOn(checked);
              setOn(checked);
            }}
          />{' '}
          {words.keysOn}
        </label>
      </p>
    </Dialog>
  );
}
