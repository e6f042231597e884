/**
 * The ribbons between two articles: one a pair, from statement to statement, following both panes.
 */

import { pairClass } from '../report/alignment.js';
import { clamp } from './measures.js';
import { go, placeOfPair } from '../state/place.js';

/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { BothMeasures, Extent, Measures, Scrolls } from './measures.js' */
/** @import { Place } from '../state/place.js' */

/** How far beyond the window a ribbon to what is out of sight reaches, in pixels. */
const BEYOND_PX = 24;

/**
 * For the eye and the pointer; the list of pairs says the same.
 * @param {{ pairs: AlignedPair[], current: AlignedPair | undefined, place: Place }} props
 */
export function Ribbons({ pairs, current, place }) {
  return (
    <svg class="ribbons" aria-hidden="true">
      {pairs.map((pair) => (
        <path
          key={`${pair.left} ${pair.right}`}
          class={`${pairClass(pair)}${pair === current ? ' current' : ''}`}
          style={{ '--score': pair.link.score }}
          onClick={() => go(placeOfPair(place, pair))}
        />
      ))}
    </svg>
  );
}

/**
 * Draws the ribbons for how far both panes are scrolled.
 * @param {Element} svg  Of `Ribbons`.
 * @param {AlignedPair[]} pairs
 * @param {BothMeasures} measures
 * @param {Scrolls} scrolls
 * @param {number} width
 */
export function drawRibbons(svg, pairs, measures, scrolls, width) {
  pairs.forEach((pair, index) => {
    const [from, to] = endsOf(pair, measures, scrolls);
    const inSight = from[0] < from[1] || to[0] < to[1];
    const path = svg.children[index];
    const shape = inSight ? ribbon(from, to, width) : '';
    if (path?.getAttribute('d') !== shape) path?.setAttribute('d', shape);
  });
}

/**
 * Where both ends of a pair's ribbon stand.
 * @param {AlignedPair} pair
 * @param {BothMeasures} measures
 * @param {Scrolls} scrolls
 * @returns {[Extent, Extent]}
 */
export function endsOf({ left, right }, measures, scrolls) {
  return [inWindow(measures[0], left, scrolls[0]), inWindow(measures[1], right, scrolls[1])];
}

/**
 * @param {Measures} measures
 * @param {string} statement
 * @param {number} scroll
 * @returns {Extent}
 */
function inWindow({ seen, extents }, statement, scroll) {
  const [top, bottom] = extents.get(statement) ?? [0, 0];
  return [
    clamp(top - scroll, -BEYOND_PX, seen + BEYOND_PX),
    clamp(bottom - scroll, -BEYOND_PX, seen + BEYOND_PX),
  ];
}

/**
 * @param {Extent} from
 * @param {Extent} to
 * @param {number} width
 */
function ribbon([top, bottom], [otherTop, otherBottom], width) {
  const half = width / 2;
  return (
    `M0,${top}C${half},${top} ${half},${otherTop} ${width},${otherTop}` +
    `V${otherBottom}C${half},${otherBottom} ${half},${bottom} 0,${bottom}Z`
  );
}
