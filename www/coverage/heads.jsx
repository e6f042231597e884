/**
 * The heads of the matrix's columns, which sort and hide, and the corner, where the reader says what
 * the matrix shows.
 */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseFilter, writeFilter } from '../report/filter.js';
import { dateOf, nameOf } from '../report/naming.js';
import { adjust, go, linkAway, linkTo } from '../state/place.js';
import { NotShown } from '../ui/not-shown.jsx';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Column } from '../report/columns.js' */
/** @import { Filter, Kind } from '../report/filter.js' */
/** @import { Order } from '../report/order.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the head of an article's column.
 * @param {{ article: Article, place: Place, columns: Column[], column: number }} props
 */
export function ColumnHead({ article, place, columns, column }) {
  const name = nameOf(article);
  const sorts = place.order === article.id;
  const others = columns.flatMap((one) => (one.article === article ? [] : one.article.id));
  return (
    <th scope="col" role="columnheader" aria-colindex={column} aria-sort={sorts ? 'descending' : undefined}>
      <a class="article-name" href={linkAway(place, 'article', article.id)}>
        <span class={article.outlet === null ? 'outlet unknown' : 'outlet'} dir="auto">
          {article.outlet ?? words.outletUnknown}
        </span>
        <span class="date">{dateOf(article.date)}</span>
        <span class="headline" dir="auto">
          {article.title ?? article.file ?? words.titleUnknown}
        </span>
      </a>
      {article.related === false && <span class="unrelated">{words.unrelated}</span>}
      {!article.compared && <span class="unrelated">{words.notComparedIn(article.language)}</span>}
      <div class="entry-actions">
        <a
          href={linkTo({ ...place, order: sorts ? 'shared' : /** @type {Order} */ (article.id) })}
          aria-label={words.narrowed.sortOf(name)}
          title={words.narrowed.sortOf(name)}
        >
          {words.narrowed.sort}
          {sorts && ' ↓'}
        </a>
        {others.length > 0 && (
          <a
            href={linkTo({ ...place, columns: others, order: sorts ? 'shared' : place.order })}
            aria-label={words.narrowed.hideOf(name)}
            title={words.narrowed.hideOf(name)}
          >
            {words.narrowed.hide}
          </a>
        )}
      </div>
    </th>
  );
}

/**
 * Draws what orders and narrows the matrix; on a narrow screen behind the button that shows the heads too.
 * @param {{
 *   report: Report, place: Place, shown: number, fold: { isOpen: boolean, onToggle: () => void } | null,
 * }} props  Shown: so many themes.
 */
export function Corner({ report, place, shown, fold }) {
  const corner = useRef(/** @type {HTMLDivElement | null} */ (null));
  const drawn = useRef(place);
  useLayoutEffect(() => {
    if (drawn.current.columns.join() !== place.columns.join()) keepFocus(corner.current);
    drawn.current = place;
  }, [place]);
  return (
    <div class="sorting" ref={corner}>
      {fold && (
        <button type="button" class="link" aria-expanded={fold.isOpen} onClick={fold.onToggle}>
          {words.narrowed.controls}
        </button>
      )}
      {(!fold || fold.isOpen) && (
        <>
          <OrderChoice report={report} place={place} />
          <FilterFields place={place} />
        </>
      )}
      <p role="status">
        {shown < report.themes.length && words.narrowed.themes(shown, report.themes.length)}
      </p>
      <NotShown report={report} place={place} />
    </div>
  );
}

/** @param {{ report: Report, place: Place }} props */
function OrderChoice({ report, place }) {
  const by = report.articles.find(({ id }) => id === place.order);
  return (
    <label>
      <span>{words.order}</span>{' '}
      <select
        class="order"
        value={place.order}
        onChange={({ currentTarget }) => go({ ...place, order: /** @type {Order} */ (currentTarget.value) })}
      >
        {Object.entries(words.orders).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {by && <option value={by.id}>{words.narrowed.byWordsOf(nameOf(by))}</option>}
      </select>
    </label>
  );
}

/** @param {{ place: Place }} props */
function FilterFields({ place }) {
  const filter = parseFilter(place.filter);
  /** @param {Partial<Filter>} change */
  const after = (change) => ({ ...place, filter: writeFilter({ ...filter, ...change }) });
  return (
    <>
      <label>
        <span>{words.narrowed.show}</span>{' '}
        <select
          class="kind"
          value={filter.kind}
          onChange={({ currentTarget }) => go(after({ kind: /** @type {Kind} */ (currentTarget.value) }))}
        >
          {Object.entries(words.narrowed.kinds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        dir="auto"
        autocomplete="off"
        aria-label={words.narrowed.field}
        placeholder={words.narrowed.field}
        value={filter.text}
        onInput={({ currentTarget }) => adjust(after({ text: currentTarget.value }))}
      />
    </>
  );
}

/**
 * What the reader pressed may be gone with the column it hid; then they go on from here.
 * @param {HTMLElement | null} corner
 */
function keepFocus(corner) {
  if (document.activeElement !== document.body) return;
  const next = corner?.querySelector('a') ?? corner?.querySelector('select');
  next?.focus({ preventScroll: true });
}
