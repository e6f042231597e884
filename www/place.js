/**
 * Where the reader is, as the URL's fragment says it: `#coverage`, `#theme=t1`,
 * `#theme=t1&at=a1.3`. Every move is a plain link, so back, forward and a copied link work,
 * from file:// too.
 */

/**
 * `theme` null means the first one; `at` is a statement to bring into sight.
 * @typedef {{ view: 'coverage' } | { view: 'theme', theme: string | null, at: string | null }} Place
 */

/**
 * @param {string} fragment  With or without its `#`.
 * @returns {Place}
 */
export function parsePlace(fragment) {
  const keys = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!keys.has('theme')) return { view: 'coverage' };
  return { view: 'theme', theme: keys.get('theme') || null, at: keys.get('at') };
}

export const coverageLink = '#coverage';

/**
 * @param {string} theme
 * @param {string} [at]  A statement's id.
 */
export function themeLink(theme, at) {
  const keys = new URLSearchParams({ theme });
  if (at) keys.set('at', at);
  return `#${keys}`;
}
