/**
 * Theme files: a study's themes in TOML, as the command line reads them, or as a codebook, a table
 * with the columns label, query, include and exclude, its phrases parted by `|`.
 *
 * The core could read them with the crates toml and csv; they would cost the file 100 kB. Of TOML
 * what theme files are made of is read here: tables of strings and lists of strings.
 */

/** @import { Project, ProjectTheme } from '../report.d.ts' */
/** @import { Problem } from '../core/problem.js' */
/** @import { AskIds } from './ids.js' */
import { words } from '../i18n/words.js';
import { withNewIds } from './ids.js';
import { withTheme, withThemeChanged } from './themes.js';

/** @typedef {Omit<ProjectTheme, 'id'>} ThemeEntry */
/** @typedef {Record<string, string | string[]>} Table */

const PHRASES = '|';
/** Spreadsheets know by it that a file is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';
/** What a spreadsheet takes for a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** More than ten thousand themes with their phrases. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * @param {{ textOf: (bytes: ArrayBuffer) => Promise<string> }} core
 * @param {File} file
 */
export async function themeFileText(core, file) {
  if (file.size > MAX_BYTES) {
    throw { code: 'theme-file-too-large', article: file.name, message: words.ownThemes.tooLarge, remedy: '' };
  }
  return core.textOf(await file.arrayBuffer());
}

/**
 * The project with the themes of a file; one takes the place of the project's with its label.
 * @param {Project} own
 * @param {string} name  The file's.
 * @param {string} text
 * @param {AskIds} askIds
 * @returns {Promise<Project>}
 */
export async function withThemesOf(own, name, text, askIds) {
  const entries = /\.csv$/i.test(name) ? fromCsv(text) : fromToml(text);
  if (!entries || entries.length === 0 || entries.some(({ label }) => label === '')) {
    throw noThemes(name);
  }
  const known = new Set(own.themes.map(({ label }) => label));
  const added = new Set(entries.map(({ label }) => label).filter((label) => !known.has(label)));
  const { project, nextTheme } = await withNewIds(own, { themes: added.size }, askIds);
  return entries.reduce((one, entry) => {
    const known = one.themes.find(({ label }) => label === entry.label);
    return known ? withThemeChanged(one, known.id, entry) : withTheme(one, nextTheme(), entry);
  }, project);
}

/**
 * @param {string} article  The file's name.
 * @returns {Problem}
 */
function noThemes(article) {
  return { code: 'malformed', article, message: words.ownThemes.malformed, remedy: '' };
}

/** @param {Project} project */
export function toToml({ themes }) {
  return themes
    .map(({ label, query, include, exclude }) =>
      [
        '[[theme]]',
        `label = ${quoted(label)}`,
        query && `query = ${quoted(query)}`,
        include.length > 0 && `include = [${include.map(quoted).join(', ')}]`,
        exclude.length > 0 && `exclude = [${exclude.map(quoted).join(', ')}]`,
        '',
      ]
        .filter((line) => line === '' || line)
        .join('\n'),
    )
    .join('\n');
}

/** TOML and JSON escape alike, but for one sign. @param {string} text */
const quoted = (text) => JSON.stringify(text).replaceAll('\x7f', '\\u007F');

/** @param {Project} project */
export function toCsv({ themes }) {
  const lines = themes.map(({ label, query, include, exclude }) => [
    label,
    query,
    include.join(PHRASES),
    exclude.join(PHRASES),
  ]);
  const rows = [['label', 'query', 'include', 'exclude'], ...lines].map((cells) =>
    cells.map(cellOf).join(','),
  );
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

/** @param {string} text */
function cellOf(text) {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * @param {string} text
 * @returns {ThemeEntry[] | null}  Null where it is no such table.
 */
function fromCsv(text) {
  const [header, ...rows] = rowsOf(text.replace(BYTE_ORDER_MARK, '')) ?? [];
  if (!header) return null;
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.includes('label')) return null;
  return rows.map((cells) => {
    /** @param {string} name */
    const cell = (name) => (cells[names.indexOf(name)] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    /** @param {string} name */
    const phrases = (name) =>
      cell(name)
        .split(PHRASES)
        .map((phrase) => phrase.trim())
        .filter(Boolean);
    return {
      label: cell('label'),
      query: cell('query'),
      include: phrases('include'),
      exclude: phrases('exclude'),
    };
  });
}

/**
 * Rows of cells; semicolons part them where the header has any. Null where a quotation mark is never closed.
 * @param {string} text
 */
function rowsOf(text) {
  const [first = ''] = text.split('\n', 1);
  const cell = first.includes(';')
    ? /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/y
    : /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  /** @type {string[][]} */
  const rows = [[]];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) return null;
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3]?.endsWith('\n')) rows.push([]);
  }
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

/** A header, a key, a string, or a sign of a list; before it white space and comments. */
const TOKEN =
  /(?:\s|#[^\n]*\n)*(?:\[\[\s*(?<table>\w+)\s*\]\]|(?<key>\w+)\s*=|(?<basic>"(?:[^"\\\n]|\\.)*")|'(?<literal>[^'\n]*)'|(?<sign>[[\],]))/y;

/**
 * @param {string} text
 * @returns {ThemeEntry[] | null}  Null where it is no theme file.
 */
function fromToml(text) {
  const whole = `${text}\n`;
  const token = new RegExp(TOKEN);
  /** @type {{ name: string, table: Table }[]} */
  const tables = [{ name: '', table: {} }];
  let key = '';
  /** @type {string[] | null} */
  let list = null;
  let read = 0;
  try {
    for (let found; (found = token.exec(whole));) {
      read = token.lastIndex;
      const { table, key: next, basic, literal, sign } = found.groups ?? {};
      const last = tables.at(-1);
      if (table) tables.push({ name: table, table: {} });
      else if (next) key = next;
      else if (sign === '[') list = [];
      else if (sign === ']' && last) {
        last.table[key] = list ?? [];
        list = null;
      } else if (sign === undefined && last) {
        const value = basic === undefined ? (literal ?? '') : String(JSON.parse(basic));
        if (list) list.push(value);
        else last.table[key] = value;
      }
    }
  } catch {
    return null;
  }
  if (/\S/.test(whole.slice(read).replace(/#.*/g, ''))) return null;
  return tables.filter(({ name }) => name === 'theme').map(({ table }) => entryOf(table));
}

/**
 * @param {Table} table
 * @returns {ThemeEntry}
 */
function entryOf({ label, query, include, exclude }) {
  /** @param {string | string[] | undefined} value */
  const line = (value) => (typeof value === 'string' ? value.trim() : '');
  /** @param {string | string[] | undefined} value */
  const list = (value) => (Array.isArray(value) ? value : []);
  return { label: line(label), query: line(query), include: list(include), exclude: list(exclude) };
}
