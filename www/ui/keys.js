/**
 * Single keys that move through the comparison; `?` lists them. They rest while the reader types
 * or a dialog is open, and can be turned off, since speech input may type them by accident.
 */

import { useLayoutEffect } from 'preact/hooks';

const KEY = 'crossread.keys';

/**
 * Whether single keys do anything.
 * @returns {boolean}
 */
export function keysAreOn() {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Turns single keys on or off, and stores that.
 * @param {boolean} on
 */
export function setKeysOn(on) {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Where nothing can be stored they stay on.
  }
}

/**
 * While the calling component is shown, each key does what stands beside it.
 * @param {Record<string, () => void>} actions  By what the key types.
 */
export function useKeys(actions) {
  // Before the page is painted: a key may be pressed as soon as anything can be seen.
  useLayoutEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', (event) => press(event, actions), { signal: listening.signal });
    return () => listening.abort();
  });
}

/**
 * @param {KeyboardEvent} event
 * @param {Record<string, () => void>} actions
 */
function press(event, actions) {
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]') || !keysAreOn()) return;
  event.preventDefault();
  action();
}

/**
 * Whether what is pressed there is typed.
 * @param {EventTarget | null} target
 */
export function isTyping(target) {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select')
  );
}
