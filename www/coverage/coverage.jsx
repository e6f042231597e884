/**
 * Coverage: the matrix of themes by outlets, and below it what the matrix cannot show.
 */

import { chosenColumns } from '../report/columns.js';
import { Brief } from './brief.jsx';
import { Matrix } from './matrix.jsx';
import { Dates } from './dates.jsx';
import { LeftOut } from './left-out.jsx';
import { OnlyHere } from './only-here.jsx';
import { Overlap } from './overlap.jsx';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */

/**
 * Draws the coverage view.
 * @param {{ report: Report, state: State, actions: Actions }} props
 */
export function Coverage({ report, state, actions }) {
  const { place } = state;
  const columns = chosenColumns(report, place.columns);
  const articles = columns.map(({ article }) => article);
  return (
    <div class="coverage">
      <h2 class="hidden">{words.coverage}</h2>
      <Brief report={report} place={place} />
      {report.themes.length === 0 ? (
        <p class="explanation">{words.noThemes}</p>
      ) : (
        <>
          <div class="above">
            <Explanation />
            <Dates articles={articles} />
          </div>
          <Matrix report={report} state={state} columns={columns} />
        </>
      )}
      <div class="below">
        {articles.length > 1 && <Overlap report={report} place={place} articles={articles} />}
        <OnlyHere report={report} place={place} articles={articles} />
        <LeftOut articles={articles} actions={actions} />
      </div>
    </div>
  );
}

function Explanation() {
  return (
    <p class="explanation">
      {words.explanation}{' '}
      <span class="key">
        <svg class="strip" viewBox="0 0 14 22" aria-hidden="true">
          <rect class="covered" x="1" y="6" width="12" height="15" />
        </svg>{' '}
        {words.onTheme}
      </span>{' '}
      <span class="key">
        <svg class="strip" viewBox="0 0 14 22" aria-hidden="true">
          <rect class="mentioned" x="1" y="12" width="12" height="9" />
        </svg>{' '}
        {words.mentioned}
      </span>{' '}
      <span class="key">
        <svg class="strip" viewBox="0 0 14 22" aria-hidden="true">
          <rect class="perhaps" x="1" y="12" width="12" height="9" />
        </svg>{' '}
        {words.perhaps}
      </span>
    </p>
  );
}
