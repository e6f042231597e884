/**
 * Light or dark: the system's choice, unless the reader made another.
 */

/** @import { ColourScheme } from '../state/state.js' */

const KEY = 'crossread.appearance';

/**
 * Returns what the reader chose last.
 * @returns {ColourScheme}
 */
export function storedColourScheme() {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Some browsers refuse storage to pages opened from a file.
    return 'system';
  }
}

/**
 * Shows the page in a colour scheme, and stores the choice.
 * @param {ColourScheme} colourScheme
 */
export function applyColourScheme(colourScheme) {
  const { dataset } = document.documentElement;
  if (dataset.colourScheme === colourScheme) return;
  dataset.colourScheme = colourScheme;
  try {
    localStorage.setItem(KEY, colourScheme);
  } catch {
    // Then it holds until the page is closed.
  }
}

/**
 * Whether a choice comes to dark.
 * @param {ColourScheme} colourScheme
 */
export function isDark(colourScheme) {
  return colourScheme === 'system'
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : colourScheme === 'dark';
}

/**
 * Returns the other of light and dark; the system's choice where that is the same.
 * @param {ColourScheme} colourScheme
 * @returns {ColourScheme}
 */
export function toggled(colourScheme) {
  const other = isDark(colourScheme) ? 'light' : 'dark';
  return isDark('system') === (other === 'dark') ? 'system' : other;
}
