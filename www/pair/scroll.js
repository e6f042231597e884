/**
 * How the panes of two articles scroll: one follows the other while they are locked, both glide to a pair.
 */

/** @import { Scrolls } from './measures.js' */
import { clamp, followed } from './measures.js';

/** How long the way to another pair takes. */
const GLIDE_MS = 260;

/** The scrolling of two panes. */
export class Scroll {
  #panes;
  #onMove;
  /** Where each was put from here; where it is beyond that, the reader scrolled. @type {[number, number]} */
  #put = [0, 0];
  /** The pane that the reader scrolled last. @type {0 | 1} */
  #lead = 0;
  /** @type {Scrolls[] | null} */
  #anchors = null;
  #frame = 0;
  #gliding = 0;
  #listening = new AbortController();

  /**
   * @param {readonly [left: HTMLElement, right: HTMLElement]} panes
   * @param {(scrolls: Scrolls) => void} onMove  Called once a frame while either moves.
   */
  constructor(panes, onMove) {
    this.#panes = panes;
    this.#onMove = onMove;
    const options = { signal: this.#listening.signal, passive: true };
    for (const pane of panes) pane.addEventListener('scroll', () => this.#next(), options);
  }

  /**
   * Locks the panes, or lets each scroll alone.
   * @param {Scrolls[] | null} anchors  The positions between which they move evenly.
   */
  lock(anchors) {
    this.#anchors = anchors;
  }

  /** Brings the pane that the reader did not scroll to where it belongs. */
  follow() {
    if (this.#anchors)
      this.#place(this.#lead === 0 ? 1 : 0, followed(this.#anchors, this.#lead, this.#scrolls()));
  }

  /** Has drawn what depends on the positions. */
  draw() {
    this.#onMove(this.#scrolls());
  }

  /**
   * Scrolls one pane, as the reader does.
   * @param {0 | 1} index
   * @param {number} to
   */
  lead(index, to) {
    this.#panes[index].scrollTop = to;
  }

  /**
   * Brings both panes somewhere, fast at first and slower towards the end.
   * @param {Scrolls} to
   * @param {boolean} atOnce
   */
  glide(to, atOnce) {
    cancelAnimationFrame(this.#gliding);
    const from = this.#scrolls();
    const start = performance.now();
    const step = (/** @type {number} */ time) => {
      const part = atOnce ? 1 : clamp((time - start) / GLIDE_MS, 0, 1);
      const eased = 1 - (1 - part) ** 3;
      this.#place(0, from[0] + eased * (to[0] - from[0]));
      this.#place(1, from[1] + eased * (to[1] - from[1]));
      this.draw();
      if (part < 1) this.#gliding = requestAnimationFrame(step);
    };
    step(start);
  }

  /** Lets the panes go. */
  stop() {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#gliding);
  }

  /** @returns {Scrolls} */
  #scrolls() {
    return [this.#panes[0].scrollTop, this.#panes[1].scrollTop];
  }

  /**
   * @param {0 | 1} index
   * @param {number} to
   */
  #place(index, to) {
    const pane = this.#panes[index];
    pane.scrollTop = to;
    this.#put[index] = pane.scrollTop;
  }

  #next() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const now = this.#scrolls();
      const moved = now.findIndex((scroll, index) => Math.abs(scroll - (this.#put[index] ?? 0)) > 0.5);
      if (moved >= 0) {
        cancelAnimationFrame(this.#gliding);
        this.#lead = moved === 0 ? 0 : 1;
        this.#put[this.#lead] = now[this.#lead];
        this.follow();
      }
      this.draw();
    });
  }
}
