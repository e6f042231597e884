/**
 * The themes that somebody named, to put a statement on or take it off.
 */

import { words } from '../i18n/words.js';
import { decisionsOf, onTheme, themeInReport } from '../report/decisions.js';
import { ReaderMark } from '../ui/reader-mark.jsx';

/** @import { Project, Report } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws a tick box for each of the reader's themes.
 * @param {{ report: Report, project: Project, placed: Placed, actions: Actions }} props
 */
export function ThemeTicks({ report, project, placed, actions }) {
  if (project.themes.length === 0) return <p class="quiet">{words.correcting.noThemes}</p>;
  const decisions = decisionsOf(report, project).on(placed.id);
  return (
    <ul class="ticks">
      {project.themes.map((theme) => {
        const member = themeInReport(report, project, theme.id)?.members.find(
          ({ statement }) => statement === placed.id,
        );
        const decision = onTheme(decisions, theme.id);
        return (
          <li key={theme.id}>
            <label>
              <input
                type="checkbox"
                checked={member?.state === 'covered'}
                onChange={({ currentTarget }) =>
                  void actions.putOnTheme(theme, placed, currentTarget.checked)
                }
              />{' '}
              <span dir="auto">{theme.label}</span>
            </label>{' '}
            {decision ? (
              <ReaderMark correction={decision} />
            ) : (
              member?.state === 'mentioned' && <span class="quiet">{words.mentioned}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
