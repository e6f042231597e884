/**
 * What opens under a paragraph: what the others say to one of its statements, whose words it is,
 * and which themes it is on.
 */

import { Doubt } from '../ui/doubt.jsx';
import { CorrectButton } from '../ui/correct-button.jsx';
import { PairButtons } from '../ui/pair-button.jsx';
import { othersId } from './pin.jsx';
import { MoreList } from './more-list.jsx';
import { OutletStatement } from './outlet-statement.jsx';
import { pairKey, runsOfOther } from '../report/marking.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Pin, RelatedStatement } from '../report/pins.js' */
/** @import { State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/** Shown at once; the rest when asked for. */
const MAX_SAME = 6;
const MAX_MATTER = 2;

/**
 * Draws what the others say to the statement of a pin.
 * @param {{ report: Report, state: State, wordDiffs: WordDiffs, pin: Pin }} props
 */
export function Others({ report, state, wordDiffs, pin }) {
  const { placed, contradicts, same, perhaps, matter } = pin;
  const { speaker, quotations } = placed.statement;
  return (
    <div class="others" id={othersId(pin)} role="group" aria-label={words.reading.others} dir="ltr">
      {speaker !== null && (
        <p class="links" dir="auto">
          {quotations.length > 0 ? words.quoted(speaker) : speaker}
        </p>
      )}
      {contradicts.length > 0 && (
        <>
          <p class="label">{words.reading.contradict}</p>
          <MoreList
            kind="outlet-statements"
            entries={contradicts}
            first={MAX_SAME}
            draw={(related) => (
              <Contradicting key={related.placed.id} state={state} pin={pin} related={related} />
            )}
            onShow={(shown) => void wordDiffs.need(shown.map((related) => [placed.id, related.placed.id]))}
          />
        </>
      )}
      {same.length > 0 && (
        <MoreList
          kind="outlet-statements"
          entries={same}
          first={MAX_SAME}
          draw={(related) => <Same key={related.placed.id} state={state} pin={pin} related={related} />}
          onShow={(shown) => void wordDiffs.need(shown.map((related) => [placed.id, related.placed.id]))}
        />
      )}
      {perhaps.length > 0 && (
        <>
          <p class="label">{words.reading.perhaps}</p>
          <MoreList
            kind="outlet-statements"
            entries={perhaps}
            first={MAX_MATTER}
            draw={(related) => (
              <Asked key={related.placed.id} report={report} state={state} pin={pin} related={related} />
            )}
            onShow={(shown) => void wordDiffs.need(shown.map((related) => [placed.id, related.placed.id]))}
          />
        </>
      )}
      {matter.length > 0 && (
        <>
          <p class="label">{words.reading.matter}</p>
          <MoreList
            kind="outlet-statements"
            entries={matter}
            first={MAX_MATTER}
            draw={(related) => (
              <OnSameMatter key={related.placed.id} state={state} pin={pin} related={related} />
            )}
          />
        </>
      )}
      <Themes report={report} state={state} pin={pin} />
      <p class="links">
        <CorrectButton report={report} id={placed.id} />
      </p>
    </div>
  );
}

/**
 * A statement with the words marked that it shares with the pinned one.
 * @param {{ state: State, pin: Pin, related: RelatedStatement, children: import('preact').ComponentChildren }} props
 */
function Marked({ state, pin: { placed }, related, children }) {
  const diff = state.diffs.get(pairKey([placed.id, related.placed.id]));
  return (
    <OutletStatement
      place={state.place}
      placed={related.placed}
      article={placed.article.id}
      at={placed.id}
      linked={placed.id}
      runs={diff && runsOfOther(related.placed.text, diff, state.place.marking)}
    >
      {children}
    </OutletStatement>
  );
}

/** @param {{ state: State, pin: Pin, related: RelatedStatement }} props */
function Same({ state, pin, related }) {
  return (
    <Marked state={state} pin={pin} related={related}>
      {words.linkKind(related.kind)}
    </Marked>
  );
}

/**
 * What contradicts the pinned statement, with its words that do.
 * @param {{ state: State, pin: Pin, related: RelatedStatement }} props
 */
function Contradicting({ state, pin, related }) {
  return (
    <Marked state={state} pin={pin} related={related}>
      {words.contradicts}
      {words.colon}
      <b dir="auto">{related.instead}</b>
    </Marked>
  );
}

/**
 * What perhaps says the same, with the buttons that settle it.
 * @param {{ report: Report, state: State, pin: Pin, related: RelatedStatement }} props
 */
function Asked({ report, state, pin, related }) {
  return (
    <Marked state={state} pin={pin} related={related}>
      <Doubt report={report} pair={[related.placed, pin.placed]} />{' '}
      <PairButtons report={report} pair={[pin.placed, related.placed]} />
    </Marked>
  );
}

/** @param {{ state: State, pin: Pin, related: RelatedStatement }} props */
function OnSameMatter({ state, pin: { placed }, related }) {
  return (
    <OutletStatement
      place={state.place}
      placed={related.placed}
      article={placed.article.id}
      at={placed.id}
      linked={placed.id}
    />
  );
}

/** @param {{ report: Report, state: State, pin: Pin }} props */
function Themes({ report, state: { place }, pin: { placed } }) {
  const themes = report.themes.filter(({ members }) =>
    members.some(({ statement }) => statement === placed.id),
  );
  if (themes.length === 0) return null;
  return (
    <p class="links">
      <span class="quiet">{words.themes}</span>
      {themes.map(({ id, label }) => (
        <a key={id} dir="auto" href={linkAway(place, 'theme', id, placed.id)}>
          {label}
        </a>
      ))}
    </p>
  );
}
