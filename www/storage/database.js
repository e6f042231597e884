/**
 * What this browser stores: one record a project, in IndexedDB. Each write is one transaction, so a
 * page that dies in the middle leaves what was there before.
 *
 * In Chromium all files share one database, so programs of different ages meet in it. Its name says the
 * form of its records: a form that an older program could not read gets a name of its own, and what
 * stands under the older name is copied and stays as it is.
 */

/** @import { StoredProject } from '../state/state.js' */
import { answered } from './answered.js';
import { firstReleaseRecords } from './first-release.js';

const NAME = 'crossread-2';

const STORE = 'projects';

/** Which records of the first release were copied: their keys, each with the time it had. */
const COPIED = 'copied';

/** @type {Promise<IDBDatabase> | null} */
let database = null;

/** Opens the database, once, and brings in what the first release stored since. */
function opened() {
  database ??= open().then(async (ours) => {
    // Whatever is wrong with the older database, this one stands.
    await copyFirstRelease(ours).catch(() => {});
    return ours;
  });
  database.catch(forget);
  return database;
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return answered((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'key' });
      request.result.createObjectStore(COPIED, { keyPath: 'key' });
    };
    request.onerror = reject;
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = forget;
      result.onversionchange = () => {
        result.close();
        forget();
      };
      resolve(result);
    };
  });
}

/**
 * Copies what the first release stored and was not copied yet, record by record: however much it is, no
 * single step takes long, and what one of them leaves undone the next opening does.
 * @param {IDBDatabase} ours
 */
async function copyFirstRelease(ours) {
  for await (const record of firstReleaseRecords()) await copy(ours, record);
}

/**
 * Copies a record unless it was copied as it is. One that was changed in both places stands twice; one that
 * was deleted here stays away until it is changed there.
 * @param {IDBDatabase} ours
 * @param {StoredProject & { time: number }} record
 */
function copy(ours, record) {
  const { key, time } = record;
  const transaction = ours.transaction([STORE, COPIED], 'readwrite');
  const [projects, copied] = [transaction.objectStore(STORE), transaction.objectStore(COPIED)];
  const last = copied.get(key);
  last.onsuccess = () => {
    if (last.result?.time === time) return;
    const here = projects.get(key);
    here.onsuccess = () => {
      const isChangedHere = here.result && here.result.time !== last.result?.time;
      projects.put(isChangedHere ? { ...record, key: freshKey() } : record);
      copied.put({ key, time });
    };
  };
  return answered((/** @type {(done: void) => void} */ resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = reject;
  });
}

function forget() {
  database = null;
}

/**
 * Gives what `act` gave once all of it is done.
 * @template T
 * @param {(store: IDBObjectStore) => T} act
 * @returns {Promise<T>}
 */
async function transact(act) {
  const transaction = (await opened()).transaction(STORE, 'readwrite');
  const done = act(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(done);
    transaction.onabort = reject;
  });
}

/**
 * Returns all that is stored, the latest first; null where the browser stores nothing.
 * @returns {Promise<(StoredProject & { time: number })[] | null>}
 */
export async function allStored() {
  try {
    await opened();
    /** @type {IDBRequest<(StoredProject & { time: number })[]>} */
    const request = await answered(
      (resolve, reject) => void transact((store) => store.getAll()).then(resolve, reject),
    );
    return request.result.sort((a, b) => b.time - a.time);
  } catch {
    return null;
  }
}

/** A key that nothing else has. `randomUUID` is not there where a page came over plain HTTP. */
export const freshKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * Writes it now. Where another page has written the record since, both stay: this one goes under a key
 * of its own.
 * @param {StoredProject} stored
 * @returns {Promise<StoredProject>}  As it was written.
 */
export function save(stored) {
  return transact((store) => {
    const written = { ...stored, time: Date.now() };
    const before = store.get(stored.key);
    before.onsuccess = () => {
      if (before.result && before.result.time !== stored.time) written.key = freshKey();
      store.put(written);
    };
    return written;
  });
}

/**
 * Writes it as it is, without counting as work on it.
 * @param {StoredProject} stored
 */
export function put(stored) {
  return transact((store) => store.put(stored));
}

/**
 * Deletes a record.
 * @param {StoredProject} stored
 */
export function remove({ key }) {
  return transact((store) => store.delete(key));
}
