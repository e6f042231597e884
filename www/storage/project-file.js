/**
 * Files that hold a whole project: one as JSON, or a file that was shared. No script of it runs; only
 * the text of its project is read.
 */

/** @import { Project } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Problem } from '../core/problem.js' */
import { asProblem } from '../core/problem.js';
import { words } from '../i18n/words.js';

/** The part of the core that reads projects. @typedef {Pick<Core, 'readProject'>} ProjectReader */

/** More than a hundred long articles and the program. */
const MAX_BYTES = 64 * 1024 * 1024;

/** As deep as the command line reads; what a project holds stands ten levels deep at most. */
const MAX_LEVELS = 128;

/** More than ten thousand articles, corrections and notes have. */
const MAX_VALUES = 1_000_000;

/** How every shared file begins, see index.html. */
const SHARED_FILE_TEXT = 'Crossread compares how outlets';

/**
 * Parts the files that hold a project from those that do not.
 * @param {ProjectReader} core
 * @param {File[]} files
 */
export async function projectsIn(core, files) {
  /** @type {Project[]} */
  const projects = [];
  /** @type {File[]} */
  const others = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const file of files) {
    try {
      const json = await projectText(file);
      if (json === null) others.push(file);
      else projects.push(await readProject(core, file.name, json));
    } catch (error) {
      problems.push(asProblem(error));
    }
  }
  return { projects, others, problems };
}

/**
 * @param {File} file
 * @returns {Promise<string | null>}  Null in a file of another kind.
 */
async function projectText(file) {
  const [, ending] = /\.(html?|json)$/i.exec(file.name) ?? [];
  if (!ending) return null;
  const isJson = /json/i.test(ending);
  if (!isJson && !(await file.slice(0, 500).text()).includes(SHARED_FILE_TEXT)) return null;
  if (file.size > MAX_BYTES) {
    throw {
      code: 'article-too-large',
      article: file.name,
      message: words.sizeMessage,
      remedy: words.sizeRemedy,
    };
  }
  const text = await file.text();
  if (isJson) return text;
  // A file that was cut short may end before its project.
  return new DOMParser().parseFromString(text, 'text/html').getElementById('project')?.textContent ?? '';
}

/**
 * The project in a text of JSON. What has more levels or values than any project would break the core in the
 * middle, so it is none. Half a character that stands alone, which only other programs write,
 * becomes U+FFFD, as in the core.
 * @param {ProjectReader} core
 * @param {string | null} file  Its name; null: this very one.
 * @param {string} json
 * @returns {Promise<Project>}
 */
export async function readProject(core, file, json) {
  try {
    let values = 0;
    const held = JSON.parse(json, (_, value) => {
      if (++values > MAX_VALUES) throw new RangeError();
      return value?.toWellFormed?.() ?? value;
    });
    // A later version may have its articles elsewhere, and is told as such.
    if ((held.articles || held.version) && !isDeeper(held, MAX_LEVELS)) {
      const project = await core.readProject(held);
      // An object without articles would pass for an empty project.
      if (held.articles) return project;
    }
  } catch (error) {
    if (!(error instanceof Error)) throw { ...asProblem(error), article: file };
  }
  throw {
    code: 'malformed',
    article: file,
    message: file === null ? words.damagedProject : words.malformed,
    remedy: '',
  };
}

/**
 * @param {unknown} value
 * @param {number} levels
 * @returns {boolean}
 */
function isDeeper(value, levels) {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}
