/**
 * What the first release stored in this browser: read here, and never changed, since that program may
 * still be in use beside this one.
 */

/** @import { StoredProject } from '../state/state.js' */

const NAME = 'crossread';
const STORE = 'projects';

/**
 * Gives the records that the first release stored; none where it stored nothing.
 * @returns {Promise<(StoredProject & { time: number })[]>}
 */
export async function firstReleaseRecords() {
  const database = await existing();
  if (!database) return [];
  try {
    return await new Promise((resolve, reject) => {
      const request = database.transaction(STORE, 'readonly').objectStore(STORE).getAll();
      request.onsuccess = () => resolve(request.result.filter(isRecord));
      request.onerror = reject;
    });
  } finally {
    database.close();
  }
}

/**
 * Opens the database in whatever version it has; null where there is none. Asking for it would make it,
 * so that is taken back.
 * @returns {Promise<IDBDatabase | null>}
 */
function existing() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error);
    };
    request.onsuccess = () => resolve(request.result);
  });
}

/** @param {any} record */
const isRecord = (record) => typeof record?.key === 'string' && typeof record.time === 'number';
