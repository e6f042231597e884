/**
 * The files that a reader picks or drops, folders searched through, and which of them need no reading.
 */

/** A file, and where it was found: its name after those of its folders. @typedef {{ file: File, path: string }} Found */

/** A folder may hold a whole disk; what comes after so many files is not looked for. */
export const MAX_FILES = 5000;

/** What systems put into folders. */
const OF_SYSTEMS = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/**
 * Returns the files of a picker with their paths.
 * @param {Iterable<File>} files  Of a picker.
 */
export function picked(files) {
  return [...files].slice(0, MAX_FILES).map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/**
 * What was dropped. The browser empties the transfer once the event is over, so all is asked for at once.
 * @param {DataTransfer} transfer
 * @returns {Promise<Found[]>}
 */
export async function dropped(transfer) {
  const things = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  /** @type {Found[]} */
  const found = [];
  for (const { entry, file } of things) {
    if (entry?.isDirectory)
      await search(/** @type {FileSystemDirectoryEntry} */ (entry), `${entry.name}/`, found);
    else if (file) found.push({ file, path: file.name });
  }
  return found.slice(0, MAX_FILES);
}

/**
 * @param {FileSystemDirectoryEntry} folder
 * @param {string} path
 * @param {Found[]} found  Where the folder's files are put.
 */
async function search(folder, path, found) {
  for (const entry of await entriesOf(folder)) {
    if (found.length >= MAX_FILES) return;
    if (entry.isDirectory) {
      await search(/** @type {FileSystemDirectoryEntry} */ (entry), `${path}${entry.name}/`, found);
    } else {
      const file = await new Promise((resolve) =>
        /** @type {FileSystemFileEntry} */ (entry).file(resolve, () => resolve(null)),
      );
      if (file) found.push({ file, path: path + entry.name });
    }
  }
}

/**
 * By name, as a reader sees them in the folder. A folder that cannot be read is empty.
 * @param {FileSystemDirectoryEntry} folder
 */
async function entriesOf(folder) {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const entries = [];
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    // A browser gives some at a time, and none at the end.
    if (some.length === 0 || entries.length >= MAX_FILES) break;
    entries.push(...some);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Those to be read: neither a system's own files nor the pictures and scripts of a saved page, which lie in
 * a folder named after it ('page.html' and 'page_files', 'page-Dateien', 'page_fichiers').
 * @param {Found[]} found
 */
export function worthReading(found) {
  const pages = new Set(found.map(({ path }) => /^(.*)\.x?html?$/i.exec(path)?.[1]));
  /** @param {string} folder  With the folders around it. */
  const isOfPage = (folder) => {
    const [, page] = /^(.*)[-_.][^-_./]+$/.exec(folder) ?? [];
    return (page !== undefined && pages.has(page)) || folder.endsWith('_files');
  };
  const own = found.filter(({ path }) => !OF_SYSTEMS.test(path.slice(path.lastIndexOf('/') + 1)));
  return own.filter(({ path }) => !foldersOf(path).some(isOfPage));
}

/**
 * 'a/b' and 'a' of 'a/b/c.txt'.
 * @param {string} path
 */
function foldersOf(path) {
  const folders = [];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    folders.push(path.slice(0, at));
  return folders;
}
