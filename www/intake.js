/**
 * Files a reader picks or drops, to articles; what cannot be one says so under its own name.
 */

/** @import { ProjectArticle } from './report.d.ts' */
/** @import { Problem } from './problem.js' */
import { decode } from './decode.js';
import { words } from './words.js';

/** An article without its place in a project. @typedef {Omit<ProjectArticle, 'id'>} NewArticle */

/** Four bytes for each the core allows, since UTF-16 spends more; beyond that nothing is read. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * @param {Partial<NewArticle> & { text: string }} known
 * @returns {NewArticle}
 */
export function newArticle(known) {
  const { text } = known;
  return {
    file: null,
    outlet: null,
    title: null,
    date: null,
    url: null,
    excerpt: false,
    restored: [],
    dropped: [],
    ...known,
    // Half a character, as a paste may hold, is none: what is shown is what is compared and saved.
    text: text.toWellFormed(),
  };
}

/**
 * @param {Iterable<File>} files
 * @returns {Promise<{ articles: NewArticle[], problems: Problem[] }>}
 */
export async function readFiles(files) {
  /** @type {NewArticle[]} */
  const articles = [];
  /** @type {Problem[]} */
  const problems = [];
  for (const file of files) {
    const refusal = refuse(file);
    if (refusal) {
      problems.push(refusal);
      continue;
    }
    try {
      articles.push(newArticle({ file: file.name, text: decode(await file.arrayBuffer()) }));
    } catch {
      problems.push(problem(file, 'unreadable', words.readMessage, words.readRemedy));
    }
  }
  return { articles, problems };
}

/**
 * @param {File} file
 * @returns {Problem | null}
 */
function refuse(file) {
  if (!isPlainText(file)) return problem(file, 'unknown-format', words.formatMessage, words.textRemedy);
  if (file.size > MAX_BYTES) return problem(file, 'article-too-large', words.sizeMessage, words.sizeRemedy);
  return null;
}

/**
 * By its name, or by what the system says it is: markup and documents are text of another kind.
 * @param {File} file
 */
function isPlainText(file) {
  return (
    /\.(txt|text|md|markdown)$/i.test(file.name) ||
    !file.name.includes('.') ||
    file.type === 'text/plain' ||
    file.type === 'text/markdown'
  );
}

/**
 * @param {File} file
 * @param {string} code
 * @param {string} message
 * @param {string} remedy
 * @returns {Problem}
 */
function problem(file, code, message, remedy) {
  return { code, article: file.name, message, remedy };
}
