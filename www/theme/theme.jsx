/**
 * One theme, outlets side by side: what they say alike stands level, word against word.
 */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AbsentList } from './absent-list.jsx';
import { ColumnChooser } from './column-chooser.jsx';
import { shownArticles } from '../report/columns.js';
import { listOf } from '../report/order.js';
import { useProgressiveList } from '../ui/progressive-list.js';
import { useKeys } from '../ui/keys.js';
import { lookup } from '../report/lookup.js';
import { pairsOf } from '../report/marking.js';
import { MarkingBar } from '../ui/marking-bar.jsx';
import { linkAway } from '../state/place.js';
import { LAYER_STATEMENTS, partsOf, statementsOf, themeLayoutOf } from '../report/theme-layout.js';
import { ColumnHeads } from './heads.jsx';
import { ownThemeOf } from '../report/decisions.js';
import { ThemeList } from './list.jsx';
import { Group, Nearest, Remaining } from './rows.jsx';
import { NewTheme } from './new-theme.jsx';
import { ThemeFileField } from './theme-file-field.jsx';
import { ThemeHead } from './theme-head.jsx';
import { NarrowFold } from '../ui/narrow-fold.jsx';
import { NotShown } from '../ui/not-shown.jsx';
import { words } from '../i18n/words.js';

/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */
/** @import { State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */
/** @import { ThemeLayout } from '../report/theme-layout.js' */
/** @import { Reading } from './rows.jsx' */

/** Outlets with nothing to read get a strip beside the others while all fit on a usual screen. */
const MAX_BESIDE = 6;
/** More columns to read than this, and the layout scrolls in itself. */
const MAX_WIDE = 5;

/**
 * Draws the theme that the place names, or the first.
 * @param {{ report: Report, state: State, wordDiffs: WordDiffs }} props
 */
export function ThemeView({ report, state, wordDiffs }) {
  const { place } = state;
  const themes = listOf(report.themes, place.order);
  const theme = lookup(report).theme(place.subject) ?? themes[0];
  /** @param {number} by */
  const step = (by) => {
    const next = theme && themes[themes.indexOf(theme) + by];
    if (next) location.hash = linkAway(place, 'theme', next.id);
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  const [made, setMade] = useState('');
  if (!theme) {
    return (
      <div class="explanation">
        <p>{words.noThemes}</p>
        <NewTheme onMade={setMade} />
        <ThemeFileField />
      </div>
    );
  }
  const isNew = ownThemeOf(report, state.project, theme)?.id === made;
  return (
    <div class="theme-view">
      <ThemeList themes={themes} current={theme.id} place={place}>
        <NewTheme onMade={setMade} />
        <ThemeFileField />
      </ThemeList>
      <OneTheme
        key={theme.id}
        report={report}
        theme={theme}
        place={place}
        state={state}
        wordDiffs={wordDiffs}
        isNew={isNew}
      />
    </div>
  );
}

/**
 * @param {{
 *   report: Report, theme: Theme, place: Place, state: State, wordDiffs: WordDiffs, isNew: boolean,
 * }} props  `isNew`: the reader made it just now.
 */
function OneTheme({ report, theme, place, state, wordDiffs, isNew }) {
  const [editing, setEditing] = useState(isNew);
  useEffect(() => setEditing(isNew), [isNew]);
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  const chosen = place.columns.join();
  const layout = useMemo(
    () => themeLayoutOf(report, theme, shownArticles(report, place)),
    [report, theme, chosen],
  );
  const base = place.base !== null && lookup(report).has(place.base) ? place.base : null;
  useEffect(() => void wordDiffs.need(pairsNeeded(layout, base)), [report, theme, base, chosen]);
  useEffect(() => {
    if (state.cameFrom !== null && !isNew) showPlace(heading.current, place.at);
  }, [place.at]);
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
      <NarrowFold label={words.themeControls} isNeeded={editing || base !== null}>
        <ThemeHead report={report} theme={theme} editing={editing} isNew={isNew} onEdit={setEditing} />
        <MarkingBar report={report} place={place} base={base} />
        <ColumnChooser report={report} place={place} />
      </NarrowFold>
      <NotShown report={report} place={place} />
      <Layout report={report} theme={theme} layout={layout} base={base} place={place} diffs={state.diffs} />
      <Remaining
        report={report}
        statements={layout.perhaps}
        id="perhaps"
        label={words.perhapsOn}
        note={words.perhapsOnNote}
      />
      <Remaining
        report={report}
        statements={layout.inPassing}
        id="in-passing"
        label={words.inPassing}
        note={words.inPassingNote}
      />
    </article>
  );
}

/**
 * The columns of a theme; outlets with nothing to read are strips beside the others, or a list before them.
 * @param {Omit<Reading, 'columns' | 'mentioned'> & { layout: ThemeLayout }} props
 */
function Layout({ layout, ...props }) {
  const { report, theme, place } = props;
  const [opened, setOpened] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  /** @param {string} article */
  const toggle = (article) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(article)) after.add(article);
      return after;
    });
  };
  const crowded = layout.columns.length > MAX_BESIDE;
  const columns = crowded
    ? layout.columns.filter(({ wide }) => wide)
    : layout.columns.map((column) => ({ ...column, wide: column.wide || opened.has(column.article.id) }));
  const wide = columns.filter((column) => column.wide).length;
  const absent = layout.columns.filter((column) => crowded && !column.wide);
  return (
    <>
      {absent.length > 0 && <AbsentList report={report} columns={absent} />}
      {theme.members.length === 0 && <p class="gap">{words.ownThemes.nothing}</p>}
      <div
        class={wide > MAX_WIDE ? 'layout many' : 'layout'}
        data-wide={Math.min(wide, MAX_WIDE)}
        {...(wide > MAX_WIDE && { role: 'region', 'aria-label': words.layout, tabIndex: 0 })}
      >
        <ColumnHeads report={report} place={place} columns={columns} opened={opened} onToggle={toggle} />
        <Nearest report={report} columns={columns} opened={opened} />
        <Groups layout={layout} reading={{ ...props, columns, mentioned: layout.mentioned }} />
      </div>
    </>
  );
}

/**
 * Its groups of statements, part by part.
 * @param {{ layout: ThemeLayout, reading: Reading }} props
 */
function Groups({ layout: { shared, alone }, layout, reading }) {
  const parts = partsOf(layout);
  const drawn = useProgressiveList(
    parts.map((part) => part.length),
    parts.findIndex((part) => part.includes(reading.place.at ?? '')) + 1,
    40,
  );
  const layers = drawn - shared.length;
  return (
    <>
      {shared.slice(0, drawn).map((group, index) => (
        <Group
          key={group.cells.flat()[0]}
          {...reading}
          group={group}
          id={`row-${index}`}
          label={group.label ?? (group.articles > 1 ? words.claimUnnamed : words.perhapsClaim)}
          note={group.articles > 1 ? words.claim(group.articles, group.shown) : ''}
        />
      ))}
      {alone && layers > 0 && (
        <Group
          {...reading}
          group={{ ...alone, cells: alone.cells.map((ids) => ids.slice(0, layers * LAYER_STATEMENTS)) }}
          id="row-alone"
          label={words.alone}
          note={words.aloneNote}
          standing="alone"
        />
      )}
    </>
  );
}

/**
 * @param {ThemeLayout} layout
 * @param {string | null} base
 */
function pairsNeeded(layout, base) {
  if (base !== null) {
    return pairsOf(base, [...layout.shared, ...(layout.alone ? [layout.alone] : [])].flatMap(statementsOf));
  }
  return layout.shared.flatMap((group) => pairsOf(group.cells.flat()[0] ?? '', statementsOf(group)));
}

/**
 * Brings the reader to the statement they asked for, or to the theme's heading.
 * @param {HTMLElement | null} heading
 * @param {string | null} at
 */
function showPlace(heading, at) {
  const statement = at === null ? null : document.getElementById(at);
  if (statement) {
    statement.focus({ preventScroll: true });
    statement.scrollIntoView({ block: 'center', inline: 'center' });
    return;
  }
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
