/**
 * Two articles beside each other, each scrolling in its own column, with ribbons between them.
 */

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { chainOf, isClaim } from '../report/alignment.js';
import { PairArticle } from './article.jsx';
import { Minimap, drawFrames } from './minimap.jsx';
import { BothPlaces, PairNote } from './note.jsx';
import { Ribbons, drawRibbons, endsOf } from './ribbons.jsx';
import { anchorsOf, clamp, createScroll, levelOf, measure, scrollFor, withRoom } from './scroll.js';
import { nameOf } from '../report/naming.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Reading } from './article.jsx' */
/** @import { BothMeasures, Scrolls } from './scroll.js' */

/** The least room above and below the middle of what is said about the current pair, in pixels. */
const NOTE_MARGIN_PX = 48;

/** @typedef {{ measures: BothMeasures, gutter: number }} Layout  What was measured. */

/** @param {{ report: Report, articles: [Article, Article], pairs: AlignedPair[], reading: Reading, locked: boolean }} props */
export function PairColumns({ report, articles, pairs, reading, locked }) {
  const { current, place } = reading;
  const left = useRef(/** @type {HTMLElement | null} */ (null));
  const right = useRef(/** @type {HTMLElement | null} */ (null));
  const gutter = useRef(/** @type {HTMLDivElement | null} */ (null));
  const map = useRef(/** @type {HTMLDivElement | null} */ (null));
  const scroll = useRef(/** @type {ReturnType<typeof createScroll> | null} */ (null));
  const hasShownPlace = useRef(false);
  const [layout, setLayout] = useState(/** @type {Layout | null} */ (null));
  const measures = useMemo(() => layout && withRoom(layout.measures, pairs), [layout, pairs]);

  /** Draws what the last rendering shows. */
  const draw = useRef(/** @type {(scrolls: Scrolls) => void} */ (() => {}));
  draw.current = (scrolls) => {
    const [ribbons, note] = gutter.current?.children ?? [];
    if (!layout || !measures || !ribbons) return;
    drawRibbons(ribbons, pairs, measures, scrolls, layout.gutter);
    if (map.current) drawFrames(map.current, scrolls);
    if (!current || !(note instanceof HTMLElement)) return;
    const height =
      endsOf(current, measures, scrolls)
        .flat()
        .reduce((sum, end) => sum + end) / 4;
    note.style.transform = `translateY(${clamp(height, NOTE_MARGIN_PX, measures[0].seen - NOTE_MARGIN_PX)}px) translateY(-50%)`;
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
    const panes = /** @type {[HTMLElement, HTMLElement]} */ ([left.current, right.current]);
    const mover = createScroll(panes, (scrolls) => draw.current(scrolls));
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
