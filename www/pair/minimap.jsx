/**
 * Both articles at a glance: a bar a statement, a line a pair, a frame round what each window
 * shows. Pressing or dragging goes there.
 */

import { isClaim, pairClass } from '../report/alignment.js';

/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { BothMeasures, Extent, Measures, Scrolls } from './measures.js' */

/** Across, in the picture's own units: two articles and the lines between them. */
const WIDTH = 100;
const BAR = 30;

/**
 * For the eye and the pointer; the list of pairs says the same.
 * @param {{
 *   measures: BothMeasures, pairs: AlignedPair[], current: AlignedPair | undefined,
 *   onGo: (index: 0 | 1, height: number) => void,
 * }} props  `onGo`: to this height within the text of one article.
 */
export function Minimap({ measures, pairs, current, onGo }) {
  const height = Math.max(...measures.map(({ whole }) => whole));
  const claims = new Set(pairs.filter(isClaim).flatMap(({ left, right }) => [left, right]));

  /** @param {PointerEvent & { currentTarget: SVGSVGElement }} event */
  const press = (event) => {
    const map = event.currentTarget;
    const box = map.getBoundingClientRect();
    const index = event.clientX < box.left + box.width / 2 ? 0 : 1;
    const follow = (/** @type {PointerEvent} */ { clientY }) =>
      onGo(index, ((clientY - box.top) / box.height) * height);
    map.setPointerCapture(event.pointerId);
    map.onpointermove = follow;
    map.onlostpointercapture = () => (map.onpointermove = null);
    follow(event);
  };
  return (
    <svg
      class="minimap"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={press}
    >
      {measures.map((one, index) => (
        <Bars key={index} measures={one} x={index * (WIDTH - BAR)} claims={claims} />
      ))}
      {pairs.map((pair) => (
        <line
          key={`${pair.left} ${pair.right}`}
          class={`${pairClass(pair)}${pair === current ? ' current' : ''}`}
          x1={BAR}
          x2={WIDTH - BAR}
          y1={middle(measures[0].extents.get(pair.left))}
          y2={middle(measures[1].extents.get(pair.right))}
        />
      ))}
      {measures.map(({ seen }, index) => (
        <rect key={index} class="frame" x={index * (WIDTH - BAR)} width={BAR} height={seen} />
      ))}
    </svg>
  );
}

/** @param {{ measures: Measures, x: number, claims: ReadonlySet<string> }} props */
function Bars({ measures, x, claims }) {
  return [...measures.extents].map(([id, [top, bottom]]) => (
    <rect
      key={id}
      class={claims.has(id) ? 'sure' : undefined}
      x={x}
      width={BAR}
      y={top}
      height={bottom - top}
    />
  ));
}

/** @param {Extent | undefined} extent */
function middle([top, bottom] = [0, 0]) {
  return (top + bottom) / 2;
}

/**
 * Moves the frames to what both windows show.
 * @param {Element} map  Around `Minimap`.
 * @param {Scrolls} scrolls
 */
export function drawFrames(map, scrolls) {
  map.querySelectorAll('.frame').forEach((frame, index) => frame.setAttribute('y', String(scrolls[index])));
}
