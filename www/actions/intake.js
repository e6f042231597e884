/**
 * How articles come in: from files and folders, or as text that was typed or pasted.
 */

/** @import { Project, ProjectArticle } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Problem } from '../core/problem.js' */
/** @import { Store } from '../state/state.js' */
/** @import { FileReader } from '../storage/article-files.js' */
/** @import { Found } from '../storage/dropped-files.js' */
/** @import { ProjectReader } from '../storage/project-file.js' */
/** @import { Details } from '../project/articles.js' */
/** @import { Queue } from './queue.js' */
import { cancelled } from '../core/problem.js';
import { described, withArticles } from '../project/articles.js';
import { partRepeats, repeatOf } from '../project/repeats.js';
import { SLOW_MS } from '../state/state.js';
import { checked, grouped, notice, readFiles } from '../storage/article-files.js';
import { worthReading } from '../storage/dropped-files.js';
import { projectsIn } from '../storage/project-file.js';
import { words } from '../i18n/words.js';

/** The part of the core that reads articles. @typedef {Pick<Core, 'mostArticles' | 'newIds' | 'readText' | 'readPage'> & FileReader & ProjectReader} ArticleReader */

/**
 * Creates the actions that bring articles in.
 * @param {ArticleReader} core
 * @param {Store} store
 * @param {Queue} queue
 * @param {(projects: Project[]) => Promise<void>} openProjects  Whole projects that came among the articles.
 */
export function createIntakeActions(core, store, queue, openProjects) {
  const { enqueue } = queue;

  /** Of the files that are being read. */
  let stopping = new AbortController();

  const addArticles = (/** @type {ProjectArticle[]} */ articles, /** @type {Problem[]} */ problems) =>
    addFound(core, store, queue, articles, problems);

  /** @param {Found[]} all */
  async function addFiles(all) {
    const found = worthReading(all);
    const held = await projectsIn(
      core,
      found.map(({ file }) => file),
    );
    await openProjects(held.projects);
    const others = new Set(held.others);
    stopping = new AbortController();
    const files = found.filter(({ file }) => others.has(file));
    const read = await readWithProgress(core, store, files, stopping.signal);
    const skipped = notOpened(read.passedOver + all.length - found.length);
    await addArticles(read.articles, [...held.problems, ...read.problems, ...skipped]);
  }

  return {
    /**
     * Adds the articles in files, and opens the projects among them.
     * @param {Found[] | Promise<Found[]>} files
     */
    addFiles: (files) => enqueue(async () => addFiles(await files)),

    /**
     * Adds a text that was typed or pasted.
     * @param {string} text
     * @param {Partial<Details>} given  What is known about it.
     * @param {Partial<Details>} stated  What of that the text itself was pasted with.
     */
    addText: (text, given, stated) =>
      enqueue(async () => {
        const articles = (await core.readText(text)).map((article) => described(article, given, stated));
        const { sound, problems } = await checked(core, articles);
        await addArticles(sound, problems);
      }),

    /**
     * Reads what a page, or a part of one, says; null when that cannot be told.
     * @param {string} html
     * @returns {Promise<ProjectArticle | null>}
     */
    readPage: (html) => core.readPage(html).catch(() => null),

    /** Reads no further file. */
    stopReading: () => stopping.abort(cancelled()),
  };
}

/**
 * Reads files and says how far it is.
 * @param {ArticleReader} core
 * @param {Store} store
 * @param {Found[]} files
 * @param {AbortSignal} signal
 */
async function readWithProgress(core, store, files, signal) {
  const capacity = (await core.mostArticles()) - store.state.project.articles.length;
  let done = 0;
  const timer = setInterval(() => store.dispatch({ type: 'filesRead', done, of: files.length }), SLOW_MS);
  try {
    return await readFiles(core, files, capacity, signal, (n) => (done = n));
  } finally {
    clearInterval(timer);
  }
}

/**
 * @param {number} files
 * @returns {Problem[]}
 */
function notOpened(files) {
  return files > 0 ? [{ ...notice('passed-over'), message: words.intake.passedOver(files) }] : [];
}

/**
 * Adds what was found, says what of it did not become an article, and asks about what came before.
 * @param {Pick<Core, 'newIds'>} core
 * @param {Store} store
 * @param {Queue} queue
 * @param {ProjectArticle[]} articles  Without ids.
 * @param {Problem[]} problems
 */
async function addFound(core, store, { take }, articles, problems) {
  const reported = grouped(problems);
  if (articles.length === 0) {
    store.dispatch({ type: 'workEnded', problems: reported });
    return;
  }
  store.dispatch({ type: 'noticesAdded', problems: reported });
  const { fresh, repeated } = partRepeats(store.state.project.articles, articles);
  if (fresh.length > 0) {
    await take(await withArticles(store.state.project, fresh, core.newIds), { kind: 'add-articles' });
  }
  const { articles: there } = store.state.project;
  store.dispatch({ type: 'repeatsFound', repeats: repeated.flatMap((one) => repeatOf(there, one)) });
  if (fresh.length === 0) store.dispatch({ type: 'workEnded', problems: [] });
}
