/** Both main modules search by it: the slim one must not load the other. */

/** @type {typeof import('./index.d.ts').search} */
export const search = (comparison, phrase) => comparison.search(phrase);
