/**
 * The payloads that the tests go through: the small set beside this file or, where CROSSREAD_HOSTILE
 * names a folder, all of the collections in it: .json is a list of texts, .txt holds one a line.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

import { payloads } from './payloads.js';

/** The one file whose payloads go over several lines, and how it ends each. */
const [VECTORS, VECTOR_END] = ['html5-vectors.txt', '//["\'`-->]]>]</div>'];

/**
 * @param {string} host  That the set beside this file asks for what it loads.
 * @param {string | undefined} [folder]
 */
export function collection(host, folder = process.env['CROSSREAD_HOSTILE']) {
  if (!folder) return payloads(host);
  const files = readdirSync(folder).filter((name) => ['.json', '.txt'].includes(extname(name)));
  return [
    ...payloads(host),
    ...files.flatMap((name) => textsOf(readFileSync(join(folder, name), 'utf8'), name)),
  ];
}

/**
 * @param {string} content
 * @param {string} name
 * @returns {string[]}
 */
function textsOf(content, name) {
  const texts =
    extname(name) === '.json' ? JSON.parse(content) : content.split(name === VECTORS ? VECTOR_END : '\n');
  return texts.filter((/** @type {string} */ text) => text.trim() !== '');
}
