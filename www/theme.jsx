/**
 * One theme, outlets side by side: what they say alike stands level, word against word.
 */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lookup } from './lookup.js';
import { pairsOf } from './marking.js';
import { MarkingBar } from './marking-bar.jsx';
import { sheetOf } from './sheet.js';
import { ColumnHeads, Group, Nearest, Touching, nearestId } from './theme-columns.jsx';
import { ThemeList } from './theme-list.jsx';
import { ordered } from './coverage-order.js';
import { words } from './words.js';

/** @import { Report, Theme } from './report.d.ts' */
/** @import { Place } from './place.js' */
/** @import { State } from './state.js' */
/** @import { WordMarks } from './word-marks.js' */
/** @import { Sheet } from './sheet.js' */

/** Outlets with nothing to read get a strip beside the others while all fit on a usual screen. */
const MOST_BESIDE = 7;
/** More columns to read than this, and the sheet scrolls in itself. */
const MOST_WIDE = 6;

/**
 * @param {{ report: Report, state: State, marks: WordMarks }} props
 */
export function ThemeView({ report, state, marks }) {
  const { place } = state;
  const themes = ordered(report.themes, place.order);
  const theme = lookup(report).theme(place.subject) ?? themes[0];
  if (!theme) return <p class="explanation">{words.noThemes}</p>;
  return (
    <div class="theme-view">
      <ThemeList themes={themes} current={theme.id} place={place} />
      <OneTheme key={theme.id} report={report} theme={theme} place={place} state={state} marks={marks} />
    </div>
  );
}

/**
 * @param {{
 *   report: Report, theme: Theme, place: Place, state: State, marks: WordMarks,
 * }} props
 */
function OneTheme({ report, theme, place, state, marks }) {
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  const [opened, setOpened] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  const toggled = useRef(/** @type {string | null} */ (null));
  const sheet = sheetOf(report, theme);
  const base = theme.members.some(({ statement }) => statement === place.base) ? place.base : null;
  useEffect(() => void marks.need(pairsNeeded(sheet, base)), [report, theme, base]);
  useEffect(() => {
    if (state.cameFrom !== null) arrive(heading.current, place.at);
  }, [place.at]);
  useLayoutEffect(() => {
    // Where columns are many, the button that was pressed moves from one list to another.
    if (toggled.current !== null) document.getElementById(nearestId(toggled.current))?.focus();
  }, [opened]);

  /** @param {string} article */
  const toggle = (article) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(article)) after.add(article);
      return after;
    });
    toggled.current = article;
  };
  const all = sheet.columns.map((column) => ({ ...column, wide: column.wide || opened.has(column.article.id) }));
  const wide = all.filter((column) => column.wide);
  const crowded = all.length > MOST_BESIDE;
  const many = wide.length > MOST_WIDE;
  const columns = crowded ? wide : all;
  const reading = { report, theme, columns, base, place, diffs: state.diffs, weak: sheet.weak };
  return (
    <article class="one-theme" aria-labelledby="theme">
      <h2 id="theme" tabIndex={-1} ref={heading} dir="auto">
        {theme.label}
      </h2>
      {theme.query !== null && (
        <p class="query" dir="auto">
          {theme.query}
        </p>
      )}
      {theme.origin === 'found' && <p class="query">{words.foundTheme}</p>}
      <MarkingBar report={report} place={place} base={base} />
      {crowded && <ColumnHeads columns={all.filter((column) => !column.wide)} opened={opened} onToggle={toggle} apart />}
      <div
        class={many ? 'sheet many' : 'sheet'}
        data-wide={wide.length}
        {...(many && { role: 'region', 'aria-label': words.sheet, tabIndex: 0 })}
      >
        <ColumnHeads columns={columns} opened={opened} onToggle={toggle} />
        <Nearest report={report} columns={columns} opened={opened} />
        {sheet.shared.map((group, index) => (
          <Group
            key={group.cells.flat()[0]}
            {...reading}
            group={group}
            id={`row-${index}`}
            label={group.label ?? words.claimUnnamed}
            note={words.claim(group.outlets)}
          />
        ))}
        {sheet.alone && (
          <Group
            {...reading}
            group={sheet.alone}
            id="row-alone"
            label={words.alone}
            note={words.aloneNote}
            standing="alone"
          />
        )}
      </div>
      {sheet.touching.length > 0 && <Touching report={report} statements={sheet.touching} />}
    </article>
  );
}

/**
 * @param {Sheet} sheet
 * @param {string | null} base
 */
function pairsNeeded(sheet, base) {
  if (base !== null) {
    return pairsOf(base, [...sheet.shared, ...(sheet.alone ? [sheet.alone] : [])].flatMap(({ cells }) => cells.flat()));
  }
  return sheet.shared.flatMap(({ cells }) => pairsOf(cells.flat()[0] ?? '', cells.flat()));
}

/**
 * Brings the reader to the statement they asked for, or to the theme's heading.
 * @param {HTMLElement | null} heading
 * @param {string | null} at
 */
function arrive(heading, at) {
  const statement = at === null ? null : document.getElementById(at);
  if (statement) {
    statement.focus({ preventScroll: true });
    statement.scrollIntoView({ block: 'center' });
    return;
  }
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
