/**
 * What a reader does with the articles of a project, as changes of it.
 */

/** @import { Detail, Project, ProjectArticle } from '../report.d.ts' */
/** @import { AskIds } from './ids.js' */
import { withNewIds } from './ids.js';
import { joined } from './joined-article.js';

/** What can be known about an article beside its text. @typedef {Pick<ProjectArticle, Detail>} Details */

/**
 * Adds articles, each under a new id, whatever theirs was.
 * @param {Project} own
 * @param {ProjectArticle[]} articles
 * @param {AskIds} askIds
 * @returns {Promise<Project>}
 */
export async function withArticles(own, articles, askIds) {
  const { project, nextArticle } = await withNewIds(own, { articles: articles.length }, askIds);
  const added = articles.map((article) => ({ ...article, id: nextArticle() }));
  return { ...project, articles: [...project.articles, ...added] };
}

/**
 * Removes an article; what was decided and noted on it stays, as no longer fitting.
 * @param {Project} project
 * @param {string} id
 * @returns {Project}
 */
export function withoutArticle(project, id) {
  return { ...project, articles: project.articles.filter((article) => article.id !== id) };
}

/** As they stand in an article. @type {Detail[]} */
const DETAILS = ['title', 'outlet', 'author', 'date', 'url'];

/**
 * Puts a text that came again in the place of the one that is there, under its id, so that what was decided and
 * noted on it stays. What its reader said of it holds; else what is stated now, else what was before.
 * @param {Project} project
 * @param {string} id
 * @param {ProjectArticle} article
 * @returns {Project}
 */
export function withArticleReplaced(project, id, article) {
  return withArticleChanged(project, id, (before) => {
    const { restored, dropped } = before;
    const after = { ...article, id, restored, dropped };
    for (const detail of DETAILS) {
      const isGiven = before[detail] !== null && !before.found.includes(detail);
      if (!isGiven && after[detail] !== null) continue;
      after[detail] = before[detail];
      after.found = after.found.filter((one) => one !== detail);
      if (before.found.includes(detail)) after.found.push(detail);
    }
    return after;
  });
}

/**
 * Makes one article of several that stand one after the other in one file.
 * @param {Project} project
 * @param {string[]} ids
 * @returns {Project}
 */
export function withArticlesJoined(project, ids) {
  return { ...project, articles: joined(project.articles, ids) };
}

/**
 * Changes what is known about an article; what of it its file states and the reader left stays marked as found.
 * @param {Project} project
 * @param {string} id
 * @param {Details} details
 * @returns {Project}
 */
export function withDetails(project, id, { title, outlet, author, date, url }) {
  const details = { title, outlet, author, date, url };
  return withArticleChanged(project, id, (article) => ({
    ...article,
    ...details,
    found: article.found.filter((detail) => details[detail] === article[detail]),
  }));
}

/**
 * Brings a block back that cleaning or the reader left out.
 * @param {Project} project
 * @param {string} id  The article's.
 * @param {string} block  Its text.
 * @returns {Project}
 */
export function withBlockRestored(project, id, block) {
  return withArticleChanged(project, id, (article) =>
    article.dropped.includes(block)
      ? { ...article, dropped: article.dropped.filter((text) => text !== block) }
      : { ...article, restored: [...article.restored, block] },
  );
}

/**
 * Leaves a block out that cleaning keeps, or that the reader had brought back.
 * @param {Project} project
 * @param {string} id  The article's.
 * @param {string} block  Its text.
 * @returns {Project}
 */
export function withBlockDropped(project, id, block) {
  return withArticleChanged(project, id, (article) =>
    article.restored.includes(block)
      ? { ...article, restored: article.restored.filter((text) => text !== block) }
      : { ...article, dropped: [...article.dropped, block] },
  );
}

/**
 * @param {Project} project
 * @param {string} id
 * @param {(article: ProjectArticle) => ProjectArticle} change
 * @returns {Project}
 */
function withArticleChanged(project, id, change) {
  const articles = project.articles.map((article) => (article.id === id ? change(article) : article));
  return { ...project, articles };
}

/**
 * Returns an article with what is given about it; what its text or file states of that stays marked as found.
 * @param {ProjectArticle} article
 * @param {Partial<Details>} given
 * @param {Partial<Details>} stated
 * @returns {ProjectArticle}
 */
export function described(article, given, stated) {
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
