/**
 * Why two statements are linked: what the link rests on, how sure it is, and what comes next to it.
 * It lies at the foot of the window, so that what it explains stays in sight.
 */

import { useEffect, useRef } from 'preact/hooks';
import { DoubtWords } from '../ui/doubt.jsx';
import { DecidedOnPair } from '../ui/reader-mark.jsx';
import { PairButtons } from '../ui/pair-button.jsx';
import { Evidence } from '../ui/evidence.jsx';
import { useKeys } from '../ui/keys.js';
import { doubtKind, isScoreTold } from '../report/doubt.js';
import { lookup } from '../report/lookup.js';
import { pairKey, runsOfBase, runsOfOther } from '../report/marking.js';
import { nameOf } from '../report/naming.js';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { Runs } from '../ui/runs.jsx';
import { go, linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Nearest, Report } from '../report.d.ts' */
/** @import { Finder } from '../actions/finder.js' */
/** @import { Run } from '../report/marking.js' */
/** @import { Place } from '../state/place.js' */
/** @import { ExplainedLink, State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/**
 * Draws the panel on the link of two statements.
 * @param {{ report: Report, state: State, why: [string, string], finder: Finder, wordDiffs: WordDiffs }} props
 */
export function WhyPanel({ report, state, why, finder, wordDiffs }) {
  const { has, link } = lookup(report);
  const [a, b] = why;
  const known = has(a) && has(b) && a !== b;
  const pair = known ? (link(a, b) ?? (isOf(state.explained, why) ? state.explained : null)) : null;
  useEffect(() => {
    if (!known) return;
    void wordDiffs.need([why]);
    if (!link(a, b)) void finder.explain(why);
  }, [report, a, b]);
  return known ? <Panel key={why.join(' ')} report={report} state={state} why={why} pair={pair} /> : null;
}

/**
 * @param {ExplainedLink | null} pair
 * @param {[string, string]} why
 */
function isOf(pair, [a, b]) {
  return pair !== null && [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b);
}

/** @param {{ report: Report, state: State, why: [string, string], pair: ExplainedLink | null }} props */
function Panel({ report, state: { place, diffs }, why, pair }) {
  const self = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    const cameFrom = document.activeElement;
    self.current?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    };
  }, []);
  const close = () => go({ ...place, why: null });
  useKeys({ Escape: close });
  const { statement } = lookup(report);
  const [a, b] = why.map(statement);
  const diff = diffs.get(pairKey(why));
  if (!a || !b) return null;
  return (
    <aside class="why-panel" aria-labelledby="why" tabIndex={-1} ref={self}>
      <header>
        <h2 id="why">{words.why}</h2>
        <p>
          {pair && <Verdict pair={pair} />} <DoubtWords report={report} pair={[a, b]} />{' '}
          <DecidedOnPair report={report} pair={why} />
        </p>
        {pair && <PairButtons report={report} pair={[a, b]} />}
        <a href={linkAway(place, 'pair', `${a.article.id}.${b.article.id}`, a.id)}>{words.sideBySide}</a>
        <button type="button" class="link" onClick={close}>
          {words.close}
        </button>
      </header>
      <div class="why-parts">
        <Side
          report={report}
          place={place}
          id={a.id}
          runs={diff ? runsOfBase(a.text, [diff], place.marking) : [{ text: a.text, kind: null }]}
          next={pair && (pair.a === a.id ? pair.runners_up.a : pair.runners_up.b)}
        />
        <Side
          report={report}
          place={place}
          id={b.id}
          runs={diff ? runsOfOther(b.text, diff, place.marking) : [{ text: b.text, kind: null }]}
          next={pair && (pair.b === b.id ? pair.runners_up.b : pair.runners_up.a)}
        />
        {pair && <Reasons pair={pair} />}
      </div>
    </aside>
  );
}

/** @param {{ pair: ExplainedLink }} props */
function Verdict({ pair }) {
  return (
    <>
      {pair.kind === null ? words.notLinked : words.linked(pair, doubtKind(pair))}
      {isScoreTold(pair) && (
        <>
          {' · '}
          <b>{words.score(pair.score)}</b>
        </>
      )}
    </>
  );
}

/** @param {{ pair: ExplainedLink }} props */
function Reasons({ pair: { reasons, score } }) {
  return (
    <dl>
      {reasons.map(({ kind, words: shared, share }) => (
        <div key={kind}>
          <dt>
            {words.reasonKind(kind)} {score > 0 && <span class="quiet">{words.ofScore(share / score)}</span>}
          </dt>
          <dd class="said" dir="auto">
            {shared.join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * One of the two statements, and what its article has that comes next for the other.
 * @param {{ report: Report, place: Place, id: string, runs: Run[], next: Nearest | null }} props
 */
function Side({ report, place, id, runs, next }) {
  const { statement } = lookup(report);
  const { article, paragraph } = statement(id);
  return (
    <section>
      <h3 dir="auto">
        {nameOf(article)} <ParagraphMark paragraph={paragraph} />
      </h3>
      <p>
        <a
          class="said"
          href={linkAway(place, 'article', article.id, id)}
          dir="auto"
          lang={article.language ?? undefined}
        >
          <Runs runs={runs} />
        </a>
      </p>
      {next && (
        <p class="next">
          {words.runnerUp} {words.score(next.score)} <Evidence placed={statement(next.statement)} />
        </p>
      )}
    </section>
  );
}
