/**
 * New ids of articles and themes. The core makes them, see src/project/ids.rs: none is ever used twice,
 * so that no correction, note or link comes to mean another article or theme. The project counts them.
 */

/** @import { NewIds, Project, WantedIds } from '../report.d.ts' */

/** Asks the core for ids that nothing in a project bears or names, nor ever did. @typedef {(project: Project, wanted: WantedIds) => Promise<NewIds>} AskIds */
/** Hands out one id after the other, no more than were asked for. @typedef {() => string} NextId */

/**
 * Asks for new ids, and returns with them the project that counts them.
 * @param {Project} project
 * @param {WantedIds} wanted
 * @param {AskIds} askIds
 * @returns {Promise<{ project: Project, nextArticle: NextId, nextTheme: NextId }>}
 */
export async function withNewIds(project, wanted, askIds) {
  const { articles, themes, next } = await askIds(project, wanted);
  return { project: { ...project, next }, nextArticle: handingOut(articles), nextTheme: handingOut(themes) };
}

/**
 * @param {string[]} ids
 * @returns {NextId}
 */
function handingOut(ids) {
  const rest = ids.values();
  return () => {
    const { value } = rest.next();
    if (value === undefined) throw new RangeError('an id more than was asked for');
    return value;
  };
}

/**
 * Returns a project that counts what another state of it counts too. What was undone keeps its ids, in case
 * it is done again.
 * @param {Project} project
 * @param {Project} other
 * @returns {Project}
 */
export function countingAlso(project, { next }) {
  const article = Math.max(project.next.article, next.article);
  const theme = Math.max(project.next.theme, next.theme);
  return { ...project, next: { article, theme } };
}
