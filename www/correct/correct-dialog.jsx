/**
 * All that can be corrected about one statement: its themes, what says the same, where it ends, and
 * what the reader notes beside it. What is decided counts at once, and the name typed here signs it.
 */

import { useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { Evidence } from '../ui/evidence.jsx';
import { lookup, named } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { decisionsOf } from '../report/decisions.js';
import { SplitOrJoin } from './split-or-join.jsx';
import { ReaderMark } from '../ui/reader-mark.jsx';
import { Notes } from '../ui/notes.jsx';
import { ReaderField } from '../ui/reader-field.jsx';
import { SameClaims } from './same-claims.jsx';
import { ThemeTicks } from './theme-ticks.jsx';

/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Finder } from '../actions/finder.js' */

/**
 * Draws the dialog that corrects one statement.
 * @param {{ state: State, dispatch: (action: Action) => void, actions: Actions, finder: Finder }} props
 */
export function CorrectDialog({ state: { report, project, corrected: id }, dispatch, actions, finder }) {
  const [opened] = useState(project);
  const found = report && id !== null && lookup(report).has(id) ? lookup(report).statement(id) : null;
  if (!report || !found) return null;
  const { on, notesOn } = decisionsOf(report, project);
  const cuts = on(found.id).filter(({ kind }) => kind === 'split' || kind === 'join');
  return (
    <Dialog name="correct" title={words.correcting.title} dispatch={dispatch}>
      <blockquote>
        <b dir="auto">{nameOf(found.article)}</b> <Evidence placed={found} />{' '}
        {cuts.map((one, index) => (
          <ReaderMark key={index} correction={one} />
        ))}
      </blockquote>
      <h3>{words.correcting.onThemes}</h3>
      <ThemeTicks report={report} project={project} placed={found} actions={actions} />
      <h3>{words.correcting.sameClaim}</h3>
      <SameClaims
        key={found.id}
        report={report}
        project={project}
        placed={found}
        actions={actions}
        finder={finder}
      />
      <h3>{words.correcting.note}</h3>
      <Notes on={{ kind: 'statement', ...named(found) }} notes={notesOn(found.id)} />
      <details>
        <summary>{words.correcting.ends}</summary>
        <SplitOrJoin
          key={found.text}
          report={report}
          placed={found}
          actions={actions}
          onDone={() => dispatch({ type: 'dialogOpened', dialog: null })}
        />
      </details>
      <ReaderField onNamed={() => void actions.signSince(opened)} />
    </Dialog>
  );
}
