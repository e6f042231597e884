/**
 * Where the page starts: opens the project in the file, compares it, draws.
 */

import { render } from 'preact';
import { createCore } from './core/client.js';
import { createActions } from './actions/actions.js';
import { createFinder } from './actions/finder.js';
import { createFirstPaint } from './ui/first-paint.js';
import { preferredLanguage, setLanguage } from './i18n/language.js';
import { createStore, initial, isUnsaved } from './state/state.js';
import { createWordDiffs } from './actions/word-diffs.js';
import { storedColourScheme, applyColourScheme } from './ui/colour-scheme.js';
import { parsePlace } from './state/place.js';
import { Page } from './page.jsx';
import { drawWhenPrinted } from './print/print.jsx';
import { unsavedProject } from './storage/opening.js';
import { createSaving } from './storage/autosave.js';
import { createSharing } from './storage/sharing.js';
import { words } from './i18n/words.js';

/** @import { State } from './state/state.js' */

const root = /** @type {HTMLElement} */ (document.getElementById('page'));
const core = createCore();
const store = createStore(
  initial(unsavedProject(), parsePlace(location.hash), storedColourScheme(), preferredLanguage()),
  draw,
);
const saving = createSaving(store);
const sharing = createSharing(core, store);
const actions = createActions(core, store, saving);
const wordDiffs = createWordDiffs(core, store);
const finder = createFinder(core, store);

const isTimeToDraw = createFirstPaint(root);

/** @param {State} state */
function draw(state) {
  saving.watch();
  if (!isTimeToDraw(state)) return;
  applyColourScheme(state.colourScheme);
  setLanguage(state.language);
  render(
    <Page
      state={state}
      dispatch={store.dispatch}
      actions={actions}
      wordDiffs={wordDiffs}
      finder={finder}
      sharing={sharing}
    />,
    root,
  );
  document.title = words.pageTitle(state.project.title);
  document.body.dataset.state = state.phase;
}

addEventListener('hashchange', () => store.dispatch({ type: 'navigated', place: parsePlace(location.hash) }));
drawWhenPrinted(store);
addEventListener('beforeunload', (event) => {
  if (isUnsaved(store.state)) event.preventDefault();
});
document.querySelector('.unstarted')?.remove();
void actions.start();
