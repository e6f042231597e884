/**
 * The shape of a pin: what the others make of a statement, shown without colour.
 */

/** @import { PinKind } from '../report/pins.js' */

/** What fills the circle, or stands in its place. @type {Record<PinKind, string>} */
const filled = {
  all: 'M6 2a4 4 0 0 1 0 8a4 4 0 0 1 0-8',
  some: 'M6 2a4 4 0 0 1 0 8z',
  contradicts: 'M6 .5 11.5 6 6 11.5 .5 6z',
  perhaps: '',
  only: '',
  matter: 'M1.5 5.1h9v1.8h-9z',
};

/**
 * Draws the shape of one kind of pin.
 * @param {{ kind: PinKind }} props
 */
export function Shape({ kind }) {
  return (
    <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
      {(kind === 'all' || kind === 'some' || kind === 'only' || kind === 'perhaps') && (
        <circle cx="6" cy="6" r="4.2" stroke-dasharray={kind === 'perhaps' ? '1.6 1.7' : undefined} />
      )}
      <path d={filled[kind]} />
    </svg>
  );
}
