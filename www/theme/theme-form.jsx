/**
 * A reader's own theme, changed in place: what it asks for, with the statements that come closest
 * ranked anew as one types; its place among the others; merged, split, deleted.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { Evidence } from '../ui/evidence.jsx';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { freshKey } from '../storage/database.js';
import { words } from '../i18n/words.js';
import { ThemeActions } from './theme-actions.jsx';
import { withThemeChanged } from '../project/themes.js';

/** @import { ProjectTheme, Report, Theme } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Correcting } from '../ui/services.js' */

/** After so long without a letter more the comparison is made anew. */
const PAUSE_MS = 200;

/** What can be typed; phrases as lines. @typedef {{ label: string, query: string, include: string, exclude: string }} Typed */

/**
 * Draws the form that changes a theme.
 * @param {{ report: Report, theme: Theme, own: ProjectTheme, correcting: Correcting, isNew: boolean, onEnd: () => void }} props
 */
export function ThemeForm({ report, theme, own, correcting, isNew, onEnd }) {
  const { typed, type, finish } = useTyping(own, correcting.actions);
  const first = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => first.current?.querySelector(isNew ? 'textarea' : 'input')?.focus(), []);
  /** @param {keyof Typed} name */
  const field = (name) => ({
    dir: /** @type {const} */ ('auto'),
    autocomplete: 'off',
    value: typed[name],
    onFocus: finish,
    onBlur: finish,
    onInput: (/** @type {{ currentTarget: HTMLInputElement | HTMLTextAreaElement }} */ { currentTarget }) =>
      type({ ...typed, [name]: currentTarget.value }),
  });
  return (
    <section class="theme-form" ref={first} aria-label={words.ownThemes.edit}>
      <label>
        {words.ownThemes.label}
        <input {...field('label')} />
      </label>
      <label class="wide">
        {words.ownThemes.query}
        <textarea rows={2} {...field('query')} />
      </label>
      {
        /** @type {const} */ (['include', 'exclude']).map((name) => (
          <label key={name}>
            <span>
              {words.ownThemes[name]} <span class="quiet">{words.ownThemes.onePerLine}</span>
            </span>
            <textarea rows={4} {...field(name)} />
          </label>
        ))
      }
      <p class="quiet wide">{words.ownThemes.anyEnding}</p>
      <Ranked report={report} theme={theme} />
      <ThemeActions report={report} theme={theme} own={own} correcting={correcting} />
      <p class="actions">
        <button type="button" class="button" onClick={onEnd}>
          {words.add.done}
        </button>
      </p>
    </section>
  );
}

/**
 * What stands in the fields: what is being typed, until the project has it.
 * @param {ProjectTheme} own
 * @param {Actions} actions
 */
function useTyping(own, actions) {
  const [typing, setTyping] = useState(/** @type {Typed | null} */ (null));
  const timer = useRef(0);
  /** All that is typed into one field in one go is undone together. */
  const run = useRef('');
  const latest = useRef(typing);
  latest.current = typing;
  const send = async () => {
    clearTimeout(timer.current);
    const typed = latest.current;
    if (typed)
      await actions.change({ kind: 'edit-theme', run: run.current }, (project) =>
        withThemeChanged(project, own.id, asTheme(typed)),
      );
  };
  useEffect(() => () => void send(), []);
  return {
    typed: typing ?? asTyped(own),
    /** @param {Typed} typed */
    type: (typed) => {
      setTyping(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    finish: async () => {
      const typed = latest.current;
      await send();
      run.current = freshKey();
      if (latest.current === typed) setTyping(null);
    },
  };
}

/** @param {ProjectTheme} theme @returns {Typed} */
function asTyped({ label, query, include, exclude }) {
  return { label, query, include: include.join('\n'), exclude: exclude.join('\n') };
}

/** @param {Typed} typed */
function asTheme({ label, query, include, exclude }) {
  return {
    label: label.trim() || words.ownThemes.unnamed,
    query: query.trim(),
    include: lines(include),
    exclude: lines(exclude),
  };
}

/** @param {string} text */
function lines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** As many as a reader looks through while typing. */
const MAX_RANKED = 8;

/** @param {{ report: Report, theme: Theme }} props */
function Ranked({ report, theme }) {
  const best = theme.members.toSorted((one, other) => other.score - one.score).slice(0, MAX_RANKED);
  const perhaps = theme.cells.filter((cell) => cell.state === 'perhaps').flatMap((cell) => cell.statements);
  const all = [
    ...best.map(({ statement, score, state }) => ({
      statement,
      fit: words.fit(score),
      note: state === 'mentioned' && words.mentioned,
    })),
    ...perhaps.map((statement) => ({ statement, fit: null, note: words.perhaps })),
  ].slice(0, MAX_RANKED);
  return (
    <div class="ranked">
      <h3>{words.ownThemes.ranked}</h3>
      {all.length === 0 && <p class="quiet">{words.ownThemes.rankedNone}</p>}
      <ol>
        {all.map(({ statement, fit, note }) => {
          const placed = lookup(report).statement(statement);
          return (
            <li key={statement} class={note ? 'mentioned' : undefined}>
              <b>{fit}</b>{' '}
              <span>
                <span dir="auto">{nameOf(placed.article)}</span> <Evidence placed={placed} />{' '}
                {note && <span class="quiet">{note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
