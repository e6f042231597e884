/**
 * What can be done with a whole theme: moved among the others, merged with one, split, deleted.
 */

import { useState } from 'preact/hooks';
import { Evidence } from '../ui/evidence.jsx';
import { focusAround } from '../ui/focus.js';
import { lookup, named } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { adjust } from '../state/place.js';
import { words } from '../i18n/words.js';
import { makeTheme } from './new-theme.jsx';
import { withThemeMoved, withThemeSplit, withThemesMerged, withoutTheme } from '../project/themes.js';

/** @import { ProjectTheme, Report, Theme } from '../report.d.ts' */
/** @import { Correcting } from '../ui/services.js' */

/** What they are drawn with. @typedef {{ report: Report, theme: Theme, own: ProjectTheme, correcting: Correcting }} Props */

/**
 * Draws what can be done with a theme.
 * @param {Props} props
 */
export function ThemeActions(props) {
  const { own, correcting } = props;
  const { project } = correcting.state;
  const remove = () =>
    correcting.actions.change({ kind: 'delete-theme' }, (one) => withoutTheme(one, own.id));
  return (
    <div class="theme-actions">
      {project.themes.length > 1 && <Move {...props} />}
      {project.themes.length > 1 && <Merge {...props} />}
      {props.theme.members.length > 1 && <Split {...props} />}
      <p>
        <button
          type="button"
          class="link"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget);
            void remove();
          }}
        >
          {words.ownThemes.delete}
        </button>
      </p>
    </div>
  );
}

/** Other orders would not show it. @param {Props} props */
function Move({ own, correcting: { state, actions } }) {
  const { themes } = state.project;
  const at = themes.indexOf(own);
  const move = async (/** @type {1 | -1} */ by) => {
    if (!themes[at + by]) return;
    const report = await actions.change({ kind: 'move-theme' }, (project) =>
      withThemeMoved(project, own.id, by),
    );
    const moved = report?.themes.filter(({ origin }) => origin === 'named')[at + by];
    if (moved) adjust({ ...state.place, order: 'given', subject: moved.id });
  };
  return (
    <p>
      {words.ownThemes.order} <span role="status">{words.ownThemes.placeOf(at + 1, themes.length)}</span>{' '}
      <button type="button" class="link" aria-disabled={at === 0 || undefined} onClick={() => void move(-1)}>
        {words.ownThemes.up}
      </button>{' '}
      <button
        type="button"
        class="link"
        aria-disabled={at === themes.length - 1 || undefined}
        onClick={() => void move(1)}
      >
        {words.ownThemes.down}
      </button>
    </p>
  );
}

/** @param {Props} props */
function Merge({ own, correcting: { state, actions } }) {
  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = async (event) => {
    event.preventDefault();
    const other = String(new FormData(event.currentTarget).get('other'));
    const { themes } = state.project;
    const at = themes.filter(({ id }) => id !== other).indexOf(own);
    const report = await actions.change({ kind: 'merge-themes' }, (project) =>
      withThemesMerged(project, own.id, other),
    );
    const merged = report?.themes.filter(({ origin }) => origin === 'named')[at];
    if (merged) adjust({ ...state.place, subject: merged.id, at: null, base: null, why: null });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label>
        {words.ownThemes.merge}{' '}
        <select name="other" required>
          <option value="">{words.ownThemes.mergeNone}</option>
          {state.project.themes
            .filter((theme) => theme !== own)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </label>{' '}
      <button type="submit" class="link">
        {words.ownThemes.mergeNow}
      </button>
    </form>
  );
}

/** @param {Props} props */
function Split({ report, theme, own, correcting }) {
  const [isOpen, setOpen] = useState(false);
  const { statement } = lookup(report);
  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = form.getAll('statement').map((id) => named(statement(String(id))));
    const label = String(form.get('label') ?? '').trim();
    if (chosen.length === 0) return;
    await makeTheme(correcting, { kind: 'split-theme' }, (project, id, signature) =>
      withThemeSplit(project, signature, id, label, own.id, chosen),
    );
  };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.ownThemes.split}</summary>
      {isOpen && (
        <form onSubmit={(event) => void submit(event)}>
          <ul>
            {theme.members.map(({ statement: id }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" name="statement" value={id} />{' '}
                  <span>
                    <span dir="auto">{nameOf(statement(id).article)}</span>{' '}
                    <Evidence placed={statement(id)} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p>
            <input
              name="label"
              required
              dir="auto"
              autocomplete="off"
              aria-label={words.ownThemes.add}
              placeholder={words.ownThemes.add}
            />{' '}
            <button type="submit" class="link">
              {words.ownThemes.splitNow}
            </button>
          </p>
        </form>
      )}
    </details>
  );
}
