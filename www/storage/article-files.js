/**
 * Files to articles; what cannot be one says so under its own name.
 */

/** @import { ProjectArticle } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Problem } from '../core/problem.js' */
/** @import { Found } from './dropped-files.js' */
import { nameOf, someNames } from '../report/naming.js';
import { asProblem, isCancelled } from '../core/problem.js';
import { words } from '../i18n/words.js';

/** The part of the core that reads files. @typedef {Pick<Core, 'check' | 'checkFile' | 'readFile'>} FileReader */

/** What came of reading files. @typedef {{ articles: ProjectArticle[], problems: Problem[], passedOver: number }} Read */

/** More problems of one kind are reported as one. */
const MAX_ALIKE = 3;

/**
 * Reads files until there are as many articles as can be compared; `onProgress` is called with how many are done.
 * @param {FileReader} core
 * @param {Found[]} files
 * @param {number} capacity  How many articles more can be compared.
 * @param {AbortSignal} signal  Stops it; a file may never come to its end.
 * @param {(done: number) => void} onProgress
 * @returns {Promise<Read>}  The articles without ids.
 */
export async function readFiles(core, files, capacity, signal, onProgress) {
  /** @type {Promise<never>} */
  const stopped = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  // Or stopping it while nothing waits for a file would count as an error.
  stopped.catch(() => {});
  /** @type {Read} */
  const read = { articles: [], problems: [], passedOver: 0 };
  for (const [done, { file, path }] of files.entries()) {
    onProgress(done);
    signal.throwIfAborted();
    if (read.articles.length >= capacity) {
      const left = files.length - done;
      read.problems.push({ ...notice('no-room'), message: words.intake.noRoom(left) });
      break;
    }
    try {
      await core.checkFile(file.name, file.size);
      const articles = await core.readFile(file.name, await Promise.race([file.arrayBuffer(), stopped]));
      if (articles.length > 1) {
        read.problems.push({
          ...notice('several', file.name),
          message: words.intake.several(articles.length),
        });
      }
      read.articles.push(...articles);
    } catch (error) {
      const problem = error instanceof DOMException ? unreadable(file) : asProblem(error);
      if (isCancelled(problem)) throw problem;
      // A folder holds files that nobody meant to add.
      if (problem.code === 'unknown-format' && path.includes('/')) read.passedOver += 1;
      else read.problems.push({ ...problem, article: file.name });
    }
  }
  return read;
}

/**
 * Parts what can be compared from what cannot, which says why under its name; files are read so.
 * @param {FileReader} core
 * @param {ProjectArticle[]} articles
 */
export async function checked(core, articles) {
  /** @type {ProjectArticle[]} */
  const sound = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const article of articles) {
    try {
      await core.check(article);
      sound.push(article);
    } catch (error) {
      const problem = asProblem(error);
      if (isCancelled(problem)) throw problem;
      problems.push({ ...problem, article: nameOf(article) });
    }
  }
  return { sound, problems };
}

/**
 * Many problems of one kind as one, which names the first files.
 * @param {Problem[]} problems
 */
export function grouped(problems) {
  return [...Map.groupBy(problems, ({ code }) => code).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length <= MAX_ALIKE) return alike;
    const names = alike.map(({ article }) => article ?? '');
    return { ...first, article: someNames(names, MAX_ALIKE) };
  });
}

/**
 * Something to know that is no fault.
 * @param {string} code
 * @param {string | null} article
 * @returns {Problem}
 */
export function notice(code, article = null) {
  return { code, article, message: '', remedy: '' };
}

/**
 * @param {File} file
 * @returns {Problem}
 */
function unreadable(file) {
  return { code: 'unreadable', article: file.name, message: words.readMessage, remedy: words.readRemedy };
}
