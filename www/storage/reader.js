/**
 * The reader's name, if they gave one: it signs what they correct and note. Stored in this browser
 * alone; where that refuses, until the page is closed.
 */

const KEY = 'crossread.reader';

/** What the browser does not store. @type {string | null} */
let inMemory = null;

/** The name; empty where the reader would give none; null where they were never asked. */
function stored() {
  try {
    return localStorage.getItem(KEY) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Whether the reader was asked for their name, and answered. */
export function wasAskedForName() {
  return stored() !== null;
}

/**
 * Returns the reader's name; null where they gave none.
 * @returns {string | null}
 */
export function readerName() {
  return stored() || null;
}

/**
 * Stores the reader's name.
 * @param {string} name  Empty: the reader would give none.
 */
export function setReaderName(name) {
  inMemory = name.trim();
  try {
    localStorage.setItem(KEY, inMemory);
  } catch {
    // Then it holds until the page is closed.
  }
}
