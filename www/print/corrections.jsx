/**
 * On paper, after all else: what was corrected and noted by hand, what of it is in doubt, and what no
 * longer fits.
 */

import { words } from '../i18n/words.js';
import { CorrectionText, nameIn, statementsOf } from '../ui/correction-text.jsx';
import { decisionsOf, isInDoubt, isStanding } from '../report/decisions.js';

/** @import { Correction, Note, Project, Report } from '../report.d.ts' */
/** @import { Fitted } from '../report/decisions.js' */

/**
 * Draws corrections and notes for paper.
 * @param {{ report: Report, project: Project }} props
 */
export function PrintCorrections({ report, project }) {
  const { corrections, notes } = decisionsOf(report, project);
  const all = [...corrections, ...notes];
  if (all.length === 0) return null;
  return (
    <section class="print-corrections">
      <h2>{words.correcting.all}</h2>
      <List report={report} project={project} entries={all.filter(isStanding)} />
      {all.some(isInDoubt) && <h3>{words.correcting.doubts}</h3>}
      <List report={report} project={project} entries={all.filter(isInDoubt)} />
      {all.some(({ fits }) => !fits) && <h3>{words.correcting.misfits}</h3>}
      <List report={report} project={project} entries={all.filter(({ fits }) => !fits)} />
    </section>
  );
}

/** @param {{ report: Report, project: Project, entries: (Fitted<Correction> | Fitted<Note>)[] }} props */
function List({ report, project, entries }) {
  return (
    <>
      {entries.map(({ made }, index) => (
        <figure key={index}>
          <CorrectionText report={report} project={project} made={made} />
          {statementsOf(made).map((statement, at) => (
            <blockquote key={at}>
              <span dir="auto">{nameIn(report, project, statement.article)}</span>
              {words.colon}
              <span class="said" dir="auto">
                {statement.text}
              </span>
            </blockquote>
          ))}
          {made.at && <small>{words.correcting.when(Date.parse(made.at))}</small>}
        </figure>
      ))}
    </>
  );
}
