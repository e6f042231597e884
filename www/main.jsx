import { render } from 'preact';

import { Core } from './core.js';

/** @import { Project } from './report.d.ts' */
/** @import { CoreError } from './core.js' */

/** @type {Project | null} */
const project = JSON.parse(document.getElementById('project')?.textContent ?? 'null');
const page = /** @type {HTMLElement} */ (document.getElementById('page'));

if (project) {
  new Core().compare(project).then(
    (report) => show('ready', JSON.stringify(report, null, 2)),
    (/** @type {CoreError} */ error) => show('failed', error.message),
  );
} else {
  show('ready', 'Crossread');
}

/**
 * @param {string} state
 * @param {string} text
 */
function show(state, text) {
  render(<pre>{text}</pre>, page);
  document.body.dataset.state = state;
}
