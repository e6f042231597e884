/**
 * Finds the parts of a report by their ids. Built once for a report and forgotten with it.
 */

/** @import { Article, Link, NamedStatement, Report, Row, Statement, Theme } from '../report.d.ts' */

/**
 * A statement with where it stands.
 * @typedef {object} Placed
 * @property {string} id
 * @property {Statement} statement
 * @property {Article} article
 * @property {string} text
 * @property {'headline' | 'standfirst' | number} paragraph  Counted over the paragraphs of the story.
 */

/**
 * The parts of a report, by their ids.
 * @typedef {object} Lookup
 * @property {(id: string) => Placed} statement
 * @property {(statement: string) => boolean} has  A place may name one of another comparison.
 * @property {(a: string, b: string) => Link | undefined} link  Of two statements, either way round.
 * @property {(statement: string) => Link[]} links  Strongest first.
 * @property {(statement: string) => Theme[]} themesOf
 * @property {(theme: string) => Row[]} rows
 * @property {(id: string) => Theme | undefined} theme
 */

/** @type {WeakMap<Report, Lookup>} */
const built = new WeakMap();

/**
 * Returns the lookup of a report, built at the first call.
 * @param {Report} report
 * @returns {Lookup}
 */
export function lookup(report) {
  const known = built.get(report);
  if (known) return known;
  const made = build(report);
  built.set(report, made);
  return made;
}

/**
 * @param {Report} report
 * @returns {Lookup}
 */
function build(report) {
  const statements = new Map(report.articles.flatMap(placed).map((entry) => [entry.id, entry]));
  const themes = new Map(report.themes.map((theme) => [theme.id, theme]));
  const rows = Map.groupBy(report.rows, (row) => row.theme);
  const ends = report.links.flatMap((link) => [
    { end: link.a, link },
    { end: link.b, link },
  ]);
  /** @type {Map<string, Theme[]>} */
  const themesOf = new Map();
  for (const theme of report.themes) {
    for (const { statement } of theme.members)
      themesOf.set(statement, [...(themesOf.get(statement) ?? []), theme]);
  }
  const links = Map.groupBy(ends, ({ end }) => end);
  return {
    statement: (id) => {
      const entry = statements.get(id);
      if (!entry) throw new Error(`The report names the statement ${id}, which none of its articles has.`);
      return entry;
    },
    has: (id) => statements.has(id),
    link: (a, b) => links.get(a)?.find(({ link }) => link.a === b || link.b === b)?.link,
    themesOf: (id) => themesOf.get(id) ?? [],
    links: (id) => (links.get(id) ?? []).map(({ link }) => link).sort((a, b) => b.score - a.score),
    rows: (theme) => rows.get(theme) ?? [],
    theme: (id) => themes.get(id),
  };
}

/**
 * Names a statement as a correction does: by its article and its words, since its id holds for one report only.
 * @param {Placed} placed
 * @returns {NamedStatement}
 */
export function named({ article, text }) {
  return { article: article.id, text };
}

/**
 * @param {Article} article
 * @returns {Placed[]}
 */
function placed(article) {
  const paragraphs = numberParagraphs(article);
  return article.statements.map((statement) => ({
    id: statement.id,
    statement,
    article,
    // The white space up to the next one belongs to a statement; nobody reads it.
    text: article.text.slice(...statement.span).trimEnd(),
    paragraph: paragraphs[statement.block] ?? 1,
  }));
}

/**
 * What each block is called when a reader asks where a statement stands.
 * @param {Article} article
 * @returns {Placed['paragraph'][]}
 */
function numberParagraphs(article) {
  let number = 0;
  return article.blocks.map((block) => {
    if (block.kind === 'title') return 'headline';
    if (block.kind === 'standfirst') return 'standfirst';
    if (block.kept && block.kind !== 'heading' && block.kind !== 'dateline') number += 1;
    return Math.max(number, 1);
  });
}
