/**
 * The heads of a theme's columns: the outlets' names, to be dragged into another order, and what
 * an outlet without a part in the theme has instead.
 */

import { useColumnDrag } from './column-drag.js';
import { columnsOf, moved, shownArticles } from '../report/columns.js';
import { dateOf, nameOf } from '../report/naming.js';
import { adjust } from '../state/place.js';
import { isLeftOut } from '../report/theme-layout.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Drag } from './column-drag.js' */
/** @import { Place } from '../state/place.js' */
/** @import { Column } from '../report/theme-layout.js' */

/**
 * Returns the class of a column's cells.
 * @param {Column} column
 */
export function columnClass({ wide }) {
  return wide ? 'column' : 'column narrow';
}

/**
 * Draws the heads of a theme's columns.
 * @param {{
 *   report: Report, place: Place, columns: Column[], opened: ReadonlySet<string>,
 *   onToggle: (article: string) => void,
 * }} props
 */
export function ColumnHeads({ report, place, columns, opened, onToggle }) {
  const { drag, start } = useColumnDrag(({ id, over, after }) => {
    const shown = shownArticles(report, place).map((article) => article.id);
    const to = shown.filter((one) => one !== id).indexOf(over) + (after ? 1 : 0);
    adjust({ ...place, columns: columnsOf(report, moved(shown, id, to)) });
  });
  return (
    <div class="names">
      {columns.map((column) => {
        const { id } = column.article;
        return (
          <div
            key={id}
            class={columnClass(column)}
            title={words.columns.drag}
            data-article={id}
            data-drag={stateOf(drag, id)}
            onPointerDown={(event) => start(event, id)}
          >
            <Name article={column.article} />
            {column.cell.state === 'mentioned' && <span class="absent">{words.mentioned}</span>}
            {column.cell.state === 'perhaps' && <span class="absent">{words.perhaps}</span>}
            {isLeftOut(column.cell) && <span class="absent">{words.leftOutOfCopy}</span>}
            {column.cell.state === 'not-compared' && <span class="absent">{words.notCompared}</span>}
            {column.cell.state === 'absent' && (
              <Absent column={column} isOpen={opened.has(id)} onToggle={() => onToggle(id)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/**
 * @param {Drag | null} drag
 * @param {string} id
 */
function stateOf(drag, id) {
  if (drag?.id === id) return 'dragged';
  if (drag?.over !== id) return undefined;
  return drag.after ? 'after' : 'before';
}

/** @param {{ article: Article }} props */
function Name({ article }) {
  const unnamed = article.outlet === null;
  return (
    <>
      <span class={unnamed ? 'headline' : 'outlet'} dir="auto">
        {nameOf(article)}
      </span>
      <span class="date">{unnamed ? words.outletUnknown : dateOf(article.date)}</span>
    </>
  );
}

/**
 * 'Not found', and the nearest statement one click away.
 * @param {{ column: Column, isOpen: boolean, onToggle: () => void }} props
 */
export function Absent({ column: { article, cell }, isOpen, onToggle }) {
  return (
    <>
      <span class="absent">{words.notFound}</span>
      {cell.nearest && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? words.close : words.nearest}
          <span class="hidden"> {nameOf(article)}</span>
        </button>
      )}
    </>
  );
}
