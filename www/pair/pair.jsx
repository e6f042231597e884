/**
 * Pair: two articles in full, side by side, with ribbons between the statements that belong together.
 */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useKeys } from '../ui/keys.js';
import { lookup } from '../report/lookup.js';
import { pairKey, pairsOf, runsOfBase, runsOfOther } from '../report/marking.js';
import { MarkingBar } from '../ui/marking-bar.jsx';
import { useMedia } from '../ui/media-query.js';
import { nameOf } from '../report/naming.js';
import { alignedPairs, isClaim, pairAt } from '../report/alignment.js';
import { copiedStatements } from '../report/copies.js';
import { PairColumns } from './columns.jsx';
import { PairHeads, chosenArticles } from './heads.jsx';
import { PairReading } from './one-column.jsx';
import { PairSteps } from './steps.jsx';
import { adjust, placeOfPair } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Place } from '../state/place.js' */
/** @import { State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/** Where two columns have no room beside each other; on paper they have. */
const NARROW = 'screen and (max-width: 56rem)';

/** What the view is drawn with. @typedef {{ report: Report, state: State, wordDiffs: WordDiffs }} Props */

/**
 * Draws the two articles that the place names.
 * @param {Props} props
 */
export function PairView(props) {
  const [left, right] = chosenArticles(props.report, props.state.place.subject);
  return left && right ? <ChosenPair {...props} articles={[left, right]} /> : null;
}

/** @param {Props & { articles: [Article, Article] }} props */
function ChosenPair({ report, articles, state, wordDiffs }) {
  const { place } = state;
  const [locked, lock] = useState(true);
  const narrow = useMedia(NARROW);
  const key = articles.map(({ id }) => id).join('.');
  const aligned = useAligned(report, articles, place);
  const { pairs, current, step } = aligned;
  const turnLock = () => lock(!locked);
  useKeys({ j: () => step(1), k: () => step(-1), l: turnLock });
  useEffect(() => {
    if (current) void wordDiffs.need(pairsOf(current.left, [current.right]));
  }, [report, current]);

  const reading = {
    pairs: useMemo(() => surestPairs(pairs), [pairs]),
    unique: useMemo(() => new Set(report.unique), [report]),
    copied: useMemo(() => copiedByBoth(report, articles), [report, key]),
    current,
    runs: runsOf(report, current, state),
    place,
  };
  const props = { report, articles, pairs, reading };
  return (
    <div class={narrow ? 'pair-view stacked' : 'pair-view'}>
      <Heading articles={articles} isFocused={state.cameFrom !== null && place.at === null} />
      <div class="pair-bar marking-bar">
        {aligned.all.length === 0 ? (
          <p>{words.aligned.none}</p>
        ) : (
          <PairSteps report={report} pairs={pairs} current={current} place={place} onStep={step} />
        )}
        {aligned.all.length > aligned.claims.length && <RelatedSwitch place={place} aligned={aligned} />}
        {!narrow && <Switch label={words.aligned.locked} on={locked} onTurn={turnLock} />}
        <p class="unique">{words.aligned.unique}</p>
      </div>
      <MarkingBar report={report} place={place} base={null} />
      <div class="pair-layout">
        <PairHeads report={report} articles={articles} place={place} />
        {narrow ? <PairReading key={key} {...props} /> : <PairColumns key={key} {...props} locked={locked} />}
      </div>
    </div>
  );
}

/**
 * The pairs of two articles that are shown, the one that the reader is at, and the way to the next.
 * @param {Report} report
 * @param {[Article, Article]} articles
 * @param {Place} place
 */
function useAligned(report, articles, place) {
  const [asked, ask] = useState(false);
  const all = useMemo(() => alignedPairs(report, ...articles), [report, ...articles]);
  const claims = useMemo(() => all.filter(isClaim), [all]);
  const current = pairAt(all, place);
  /** Whether pairs that are only related are shown too. */
  const related = asked || claims.length === 0 || (current !== undefined && !isClaim(current));
  const pairs = related ? all : claims;
  const step = (/** @type {1 | -1} */ by) => {
    const at = current ? pairs.indexOf(current) + by : by > 0 ? 0 : pairs.length - 1;
    const next = pairs[at];
    if (!next) return;
    ask(related);
    adjust(placeOfPair(place, next));
  };
  return { all, claims, current, related, pairs, ask, step };
}

/**
 * Takes the focus where the reader came from another view.
 * @param {{ articles: Article[], isFocused: boolean }} props
 */
function Heading({ articles, isFocused }) {
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  useEffect(() => {
    if (!isFocused) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h2 class="hidden" tabIndex={-1} ref={heading} dir="auto">
      {articles.map(nameOf).join(' – ')}
    </h2>
  );
}

/**
 * Shows the pairs that are only related, or hides them.
 * @param {{ place: Place, aligned: ReturnType<typeof useAligned> }} props
 */
function RelatedSwitch({ place, aligned: { claims, current, related, ask } }) {
  return (
    <Switch
      label={words.aligned.related}
      on={related}
      disabled={claims.length === 0}
      onTurn={() => {
        ask(!related);
        if (current && !isClaim(current)) adjust({ ...place, at: null, base: null, why: null });
      }}
    />
  );
}

/** @param {{ label: string, on: boolean, disabled?: boolean, onTurn: () => void }} props */
function Switch({ label, on, disabled, onTurn }) {
  return (
    <label>
      <input type="checkbox" checked={on} disabled={disabled} onChange={onTurn} /> {label}
    </label>
  );
}

/**
 * The surest pair of each statement.
 * @param {AlignedPair[]} pairs
 */
function surestPairs(pairs) {
  const rising = pairs.toSorted((one, other) => one.link.score - other.link.score);
  return new Map(rising.flatMap((pair) => [/** @type {const} */ ([pair.left, pair]), [pair.right, pair]]));
}

/**
 * The statements of two articles that both print word for word.
 * @param {Report} report
 * @param {[Article, Article]} articles
 */
function copiedByBoth(report, [left, right]) {
  return new Set([...copiedStatements(report, left, right), ...copiedStatements(report, right, left)]);
}

/**
 * The words of the current pair, marked as soon as they are compared.
 * @param {Report} report
 * @param {AlignedPair | undefined} current
 * @param {State} state
 */
function runsOf(report, current, { diffs, place }) {
  const diff = current && diffs.get(pairKey([current.left, current.right]));
  if (!current || !diff) return new Map();
  const { statement } = lookup(report);
  return new Map([
    [current.left, runsOfBase(statement(current.left).text, [diff], place.marking)],
    [current.right, runsOfOther(statement(current.right).text, diff, place.marking)],
  ]);
}
