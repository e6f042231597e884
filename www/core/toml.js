/**
 * TOML as plain values, for the core to judge. On the command line the core parses TOML with a crate; that
 * would make the page longer than this package does.
 */

import { parse } from 'smol-toml';

/**
 * Parses TOML; whole numbers may be of any size.
 * @param {string} text
 * @returns {unknown}
 */
export const parseToml = (text) => parse(text, { integersAsBigInt: 'asNeeded' });
