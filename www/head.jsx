/**
 * The page's head: whose comparison this is, the views, and what can be done with the whole.
 */

import { isDark, otherThan } from './appearance.js';
import { coverageLink, themeLink } from './place.js';
import { words } from './words.js';

/** @import { Action, State } from './state.js' */

/** @param {{ state: State, act: (action: Action) => void }} props */
export function Head({ state, act }) {
  const { report, project } = state;
  return (
    <header class="head">
      <p class="program">{words.program}</p>
      {report && (
        <div class="story">
          <h1 dir="auto">{report.title ?? project.title ?? words.untitled}</h1>
          <p>{words.contents(report.articles.length, report.articles.reduce((n, a) => n + a.statements.length, 0))}</p>
        </div>
      )}
      {report && report.themes.length > 0 && <Views state={state} />}
      <div class="tools">
        <AppearanceSwitch state={state} act={act} />
        <button type="button" class="button" onClick={() => act({ type: 'adding', open: true })}>
          {words.addArticles}
        </button>
      </div>
    </header>
  );
}

/** @param {{ state: State }} props */
function Views({ state: { place, cameFrom } }) {
  const last = [place, cameFrom].find((one) => one?.view === 'theme');
  const theme = last?.view === 'theme' ? last.theme : null;
  return (
    <nav class="views" aria-label={words.views}>
      <a href={coverageLink} aria-current={place.view === 'coverage' ? 'page' : undefined}>
        {words.coverage}
      </a>
      <a href={themeLink(theme ?? '')} aria-current={place.view === 'theme' ? 'page' : undefined}>
        {words.theme}
      </a>
    </nav>
  );
}

/** @param {{ state: State, act: (action: Action) => void }} props */
function AppearanceSwitch({ state: { appearance }, act }) {
  const label = isDark(appearance) ? words.toLight : words.toDark;
  return (
    <button
      type="button"
      class="button appearance"
      aria-label={label}
      title={label}
      onClick={() => act({ type: 'dressed', appearance: otherThan(appearance) })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
      </svg>
    </button>
  );
}
