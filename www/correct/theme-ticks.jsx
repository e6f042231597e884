/**
 * The themes that somebody named, to put a statement on or take it off, and to say that all of them were
 * looked at.
 */

import { words } from '../i18n/words.js';
import { decisionsOf, onTheme, themeInReport } from '../report/decisions.js';
import { isNotOn, withoutCorrection } from '../project/corrections.js';
import { ReaderMark } from '../ui/reader-mark.jsx';

/** @import { Member, Project, ProjectTheme, Report } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Placed } from '../report/lookup.js' */

/** One of the reader's themes, with the statement as a member of it. @typedef {{ theme: ProjectTheme, member: Member | undefined }} Tick */

/**
 * Draws a tick box for each of the reader's themes.
 * @param {{ report: Report, project: Project, placed: Placed, actions: Actions }} props
 */
export function ThemeTicks({ report, project, placed, actions }) {
  if (project.themes.length === 0) return <p class="quiet">{words.correcting.noThemes}</p>;
  const decisions = decisionsOf(report, project).on(placed.id);
  /** @type {Tick[]} */
  const ticks = project.themes.map((theme) => {
    const members = themeInReport(report, project, theme.id)?.members;
    return { theme, member: members?.find(({ statement }) => statement === placed.id) };
  });
  return (
    <ul class="ticks">
      {ticks.map(({ theme, member }) => {
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
      <Seen report={report} project={project} placed={placed} actions={actions} ticks={ticks} />
    </ul>
  );
}

/**
 * A tick that says that the statement was seen and is on none of the themes that are not ticked.
 * @param {Parameters<typeof ThemeTicks>[0] & { ticks: Tick[] }} props
 */
function Seen({ report, project, placed, actions, ticks }) {
  const decisions = decisionsOf(report, project).on(placed.id);
  const judged = decisions.findLast((one) => one.kind === 'judged');
  const [on, others] = [true, false].map((isOn) =>
    ticks.filter(({ member }) => (member?.state === 'covered') === isOn).map(({ theme }) => theme.id),
  );
  const isDecided = (/** @type {string} */ id) =>
    onTheme(decisions, id) !== undefined || (judged !== undefined && isNotOn(judged, id));
  const isSeen = project.themes.every(({ id }) => isDecided(id));
  const tick = (/** @type {boolean} */ isNow) =>
    isNow
      ? actions.judge(placed, on ?? [], others ?? [])
      : judged &&
        actions.change({ kind: 'remove-correction' }, (project) => withoutCorrection(project, judged));
  return (
    <li class="seen">
      <label>
        <input
          type="checkbox"
          checked={isSeen}
          disabled={isSeen && !judged}
          onChange={({ currentTarget }) => void tick(currentTarget.checked)}
        />{' '}
        {words.correcting.seen((on ?? []).length > 0)}
      </label>{' '}
      <span class="quiet">{words.correcting.seenNote}</span>
    </li>
  );
}
