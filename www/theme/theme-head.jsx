/**
 * What a reader can do with the open theme, under its name: change it, note something beside it, or
 * make one that the texts suggest their own.
 */

import { useCorrecting } from '../ui/services.js';
import { ownThemeOf } from '../report/decisions.js';
import { NotesOn } from '../ui/notes.jsx';
import { lookup, named } from '../report/lookup.js';
import { words } from '../i18n/words.js';
import { makeTheme } from './new-theme.jsx';
import { ThemeForm } from './theme-form.jsx';
import { withThemeKept } from '../project/themes.js';

/** @import { Report, Theme } from '../report.d.ts' */

/**
 * Draws what can be done with a theme under its name.
 * @param {{ report: Report, theme: Theme, editing: boolean, isNew: boolean, onEdit: (editing: boolean) => void }} props
 */
export function ThemeHead({ report, theme, editing, isNew, onEdit }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const own = ownThemeOf(report, correcting.state.project, theme);
  if (!own) return <AdoptTheme report={report} theme={theme} />;
  const end = () => {
    // What had the focus goes with the form.
    document.getElementById('theme')?.focus();
    onEdit(false);
  };
  return (
    <>
      {editing ? (
        <ThemeForm
          key={own.id}
          report={report}
          theme={theme}
          own={own}
          correcting={correcting}
          isNew={isNew}
          onEnd={end}
        />
      ) : (
        <button type="button" class="link edit-theme" onClick={() => onEdit(true)}>
          {words.ownThemes.edit}
        </button>
      )}{' '}
      <NotesOn on={{ kind: 'theme', theme: own.id }} />
    </>
  );
}

/** @param {{ report: Report, theme: Theme }} props */
function AdoptTheme({ report, theme }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const covered = theme.members
    .filter(({ state }) => state === 'covered')
    .map((one) => named(lookup(report).statement(one.statement)));
  return (
    <p class="adopt-theme">
      <button
        type="button"
        class="link"
        onClick={() =>
          void makeTheme(correcting, { kind: 'keep-theme' }, (project, id, signature) =>
            withThemeKept(project, signature, id, theme.label, covered),
          )
        }
      >
        {words.ownThemes.keep}
      </button>{' '}
      <span class="quiet">{words.ownThemes.keepNote}</span>
    </p>
  );
}
