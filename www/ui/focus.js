/**
 * Keeps a reader's place when what they pressed is about to go: the focus moves on before it does,
 * since a browser would send it back to the top of the page.
 */

/**
 * To the button of the next entry, or of the one before; else to the place around them.
 * @param {HTMLElement} button
 * @param {string} entry  What goes with the button, as a selector.
 */
export function focusNeighbour(button, entry) {
  const leaving = button.closest(entry);
  const neighbour = [leaving?.nextElementSibling, leaving?.previousElementSibling].find((one) =>
    one?.matches(entry),
  );
  const next = neighbour?.querySelector('button');
  if (next) next.focus();
  else focusAround(button);
}

/**
 * To the first thing to do in the dialog around an element, or to the comparison.
 * @param {Element} element
 */
export function focusAround(element) {
  const dialog = element.closest('dialog[open]');
  if (dialog) dialog.querySelector('input')?.focus();
  else document.getElementById('main')?.focus({ preventScroll: true });
}
