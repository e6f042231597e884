/**
 * What a reader can do with the articles themselves: add, describe, join and remove them, leave passages
 * out and bring them back.
 */

/** @import { Detail, Project, ProjectArticle } from '../report.d.ts' */
/** @import { Edit } from '../project/history.js' */
/** @import { Core } from '../core/client.js' */
/** @import { Problem } from '../core/problem.js' */
/** @import { Store } from '../state/state.js' */
/** @import { ProjectReader } from '../storage/project-file.js' */
/** @import { FileReader } from '../storage/article-files.js' */
/** @import { Found } from '../storage/dropped-files.js' */
import { cancelled } from '../core/problem.js';
import { SLOW_MS } from '../state/state.js';
import { projectsIn } from '../storage/project-file.js';
import { words } from '../i18n/words.js';
import { notice, checked, grouped, readFiles } from '../storage/article-files.js';
import { worthReading } from '../storage/dropped-files.js';
import { joined } from '../project/joined-article.js';

/** @typedef {Pick<ProjectArticle, Detail>} Details */

/** The part of the core that articles need. @typedef {Pick<Core, 'mostArticles' | 'readText' | 'readPage'> & FileReader & ProjectReader} ArticleReader */

/**
 * How actions run, one after the other.
 * @typedef {object} ActionQueue
 * @property {(act: () => Promise<void>) => Promise<void>} enqueue
 * @property {(project: Project, edit: Edit) => Promise<void>} take  Has it compared.
 * @property {(projects: Project[]) => Promise<void>} openProjects  Whole projects that came among the articles.
 */

/**
 * @param {ArticleReader} core
 * @param {Store} store
 * @param {ActionQueue} queue
 */
export function createArticleActions(core, store, { enqueue, take, openProjects }) {
  /** Of the files that are being read. */
  let stopping = new AbortController();

  /**
   * @param {ProjectArticle[]} articles  Without ids.
   * @param {Problem[]} problems  Of what did not become an article.
   */
  async function addArticles(articles, problems) {
    const { project } = store.state;
    const reported = grouped(problems);
    if (articles.length === 0) {
      store.dispatch({ type: 'workEnded', problems: reported });
      return;
    }
    store.dispatch({ type: 'noticesAdded', problems: reported });
    const all = [...project.articles, ...number(articles, project.articles)];
    await take({ ...project, articles: all }, { kind: 'add-articles' });
  }

  /**
   * Reads files, says how far it is, and lets the reader stop it.
   * @param {Found[]} files
   */
  async function readWithProgress(files) {
    const room = (await core.mostArticles()) - store.state.project.articles.length;
    let done = 0;
    const timer = setInterval(() => store.dispatch({ type: 'filesRead', done, of: files.length }), SLOW_MS);
    stopping = new AbortController();
    try {
      return await readFiles(core, files, room, stopping.signal, (n) => (done = n));
    } finally {
      clearInterval(timer);
    }
  }

  /**
   * @param {string} id
   * @param {Edit} edit
   * @param {(article: ProjectArticle) => ProjectArticle} change
   */
  function changeArticle(id, edit, change) {
    return enqueue(() => {
      const { project } = store.state;
      const articles = project.articles.map((article) => (article.id === id ? change(article) : article));
      return take({ ...project, articles }, edit);
    });
  }

  return {
    /** @param {Found[] | Promise<Found[]>} files */
    addFiles: (files) =>
      enqueue(async () => {
        const all = await files;
        const found = worthReading(all);
        const held = await projectsIn(
          core,
          found.map(({ file }) => file),
        );
        await openProjects(held.projects);
        const others = new Set(held.others);
        const articles = found.filter(({ file }) => others.has(file));
        const read = await readWithProgress(articles);
        const passedOver = read.passedOver + all.length - found.length;
        const skipped = { ...notice('passed-over'), message: words.intake.passedOver(passedOver) };
        await addArticles(read.articles, [
          ...held.problems,
          ...read.problems,
          ...(passedOver > 0 ? [skipped] : []),
        ]);
      }),

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
     * What a page, or a part of one, says; null when that cannot be told.
     * @param {string} html
     * @returns {Promise<ProjectArticle | null>}
     */
    readPage: (html) => core.readPage(html).catch(() => null),

    /**
     * @param {string} id
     * @param {Details} details
     */
    describe: (id, details) =>
      changeArticle(id, { kind: 'describe' }, (article) => {
        const found = article.found.filter((detail) => details[detail] === article[detail]);
        const { title, outlet, author, date, url } = details;
        return { ...article, title, outlet, author, date, url, found };
      }),

    /**
     * Makes one article of several that stand one after the other.
     * @param {string[]} ids
     */
    join: (ids) =>
      enqueue(() => {
        const { project } = store.state;
        return take({ ...project, articles: joined(project.articles, ids) }, { kind: 'join-articles' });
      }),

    /** @param {string} id */
    remove: (id) =>
      enqueue(() => {
        const { project } = store.state;
        return take(
          { ...project, articles: project.articles.filter((article) => article.id !== id) },
          { kind: 'remove-article' },
        );
      }),

    /**
     * @param {string} id
     * @param {string} block  Its text.
     */
    restore: (id, block) =>
      changeArticle(id, { kind: 'restore' }, (article) =>
        article.dropped.includes(block)
          ? { ...article, dropped: article.dropped.filter((text) => text !== block) }
          : { ...article, restored: [...article.restored, block] },
      ),

    /**
     * @param {string} id
     * @param {string} block  Its text.
     */
    drop: (id, block) =>
      changeArticle(id, { kind: 'drop' }, (article) =>
        article.restored.includes(block)
          ? { ...article, restored: article.restored.filter((text) => text !== block) }
          : { ...article, dropped: [...article.dropped, block] },
      ),

    /** Reads no further file. */
    stopReading: () => stopping.abort(cancelled()),
  };
}

/**
 * An article with what is given about it; what its text or file states of that stays marked as found.
 * @param {ProjectArticle} article
 * @param {Partial<Details>} given
 * @param {Partial<Details>} stated
 * @returns {ProjectArticle}
 */
function described(article, given, stated) {
  const known = { ...article };
  for (const [key, value] of Object.entries(given)) {
    const detail = /** @type {Detail} */ (key);
    if (!value) continue;
    known[detail] = value;
    known.found = known.found.filter((one) => one !== detail);
    if (value === stated[detail]) known.found.push(detail);
  }
  return known;
}

/**
 * Gives each new article the next free id.
 * @param {ProjectArticle[]} articles
 * @param {ProjectArticle[]} taken
 * @returns {ProjectArticle[]}
 */
function number(articles, taken) {
  const last = Math.max(0, ...taken.map(({ id }) => Number(/^a(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  return articles.map((article, index) => ({ ...article, id: `a${last + index + 1}` }));
}
