/**
 * Several articles as the one that their file holds after all.
 */

/** @import { ProjectArticle } from '../report.d.ts' */

/**
 * What was found in the parts of the file does not hold for the whole of it.
 * @param {ProjectArticle[]} articles
 * @param {string[]} ids  Of those that stand one after the other in one file.
 * @returns {ProjectArticle[]}
 */
export function joined(articles, ids) {
  const parts = articles.filter(({ id }) => ids.includes(id));
  const [first] = parts;
  if (!first) return articles;
  const whole = {
    ...first,
    ...{
      file: first.file?.replace(/ \d+\/\d+$/, '') ?? null,
      title: null,
      outlet: null,
      author: null,
      date: null,
      url: null,
    },
    found: [],
    text: parts.map(({ text }) => text).join('\n\n'),
    restored: parts.flatMap(({ restored }) => restored),
    dropped: parts.flatMap(({ dropped }) => dropped),
  };
  return articles
    .filter((article) => article === first || !parts.includes(article))
    .map((article) => (article === first ? whole : article));
}
