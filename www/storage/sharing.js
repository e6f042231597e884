/**
 * Writes the comparison into files: the whole program with it, or its contents alone.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { Store } from '../state/state.js' */
/** @import { Export, Writer } from './exports.js' */
import { fragmentOf } from '../state/place.js';
import { attempt } from '../state/attempt.js';
import { chosenFile, fileName, writeFile } from './save-file.js';
import { programParts } from './program-parts.js';

/** The ways to write the comparison into files. @typedef {ReturnType<typeof createSharing>} Sharing */

/**
 * Creates the ways to write the comparison into files.
 * @param {Writer} core
 * @param {Store} store
 */
export function createSharing(core, store) {
  /** Where each project was saved in this session, by its key. @type {Map<string, FileSystemFileHandle>} */
  const files = new Map();

  const shared = () => ({ ...store.state.project, view: fragmentOf(store.state.place) });

  /**
   * The file that is shared, and of an excerpt how much of each article it keeps.
   * @param {number | null} share  With the statements used alone, at most this share of each article's words,
   *   0..1; null: with the full texts.
   */
  const page = (share) =>
    attempt(store, async () => {
      const { project, kept } =
        share === null ? { project: shared(), kept: [] } : await core.excerpt(shared(), share);
      const file = new Blob([await core.bundle(programParts(), project)], { type: 'text/html' });
      return { file, kept };
    });

  return {
    page,

    /** Where the project was saved in this session, if it can be written there again. */
    file: () => files.get(store.state.stored.key) ?? null,

    /**
     * Gives the name of the file; undefined where none was written.
     * @param {number | null} share  As of the page.
     * @param {FileSystemFileHandle | null} [again]
     */
    async savePage(share, again) {
      const { project, stored } = store.state;
      const make = async () => (await page(share))?.file;
      const saved = await attempt(store, () => save(project.title, '.html', make, again));
      if (!saved || share !== null) return saved?.name;
      if (saved.file) files.set(stored.key, saved.file);
      // Where the browser stores nothing, the file is what the reader has.
      if (stored.project !== project) {
        store.dispatch({ type: 'saved', of: stored.key, stored: { ...stored, project }, saveState: 'file' });
      }
      return saved.name;
    },

    /** @param {Export} format */
    async saveAs({ ending, type, write }) {
      const { report, project } = store.state;
      if (!report) return;
      const make = async () => new Blob([await write(shared(), report, core)], { type });
      await attempt(store, () => save(project.title, ` ${ending}`, make));
    },
  };
}

/**
 * Saves a file under a name of the project's and says where; undefined where none was written.
 * @param {Project['title']} title
 * @param {string} ending
 * @param {() => Promise<Blob | undefined>} make
 * @param {FileSystemFileHandle | null} [again]  The file to write to.
 */
async function save(title, ending, make, again) {
  const name = fileName(title, ending);
  // First of all, since a browser lets a page ask only right after a click.
  const file = again ?? (await chosenFile(name));
  const content = file !== undefined && (await make());
  if (content) await writeFile(file, name, content);
  return content ? { file, name: file?.name ?? name } : undefined;
}
