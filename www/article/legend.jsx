/**
 * What the pins mean, how many there are of each, and the choice to see one kind alone.
 */

import { Shape } from './pin-shape.jsx';
import { words } from '../i18n/words.js';

/** @import { Pin, PinKind } from '../report/pins.js' */

/** @type {PinKind[]} */
const kinds = ['all', 'some', 'contradicts', 'perhaps', 'only', 'matter'];

/**
 * Draws the kinds of pins, each with its number.
 * @param {{ pins: ReadonlyMap<string, Pin>, alone: PinKind | null, onChoose: (kind: PinKind | null) => void }} props
 */
export function PinLegend({ pins, alone, onChoose }) {
  const counts = Map.groupBy(pins.values(), ({ kind }) => kind);
  return (
    <div class="pin-legend" role="group" aria-label={words.reading.pins}>
      {kinds.map((kind) => {
        const count = counts.get(kind)?.length ?? 0;
        return (
          <button
            key={kind}
            type="button"
            dir="ltr"
            data-kind={kind}
            aria-pressed={kind === alone}
            disabled={count === 0}
            onClick={() => onChoose(kind === alone ? null : kind)}
          >
            <Shape kind={kind} /> {words.reading.kinds[kind]} <b>{words.number(count)}</b>
          </button>
        );
      })}
    </div>
  );
}
