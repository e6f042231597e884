/**
 * Reads base 85 as src/bin/xtask/build/base85.rs writes it: five characters are four bytes.
 */

/** The digits, in their order. */
const DIGITS = '!#%()*+-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Returns the bytes that `text` stands for. What is no digit makes other bytes of it, which their checksum tells.
 * @param {string} text
 */
export function fromBase85(text) {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) values[DIGITS.charCodeAt(digit)] = digit;
  const groups = Math.ceil(text.length / 5);
  const bytes = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0; group < groups; group += 1) {
    let number = 0;
    for (let at = group * 5; at < group * 5 + 5; at += 1) {
      // The last group is filled up with the highest digit.
      number = number * 85 + (at < text.length ? (values[text.charCodeAt(at) & 127] ?? 0) : 84);
    }
    bytes.setUint32(group * 4, number);
  }
  return new Uint8Array(bytes.buffer, 0, groups * 4 - (groups * 5 - text.length));
}
