// Base 85, as the build writes what the page unpacks.

const DIGITS = '!#%()*+-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Returns bytes in base 85.
 * @param {Uint8Array} bytes
 */
export function toBase85(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    let number = 0;
    for (let place = 0; place < 4; place += 1) number = number * 256 + (group[place] ?? 0);
    let digits = '';
    for (let place = 0; place < 5; place += 1) {
      digits = DIGITS[number % 85] + digits;
      number = Math.floor(number / 85);
    }
    text += digits.slice(0, group.length + 1);
  }
  return text;
}
