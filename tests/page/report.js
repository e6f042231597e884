/**
 * Small reports of realistic texts, built from what a test is about; all else is as the core would have it.
 */

import './grouping.js';

/** @import { Article, BlockKind, Link, LinkKind, Project, ProjectArticle, ProjectTheme, Report, State, Theme } from '../../www/report.d.ts' */

/** A block as its kind and its sentences, each of which is a statement. @typedef {[kind: BlockKind, ...sentences: string[]]} GivenBlock */

/**
 * @typedef {object} GivenArticle
 * @property {string | null} [outlet]
 * @property {string | null} [title]
 * @property {GivenBlock[]} blocks
 */

/** A member's statement, its state and its score. @typedef {[statement: string, state: 'covered' | 'mentioned', score: number]} GivenMember */

/**
 * @typedef {object} GivenTheme
 * @property {string} label
 * @property {string | null} [query]
 * @property {Theme['origin']} [origin]
 * @property {Theme['disagreement']} [disagreement]
 * @property {GivenMember[]} members
 * @property {string[][]} [rows]  The statements of each row.
 */

/** Two statements, how they are linked and how surely. @typedef {[a: string, b: string, kind: LinkKind, score: number]} GivenLink */

/**
 * Builds an article whose statements are `id.1`, `id.2` and so on.
 * @param {string} id
 * @param {GivenArticle} given
 * @returns {Article}
 */
export function articleOf(id, { outlet = null, title = null, blocks }) {
  let text = '';
  /** @type {{ span: [number, number], block: number }[]} */
  const spans = [];
  const placed = blocks.map(([kind, ...sentences], block) => {
    if (text) text += '\n\n';
    const start = text.length;
    sentences.forEach((sentence, index) => {
      const from = text.length;
      text += index < sentences.length - 1 ? `${sentence} ` : sentence;
      spans.push({ span: [from, text.length], block });
    });
    return { span: /** @type {[number, number]} */ ([start, text.length]), kind, kept: true, reason: null };
  });
  const words = count(text);
  const statements = spans.map(({ span, block }, index) => ({
    id: `${id}.${index + 1}`,
    span,
    block,
    quotations: [],
    speaker: null,
    words: count(text.slice(...span)),
    position: Math.round((1000 * count(text.slice(0, span[0]))) / Math.max(words, 1)) / 1000,
    relation: null,
  }));
  const known = { outlet, title, file: null, author: null, date: null, url: null, language: 'en' };
  const found = { related: true, compared: true, sha256: '', excerpt: false, quotations: [], lacks: [] };
  return /** @type {any} */ ({ id, ...known, ...found, text, blocks: placed, statements, words });
}

/**
 * Builds a report on articles given by their ids.
 * @param {Record<string, GivenArticle>} articles
 * @param {{ links?: GivenLink[], themes?: GivenTheme[] }} [found]
 * @returns {Report}
 */
export function reportOf(articles, { links = [], themes = [] } = {}) {
  const all = Object.entries(articles).map(([id, given]) => articleOf(id, given));
  const linked = new Set(links.flatMap(([a, b]) => [a, b]));
  return /** @type {any} */ ({
    version: 2,
    title: null,
    articles: all,
    links: links.map(linkOf).sort((a, b) => b.score - a.score),
    themes: themes.map((given, index) => themeOf(`t${index + 1}`, given, all)),
    rows: themes.flatMap(({ rows = [] }, index) =>
      rows.map((ids) => ({
        theme: `t${index + 1}`,
        label: null,
        cells: cellsOf(ids, all),
        perhaps: all.map(() => []),
      })),
    ),
    unique: all.flatMap(({ statements }) => statements.map(({ id }) => id)).filter((id) => !linked.has(id)),
    overlap: [],
    copies: [],
    groups: [],
    brief: [],
    review: [],
    corrections: [],
    notes: [],
  });
}

/**
 * As sure as the core takes a link of this kind and score to be.
 * @param {Link['kind']} kind
 * @param {number} score
 */
function gradeOf(kind, score) {
  if (kind === 'related') return null;
  return score >= 0.77 ? 'sure' : 'perhaps';
}

/**
 * @param {GivenLink} given
 * @returns {Link}
 */
function linkOf([a, b, kind, score]) {
  return {
    a,
    b,
    score,
    kind,
    grade: gradeOf(kind, score),
    reasons: [],
    runners_up: { a: null, b: null },
    contradiction: null,
    part: null,
    stages: null,
    denial: null,
  };
}

/**
 * @param {string} id
 * @param {GivenTheme} given
 * @param {Article[]} articles
 * @returns {Theme}
 */
function themeOf(id, given, articles) {
  const { label, query = null, origin = 'named', disagreement = null, members } = given;
  const cells = articles.map((article) => {
    const own = members.filter(([statement]) => articleOfStatement(statement) === article.id);
    const covered = own.filter(([, state]) => state === 'covered');
    const counted = covered.length > 0 ? covered : own;
    const statements = article.statements.filter((one) => own.some(([statement]) => statement === one.id));
    const words = statements
      .filter((one) => counted.some(([statement]) => statement === one.id))
      .reduce((sum, one) => sum + one.words, 0);
    /** @type {State} */
    const state = covered.length > 0 ? 'covered' : own.length > 0 ? 'mentioned' : 'absent';
    return {
      article: article.id,
      state,
      statements: statements.map((one) => one.id),
      first_position: statements[0]?.position ?? null,
      words,
      left_out: 0,
      nearest: null,
    };
  });
  const listed = members.map(([statement, state, score]) => ({
    statement,
    state,
    score,
    cue: null,
    by_reader: false,
  }));
  const rest = { contradictions: 0, judged: [] };
  return /** @type {any} */ ({ id, label, origin, query, disagreement, members: listed, cells, ...rest });
}

/**
 * @param {string[]} ids
 * @param {Article[]} articles
 */
function cellsOf(ids, articles) {
  return articles.map(({ id }) => ids.filter((statement) => articleOfStatement(statement) === id));
}

/** @param {string} statement */
function articleOfStatement(statement) {
  return statement.split('.')[0];
}

/** @param {string} text */
function count(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

/**
 * Builds an article of a project.
 * @param {Partial<ProjectArticle>} known
 * @returns {ProjectArticle}
 */
export function projectArticle(known) {
  const unknown = { file: null, outlet: null, title: null, author: null, date: null, url: null };
  const empty = { found: [], text: '', excerpt: false, omitted: [], restored: [], dropped: [] };
  return /** @type {any} */ ({ id: '', ...unknown, ...empty, ...known });
}

/**
 * Builds a theme of a project.
 * @param {Partial<ProjectTheme>} known
 * @returns {ProjectTheme}
 */
export function projectTheme(known) {
  return { id: '', label: '', query: '', include: [], exclude: [], ...known };
}

/**
 * Builds a project.
 * @param {Partial<Project>} known
 * @returns {Project}
 */
export function projectOf(known) {
  const empty = { title: null, articles: [], themes: [], corrections: [], notes: [], view: null };
  const next = { article: nextAfter(known.articles), theme: nextAfter(known.themes) };
  return /** @type {any} */ ({ version: 2, ...empty, next, ...known });
}

/**
 * The number of the next id, after those that are there.
 * @param {{ id: string }[]} [those]
 */
function nextAfter(those = []) {
  return 1 + Math.max(0, ...those.map(({ id }) => Number(id.slice(1))));
}

/** Three reports on one story; the third says least of it. */
export const MINISTERS = reportOf(
  {
    a1: {
      outlet: 'China Daily',
      title: 'Ministers focus on cyber defence',
      blocks: [
        ['title', 'NATO defence ministers focus on cyber defence'],
        [
          'paragraph',
          'Defence ministers met in Brussels on Tuesday.',
          'They agreed to protect the networks of the alliance by autumn.',
        ],
        ['paragraph', 'The chain is only as strong as its weakest link, Rasmussen said.'],
      ],
    },
    a2: {
      outlet: 'Reuters',
      title: 'NATO agrees to boost cyber defence',
      blocks: [
        ['title', 'NATO agrees to boost its cyber defence'],
        ['paragraph', 'The alliance will protect its networks by autumn, ministers agreed.'],
        ['paragraph', 'We are only as strong as our weakest link, Rasmussen told reporters.'],
      ],
    },
    a3: {
      outlet: null,
      title: 'Memo warns of attacks',
      blocks: [
        ['title', 'Internal memo warns of attacks'],
        ['paragraph', 'An internal memo counts more than 2,500 attacks in a year.'],
      ],
    },
  },
  {
    links: [
      ['a1.3', 'a2.2', 'near', 0.93],
      ['a1.4', 'a2.3', 'same', 0.88],
      ['a1.1', 'a2.1', 'related', 0.41],
    ],
    themes: [
      {
        label: 'Protection of networks',
        query: 'networks of the alliance are protected',
        disagreement: 0.354,
        members: [
          ['a1.3', 'covered', 0.9],
          ['a2.2', 'covered', 0.95],
          ['a1.1', 'mentioned', 0.4],
        ],
        rows: [['a1.3', 'a2.2'], ['a1.1']],
      },
      {
        label: 'Number of attacks',
        origin: 'found',
        disagreement: 0.667,
        members: [['a3.2', 'covered', 0.8]],
        rows: [['a3.2']],
      },
      {
        label: 'The weakest link',
        origin: 'found',
        disagreement: 0.333,
        members: [
          ['a1.4', 'covered', 0.7],
          ['a2.3', 'covered', 0.7],
          ['a3.1', 'mentioned', 0.3],
        ],
        rows: [['a1.4', 'a2.3'], ['a3.1']],
      },
    ],
  },
);
