/**
 * One cell of the matrix: how much, how early, how sure. All of it is one link to the theme at the
 * statement it rests on.
 */

import { Component } from 'preact';
import { leadOf, placeWord } from '../report/order.js';
import { nameOf } from '../report/naming.js';
import { linkAway } from '../state/place.js';
import { Strip } from '../ui/strip.jsx';
import { words } from '../i18n/words.js';

/** @import { Article, Cell, Report, Theme } from '../report.d.ts' */
/** @import { Language } from '../i18n/language.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Returns the id of a cell's element, so that the focus can return to it.
 * @param {string} theme
 * @param {string | null} article  Null for the row's head.
 */
export function cellId(theme, article) {
  return article === null ? `row-${theme}` : `cell-${theme}-${article}`;
}

/**
 * What a cell is drawn with.
 * @typedef {object} Props
 * @property {Report} report
 * @property {Place} place
 * @property {Language} language
 * @property {Theme} theme
 * @property {Cell} cell
 * @property {Article} article
 * @property {number} column  Which of all it is, since not all may be drawn.
 */

/**
 * Drawn again only for another place, language or column: a wide matrix has hundreds of cells in
 * sight while it scrolls.
 * @extends {Component<Props>}
 */
export class CoverageCell extends Component {
  /**
   * @override
   * @param {Props} next
   */
  shouldComponentUpdate({ cell, place, language, column }) {
    const now = this.props;
    return cell !== now.cell || place !== now.place || language !== now.language || column !== now.column;
  }

  /** @override */
  render() {
    const { report, place, theme, cell, article, column } = this.props;
    const lead = leadOf(theme, cell);
    return (
      <td role="cell" aria-colindex={column}>
        <a
          id={cellId(theme.id, article.id)}
          class={`cell ${cell.state}`}
          href={linkAway(place, 'theme', theme.id, lead)}
          data-evidence={lead ?? cell.nearest?.statement}
        >
          <span class="short-name" dir="auto">
            {nameOf(article)}
          </span>
          <Strip article={article} cell={cell} members={theme.members} />
          <Amount report={report} cell={cell} lead={lead} />
        </a>
      </td>
    );
  }
}

/** @param {{ report: Report, cell: Cell, lead: string | null }} props */
function Amount({ report, cell, lead }) {
  if (cell.state === 'not-compared') return <span class="amount">{words.notCompared}</span>;
  if (cell.state === 'absent') return <span class="amount">{words.notFound}</span>;
  const place = lead === null ? words.leftOutOfCopy : placeWord(report, lead);
  if (cell.state !== 'covered') {
    return (
      <span class="amount">
        {cell.state === 'mentioned' ? words.mentioned : words.perhaps} · {place}
      </span>
    );
  }
  return (
    <span class="amount">
      <b>{words.number(cell.words)}</b> {words.wordNoun(cell.words)} · {place}
    </span>
  );
}
