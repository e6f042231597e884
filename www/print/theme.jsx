/**
 * One theme on paper: what several outlets claim first, then each in its own words, then who has
 * nothing on it.
 */

import { articlesOn } from '../report/order.js';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { linkedWithin } from '../report/theme-layout.js';
import { DoubtWords } from '../ui/doubt.jsx';
import { words } from '../i18n/words.js';

/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */
/** @import { Placed } from '../report/lookup.js' */

/** More columns than this are no longer legible side by side, nor their titles in a row. */
export const MAX_COLUMNS = 7;

/**
 * Draws one theme for paper.
 * @param {{ report: Report, theme: Theme, columns: Column[] }} props
 */
export function PrintTheme({ report, theme, columns }) {
  const { rows } = lookup(report);
  const mentioned = new Set(
    theme.members.filter(({ state }) => state === 'mentioned').map(({ statement }) => statement),
  );
  // A claim stays one of several outlets when the others are not among the columns.
  const shared = rows(theme.id)
    .map((row) => ({ ...row, articles: row.cells.filter((ids) => ids.length > 0).length }))
    .filter(({ articles, perhaps }) => articles > 1 || perhaps.flat().length > 0);
  const level = new Set(shared.flatMap(({ cells, perhaps }) => [...cells.flat(), ...perhaps.flat()]));
  const remaining = (/** @type {boolean} */ isPerhaps) =>
    columns
      .flatMap(({ place }) => theme.cells[place] ?? [])
      .flatMap(({ state, statements }) => ((state === 'perhaps') === isPerhaps ? statements : []))
      .filter((id) => !level.has(id));
  const rest = remaining(false);
  return (
    <section>
      <h2 dir="auto">{theme.label}</h2>
      <p class="query">
        {theme.query !== null && <span dir="auto">{theme.query} </span>}
        {theme.origin === 'found' && <span>{words.foundTheme} </span>}
        <small>{words.articlesOnTheme(articlesOn(theme), theme.cells.length)}</small>
      </p>
      {shared.map(({ label, articles, cells, perhaps }) => (
        <Quotes
          key={cells.flat()[0]}
          report={report}
          label={label ?? (articles > 1 ? words.claimUnnamed : words.perhapsClaim)}
          note={articles > 1 ? words.claim(articles) : ''}
          statements={columns.flatMap(({ place }) => cells[place] ?? [])}
          asked={columns.flatMap(({ place }) => perhaps[place] ?? [])}
        />
      ))}
      <Quotes
        report={report}
        label={words.alone}
        note={words.aloneNote}
        statements={rest.filter((id) => !mentioned.has(id))}
      />
      <Quotes
        report={report}
        label={words.perhapsOn}
        note={words.perhapsOnNote}
        statements={remaining(true)}
      />
      <Quotes
        report={report}
        label={words.inPassing}
        note={words.inPassingNote}
        statements={rest.filter((id) => mentioned.has(id))}
      />
      <NotFound theme={theme} columns={columns} />
    </section>
  );
}

/** @param {{ report: Report, label: string, note: string, statements: string[], asked?: string[] }} props */
function Quotes({ report, label, note, statements, asked = [] }) {
  if (statements.length === 0) return null;
  return (
    <section>
      <h3>
        <span dir="auto">{label}</span> <small>{note}</small>
      </h3>
      {statements.map((id) => (
        <Quote key={id} report={report} placed={lookup(report).statement(id)} />
      ))}
      {asked.length > 0 && <p class="absent">{words.perhapsSame}</p>}
      {asked.map((id) => {
        const placed = lookup(report).statement(id);
        const [other] = linkedWithin(report, statements, id);
        return (
          <Quote key={id} report={report} placed={placed}>
            {other !== undefined && (
              <DoubtWords report={report} pair={[placed, lookup(report).statement(other)]} />
            )}
          </Quote>
        );
      })}
    </section>
  );
}

/**
 * A statement as it was written, with where it stands, who says it and, given the report to number
 * it by, in which outlet.
 * @param {{ placed: Placed, report?: Report, children?: import('preact').ComponentChildren }} props
 */
export function Quote({ placed: { text, article, statement, paragraph }, report, children }) {
  const { speaker, quotations } = statement;
  return (
    <figure>
      {report && (
        <figcaption>
          <Name column={{ article, place: report.articles.indexOf(article) }} />
        </figcaption>
      )}
      <blockquote>
        <span class="said" dir="auto" lang={article.language ?? undefined}>
          {text}
        </span>
        <small>
          {'\u00a0'}
          <span class="paragraph">
            {typeof paragraph === 'string' ? words[paragraph] : words.paragraph(paragraph)}
          </span>
          {speaker !== null && (
            <>
              {' ·\u00a0'}
              <span dir="auto">{quotations.length > 0 ? words.quoted(speaker) : speaker}</span>
            </>
          )}
        </small>
        {children && <small>{children}</small>}
      </blockquote>
    </figure>
  );
}

/** @param {{ theme: Theme, columns: Column[] }} props */
function NotFound({ theme, columns }) {
  const absent = columns.filter(({ place }) => theme.cells[place]?.state === 'absent');
  if (absent.length === 0) return null;
  return (
    <p class="absent">
      {words.notFoundIn}{' '}
      {absent.map((column, index) => (
        <>
          {index > 0 && ' · '}
          <Name column={column} brief={columns.length > MAX_COLUMNS} />
        </>
      ))}
    </p>
  );
}

/**
 * An article's number and name. In brief, no title stands in for an outlet that is not named.
 * @param {{ column: Column, brief?: boolean }} props
 */
export function Name({ column: { article, place }, brief = false }) {
  return (
    <>
      <small>{words.number(place + 1)}</small>{' '}
      <span dir="auto">{brief ? article.outlet : nameOf(article)}</span>
    </>
  );
}
