/**
 * The matrix: a row a theme, a column an outlet, narrowed and ordered as the reader asked.
 */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useColumnWindow } from './column-window.js';
import { cellId } from './cell.jsx';
import { filtered, parseFilter } from '../report/filter.js';
import { ColumnHead, Corner } from './heads.jsx';
import { ordered, shownAtFirst } from '../report/order.js';
import { Peek } from './peek.jsx';
import { Drawn, ThemeRow } from './row.jsx';
import { moveByArrows, stepRow } from '../ui/grid-keys.js';
import { useKeys } from '../ui/keys.js';
import { NARROW, useMedia } from '../ui/media-query.js';
import { MoreThemes } from '../ui/more-themes.jsx';
import { Openings } from './openings.jsx';
import { linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */
/** @import { Grid } from './row.jsx' */
/** @import { Place } from '../state/place.js' */
/** @import { State } from '../state/state.js' */

/** More columns than this do not fit side by side, and the matrix scrolls in itself. */
const MAX_BESIDE = 7;

/**
 * Draws the matrix with all that moves within it.
 * @param {{ report: Report, state: State, columns: Column[] }} props
 */
export function Matrix({ report, state: { place, cameFrom, language }, columns }) {
  const matrix = useRef(/** @type {HTMLDivElement | null} */ (null));
  const narrow = useMedia(NARROW);
  const many = columns.length > MAX_BESIDE;
  const back = cameFrom?.view === 'theme' ? cameFrom : null;
  const leftBy = columns.findIndex(({ article }) => article.id === articleAt(back));
  const scrolling = useColumnWindow(matrix, columns.length, Math.max(leftBy, 0));
  /** @type {Grid} */
  const grid = {
    report,
    place,
    language,
    columns,
    drawn: narrow ? [0, columns.length] : scrolling,
    narrow,
    many,
  };
  const all = useMemo(() => themesShown(report, place, columns), [report, place]);
  const [whole, setWhole] = useState(false);
  // What a reader looks for is shown however far down it stands.
  const first = place.filter === '' ? shownAtFirst(all, back?.subject ?? null) : all;
  const themes = whole ? all : first;
  useLayoutEffect(() => {
    if (back) returnToRow(back.subject || (themes[0]?.id ?? ''), articleAt(back));
  }, []);
  useKeys({ j: () => stepRow(matrix.current, 1), k: () => stepRow(matrix.current, -1) });
  return (
    <div
      ref={matrix}
      class={many ? 'matrix many' : 'matrix'}
      role="region"
      aria-label={words.matrix}
      tabIndex={many ? 0 : undefined}
      style={{ '--columns': columns.length }}
    >
      <Table grid={grid} themes={themes} matching={all.length} />
      <MoreThemes count={all.length - first.length} isOpen={whole} onToggle={() => setWhole(!whole)} />
      {themes.length === 0 && (
        <p class="explanation">
          {words.narrowed.none}{' '}
          <a class="link" href={linkTo({ ...place, filter: '' })}>
            {words.narrowed.kinds.all}
          </a>
        </p>
      )}
      <Peek report={report} matrix={matrix} />
    </div>
  );
}

/**
 * Roles are written out because on narrow screens the table is laid out as blocks, which would
 * take them away.
 * @param {{ grid: Grid, themes: Theme[], matching: number }} props  `matching`: so many are shown or may be.
 */
function Table({ grid, themes, matching }) {
  const { report, place, columns, narrow } = grid;
  const [isUnfolded, setUnfolded] = useState(false);
  const fold = narrow ? { isOpen: isUnfolded, onToggle: () => setUnfolded(!isUnfolded) } : null;
  return (
    <table role="table" aria-colcount={columns.length + 1} onKeyDown={moveByArrows}>
      <colgroup>
        <col class="heads" />
        <col span={columns.length} />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell">
            <Corner report={report} place={place} shown={matching} fold={fold} />
          </td>
          {(!fold || fold.isOpen) && (
            <Drawn grid={grid}>
              {({ article }, index) => (
                <ColumnHead
                  key={article.id}
                  article={article}
                  place={place}
                  columns={columns}
                  column={index + 2}
                />
              )}
            </Drawn>
          )}
        </tr>
      </thead>
      <Openings grid={grid} />
      <tbody role="rowgroup">
        {themes.map((theme) => (
          <ThemeRow key={theme.id} grid={grid} theme={theme} />
        ))}
      </tbody>
    </table>
  );
}

/**
 * @param {Report} report
 * @param {Place} place
 * @param {Column[]} columns
 */
function themesShown(report, place, columns) {
  const inColumns = report.themes.map((theme) => ({
    ...theme,
    cells: columns.flatMap((column) => theme.cells[column.place] ?? []),
  }));
  return ordered(filtered(inColumns, parseFilter(place.filter)), place.order);
}

/** @param {Place | null} place */
function articleAt(place) {
  return place?.at?.split('.')[0] ?? null;
}

/**
 * Whoever comes back from a theme finds the row they left by.
 * @param {string} theme
 * @param {string | null} article
 */
function returnToRow(theme, article) {
  const link =
    document.getElementById(cellId(theme, article)) ?? document.getElementById(cellId(theme, null));
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center', inline: 'center' });
}
