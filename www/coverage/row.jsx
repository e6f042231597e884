/**
 * One row of the matrix: a theme, and what each outlet gives to it.
 */

import { useMemo } from 'preact/hooks';
import { CoverageCell, cellId } from './cell.jsx';
import { byAmount, articlesOn } from '../report/order.js';
import { linkAway, linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */
/** @import { Language } from '../i18n/language.js' */
/** @import { Place } from '../state/place.js' */

/**
 * What the rows are drawn with.
 * @typedef {object} Grid
 * @property {Report} report
 * @property {Place} place
 * @property {Language} language
 * @property {Column[]} columns  All that the reader chose.
 * @property {[from: number, to: number]} drawn  Those of them that are drawn.
 * @property {boolean} narrow  On a screen like a phone's, outlets are lines under each theme.
 * @property {boolean} many  More columns than fit side by side.
 */

/**
 * The cells of one row that are in sight; the others keep their room.
 * @param {{ grid: Grid, children: (column: Column, index: number) => ComponentChildren }} props
 */
export function Drawn({ grid: { columns, drawn }, children }) {
  const [from, to] = drawn;
  return (
    <>
      {from > 0 && <td key="before" aria-hidden="true" colSpan={from} />}
      {columns.slice(from, to).map((column, index) => children(column, from + index))}
      {to < columns.length && <td key="after" aria-hidden="true" colSpan={columns.length - to} />}
    </>
  );
}

/**
 * Draws the row of one theme.
 * @param {{ grid: Grid, theme: Theme }} props
 */
export function ThemeRow({ grid, theme }) {
  const { report, place, language, narrow, many } = grid;
  // As lines, many outlets with nothing to say would bury those that have.
  const brief = narrow && many;
  const absent = theme.cells.filter(({ state }) => state === 'absent').length;
  const head = useMemo(() => <RowHead theme={theme} place={place} />, [theme, place, language]);
  return (
    <tr role="row">
      {head}
      <Drawn grid={grid}>
        {({ article }, index) => {
          const cell = theme.cells[index];
          if (!cell || (brief && cell.statements.length === 0)) return null;
          return (
            <CoverageCell
              key={article.id}
              report={report}
              place={place}
              language={language}
              theme={theme}
              cell={cell}
              article={article}
              column={index + 2}
            />
          );
        }}
      </Drawn>
      {brief && absent > 0 && (
        <td role="cell">
          <a class="amount" href={linkAway(place, 'theme', theme.id)}>
            {words.narrowed.absent(absent)}
          </a>
        </td>
      )}
    </tr>
  );
}

/**
 * How many outlets cover the theme is the way to see these alone, too.
 * @param {{ theme: Theme, place: Place }} props
 */
function RowHead({ theme, place }) {
  const count = articlesOn(theme);
  const spread = words.articlesOf(count, theme.cells.length);
  const most = theme.cells.toSorted(byAmount).slice(0, count);
  return (
    <th scope="row" role="rowheader">
      <a class="theme-name" id={cellId(theme.id, null)} href={linkAway(place, 'theme', theme.id)} dir="auto">
        {theme.label}
      </a>
      <span class="spread">
        {count === 0 ? (
          spread
        ) : (
          <a
            href={linkTo({ ...place, columns: most.map(({ article }) => article) })}
            title={words.narrowed.onlyThese}
          >
            {spread}
          </a>
        )}
        {theme.contradictions > 0 && (
          <span class="contradictions">{words.contradictions(theme.contradictions)}</span>
        )}
        {theme.origin === 'found' && <span class="found">{words.found}</span>}
      </span>
    </th>
  );
}
