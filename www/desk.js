/**
 * What a reader can do with the articles: add, remove, leave passages out and bring them back.
 *
 * Each act builds a candidate project and has it compared. Only a project that compares is taken;
 * otherwise the one before stays, with its comparison. Acts wait for each other, so each starts
 * from what the one before left.
 */

/** @import { Agreement, Detail, Project, ProjectArticle, Report } from './report.d.ts' */
/** @import { Problem } from './problem.js' */
/** @import { Action, Store } from './state.js' */
/** @import { FileReader } from './intake/files.js' */
/** @import { Found } from './intake/found.js' */
/** @import { Kept } from './store/kept.js' */
/** @import { Saving } from './store/saving.js' */
/** @import { Deed } from './correct/history.js' */
import { redone, undone } from './correct/history.js';
import { sampleProject } from './carried.js';
import { asNotice, checked, gathered, readFiles } from './intake/files.js';
import { worthReading } from './intake/found.js';
import { joined } from './intake/joined.js';
import { adjust, placeOf } from './place.js';
import { asProblem, cancelled, isCancelled } from './problem.js';
import { isUnsaved } from './state.js';
import { beginning, earlierOf, notKept } from './store/beginning.js';
import { projectsIn } from './store/project-file.js';
import { withThemesOf } from './themes/theme-file.js';
import { words } from './words.js';

/**
 * The part of the core that the desk needs, beside that which reads files.
 * @typedef {object} Comparer
 * @property {(project: Project) => Promise<Report>} compare
 * @property {(bytes: ArrayBuffer) => Promise<string>} textOf
 * @property {(text: string) => Promise<ProjectArticle[]>} readText
 * @property {(html: string) => Promise<ProjectArticle>} readPage
 * @property {(held: unknown) => Promise<Project>} readProject
 * @property {(own: Project, other: Project) => Promise<Agreement>} agreement
 * @property {() => void} cancel
 */

/** @typedef {Pick<ProjectArticle, Detail>} Details */

/** @typedef {ReturnType<typeof createDesk>} Desk */

/** Shorter work is over before a reader has read that it is going on. */
const SLOW_MS = 200;

/** As many articles as the core compares at once. */
const MOST_ARTICLES = 128;

/**
 * @param {Comparer & FileReader} core
 * @param {Store} store
 * @param {Saving} saving
 */
export function createDesk(core, store, saving) {
  let queue = Promise.resolve();
  /** The run whose change is being compared. @type {string | null} */
  let running = null;
  /** By run, the change that waits for its turn. @type {Map<string, (project: Project) => Project>} */
  const waiting = new Map();
  /** Of the files that are being read. */
  let stopping = new AbortController();

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

  /**
   * @param {Project} project
   * @param {Deed} [deed]  What the reader did, where it can be undone.
   */
  async function take(project, deed) {
    show({ project, report: await reportOn(project), deed });
  }

  /** @param {Omit<Extract<Action, { type: 'compared' }>, 'type'>} compared */
  function show(compared) {
    const { place } = store.state;
    store.act({ type: 'compared', ...compared });
    if (store.state.place !== place) adjust(store.state.place);
  }

  /**
   * Back to the project before the last deed, or on to the one after.
   * @param {typeof undone | typeof redone} turn
   */
  async function turnBack(turn) {
    const turned = turn(store.state.history, store.state.project);
    if (turned) show({ ...turned, report: await reportOn(turned.project) });
    else store.act({ type: 'stopped', problems: [] });
  }

  /** @param {Project} project */
  async function reportOn(project) {
    return project.articles.length > 1 ? compareVisibly(project) : null;
  }

  /**
   * Another project takes the place of this one, which stays kept.
   * @param {Project} project
   * @param {Kept} kept
   */
  async function turnTo(project, kept) {
    await saving.settle();
    if (isUnsaved(store.state)) {
      throw { code: 'unsaved', article: null, message: words.unsaved, remedy: '' };
    }
    const place = placeOf(project.view);
    show({ project, report: await reportOn(project), turn: { kept, place } });
  }

  /**
   * One project beside another may be a colleague's on the same story, so the reader is asked.
   * @param {Project[]} projects
   */
  async function receive(projects) {
    const [first, ...more] = projects;
    if (first && more.length === 0 && store.state.project.articles.length > 0) {
      store.act({ type: 'offered', project: first });
      return;
    }
    for (const project of projects) await turnTo(project, notKept());
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
   * @param {ProjectArticle[]} articles  Without ids.
   * @param {Problem[]} problems  Of what did not become an article.
   */
  async function addArticles(articles, problems) {
    const { project } = store.state;
    const told = gathered(problems);
    if (articles.length === 0) {
      store.act({ type: 'stopped', problems: told });
      return;
    }
    store.act({ type: 'noticed', problems: told });
    const all = [...project.articles, ...number(articles, project.articles)];
    await take({ ...project, articles: all }, { kind: 'add-articles' });
  }

  /**
   * Reads files, says how far it is, and lets the reader stop it.
   * @param {Found[]} files
   */
  async function readVisibly(files) {
    const room = MOST_ARTICLES - store.state.project.articles.length;
    let done = 0;
    const timer = setInterval(() => store.act({ type: 'reading', done, of: files.length }), SLOW_MS);
    stopping = new AbortController();
    try {
      return await readFiles(core, files, room, stopping.signal, (n) => (done = n));
    } finally {
      clearInterval(timer);
    }
  }

  /**
   * @param {string} id
   * @param {Deed} deed
   * @param {(article: ProjectArticle) => ProjectArticle} change
   */
  function changeArticle(id, deed, change) {
    return enqueue(() => {
      const { project } = store.state;
      const articles = project.articles.map((article) => (article.id === id ? change(article) : article));
      return take({ ...project, articles }, deed);
    });
  }

  /**
   * @param {string} run
   * @param {Deed} deed
   * @param {(project: Project) => Project} edit
   */
  function changeInRun(run, deed, edit) {
    if (running === run && store.state.comparing !== null) core.cancel();
    const isAwaited = waiting.has(run);
    waiting.set(run, edit);
    if (isAwaited) return queue;
    return enqueue(async () => {
      const newest = waiting.get(run) ?? edit;
      waiting.delete(run);
      running = run;
      await take(newest(store.state.project), deed).finally(() => (running = null));
    });
  }

  return {
    /** Loads what the file came with, or what was worked on last, and compares it. */
    start: () =>
      enqueue(async () => {
        const kept = await beginning(core);
        const place = location.hash ? store.state.place : placeOf(kept.project.view);
        store.act({ type: 'turned', kept, place });
        if (!location.hash && kept.project.view !== null) adjust(place);
        await take(kept.project);
        store.act({ type: 'recalled', earlier: await earlierOf(kept) });
      }),

    /** Compares what is loaded. */
    compare: () => enqueue(() => take(store.state.project)),

    /**
     * Opens what this browser keeps, or begins anew. What is opened is a fresh value, so it is saved once
     * more and stands first.
     * @param {Kept} kept
     */
    turnTo: (kept) =>
      enqueue(async () => turnTo(kept.time === null ? kept.project : await core.readProject(kept.project), kept)),

    /**
     * A name changes nothing that would have to be compared again.
     * @param {string | null} title
     */
    rename: (title) =>
      enqueue(async () => {
        const { project, report } = store.state;
        store.act({ type: 'compared', project: { ...project, title }, report: report && { ...report, title }, deed: { kind: 'title' } });
      }),

    openSample: () => enqueue(async () => take(await sampleProject())),

    /** @param {Found[] | Promise<Found[]>} files */
    addFiles: (files) =>
      enqueue(async () => {
        const all = await files;
        const found = worthReading(all);
        const held = await projectsIn(core, found.map(({ file }) => file));
        await receive(held.projects);
        const others = new Set(held.others);
        const articles = found.filter(({ file }) => others.has(file));
        const read = await readVisibly(articles);
        const passedOver = read.passedOver + all.length - found.length;
        const notice = { ...asNotice('passed-over'), message: words.intake.passedOver(passedOver) };
        await addArticles(read.articles, [...held.problems, ...read.problems, ...(passedOver > 0 ? [notice] : [])]);
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
        return take({ ...project, articles: project.articles.filter((article) => article.id !== id) }, { kind: 'remove-article' });
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

    /**
     * Any other change of the project. While one of a run is awaited or takes long, the next of the same
     * run, as when a reader goes on typing, takes its place.
     * @param {Deed} deed
     * @param {(project: Project) => Project} edit
     * @returns {Promise<Report | null>}  That stands afterwards.
     */
    change: async (deed, edit) => {
      const { run } = deed;
      if (run === undefined) await enqueue(() => take(edit(store.state.project), deed));
      else await changeInRun(run, deed, edit);
      return store.state.report;
    },

    /**
     * Opens what came in a file, and keeps it from now on.
     * @param {Project} project
     */
    open: (project) => enqueue(() => turnTo(project, notKept())),

    /**
     * How far the reader and a colleague agree.
     * @param {Project} other
     */
    agreement: (other) => core.agreement(store.state.project, other),

    /**
     * Takes over the themes of a theme file.
     * @param {File} file
     */
    readThemes: (file) =>
      enqueue(async () => {
        const text = await core.textOf(await file.arrayBuffer());
        await take(withThemesOf(store.state.project, file.name, text), { kind: 'read-themes' });
      }),

    undo: () => enqueue(() => turnBack(undone)),
    redo: () => enqueue(() => turnBack(redone)),

    cancel: () => {
      stopping.abort(cancelled());
      core.cancel();
    },
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
  const last = Math.max(0, ...taken.map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0)));
  return articles.map((article, index) => ({ ...article, id: `a${last + index + 1}` }));
}
