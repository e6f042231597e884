/**
 * What a colleague's project has that one's own has not, and taking it over. Nothing of
 * one's own goes, but where both decided on the same: then theirs takes its place.
 */

/** @import { Correction, NamedStatement, Note, Project, ProjectArticle, ProjectTheme } from '../report.d.ts' */
/** @import { AskIds, NextId } from './ids.js' */
import { isOnPair, isOnTheSame, isOnTheme, isSame } from './corrections.js';
import { withNewIds } from './ids.js';

/**
 * As one's own project would hold it; `own` is what it takes the place of.
 * @typedef {{ kind: 'article', theirs: ProjectArticle, own: null }
 *   | { kind: 'theme', theirs: ProjectTheme, own: ProjectTheme | null }
 *   | { kind: 'correction', theirs: Correction, own: Correction | null }
 *   | { kind: 'note', theirs: Note, own: null }} Difference
 */

/**
 * In the order in which they can be taken over: what is decided on an article or a theme comes to
 * light once that is there.
 * @param {Project} own
 * @param {Project} other
 * @returns {Difference[]}
 */
export function differencesOf(own, other) {
  const articles = pairs(own.articles, other.articles, [
    ({ text }) => text,
    ({ url }) => url,
    ({ file }) => file,
  ]);
  const themes = pairs(own.themes, other.themes, [
    ({ label }) => label.trim().toLowerCase(),
    ({ id, query }) => (query ? `${id} ${query}` : null),
  ]);
  const ids = {
    articles: new Map(other.articles.map(({ id }, at) => [id, articles[at]?.id])),
    themes: new Map(other.themes.map(({ id }, at) => [id, themes[at]?.id])),
  };
  return [
    ...other.articles.flatMap((theirs, at) =>
      articles[at] ? [] : { kind: /** @type {const} */ ('article'), theirs, own: null },
    ),
    ...other.themes.flatMap((theirs, at) => themeDifference(theirs, themes[at] ?? null)),
    ...standing(other.corrections).flatMap((one) => correctionDifference(own, renamed(one, ids))),
    ...other.notes.flatMap((one) => noteDifference(own, renamedNote(one, ids))),
  ];
}

/**
 * Returns one's own project with differences taken over.
 * @param {Project} own
 * @param {Difference[]} differences
 * @param {AskIds} askIds
 * @returns {Promise<Project>}
 */
export async function takenOver(own, differences, askIds) {
  const articles = differences.filter(({ kind }) => kind === 'article').length;
  const themes = differences.filter(({ kind, own: replaced }) => kind === 'theme' && !replaced).length;
  const { project, ...ids } = await withNewIds(own, { articles, themes }, askIds);
  return differences.reduce((one, difference) => withDifference(one, difference, ids), project);
}

/**
 * Returns the project with one difference taken over.
 * @param {Project} project
 * @param {Difference} difference
 * @param {{ nextArticle: NextId, nextTheme: NextId }} ids
 * @returns {Project}
 */
function withDifference(project, { kind, theirs, own: replaced }, { nextArticle, nextTheme }) {
  const { articles, themes, corrections, notes } = project;
  switch (kind) {
    case 'article':
      return { ...project, articles: [...articles, { ...theirs, id: nextArticle() }] };
    case 'theme':
      return replaced
        ? { ...project, themes: themes.map((one) => (one === replaced ? { ...theirs, id: one.id } : one)) }
        : { ...project, themes: [...themes, { ...theirs, id: nextTheme() }] };
    case 'correction':
      return { ...project, corrections: [...corrections.filter((one) => !isOnTheSame(one, theirs)), theirs] };
    case 'note':
      return { ...project, notes: [...notes, theirs] };
  }
}

/**
 * Returns one's own project with all differences taken over.
 * @param {Project} own
 * @param {Project} other
 * @param {AskIds} askIds
 */
export async function allTakenOver(own, other, askIds) {
  const begun = await takenOver(own, differencesOf(own, other), askIds);
  return takenOver(begun, differencesOf(begun, other), askIds);
}

/**
 * For each of theirs the one of one's own that is the same thing: by the first of the keys that fits,
 * and none twice.
 * @template T
 * @param {T[]} own
 * @param {T[]} theirs
 * @param {((one: T) => string | null)[]} keys
 * @returns {(T | undefined)[]}
 */
function pairs(own, theirs, keys) {
  const free = new Set(own);
  /** @type {(T | undefined)[]} */
  const found = theirs.map(() => undefined);
  for (const key of keys) {
    for (const [at, one] of theirs.entries()) {
      const value = found[at] ? null : key(one);
      const match = value === null ? undefined : [...free].find((mine) => key(mine) === value);
      if (!match) continue;
      found[at] = match;
      free.delete(match);
    }
  }
  return found;
}

/**
 * @param {ProjectTheme} theirs
 * @param {ProjectTheme | null} own
 * @returns {Difference[]}
 */
function themeDifference(theirs, own) {
  const says = (/** @type {ProjectTheme} */ { label, query, include, exclude }) =>
    JSON.stringify([label, query, include, exclude]);
  return own && says(own) === says(theirs) ? [] : [{ kind: 'theme', theirs, own }];
}

/**
 * The last decision on each matter.
 * @param {Correction[]} corrections
 */
function standing(corrections) {
  return corrections.filter((one, at) => !corrections.slice(at + 1).some((later) => isOnTheSame(one, later)));
}

/**
 * @param {Project} own
 * @param {Correction | null} theirs
 * @returns {Difference[]}
 */
function correctionDifference({ corrections }, theirs) {
  if (!theirs || corrections.some((one) => isAlike(one, theirs))) return [];
  return [{ kind: 'correction', theirs, own: corrections.find((one) => isOnTheSame(one, theirs)) ?? null }];
}

/**
 * The same decision, whoever made it.
 * @param {Correction} one
 * @param {Correction} other
 */
function isAlike(one, other) {
  if (one.kind !== other.kind) return false;
  if (isOnPair(one) || isOnTheme(one)) return isOnTheSame(one, other);
  /** @param {Correction} decision */
  const says = (decision) =>
    JSON.stringify(Object.entries({ ...decision, by: null, at: null, in_doubt: false }).sort());
  return says(one) === says(other);
}

/**
 * @param {Project} own
 * @param {Note | null} theirs
 * @returns {Difference[]}
 */
function noteDifference({ notes }, theirs) {
  if (!theirs || notes.some((one) => one.text === theirs.text && isOnTheSameThing(one.on, theirs.on)))
    return [];
  return [{ kind: 'note', theirs, own: null }];
}

/**
 * @param {Note['on']} one
 * @param {Note['on']} other
 */
function isOnTheSameThing(one, other) {
  if (one.kind === 'statement') return other.kind === 'statement' && isSame(one, other);
  if (one.kind === 'theme') return other.kind === 'theme' && one.theme === other.theme;
  return other.kind === 'article' && one.article === other.article;
}

/** By their id, one's own. @typedef {Record<'articles' | 'themes', Map<string, string | undefined>>} Ids */

/**
 * With the ids of one's own project; null where that has not all of what it is about.
 * @param {Correction} correction
 * @param {Ids} ids
 * @returns {Correction | null}
 */
function renamed(correction, ids) {
  const statements = 'statements' in correction ? correction.statements : [correction.statement];
  const own = statements.flatMap((one) => renamedStatement(one, ids) ?? []);
  const theme = isOnTheme(correction) ? ids.themes.get(correction.theme) : '';
  if (own.length < statements.length || theme === undefined) return null;
  const change = 'statements' in correction ? { statements: own } : { statement: own[0] };
  const renamed = /** @type {Correction} */ ({ ...correction, ...change, ...(theme && { theme }) });
  if (renamed.kind !== 'judged' || renamed.themes.length === 0) return renamed;
  const themes = renamed.themes.flatMap((id) => ids.themes.get(id) ?? []);
  return themes.length > 0 ? { ...renamed, themes } : null;
}

/**
 * @param {NamedStatement} statement
 * @param {Ids} ids
 */
function renamedStatement({ article, text }, { articles }) {
  const own = articles.get(article);
  return own ? { article: own, text } : null;
}

/**
 * @param {Note} note
 * @param {Ids} ids
 * @returns {Note | null}
 */
function renamedNote({ on, ...note }, { articles, themes }) {
  if (on.kind === 'theme') {
    const theme = themes.get(on.theme);
    return theme ? { on: { kind: 'theme', theme }, ...note } : null;
  }
  const article = articles.get(on.article);
  return article ? { on: { ...on, article }, ...note } : null;
}
