/**
 * The level rows of one theme, outlet beside outlet, and what has no row: the nearest statements
 * of outlets with nothing on it, and statements that mention it in passing.
 */

import { CorrectButton } from '../ui/correct-button.jsx';
import { DecidedBriefly } from '../ui/reader-mark.jsx';
import { Evidence } from '../ui/evidence.jsx';
import { lookup } from '../report/lookup.js';
import { isPeer } from '../report/peers.js';
import { pairKey, runsOfBase, runsOfOther } from '../report/marking.js';
import { nameOf } from '../report/naming.js';
import { linkedWithin, statementsOf } from '../report/theme-layout.js';
import { StatementBlock } from './statement.jsx';
import { columnClass } from './heads.jsx';
import { words } from '../i18n/words.js';

/** @import { Article, Diff, Report, Theme } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */
/** @import { Column, Group as GroupOfStatements } from '../report/theme-layout.js' */

/**
 * What all rows of a theme are drawn with.
 * @typedef {object} Reading
 * @property {Report} report
 * @property {Theme} theme
 * @property {Column[]} columns
 * @property {string | null} base  The one that the reader pinned.
 * @property {Place} place
 * @property {ReadonlyMap<string, Diff>} diffs
 * @property {ReadonlySet<string>} mentioned
 */

/**
 * Draws a group of statements, each in its column.
 * @param {Reading & {
 *   group: GroupOfStatements, id: string, label: string, note: string, standing?: 'level' | 'alone',
 * }} props
 */
export function Group({ group, id, label, note, standing = 'level', ...reading }) {
  const { report, theme, columns, place } = reading;
  const members = statementsOf(group);
  const base = reading.base ?? (standing === 'level' ? (members[0] ?? null) : null);
  return (
    // No landmark: a theme has many rows, and two may be called the same.
    <section class={`group ${standing}`} role="group" aria-labelledby={id}>
      <h3 id={id}>
        <span dir="auto">{label}</span> <span class="note">{note}</span>
      </h3>
      <div class="row">
        {columns.map((column) => (
          <div key={column.article.id} class={columnClass(column)}>
            {[...(group.cells[column.place] ?? []), ...(group.perhaps[column.place] ?? [])].map(
              (statement) => (
                <StatementBlock
                  key={statement}
                  report={report}
                  theme={theme}
                  placed={lookup(report).statement(statement)}
                  runs={runsFor(statement, base, members, reading)}
                  shared={sharedWith(statement, base, reading)}
                  isBase={statement === base}
                  isPinned={statement === reading.base}
                  isMentioned={reading.mentioned.has(statement)}
                  askedOf={askedOf(report, group, column.place, statement)}
                  linked={linkedWithin(report, members, statement)}
                  place={place}
                />
              ),
            )}
            {isEmpty(group, column.place) && column.wide && standing === 'level' && (
              <p class="gap">{gapOf(column.article, members, report)}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/**
 * @param {GroupOfStatements} group
 * @param {number} place
 */
function isEmpty({ cells, perhaps }, place) {
  return [...(cells[place] ?? []), ...(perhaps[place] ?? [])].length === 0;
}

/**
 * The statement of a group that one perhaps says the same as: of those that it is linked with, the surest.
 * @param {Report} report
 * @param {GroupOfStatements} group
 * @param {number} place
 * @param {string} id
 */
function askedOf(report, { cells, perhaps }, place, id) {
  if (!perhaps[place]?.includes(id)) return null;
  const [other] = linkedWithin(report, cells.flat(), id);
  return other === undefined ? null : lookup(report).statement(other);
}

/**
 * What is said of an article without a statement in a row: nothing is missing from one that is shortened, nor from
 * one in another language.
 * @param {Article} article
 * @param {string[]} members  Of the row.
 * @param {Report} report
 */
function gapOf(article, members, report) {
  if (article.excerpt) return words.notInCopy;
  const isLacking = members.some((id) => isPeer(article, lookup(report).statement(id).article));
  return isLacking ? words.notFound : words.notCompared;
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

/**
 * Draws the statement that comes closest to a theme.
 * @param {{ report: Report, id: string }} props
 */
export function NearestStatement({ report, id }) {
  const placed = lookup(report).statement(id);
  return (
    <p class="statement mentioned">
      <span class="statement-outlet" dir="auto">
        {nameOf(placed.article)}
      </span>
      <span class="label">{words.nearestNote}</span>
      <Evidence placed={placed} /> <CorrectButton report={report} id={id} />
    </p>
  );
}

/**
 * Statements that are not surely on the theme. They have no counterpart, so they need no columns.
 * @param {{ report: Report, statements: string[], id: string, label: string, note: string }} props
 */
export function Remaining({ report, statements, id: heading, label, note }) {
  if (statements.length === 0) return null;
  return (
    <section class="in-passing" aria-labelledby={heading}>
      <h3 id={heading}>
        {label} <span class="note">{note}</span>
      </h3>
      <ul>
        {statements.map((id) => {
          const placed = lookup(report).statement(id);
          return (
            <li key={id} id={id} tabIndex={-1}>
              <span class="name" dir="auto">
                {nameOf(placed.article)}
              </span>{' '}
              <Evidence placed={placed} /> <CorrectButton report={report} id={id} />{' '}
              <DecidedBriefly report={report} id={id} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
