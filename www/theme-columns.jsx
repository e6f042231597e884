/**
 * The columns of one theme: the outlets' names, the level rows under them, and what is left.
 */

import { lookup } from './lookup.js';
import { pairKey, runsOfBase, runsOfOther } from './marking.js';
import { dateOf, nameOf } from './naming.js';
import { Evidence } from './evidence.jsx';
import { StatementBlock } from './statement.jsx';
import { words } from './words.js';

/** @import { Article, Diff, Report, Theme } from './report.d.ts' */
/** @import { Place } from './place.js' */
/** @import { Column, Group as GroupOfStatements } from './sheet.js' */

/**
 * What all rows of a theme are drawn with.
 * @typedef {object} Reading
 * @property {Report} report
 * @property {Theme} theme
 * @property {Column[]} columns
 * @property {string | null} base  The one that the reader pinned.
 * @property {Place} place
 * @property {ReadonlyMap<string, Diff>} diffs
 * @property {ReadonlySet<string>} weak
 */

/**
 * The button that opens and closes an outlet's nearest statement.
 * @param {string} article
 */
export function nearestId(article) {
  return `nearest-${article}`;
}

/** @param {Column} column */
function columnClass({ wide }) {
  return wide ? 'column' : 'column narrow';
}

/**
 * @param {{
 *   columns: Column[], opened: ReadonlySet<string>, onToggle: (article: string) => void, apart?: boolean,
 * }} props  Apart: of outlets that get no column, for want of room.
 */
export function ColumnHeads({ columns, opened, onToggle, apart = false }) {
  return (
    <div class={apart ? 'names apart' : 'names'}>
      {columns.map((column) => (
        <div key={column.article.id} class={columnClass(column)}>
          <Name article={column.article} />
          {column.cell.state === 'weak' && <span class="absent">{words.onlyTouches}</span>}
          {column.cell.state === 'absent' && (
            <>
              <span class="absent">{words.notFound}</span>
              {column.cell.nearest && (
                <button
                  type="button"
                  class="link"
                  id={nearestId(column.article.id)}
                  aria-expanded={opened.has(column.article.id)}
                  onClick={() => onToggle(column.article.id)}
                >
                  {opened.has(column.article.id) ? words.close : words.nearest}
                  <span class="hidden"> {nameOf(column.article)}</span>
                </button>
              )}
            </>
          )}
        </div>
      ))}
    </div>
  );
}

/** @param {{ article: Article }} props */
function Name({ article }) {
  if (article.outlet === null) {
    return (
      <>
        <span class="headline" dir="auto">
          {nameOf(article)}
        </span>
        <span class="date">{words.outletUnknown}</span>
      </>
    );
  }
  return (
    <>
      <span class="outlet" dir="auto">
        {article.outlet}
      </span>
      <span class="date">{dateOf(article.date)}</span>
    </>
  );
}

/**
 * The nearest statements of outlets with nothing on the theme, where the reader asked for them.
 * @param {{ report: Report, columns: Column[], opened: ReadonlySet<string> }} props
 */
export function Nearest({ report, columns, opened }) {
  if (opened.size === 0) return null;
  return (
    <div class="row nearest">
      {columns.map((column) => (
        <div key={column.article.id} class={columnClass(column)}>
          {opened.has(column.article.id) && column.cell.nearest && (
            <NearestStatement report={report} id={column.cell.nearest.statement} />
          )}
        </div>
      ))}
    </div>
  );
}

/** @param {{ report: Report, id: string }} props */
function NearestStatement({ report, id }) {
  const placed = lookup(report).statement(id);
  return (
    <p class="statement weak">
      <span class="whose" dir="auto">
        {nameOf(placed.article)}
      </span>
      <span class="label">{words.nearestNote}</span>
      <Evidence placed={placed} />
    </p>
  );
}

/**
 * @param {Reading & {
 *   group: GroupOfStatements, id: string, label: string, note: string, standing?: 'level' | 'alone',
 * }} props
 */
export function Group({ group, id, label, note, standing = 'level', ...reading }) {
  const { report, columns, place } = reading;
  const members = group.cells.flat();
  const base = reading.base ?? (standing === 'level' ? (members[0] ?? null) : null);
  return (
    <section class={`group ${standing}`} aria-labelledby={id}>
      <h3 id={id}>
        <span dir="auto">{label}</span> <span class="note">{note}</span>
      </h3>
      <div class="row">
        {columns.map((column) => (
          <div key={column.article.id} class={columnClass(column)}>
            {(group.cells[column.place] ?? []).map((statement) => (
              <StatementBlock
                key={statement}
                report={report}
                placed={lookup(report).statement(statement)}
                runs={runsFor(statement, base, members, reading)}
                shared={sharedWith(statement, base, reading)}
                isBase={statement === base}
                isPinned={statement === reading.base}
                isWeak={reading.weak.has(statement)}
                links={linksWithin(reading, statement)}
                place={place}
              />
            ))}
            {group.cells[column.place]?.length === 0 && column.wide && standing === 'level' && (
              <p class="gap">
                <span class="hidden">{words.notFound}</span>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/**
 * @param {string} id
 * @param {string | null} base
 * @param {string[]} members  Of its row.
 * @param {Reading} reading
 */
function runsFor(id, base, members, { report, diffs, place }) {
  const { text } = lookup(report).statement(id);
  if (id === base) {
    const against = members.flatMap((other) => diffs.get(pairKey([id, other])) ?? []);
    return runsOfBase(text, against, place.marking);
  }
  const diff = base === null ? undefined : diffs.get(pairKey([base, id]));
  return diff ? runsOfOther(text, diff, place.marking) : [{ text, kind: null }];
}

/**
 * What the marks come to, for those who do not see them.
 * @param {string} id
 * @param {string | null} base
 * @param {Reading} reading
 */
function sharedWith(id, base, { report, diffs }) {
  const diff = base === null ? undefined : diffs.get(pairKey([base, id]));
  if (base === null || !diff) return null;
  return words.sharedShare(diff.ratio, nameOf(lookup(report).statement(base).article));
}

/**
 * A statement's links to others on the same theme, for those who ask why it stands here.
 * @param {Reading} reading
 * @param {string} id
 */
function linksWithin({ report, theme }, id) {
  const members = new Set(theme.members.map(({ statement }) => statement));
  return lookup(report)
    .links(id)
    .filter(({ a, b }) => members.has(a === id ? b : a));
}

/**
 * Members that are near the theme, not on it. They have no counterpart, so they need no columns.
 * @param {{ report: Report, statements: string[] }} props
 */
export function Touching({ report, statements }) {
  return (
    <section class="touching" aria-labelledby="touching">
      <h3 id="touching">
        {words.touching} <span class="note">{words.touchingNote}</span>
      </h3>
      <ul>
        {statements.map((id) => {
          const placed = lookup(report).statement(id);
          return (
            <li key={id} id={id} tabIndex={-1}>
              <span class="name" dir="auto">
                {nameOf(placed.article)}
              </span>{' '}
              <Evidence placed={placed} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
