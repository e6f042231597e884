/**
 * Outlets with nothing to read on a theme, where there are too many for a strip each: folded away,
 * and each with its nearest statement one click away.
 */

import { useState } from 'preact/hooks';
import { nameOf } from '../report/naming.js';
import { Absent } from './heads.jsx';
import { NearestStatement } from './rows.jsx';
import { isLeftOut } from '../report/theme-layout.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Column } from '../report/theme-layout.js' */

/**
 * Draws the outlets with nothing on a theme as a list.
 * @param {{ report: Report, columns: Column[] }} props
 */
export function AbsentList({ report, columns }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="absent-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.nothingFrom(columns.length)}</summary>
      <ul>
        {isOpen && columns.map((column) => <Entry key={column.article.id} report={report} column={column} />)}
      </ul>
    </details>
  );
}

/** @param {{ report: Report, column: Column }} props */
function Entry({ report, column }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <span class="line">
        <span class={column.article.outlet === null ? 'headline' : 'outlet'} dir="auto">
          {nameOf(column.article)}
        </span>
        {column.cell.state === 'mentioned' && <span class="absent">{words.mentioned}</span>}
        {column.cell.state === 'perhaps' && <span class="absent">{words.perhaps}</span>}
        {isLeftOut(column.cell) && <span class="absent">{words.leftOutOfCopy}</span>}
        {column.cell.state === 'not-compared' && <span class="absent">{words.notCompared}</span>}
        {column.cell.state === 'absent' && (
          <Absent column={column} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        )}
      </span>
      {isOpen && column.cell.nearest && (
        <NearestStatement report={report} id={column.cell.nearest.statement} />
      )}
    </li>
  );
}
