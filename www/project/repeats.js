/**
 * Articles that are brought a second time: the same text, however it is spaced, or a file of the same name.
 */

/** @import { ProjectArticle } from '../report.d.ts' */

/**
 * An article that came and is not yet in the project, for one like it is.
 * @typedef {object} Repeat
 * @property {ProjectArticle} article  As it came, without an id.
 * @property {string} of  The id of the one that is there.
 * @property {boolean} isSameText  Else only its file has the name.
 */

/**
 * Parts articles that came from those whose text came before, or whose file has the name of one that is there.
 * Files that came together are different ones, whatever their names.
 * @param {ProjectArticle[]} there
 * @param {ProjectArticle[]} came
 */
export function partRepeats(there, came) {
  const texts = new Set(there.map(spacedAlike));
  const files = new Set(there.flatMap(({ file }) => file ?? []));
  /** @type {{ fresh: ProjectArticle[], repeated: ProjectArticle[] }} */
  const parted = { fresh: [], repeated: [] };
  for (const article of came) {
    const text = spacedAlike(article);
    const isRepeated = texts.has(text) || (article.file !== null && files.has(article.file));
    (isRepeated ? parted.repeated : parted.fresh).push(article);
    texts.add(text);
  }
  return parted;
}

/**
 * Returns of which article another is a repeat: one with its text, else with its file's name.
 * @param {ProjectArticle[]} there
 * @param {ProjectArticle} article
 * @returns {Repeat[]}  None where neither is there.
 */
export function repeatOf(there, article) {
  const text = spacedAlike(article);
  const same = there.find((one) => spacedAlike(one) === text);
  const of = same ?? there.find(({ file }) => file !== null && file === article.file);
  return of ? [{ article, of: of.id, isSameText: same !== undefined }] : [];
}

/**
 * The text with one space wherever it has white space.
 * @param {ProjectArticle} article
 */
function spacedAlike({ text }) {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
