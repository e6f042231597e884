/**
 * Printing, from whatever view: just before, the whole comparison is drawn as one document for
 * paper, at once, since the browser does not wait; afterwards it goes. See print.css.
 */

import { render } from 'preact';
import { PrintDocument } from './document.jsx';
import { words } from '../i18n/words.js';

/** @import { Store } from '../state/state.js' */

/**
 * Draws the document for paper whenever the page is printed.
 * @param {Store} store
 */
export function drawWhenPrinted(store) {
  const paper = document.createElement('div');
  paper.className = 'printed';
  const draw = () => {
    const { report, project, place } = store.state;
    if (!report) return;
    const title = report.title ?? project.title ?? words.untitled;
    // The page's foot is drawn by CSS, which knows a text only as a property.
    document.documentElement.style.setProperty('--printed-title', JSON.stringify(title.replace(/\s+/g, ' ')));
    render(<PrintDocument report={report} title={title} place={place} project={project} />, paper);
    if (!paper.isConnected) document.body.prepend(paper);
  };
  const clear = () => {
    paper.remove();
    render(null, paper);
  };
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);
  // Some browsers print without these two events.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? draw() : clear()));
}
