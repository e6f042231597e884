/**
 * The way from a statement to its corrections, wherever it stands: a quiet word, and the key `c`.
 */

import { useKeys } from './keys.js';
import { nameOf } from '../report/naming.js';
import { lookup } from '../report/lookup.js';
import { words } from '../i18n/words.js';
import { Pencil } from './reader-mark.jsx';
import { useCorrecting } from './services.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Action } from '../state/state.js' */

/**
 * Draws the button that opens a statement's corrections.
 * @param {{ report: Report, id: string, brief?: boolean }} props  Brief: no more than a pencil.
 */
export function CorrectButton({ report, id, brief = false }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const label = `${words.correcting.correct}: ${nameOf(lookup(report).statement(id).article)}`;
  return (
    <button
      type="button"
      class={brief ? 'correct-here' : 'link correct'}
      aria-label={label}
      title={brief ? words.correcting.correct : undefined}
      data-statement={id}
      onClick={() => correcting.dispatch({ type: 'dialogOpened', dialog: 'correct', statement: id })}
    >
      {brief ? <Pencil /> : words.correcting.correct}
    </button>
  );
}

/**
 * The statement that the reader is at: the focus is in it, on its pin, or on a control beside it.
 * @param {Report | null} report
 * @param {(action: Action) => void} dispatch
 */
export function useCorrectKey(report, dispatch) {
  useKeys({
    c: () => {
      const id = report && statementAt(document.activeElement, lookup(report).has);
      if (id) dispatch({ type: 'dialogOpened', dialog: 'correct', statement: id });
    },
  });
}

/**
 * @param {Element | null} from
 * @param {(id: string) => boolean} has
 */
function statementAt(from, has) {
  // A pin stands right after the pencil of its statement.
  const control = from?.matches('.pin') ? from.previousElementSibling : from;
  const named = control instanceof HTMLElement && control.dataset.statement;
  if (named && has(named)) return named;
  let at = from;
  while (at && !has(at.id)) at = at.parentElement;
  return at?.id;
}
