/**
 * Chooses the outlets that get a column, and their order. Arrow keys move the one that has the
 * focus; a column's head can also be dragged, see column-drag.js.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnsOf, listed, moved, shownArticles } from '../report/columns.js';
import { nameOf } from '../report/naming.js';
import { adjust } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/** How far each arrow key moves a column. */
const STEPS = new Map([
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['ArrowDown', 1],
  ['ArrowRight', 1],
]);

/**
 * Draws the choice of the outlets that have a column.
 * @param {{ report: Report, place: Place }} props
 */
export function ColumnChooser({ report, place }) {
  const { shown, show, move, emptied, announced } = useChoice(report, place);
  const list = listed(report, shown);
  /** @param {string} id */
  const shownBefore = (id) => list.slice(0, list.indexOf(id)).filter((one) => shown.includes(one)).length;
  return (
    <div class="column-chooser">
      <details>
        <summary>
          {words.columns.title}{' '}
          <span class="quiet">{words.articlesOf(shown.length, report.articles.length)}</span>
        </summary>
        <p>
          <button type="button" class="link" onClick={() => show(report.articles.map(({ id }) => id))}>
            {words.columns.all}
          </button>
          <button type="button" class="link" onClick={() => show([])}>
            {words.columns.none}
          </button>
          <span class="quiet">{emptied ? words.columns.chooseOne : words.columns.hint}</span>
        </p>
        <ul>
          {list.map((id) => {
            const article = /** @type {Article} */ (report.articles.find((one) => one.id === id));
            return (
              <Entry
                key={id}
                article={article}
                isShown={shown.includes(id)}
                onToggle={(on) =>
                  show(on ? moved(shown, id, shownBefore(id)) : shown.filter((one) => one !== id))
                }
                onMove={(step) => move(article, step)}
              />
            );
          })}
        </ul>
      </details>
      <p class="hidden" role="status">
        {announced}
      </p>
    </div>
  );
}

/**
 * The articles that have a column, and the ways to change them.
 * @param {Report} report
 * @param {Place} place
 */
function useChoice(report, place) {
  // A place shows one column at least, so an empty choice waits here for its first.
  const [emptied, setEmptied] = useState(false);
  const [announced, setAnnounced] = useState('');
  const held = useRef(/** @type {HTMLElement | null} */ (null));
  // The entry that moves takes the focus along.
  useLayoutEffect(() => {
    held.current?.focus();
    held.current = null;
  }, [place.columns.join()]);
  const shown = emptied ? [] : shownArticles(report, place).map(({ id }) => id);

  /** @param {string[]} next */
  const show = (next) => {
    setEmptied(next.length === 0);
    if (next.length > 0) adjust({ ...place, columns: columnsOf(report, next) });
  };
  /**
   * @param {Article} article
   * @param {number} step
   */
  const move = (article, step) => {
    const to = shown.indexOf(article.id) + step;
    if (!shown.includes(article.id) || to < 0 || to >= shown.length) return;
    held.current = /** @type {HTMLElement | null} */ (document.activeElement);
    setAnnounced(words.columns.moved(nameOf(article), to + 1, shown.length));
    show(moved(shown, article.id, to));
  };
  return { shown, show, move, emptied, announced };
}

/**
 * @param {{
 *   article: Article, isShown: boolean, onToggle: (on: boolean) => void, onMove: (step: number) => void,
 * }} props
 */
function Entry({ article, isShown, onToggle, onMove }) {
  const name = nameOf(article);
  return (
    <li
      onKeyDown={(event) => {
        const step = STEPS.get(event.key);
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMove(step);
      }}
    >
      {isShown && (
        <>
          <button
            type="button"
            class="move"
            aria-label={words.columns.earlier(name)}
            onClick={() => onMove(-1)}
          >
            ←
          </button>
          <button type="button" class="move" aria-label={words.columns.later(name)} onClick={() => onMove(1)}>
            →
          </button>
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        />{' '}
        <span dir="auto">{name}</span>
      </label>
    </li>
  );
}
