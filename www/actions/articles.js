/**
 * What a reader can do with the articles themselves: describe, join and remove them, say what becomes of
 * those that came again, leave passages out and bring them back.
 */

/** @import { Details } from '../project/articles.js' */
/** @import { Repeat } from '../project/repeats.js' */
/** @import { ChangeActions } from './changes.js' */
import {
  withArticleReplaced,
  withArticles,
  withArticlesJoined,
  withBlockDropped,
  withBlockRestored,
  withDetails,
  withoutArticle,
} from '../project/articles.js';

/**
 * Creates the actions on articles that are loaded.
 * @param {ChangeActions['change']} change
 */
export function createArticleActions(change) {
  return {
    /**
     * Changes what is known about an article.
     * @param {string} id
     * @param {Details} details
     */
    describe: (id, details) => change({ kind: 'describe' }, (project) => withDetails(project, id, details)),

    /**
     * Makes one article of several that stand one after the other.
     * @param {string[]} ids
     */
    join: (ids) => change({ kind: 'join-articles' }, (project) => withArticlesJoined(project, ids)),

    /**
     * Puts articles that came again in the place of those that are there.
     * @param {Repeat[]} repeats
     */
    replace: (repeats) =>
      change({ kind: 'replace-article' }, (project) =>
        repeats.reduce((before, { of, article }) => withArticleReplaced(before, of, article), project),
      ),

    /**
     * Adds articles that came again beside those that are there.
     * @param {Repeat[]} repeats
     */
    keepBoth: (repeats) =>
      change({ kind: 'add-articles' }, (project, _, askIds) =>
        withArticles(
          project,
          repeats.map(({ article }) => article),
          askIds,
        ),
      ),

    /** @param {string} id */
    remove: (id) => change({ kind: 'remove-article' }, (project) => withoutArticle(project, id)),

    /**
     * Brings a passage back.
     * @param {string} id
     * @param {string} block  Its text.
     */
    restore: (id, block) => change({ kind: 'restore' }, (project) => withBlockRestored(project, id, block)),

    /**
     * Leaves a passage out.
     * @param {string} id
     * @param {string} block  Its text.
     */
    drop: (id, block) => change({ kind: 'drop' }, (project) => withBlockDropped(project, id, block)),
  };
}
