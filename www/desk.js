/**
 * What a reader can do with the articles: add, remove, leave passages out and bring them back.
 *
 * Each act builds a candidate project and has it compared. Only a project that compares is taken;
 * otherwise the one before stays, with its comparison. Acts wait for each other, so each starts
 * from what the one before left.
 */

/** @import { Project, ProjectArticle, Report } from './report.d.ts' */
/** @import { Problem } from './problem.js' */
/** @import { Store } from './state.js' */
/** @import { NewArticle } from './intake.js' */
import { nameOf } from './naming.js';
import { sampleProject } from './carried.js';
import { readFiles } from './intake.js';
import { asProblem, isCancelled } from './problem.js';

/**
 * The part of the core that the desk needs.
 * @typedef {object} Comparer
 * @property {(project: Project) => Promise<Report>} compare
 * @property {(article: ProjectArticle) => Promise<null>} check
 * @property {() => void} cancel
 */

/** @typedef {ReturnType<typeof createDesk>} Desk */

/** Shorter work is over before a reader has read that it is going on. */
const SLOW_MS = 200;

/**
 * @param {Comparer} core
 * @param {Store} store
 */
export function createDesk(core, store) {
  let queue = Promise.resolve();

  /**
   * Runs one act after those before it.
   * @param {() => Promise<void>} act
   */
  function enqueue(act) {
    queue = queue.then(async () => {
      store.act({ type: 'began' });
      try {
        await act();
      } catch (error) {
        const problem = asProblem(error);
        store.act({ type: 'stopped', problems: isCancelled(problem) ? [] : [problem] });
      }
    });
    return queue;
  }

  /** @param {Project} project */
  async function take(project) {
    const report = project.articles.length > 1 ? await compareVisibly(project) : null;
    store.act({ type: 'compared', project, report });
  }

  /** @param {Project} project */
  async function compareVisibly(project) {
    const articles = project.articles.length;
    const timer = setTimeout(() => store.act({ type: 'slow', articles }), SLOW_MS);
    try {
      return await core.compare(project);
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Adds those that can be read; each of the others says why not.
   * @param {NewArticle[]} articles
   * @param {Problem[]} problems  Of files that did not become articles.
   */
  async function addArticles(articles, problems) {
    const { project } = store.state;
    const numbered = number(articles, project.articles);
    /** @type {ProjectArticle[]} */
    const sound = [];
    for (const article of numbered) {
      try {
        await core.check(article);
        sound.push(article);
      } catch (error) {
        const problem = asProblem(error);
        if (isCancelled(problem)) throw problem;
        problems.push({ ...problem, article: nameOf(article) });
      }
    }
    if (sound.length === 0) {
      store.act({ type: 'stopped', problems });
      return;
    }
    store.act({ type: 'noticed', problems });
    await take({ ...project, articles: [...project.articles, ...sound] });
  }

  /**
   * @param {string} id
   * @param {(article: ProjectArticle) => ProjectArticle} change
   */
  function changeArticle(id, change) {
    return enqueue(() => {
      const { project } = store.state;
      const articles = project.articles.map((article) => (article.id === id ? change(article) : article));
      return take({ ...project, articles });
    });
  }

  return {
    /** Compares what the file came with. */
    open: () => enqueue(() => take(store.state.project)),

    openSample: () => enqueue(async () => take(await sampleProject())),

    /** @param {Iterable<File>} files */
    addFiles: (files) => {
      // The browser empties the list once the event is over.
      const picked = [...files];
      return enqueue(async () => {
        const { articles, problems } = await readFiles(picked);
        await addArticles(articles, problems);
      });
    },

    /** @param {NewArticle} article */
    addArticle: (article) => enqueue(() => addArticles([article], [])),

    /** @param {string} id */
    remove: (id) =>
      enqueue(() => {
        const { project } = store.state;
        return take({ ...project, articles: project.articles.filter((article) => article.id !== id) });
      }),

    /**
     * @param {string} id
     * @param {string} block  Its text.
     */
    restore: (id, block) =>
      changeArticle(id, (article) =>
        article.dropped.includes(block)
          ? { ...article, dropped: article.dropped.filter((text) => text !== block) }
          : { ...article, restored: [...article.restored, block] },
      ),

    /**
     * @param {string} id
     * @param {string} block  Its text.
     */
    drop: (id, block) =>
      changeArticle(id, (article) =>
        article.restored.includes(block)
          ? { ...article, restored: article.restored.filter((text) => text !== block) }
          : { ...article, dropped: [...article.dropped, block] },
      ),

    cancel: () => core.cancel(),
  };
}

/**
 * Gives each new article the next free id.
 * @param {NewArticle[]} articles
 * @param {ProjectArticle[]} taken
 * @returns {ProjectArticle[]}
 */
function number(articles, taken) {
  const last = Math.max(0, ...taken.map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0)));
  return articles.map((article, index) => ({ id: `a${last + index + 1}`, ...article }));
}
