/**
 * One difference, in words: what the other has, and what of one's own it would take the place of.
 */

import { CorrectionText, nameIn, statementsOf } from '../ui/correction-text.jsx';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { Project, ProjectTheme, Report } from '../report.d.ts' */
/** @import { Difference } from '../project/merge.js' */

/**
 * Says one difference of two projects.
 * @param {{ report: Report | null, project: Project, difference: Difference }} props
 */
export function DifferenceText({ report, project, difference }) {
  const { merging } = words;
  switch (difference.kind) {
    case 'article':
      return (
        <p dir="auto">{[nameOf(difference.theirs), difference.theirs.title].filter(isNew).join(' · ')}</p>
      );
    case 'theme':
      return (
        <div>
          <ThemeText theme={difference.theirs} />
          {difference.own && (
            <div class="quiet">
              {merging.yours} <ThemeText theme={difference.own} />
            </div>
          )}
        </div>
      );
    case 'correction':
    case 'note':
      return (
        <div>
          <CorrectionText report={report} project={project} made={difference.theirs} />
          {statementsOf(difference.theirs).map(({ article, text }, index) => (
            <p key={index} class="quoted">
              <span dir="auto">{nameIn(report, project, article)}</span>
              {words.colon}
              <span class="said" dir="auto">
                {text}
              </span>
            </p>
          ))}
          {difference.own && <p class="quiet">{merging.instead}</p>}
        </div>
      );
  }
}

/** @param {{ theme: ProjectTheme }} props */
function ThemeText({ theme: { label, query, include, exclude } }) {
  return (
    <p dir="auto">
      <b>{label}</b>{' '}
      {[query, ...include.map((phrase) => `+ ${phrase}`), ...exclude.map((phrase) => `− ${phrase}`)]
        .filter(isNew)
        .join(' · ')}
    </p>
  );
}

/**
 * Not empty, and not said before.
 * @param {string | null} part
 * @param {number} index
 * @param {(string | null)[]} all
 */
function isNew(part, index, all) {
  return !!part && all.indexOf(part) === index;
}
