/**
 * Files to the reader's disk: where they choose, if the browser lets them (File System Access), else to
 * their downloads.
 */

/** @import { Project } from '../report.d.ts' */

/**
 * 'nato-and-cyber-defence 2026-11-23 1715.html', by the reader's clock.
 * @param {Project['title']} title
 * @param {string} ending
 */
export function fileName(title, ending) {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['crossread'];
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  const time = now.toISOString().slice(0, 16).replace('T', ' ').replace(':', '');
  return `${words.join('-').slice(0, 60)} ${time}${ending}`;
}

/**
 * A file that can be written now and again; null where the browser only downloads, undefined when the
 * reader thought better of it.
 * @param {string} name
 * @returns {Promise<FileSystemFileHandle | null | undefined>}
 */
export async function chosenFile(name) {
  const { showSaveFilePicker: choose } =
    /** @type {{ showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle> }} */ (
      window
    );
  if (!choose) return null;
  try {
    return await choose({ suggestedName: name });
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? undefined : null;
  }
}

/**
 * Writes a file where the reader chose, or to their downloads.
 * @param {FileSystemFileHandle | null | undefined} file
 * @param {string} name
 * @param {Blob} content
 */
export async function writeFile(file, name, content) {
  if (file) {
    // The file on the disk stays as it is until this is closed.
    const writable = await file.createWritable();
    await writable.write(content);
    return writable.close();
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
