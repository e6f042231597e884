/**
 * Coverage: the matrix of themes by outlets, and below it what the matrix cannot show.
 */

import { useEffect } from 'preact/hooks';
import { CoverageCell, cellId } from './coverage-cell.jsx';
import { ordered, outletsOn } from './coverage-order.js';
import { moveByArrows } from './grid-keys.js';
import { LeftOut } from './left-out.jsx';
import { dateOf } from './naming.js';
import { OnlyHere } from './only-here.jsx';
import { go, linkAway } from './place.js';
import { words } from './words.js';

/** @import { Article, Report, Theme } from './report.d.ts' */
/** @import { Place } from './place.js' */
/** @import { State } from './state.js' */
/** @import { Desk } from './desk.js' */

/** @param {{ report: Report, state: State, desk: Desk }} props */
export function Coverage({ report, state, desk }) {
  useEffect(() => returnToRow(report, state.cameFrom), []);
  return (
    <div class="coverage">
      <h2 class="hidden">{words.coverage}</h2>
      {report.themes.length === 0 ? (
        <p class="explanation">{words.noThemes}</p>
      ) : (
        <>
          <Explanation />
          <Matrix report={report} place={state.place} />
        </>
      )}
      <div class="below">
        <OnlyHere report={report} />
        <LeftOut report={report} desk={desk} />
      </div>
    </div>
  );
}

/**
 * Whoever comes back from a theme finds the row they left by.
 * @param {Report} report
 * @param {State['cameFrom']} cameFrom
 */
function returnToRow(report, cameFrom) {
  if (cameFrom?.view !== 'theme') return;
  const theme = cameFrom.subject || report.themes[0]?.id;
  const link = theme && document.getElementById(cellId(theme, cameFrom.at?.split('.')[0] ?? null));
  if (!link) return;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'center' });
}

function Explanation() {
  return (
    <p class="explanation">
      {words.explanation}{' '}
      <span class="key">
        <svg class="strip" viewBox="0 0 14 22" aria-hidden="true">
          <rect class="covered" x="1" y="6" width="12" height="15" />
        </svg>{' '}
        {words.onTheme}
      </span>{' '}
      <span class="key">
        <svg class="strip" viewBox="0 0 14 22" aria-hidden="true">
          <rect class="weak" x="1" y="12" width="12" height="9" />
        </svg>{' '}
        {words.touches}
      </span>
    </p>
  );
}

/**
 * Roles are written out because on narrow screens the table is laid out as blocks, which would
 * take them away.
 * @param {{ report: Report, place: Place }} props
 */
function Matrix({ report, place }) {
  const many = report.articles.length > 7;
  return (
    <div class={many ? 'matrix many' : 'matrix'} role="region" aria-label={words.matrix} tabIndex={many ? 0 : undefined}>
      <table role="table" onKeyDown={moveByArrows}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell">
              <Sorting place={place} />
            </td>
            {report.articles.map((article) => (
              <ColumnHead key={article.id} article={article} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ordered(report.themes, place.order).map((theme) => (
            <ThemeRow key={theme.id} report={report} place={place} theme={theme} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @param {{ place: Place }} props */
function Sorting({ place }) {
  return (
    <label class="sorting">
      <span>{words.order}</span>{' '}
      <select
        value={place.order}
        onChange={(event) => go({ ...place, order: /** @type {Place['order']} */ (event.currentTarget.value) })}
      >
        {Object.entries(words.orders).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** @param {{ article: Article }} props */
function ColumnHead({ article }) {
  return (
    <th scope="col" role="columnheader">
      <span class={article.outlet === null ? 'outlet unknown' : 'outlet'} dir="auto">
        {article.outlet ?? words.outletUnknown}
      </span>
      <span class="date">{dateOf(article.date)}</span>
      <span class="headline" dir="auto">
        {article.title ?? article.file ?? words.titleUnknown}
      </span>
      {article.related === false && <span class="unrelated">{words.unrelated}</span>}
    </th>
  );
}

/** @param {{ report: Report, place: Place, theme: Theme }} props */
function ThemeRow({ report, place, theme }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a class="theme-name" id={cellId(theme.id, null)} href={linkAway(place, 'theme', theme.id)} dir="auto">
          {theme.label}
        </a>
        <span class="spread">
          {words.outlets(outletsOn(theme), theme.cells.length)}
          {theme.origin === 'found' && <span class="found">{words.found}</span>}
        </span>
      </th>
      {theme.cells.map((cell) => (
        <CoverageCell key={cell.article} report={report} place={place} theme={theme} cell={cell} />
      ))}
    </tr>
  );
}
