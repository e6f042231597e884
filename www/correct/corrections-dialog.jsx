/**
 * All that was corrected and noted: what, by whom, when, and whether it still fits or is in doubt.
 * Nothing is lost; anything can be removed.
 */

import { Dialog } from '../ui/dialog.jsx';
import { focusNeighbour } from '../ui/focus.js';
import { shortened } from '../report/naming.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';
import { CorrectionText, nameIn, statementsOf } from '../ui/correction-text.jsx';
import { withNote, withoutCorrection, withoutDoubt } from '../project/corrections.js';
import { decisionsOf, isInDoubt, isStanding } from '../report/decisions.js';
import { ReaderField } from '../ui/reader-field.jsx';

/** @import { Correction, Note } from '../report.d.ts' */
/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Fitted } from '../report/decisions.js' */

/** Characters of a statement in the list. */
const MAX_CHARACTERS = 160;

/** One entry of the list. @typedef {Fitted<Correction> | Fitted<Note>} Entry */
/** What the dialog is drawn with. @typedef {{ state: State, dispatch: (action: Action) => void, actions: Actions }} Props */

/**
 * Draws the dialog of all corrections and notes.
 * @param {Props} props
 */
export function CorrectionsDialog(props) {
  const { report, project } = props.state;
  const { corrections, notes } = report ? decisionsOf(report, project) : { corrections: [], notes: [] };
  const all = [...corrections, ...notes];
  return (
    <Dialog name="corrections" title={words.correcting.all} dispatch={props.dispatch}>
      {all.length === 0 && <p class="quiet">{words.correcting.none}</p>}
      <Entries {...props} entries={corrections.filter(isStanding)} />
      {notes.some(isStanding) && <h3>{words.correcting.notes}</h3>}
      <Entries {...props} entries={notes.filter(isStanding)} />
      <Unsettled {...props} name="doubts" entries={all.filter(isInDoubt)} />
      <Unsettled {...props} name="misfits" entries={all.filter(({ fits }) => !fits)} />
      <ReaderField />
    </Dialog>
  );
}

/**
 * Those that do not stand as they were made, under what keeps them from it.
 * @param {Props & { name: 'doubts' | 'misfits', entries: Entry[] }} props
 */
function Unsettled({ name, entries, ...props }) {
  if (entries.length === 0) return null;
  return (
    <section class={name}>
      <h3>{words.correcting[name]}</h3>
      <p class="quiet">{words.correcting[`${name}Note`]}</p>
      <Entries {...props} entries={entries} />
    </section>
  );
}

/** @param {Props & { entries: Entry[] }} props  Shown with the last one first. */
function Entries({ entries, state, dispatch, actions }) {
  return (
    <ol>
      {entries.toReversed().map(({ made, statements }, index) => (
        <li key={entries.length - index}>
          <CorrectionText report={state.report} project={state.project} made={made} />
          {statementsOf(made).map((statement, at) => (
            <Quoted
              key={at}
              name={nameIn(state.report, state.project, statement.article)}
              text={statement.text}
              href={statements[at] && linkAway(state.place, 'article', statement.article, statements[at])}
              onFollow={() => dispatch({ type: 'dialogOpened', dialog: null })}
            />
          ))}
          <p class="quiet">
            {made.at && words.correcting.when(Date.parse(made.at))}{' '}
            {made.in_doubt && (
              <Leaving
                onLeave={() => void actions.change({ kind: 'settle' }, (one) => withoutDoubt(one, made))}
              >
                {words.correcting.settle}
              </Leaving>
            )}{' '}
            <Leaving onLeave={() => void actions.change(...removing(made))}>
              {words.correcting.remove}
            </Leaving>
          </p>
        </li>
      ))}
    </ol>
  );
}

/**
 * A button that takes its entry from where it stands, and has the focus go on to the next.
 * @param {{ onLeave: () => void, children: string }} props
 */
function Leaving({ onLeave, children }) {
  return (
    <button
      type="button"
      class="link"
      onClick={({ currentTarget }) => {
        const title = currentTarget.closest('dialog')?.querySelector('h2');
        focusNeighbour(currentTarget, 'li');
        // In a field the keys that undo would be the field's.
        if (document.activeElement?.matches('input')) title?.focus();
        onLeave();
      }}
    >
      {children}
    </button>
  );
}

/** @param {{ name: string, text: string, href: string | undefined, onFollow: () => void }} props */
function Quoted({ name, text, href, onFollow }) {
  const said = (
    <span class="said" dir="auto">
      {shortened(text, MAX_CHARACTERS)}
    </span>
  );
  return (
    <p>
      <span dir="auto">{name}</span>
      {words.colon}
      {href ? (
        <a href={href} onClick={onFollow}>
          {said}
        </a>
      ) : (
        said
      )}
    </p>
  );
}

/**
 * @param {Correction | Note} made
 * @returns {Parameters<Actions['change']>}
 */
function removing(made) {
  return 'on' in made
    ? [{ kind: 'remove-note' }, (project, signature) => withNote(project, signature, made.on, made, '')]
    : [{ kind: 'remove-correction' }, (project) => withoutCorrection(project, made)];
}
