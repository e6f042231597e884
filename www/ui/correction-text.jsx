/**
 * What one correction or note comes to, in words.
 */

import { Fragment } from 'preact';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { isOnTheme } from '../project/corrections.js';
import { ReaderMark, Pencil } from './reader-mark.jsx';

/** @import { Correction, NamedStatement, Note, Project, Report } from '../report.d.ts' */

/**
 * Says one correction or note.
 * @param {{ report: Report | null, project: Project, made: Correction | Note }} props
 */
export function CorrectionText({ report, project, made }) {
  const labels = themesOf(made).map(
    (theme) => project.themes.find(({ id }) => id === theme)?.label ?? words.correcting.gone,
  );
  const article = 'on' in made && made.on.kind === 'article' ? made.on.article : null;
  return (
    <p>
      {'kind' in made && <ReaderMark correction={made} />}
      {labels.map((label, index) => (
        <Fragment key={index}>
          {index === 0 ? ' ' : ', '}
          <b dir="auto">{label}</b>
        </Fragment>
      ))}
      {article !== null && <b dir="auto">{nameIn(report, project, article)}</b>}
      {'on' in made && (
        <span class="note-text">
          {' '}
          <Pencil />
          <span dir="auto">{made.text}</span> {made.by !== null && <bdi class="quiet">{made.by}</bdi>}
        </span>
      )}
    </p>
  );
}

/**
 * An article's name, as found in its text if it states none.
 * @param {Report | null} report
 * @param {Project} project
 * @param {string} id
 */
export function nameIn(report, project, id) {
  const article = [...(report?.articles ?? []), ...project.articles].find((one) => one.id === id);
  return article ? nameOf(article) : words.correcting.articleGone;
}

/**
 * Returns the statements that a correction or note names.
 * @param {Correction | Note} made
 * @returns {NamedStatement[]}
 */
export function statementsOf(made) {
  if ('on' in made) return made.on.kind === 'statement' ? [made.on] : [];
  return 'statements' in made ? made.statements : [made.statement];
}

/** @param {Correction | Note} made */
function themesOf(made) {
  if ('on' in made) return made.on.kind === 'theme' ? [made.on.theme] : [];
  if (made.kind === 'judged') return made.themes;
  return isOnTheme(made) ? [made.theme] : [];
}
