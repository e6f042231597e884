/**
 * Light or dark: the system's choice, unless the reader made another.
 */

/** @import { Appearance } from '../state/state.js' */

const KEY = 'crossread.appearance';

/** @returns {Appearance} */
export function storedAppearance() {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Some browsers refuse storage to pages opened from a file.
    return 'system';
  }
}

/** @param {Appearance} appearance */
export function wear(appearance) {
  const { dataset } = document.documentElement;
  if (dataset.appearance === appearance) return;
  dataset.appearance = appearance;
  try {
    localStorage.setItem(KEY, appearance);
  } catch {
    // Then it holds until the page is closed.
  }
}

/** @param {Appearance} appearance */
export function isDark(appearance) {
  return appearance === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : appearance === 'dark';
}

/**
 * The other one; back to the system's choice where that is the same.
 * @param {Appearance} appearance
 * @returns {Appearance}
 */
export function otherThan(appearance) {
  const wanted = isDark(appearance) ? 'light' : 'dark';
  return isDark('system') === (wanted === 'dark') ? 'system' : wanted;
}
