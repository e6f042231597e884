/**
 * A comparison that was opened beside one's own: it takes its place, or what it has that one's own has
 * not is taken over, one by one or all of it; and how far both agree.
 */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { focusNeighbour } from '../ui/focus.js';
import { words } from '../i18n/words.js';
import { AgreementTable } from './agreement-table.jsx';
import { DifferenceText } from './difference-text.jsx';
import { allTakenOver, differencesOf, takenOver } from '../project/merge.js';

/** @import { Agreement, Project } from '../report.d.ts' */
/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */

/** What the dialog is drawn with. @typedef {{ state: State, other: Project, dispatch: (action: Action) => void, actions: Actions }} Props */

/**
 * Draws the dialog that opens or merges another comparison.
 * @param {Props} props
 */
export function MergeDialog(props) {
  const { other, dispatch, actions } = props;
  const { merging } = words;
  const [isMerging, setIsMerging] = useState(false);
  const open = () => {
    dispatch({ type: 'dialogOpened', dialog: null });
    void actions.open(other);
  };
  return (
    <Dialog name="merge" title={merging.title} dispatch={dispatch}>
      <p dir="auto">{merging.offered(other.title ?? words.untitled, other.articles.length)}</p>
      {!isMerging && <p class="quiet">{merging.ask}</p>}
      <p class="files">
        <button type="button" class="button" onClick={open}>
          {merging.open}
        </button>{' '}
        {!isMerging && (
          <button type="button" class="button strong" onClick={() => setIsMerging(true)}>
            {merging.merge}
          </button>
        )}
      </p>
      {isMerging && <Differences {...props} />}
      {isMerging && <Agreed {...props} />}
    </Dialog>
  );
}

/** @type {(keyof typeof words.merging.kinds)[]} */
const kinds = ['article', 'theme', 'correction', 'note'];

/** @param {Props} props */
function Differences({ state: { report, project }, other, actions }) {
  const { merging } = words;
  const all = useMemo(() => differencesOf(project, other), [project, other]);
  return (
    <>
      <p role="status">{all.length === 0 && merging.none}</p>
      {all.length > 1 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void actions.change({ kind: 'merge' }, (own, _, askIds) => allTakenOver(own, other, askIds))
            }
          >
            {merging.all(all.length)}
          </button>
        </p>
      )}
      {kinds
        .map((kind) => ({ kind, those: all.filter((one) => one.kind === kind) }))
        .filter(({ those }) => those.length > 0)
        .map(({ kind, those }) => (
          <section key={kind}>
            <h3>{merging.kinds[kind]}</h3>
            <ul class="differences">
              {those.map((difference, index) => (
                <li key={index}>
                  <DifferenceText report={report} project={project} difference={difference} />
                  <button
                    type="button"
                    class="link"
                    onClick={({ currentTarget }) => {
                      focusNeighbour(currentTarget, 'li');
                      void actions.change({ kind: 'merge' }, (own, _, askIds) =>
                        takenOver(own, [difference], askIds),
                      );
                    }}
                  >
                    {merging.take}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** @param {Props} props */
function Agreed({ state: { report, project }, other, actions }) {
  const [agreement, setAgreement] = useState(/** @type {Agreement | null} */ (null));
  useEffect(() => {
    let isCurrent = true;
    // Where either cannot be compared there is nothing to agree on.
    actions.agreement(other).then(
      (found) => isCurrent && setAgreement(found),
      () => isCurrent && setAgreement(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [project, other]);
  return agreement && <AgreementTable report={report} project={project} agreement={agreement} />;
}
