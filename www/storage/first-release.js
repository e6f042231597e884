/**
 * What the first release stored in this browser: read here, and never changed, since that program may
 * still be in use beside this one.
 */

/** @import { StoredProject } from '../state/state.js' */
import { answered } from './answered.js';

const NAME = 'crossread';
const STORE = 'projects';

/**
 * Gives the records that the first release stored, one after the other; none where it stored nothing.
 * @returns {AsyncGenerator<StoredProject & { time: number }>}
 */
export async function* firstReleaseRecords() {
  const database = await existing();
  if (!database) return;
  try {
    for (const key of await read(database, (store) => store.getAllKeys())) {
      const record = await read(database, (store) => store.get(key));
      if (isRecord(record)) yield record;
    }
  } finally {
    database.close();
  }
}

/**
 * Asks something of the records.
 * @template T
 * @param {IDBDatabase} database
 * @param {(store: IDBObjectStore) => IDBRequest<T>} ask
 * @returns {Promise<T>}
 */
function read(database, ask) {
  return answered((resolve, reject) => {
    const request = ask(database.transaction(STORE, 'readonly').objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
}

/**
 * Opens the database in whatever version it has; null where there is none. Asking for it would make it,
 * so that is taken back.
 * @returns {Promise<IDBDatabase | null>}
 */
function existing() {
  return answered((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(null);
      else reject();
    };
    request.onsuccess = () => resolve(request.result);
  });
}

/** @param {any} record */
const isRecord = (record) => typeof record?.key === 'string' && typeof record.time === 'number';
