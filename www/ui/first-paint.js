/**
 * What the file shows before its program draws: the comparison it came with, as plain HTML. Where the
 * program or that comparison does not open, it stays under the page, to be read.
 */

import { words } from '../i18n/words.js';

/** @import { State } from '../state/state.js' */

/**
 * Keeps the static page in sight until there is something better to show.
 * @param {HTMLElement} root  What the page is drawn in.
 * @returns {(state: State) => boolean}  Asked before each drawing; false: there is nothing better to show yet.
 */
export function createFirstPaint(root) {
  let isShown = root.childElementCount > 0;
  /** @type {HTMLElement | null} */
  let staticPage = null;
  return ({ phase, report }) => {
    if (isShown && phase === 'loading') return false;
    if (isShown) {
      staticPage = withoutHead(root);
      root.replaceChildren();
      if (phase === 'failed') root.after(staticPage);
      isShown = false;
    }
    if (report) staticPage?.remove();
    return true;
  };
}

/**
 * The page has a head and a main part of its own.
 * @param {HTMLElement} root
 */
function withoutHead(root) {
  const section = document.createElement('section');
  section.className = 'static';
  section.setAttribute('aria-labelledby', 'first-paint');
  const heading = document.createElement('h2');
  heading.id = 'first-paint';
  heading.textContent = words.firstPaint;
  section.append(heading, ...(root.querySelector('main')?.childNodes ?? []));
  return section;
}
