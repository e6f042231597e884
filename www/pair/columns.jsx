/**
 * Two articles beside each other, each scrolling in its own column, with ribbons between them.
 */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chainOf, isClaim } from '../report/alignment.js';
import { PairArticle } from './article.jsx';
import { Minimap, drawFrames } from './minimap.jsx';
import { BothPlaces, PairNote } from './note.jsx';
import { Ribbons, drawRibbons, endsOf } from './ribbons.jsx';
import { anchorsOf, clamp, levelOf, measure, scrollFor, withRoom } from './measures.js';
import { Scroll } from './scroll.js';
import { nameOf } from '../report/naming.js';

/** @import { RefObject } from 'preact' */
/** @import { Article, Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Reading } from './article.jsx' */
/** @import { BothMeasures, Scrolls } from './measures.js' */

/** The least room above and below the middle of what is said about the current pair, in pixels. */
const NOTE_MARGIN_PX = 48;

/** What was measured: both panes, and the width between them. @typedef {{ measures: BothMeasures, gutter: number }} Layout */

/**
 * The elements that are measured and moved.
 * @typedef {object} Elements
 * @property {RefObject<HTMLElement | null>} left
 * @property {RefObject<HTMLElement | null>} right
 * @property {RefObject<HTMLDivElement | null>} gutter
 * @property {RefObject<HTMLDivElement | null>} map
 */

/** What both columns are drawn with. @typedef {{ report: Report, articles: [Article, Article], pairs: AlignedPair[], reading: Reading, locked: boolean }} Props */

/**
 * Draws both articles with what stands between them.
 * @param {Props} props
 */
export function PairColumns({ report, articles, pairs, reading, locked }) {
  const { current, place } = reading;
  /** @type {Elements} */
  const elements = { left: useRef(null), right: useRef(null), gutter: useRef(null), map: useRef(null) };
  const { left, right, gutter, map } = elements;
  const { measures, scroll, showPlace } = usePanes(elements, pairs, reading, locked);
  return (
    <>
      {articles.map((article, index) => (
        <article
          key={article.id}
          class={index === 0 ? 'pane left' : 'pane right'}
          ref={index === 0 ? left : right}
          tabIndex={0}
          aria-label={nameOf(article)}
          onClick={({ target }) =>
            target instanceof Element && target.closest('[aria-current]') && showPlace()
          }
        >
          <PairArticle article={article} reading={reading} />
          <div style={{ height: `${measures?.[index]?.room ?? 0}px` }} />
        </article>
      ))}
      <div class="gutter" ref={gutter}>
        <Ribbons pairs={pairs} current={current} place={place} />
        {current && (
          <div class="pair-note">
            <BothPlaces report={report} pair={current} place={place} />
            <PairNote report={report} pair={current} place={place} />
          </div>
        )}
      </div>
      <div class="map" ref={map}>
        {measures && (
          <Minimap
            measures={measures}
            pairs={pairs}
            current={current}
            onGo={(index, height) => scroll.current?.lead(index, height - measures[index].seen / 2)}
          />
        )}
      </div>
    </>
  );
}

/**
 * Measures both panes, scrolls them together, and brings the pair that the reader is at level.
 * @param {Elements} elements
 * @param {AlignedPair[]} pairs
 * @param {Reading} reading
 * @param {boolean} locked
 */
function usePanes(elements, pairs, { current, place }, locked) {
  const hasShownPlace = useRef(false);
  /** Draws what the last rendering shows. */
  const draw = useRef(/** @type {(scrolls: Scrolls) => void} */ (() => {}));
  const { layout, scroll } = useLayout(elements, (scrolls) => draw.current(scrolls));
  const measures = useMemo(() => layout && withRoom(layout.measures, pairs), [layout, pairs]);
  draw.current = (scrolls) => {
    if (layout && measures) drawBetween(elements, pairs, current, { ...layout, measures }, scrolls);
  };

  const showPlace = () => {
    if (!measures || !scroll.current) return;
    const still = !hasShownPlace.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    hasShownPlace.current = true;
    if (place.at === null) return;
    document.getElementById(current?.left ?? place.at)?.focus({ preventScroll: true });
    if (current) scroll.current.glide(levelOf(measures, current), still);
    else scroll.current.lead(...scrollFor(measures, place.at));
  };

  useLayoutEffect(() => {
    // What is only related is no measure of how far both have come.
    const chain = chainOf(
      pairs.filter((pair) => isClaim(pair) || pair === current),
      current,
    );
    scroll.current?.lock(locked && measures ? anchorsOf(measures, chain) : null);
  }, [measures, locked, current]);
  useLayoutEffect(() => scroll.current?.follow(), [layout, locked]);
  useLayoutEffect(showPlace, [measures !== null, place.at, place.base]);
  useLayoutEffect(() => scroll.current?.draw());
  return { measures, scroll, showPlace };
}

/**
 * Takes over the scrolling of the panes as long as they are drawn, and measures them whenever they change.
 * @param {Elements} elements
 * @param {(scrolls: Scrolls) => void} draw
 */
function useLayout({ left, right, gutter }, draw) {
  const scroll = useRef(/** @type {Scroll | null} */ (null));
  const [layout, setLayout] = useState(/** @type {Layout | null} */ (null));
  useLayoutEffect(() => {
    const panes = /** @type {[HTMLElement, HTMLElement]} */ ([left.current, right.current]);
    const mover = new Scroll(panes, draw);
    const observer = new ResizeObserver(() =>
      setLayout({
        measures: [measure(panes[0]), measure(panes[1])],
        gutter: gutter.current?.clientWidth ?? 0,
      }),
    );
    for (const pane of panes) {
      observer.observe(pane);
      if (pane.firstElementChild) observer.observe(pane.firstElementChild);
    }
    scroll.current = mover;
    return () => {
      observer.disconnect();
      mover.stop();
    };
  }, []);
  return { layout, scroll };
}

/**
 * Draws what follows the panes: the ribbons, the frames in the minimap, and the note on the current pair.
 * @param {Elements} elements
 * @param {AlignedPair[]} pairs
 * @param {AlignedPair | undefined} current
 * @param {Layout} layout
 * @param {Scrolls} scrolls
 */
function drawBetween({ gutter, map }, pairs, current, layout, scrolls) {
  const { measures } = layout;
  const [ribbons, note] = gutter.current?.children ?? [];
  if (!ribbons) return;
  drawRibbons(ribbons, pairs, measures, scrolls, layout.gutter);
  if (map.current) drawFrames(map.current, scrolls);
  if (!current || !(note instanceof HTMLElement)) return;
  const ends = endsOf(current, measures, scrolls).flat();
  const middle = ends.reduce((sum, end) => sum + end) / ends.length;
  const height = clamp(middle, NOTE_MARGIN_PX, measures[0].seen - NOTE_MARGIN_PX);
  note.style.transform = `translateY(${height}px) translateY(-50%)`;
}
