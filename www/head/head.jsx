/**
 * The page's head: whose comparison this is, the views, and what can be done with the whole.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDark, toggled } from '../ui/colour-scheme.js';
import { CorrectionsLink, UndoLinks } from '../ui/undo.jsx';
import { languages } from '../i18n/language.js';
import { linkAway } from '../state/place.js';
import { SearchField } from './search-field.jsx';
import { SavedState } from './saved-state.jsx';
import { useKeys } from '../ui/keys.js';
import { NARROW, useMedia } from '../ui/media-query.js';
import { TitleField } from '../ui/title-field.jsx';
import { words } from '../i18n/words.js';

/** @import { Actions } from '../actions/actions.js' */
/** @import { Finder } from '../actions/finder.js' */
/** @import { Language } from '../i18n/language.js' */
/** @import { Place, View } from '../state/place.js' */
/** @import { Action, Dialog, State } from '../state/state.js' */
/** @import { Sharing } from '../storage/sharing.js' */

/**
 * Draws the page's head.
 * @param {{ state: State, dispatch: (action: Action) => void, actions: Actions, sharing: Sharing, finder: Finder }} props
 */
export function Head({ state, dispatch, actions, sharing, finder }) {
  const { report, project, place } = state;
  const menu = useMenu(report !== null);
  return (
    <header class="head">
      <p class="program">{words.program}</p>
      {menu.folds && (
        <button type="button" class="button menu" aria-expanded={menu.isOpen} onClick={menu.toggle}>
          {words.menu}
        </button>
      )}
      <div class="story">
        {report && (
          <>
            <h1 dir="auto">
              <TitleField title={project.title} onRename={actions.rename} />
            </h1>
            <p>
              {words.contents(
                report.articles.length,
                report.articles.reduce((n, a) => n + a.statements.length, 0),
              )}
            </p>
          </>
        )}
        <SavedState state={state} dispatch={dispatch} actions={actions} sharing={sharing} />
        <CorrectionsLink project={project} dispatch={dispatch} />
        <UndoLinks history={state.history} actions={actions} />
      </div>
      {report && <Views place={place} visited={state.visited} questions={report.review.length} />}
      {report && (menu.shows || place.view === 'search') && <SearchField place={place} finder={finder} />}
      {menu.shows && <Tools state={state} dispatch={dispatch} />}
    </header>
  );
}

/**
 * On a narrow screen the first window is for the comparison: the search and what can be done with the whole
 * are folded away behind one button.
 * @param {boolean} isCompared
 */
function useMenu(isCompared) {
  const folds = useMedia(NARROW) && isCompared;
  const [isOpen, setOpen] = useState(false);
  const seeks = useRef(false);
  useKeys(
    folds && !isOpen
      ? {
          '/': () => {
            seeks.current = true;
            setOpen(true);
          },
        }
      : {},
  );
  useLayoutEffect(() => {
    if (seeks.current)
      /** @type {HTMLInputElement | null} */ (document.querySelector('.head search input'))?.focus();
    seeks.current = false;
  }, [isOpen]);
  return { folds, isOpen, shows: !folds || isOpen, toggle: () => setOpen(!isOpen) };
}

/**
 * What is set for the page, and what can be done with the whole comparison.
 * @param {{ state: State, dispatch: (action: Action) => void }} props
 */
function Tools({ state, dispatch }) {
  /** @param {Dialog} dialog */
  const open = (dialog) => () => dispatch({ type: 'dialogOpened', dialog });
  return (
    <div class="tools">
      <LanguageChoice language={state.language} dispatch={dispatch} />
      <ColourSchemeSwitch state={state} dispatch={dispatch} />
      <button
        type="button"
        class="button icon keys-button"
        aria-label={words.keys}
        title={words.keys}
        onClick={open('keys')}
      >
        ?
      </button>
      <button type="button" class="button" onClick={open('add')}>
        {words.addArticles}
      </button>
      {state.report && (
        <button type="button" class="button" onClick={open('export')}>
          {words.exporting.title}
        </button>
      )}
      {state.project.articles.length > 0 && (
        <button type="button" class="button strong" onClick={open('share')}>
          {words.sharing.title}
        </button>
      )}
    </div>
  );
}

/** The views, in the order of their keys: 1 to 4. @type {View[]} */
export const views = ['coverage', 'theme', 'article', 'pair'];

/**
 * Each view opens where the reader left it.
 * @param {Place} place
 * @param {State['visited']} visited
 * @param {View} view
 */
export function viewLink(place, visited, view) {
  return linkAway(place, view, visited[view]?.subject);
}

/** @param {{ place: Place, visited: State['visited'], questions: number }} props */
function Views({ place, visited, questions }) {
  return (
    <nav class="views" aria-label={words.views}>
      {views.map((view) => (
        <a
          key={view}
          href={viewLink(place, visited, view)}
          aria-current={place.view === view ? 'page' : undefined}
        >
          {words[view]}
        </a>
      ))}
      <a
        href={viewLink(place, visited, 'review')}
        aria-current={place.view === 'review' ? 'page' : undefined}
      >
        {questions > 0 ? words.reviewOf(questions) : words.review}
      </a>
    </nav>
  );
}

/** @param {{ language: Language, dispatch: (action: Action) => void }} props */
function LanguageChoice({ language, dispatch }) {
  return (
    <select
      class="language"
      aria-label={words.language}
      value={language}
      onChange={({ currentTarget }) =>
        dispatch({ type: 'languageChanged', language: /** @type {Language} */ (currentTarget.value) })
      }
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code} lang={code} title={name}>
          {code.toUpperCase()}
        </option>
      ))}
    </select>
  );
}

/** @param {{ state: State, dispatch: (action: Action) => void }} props */
function ColourSchemeSwitch({ state: { colourScheme }, dispatch }) {
  const label = isDark(colourScheme) ? words.toLight : words.toDark;
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'colourSchemeChanged', colourScheme: toggled(colourScheme) })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
      </svg>
    </button>
  );
}
