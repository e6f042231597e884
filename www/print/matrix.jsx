/**
 * The matrix on paper: a table of themes by outlets; where a sheet is too narrow for that, the
 * outlets of each theme as lines under it.
 */

import { leadOf, articlesOn, placeWord } from '../report/order.js';
import { MAX_COLUMNS, Name } from './theme.jsx';
import { Strip } from '../ui/strip.jsx';
import { words } from '../i18n/words.js';

/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */

/**
 * Draws the matrix for paper.
 * @param {{ report: Report, themes: Theme[], columns: Column[] }} props
 */
export function PrintMatrix(props) {
  return (
    <section>
      <h2>{words.matrix}</h2>
      <p class="query">{words.explanation}</p>
      {props.columns.length > MAX_COLUMNS ? <Lines {...props} /> : <Table {...props} />}
    </section>
  );
}

/** @param {{ report: Report, themes: Theme[], columns: Column[] }} props */
function Table({ report, themes, columns }) {
  return (
    <table class="cells">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.place} scope="col">
              <span class="name">
                <Name column={column} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {themes.map((theme) => (
          <tr key={theme.id}>
            <th scope="row">
              <Label theme={theme} />
            </th>
            {columns.map((column) => (
              <td key={column.place}>
                <Amount report={report} theme={theme} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Outlets with nothing on a theme are named further on, where its evidence is.
 * @param {{ report: Report, themes: Theme[], columns: Column[] }} props
 */
function Lines({ report, themes, columns }) {
  return themes.map((theme) => (
    <section key={theme.id}>
      <h3>
        <Label theme={theme} />
      </h3>
      <ul>
        {columns
          .filter(({ place }) => (theme.cells[place]?.statements.length ?? 0) > 0)
          .map((column) => (
            <li key={column.place}>
              <b>
                <Name column={column} />
              </b>
              <Amount report={report} theme={theme} column={column} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** @param {{ theme: Theme }} props */
function Label({ theme }) {
  return (
    <>
      <span dir="auto">{theme.label}</span>{' '}
      <small>{words.articlesOf(articlesOn(theme), theme.cells.length)}</small>
    </>
  );
}

/**
 * How much an outlet gives to a theme, and how early.
 * @param {{ report: Report, theme: Theme, column: Column }} props
 */
function Amount({ report, theme, column: { article, place } }) {
  const cell = theme.cells[place];
  if (!cell) return null;
  const lead = leadOf(theme, cell);
  return (
    <>
      {cell.state !== 'not-compared' && <Strip article={article} cell={cell} members={theme.members} />}
      {lead === null && cell.left_out === 0 ? (
        <i>{cell.state === 'not-compared' ? words.notCompared : words.notFound}</i>
      ) : (
        <span>
          {cell.state === 'covered' ? (
            <>
              <b>{words.number(cell.words)}</b> {words.wordNoun(cell.words)}
            </>
          ) : (
            words[cell.state === 'mentioned' ? 'mentioned' : 'perhaps']
          )}{' '}
          · {lead === null ? words.leftOutOfCopy : placeWord(report, lead)}
        </span>
      )}
    </>
  );
}
