/**
 * One cell of the matrix: how much, how early, how sure. All of it is one link to the theme;
 * hovering or focusing shows the sentence it rests on.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { leadOf, placeWord } from './coverage-order.js';
import { lookup } from './lookup.js';
import { nameOf } from './naming.js';
import { Evidence } from './evidence.jsx';
import { linkAway } from './place.js';
import { Strip } from './strip.jsx';
import { words } from './words.js';

/** @import { Cell, Report, Theme } from './report.d.ts' */
/** @import { Placed } from './lookup.js' */
/** @import { Place } from './place.js' */

/**
 * @param {string} theme
 * @param {string | null} article  Null for the row's head.
 */
export function cellId(theme, article) {
  return article === null ? `row-${theme}` : `cell-${theme}-${article}`;
}

/** @param {{ report: Report, place: Place, theme: Theme, cell: Cell }} props */
export function CoverageCell({ report, place, theme, cell }) {
  const [peeking, setPeeking] = useState(false);
  const { statement } = lookup(report);
  const article = report.articles.find(({ id }) => id === cell.article);
  if (!article) return <td role="cell" />;
  const lead = leadOf(theme, cell);
  const evidence = lead ?? cell.nearest?.statement ?? null;
  const id = cellId(theme.id, cell.article);
  return (
    <td
      role="cell"
      onPointerEnter={(event) => setPeeking(event.pointerType === 'mouse')}
      onPointerLeave={() => setPeeking(false)}
      onFocusIn={() => setPeeking(true)}
      onFocusOut={() => setPeeking(false)}
      onKeyDown={(event) => event.key === 'Escape' && setPeeking(false)}
    >
      <a
        id={id}
        class={`cell ${cell.state}`}
        href={linkAway(place, 'theme', theme.id, lead)}
        aria-describedby={peeking ? `${id}-peek` : undefined}
      >
        <span class="short-name" dir="auto">
          {nameOf(article)}
        </span>
        <Strip article={article} cell={cell} members={theme.members} />
        <Amount report={report} cell={cell} lead={lead} />
      </a>
      {peeking && evidence !== null && <Peek id={`${id}-peek`} placed={statement(evidence)} nearest={lead === null} />}
    </td>
  );
}

/** @param {{ report: Report, cell: Cell, lead: string | null }} props */
function Amount({ report, cell, lead }) {
  if (lead === null) return <span class="amount">{words.notFound}</span>;
  const place = placeWord(report, lead);
  if (cell.state === 'weak') {
    return (
      <span class="amount">
        {words.touchedOn} · {place}
      </span>
    );
  }
  return (
    <span class="amount">
      <b>{words.number(cell.words)}</b> {words.wordNoun(cell.words)} · {place}
    </span>
  );
}

/** @param {{ id: string, placed: Placed, nearest: boolean }} props */
function Peek({ id, placed, nearest }) {
  const self = useRef(/** @type {HTMLDivElement | null} */ (null));
  useEffect(() => stayBeside(/** @type {HTMLElement} */ (self.current)), []);
  return (
    <div class="peek" id={id} role="tooltip" ref={self}>
      {nearest && <span class="label">{words.nearest} </span>}
      <Evidence placed={placed} />
    </div>
  );
}

/**
 * Keeps the box under its cell, or above it where there is no room below. It is fixed to the
 * window, because a scrolling matrix would cut it off.
 * @param {HTMLElement} box
 */
function stayBeside(box) {
  const cell = /** @type {HTMLElement} */ (box.previousElementSibling);
  const place = () => {
    const around = cell.getBoundingClientRect();
    const room = document.documentElement.clientWidth - box.offsetWidth - 8;
    const below = around.bottom + box.offsetHeight + 4 < innerHeight;
    box.style.left = `${Math.max(8, Math.min(around.left, room))}px`;
    box.style.top = `${below ? around.bottom + 4 : around.top - box.offsetHeight - 4}px`;
  };
  place();
  const listening = new AbortController();
  addEventListener('scroll', place, { signal: listening.signal, capture: true, passive: true });
  return () => listening.abort();
}
