/**
 * The comparison's contents as files for other programs, and on paper.
 */

import { Dialog } from '../ui/dialog.jsx';
import { words } from '../i18n/words.js';
import { exported } from '../storage/exports.js';

/** @import { Action, State } from '../state/state.js' */
/** @import { Sharing } from '../storage/sharing.js' */

/**
 * Draws the dialog that writes files for other programs.
 * @param {{ state: State, dispatch: (action: Action) => void, sharing: Sharing }} props
 */
export function ExportDialog({ dispatch, sharing }) {
  const { exporting } = words;
  const print = () => {
    dispatch({ type: 'dialogOpened', dialog: null });
    window.print();
  };
  return (
    <Dialog name="export" title={exporting.title} dispatch={dispatch}>
      <p class="quiet">{exporting.note}</p>
      <ul>
        {exported.map((format) => (
          <li key={format.ending}>
            <button type="button" class="button" onClick={() => void sharing.saveAs(format)}>
              {format.ending}
            </button>
            <span>{exporting.contents[format.contents]}</span>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={print}>
            {exporting.print}
          </button>
          <span>{exporting.printNote}</span>
        </li>
      </ul>
    </Dialog>
  );
}
