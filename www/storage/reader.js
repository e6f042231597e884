/**
 * The reader's name, if they gave one: it signs what they correct and note. Kept in this browser
 * alone; where it refuses, until the page is closed.
 */

const KEY = 'crossread.reader';

/** What the browser does not keep. @type {string | null} */
let given = null;

/** The name; empty where the reader would give none; null where they were never asked. */
function stored() {
  try {
    return localStorage.getItem(KEY) ?? given;
  } catch {
    return given;
  }
}

export function wasAsked() {
  return stored() !== null;
}

/** @returns {string | null} */
export function readerName() {
  return stored() || null;
}

/** @param {string} name  Empty: the reader would give none. */
export function nameReader(name) {
  given = name.trim();
  try {
    localStorage.setItem(KEY, given);
  } catch {
    // Then it holds until the page is closed.
  }
}
