/**
 * Where the page begins: reads the project that the file carries, compares it, draws.
 */

import { render } from 'preact';
import { Core } from './core.js';
import { createDesk } from './desk.js';
import { createFinder } from './finder.js';
import { createFirstPaint } from './first-paint.js';
import { preferredLanguage, speak } from './language.js';
import { createStore, initial, isUnsaved } from './state.js';
import { createWordMarks } from './word-marks.js';
import { storedAppearance, wear } from './appearance.js';
import { parsePlace } from './place.js';
import { Page } from './page.jsx';
import { drawWhenPrinted } from './print.jsx';
import { notKept } from './store/beginning.js';
import { createSaving } from './store/saving.js';
import { createSharing } from './store/sharing.js';
import { words } from './words.js';

/** @import { State } from './state.js' */

const root = /** @type {HTMLElement} */ (document.getElementById('page'));
const core = new Core();
const store = createStore(
  initial(notKept(), parsePlace(location.hash), storedAppearance(), preferredLanguage()),
  draw,
);
const saving = createSaving(store);
const sharing = createSharing(core, store);
const desk = createDesk(core, store, saving);
const marks = createWordMarks(core, store);
const finder = createFinder(core, store);

const isTimeToDraw = createFirstPaint(root);

/** @param {State} state */
function draw(state) {
  saving.watch();
  if (!isTimeToDraw(state)) return;
  wear(state.appearance);
  speak(state.language);
  render(<Page state={state} act={store.act} desk={desk} marks={marks} finder={finder} sharing={sharing} />, root);
  document.title = words.pageTitle(state.project.title);
  document.body.dataset.state = state.phase;
}

addEventListener('hashchange', () => store.act({ type: 'went', place: parsePlace(location.hash) }));
drawWhenPrinted(store);
addEventListener('beforeunload', (event) => {
  if (isUnsaved(store.state)) event.preventDefault();
});
document.querySelector('.unstarted')?.remove();
void desk.start();
