/**
 * One question, large: two statements side by side with the words that they share or that differ, or a
 * statement beside what stands on the theme.
 */

import { useState } from 'preact/hooks';
import { contextOf } from '../report/context.js';
import { lookup } from '../report/lookup.js';
import { pairKey, runsOfBase, runsOfOther } from '../report/marking.js';
import { nameOf } from '../report/naming.js';
import { linkAway, linkTo } from '../state/place.js';
import { Context } from '../ui/context.jsx';
import { DoubtWords } from '../ui/doubt.jsx';
import { Evidence } from '../ui/evidence.jsx';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { Runs } from '../ui/runs.jsx';
import { words } from '../i18n/words.js';

/** @import { Question, Report } from '../report.d.ts' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Run } from '../report/marking.js' */
/** @import { Place } from '../state/place.js' */
/** @import { State } from '../state/state.js' */

/** So many of the statements on a theme say what it is about. */
const MAX_MEMBERS = 3;

/**
 * Draws a question.
 * @param {{ report: Report, state: State, question: Question }} props
 */
export function Asked({ report, state, question }) {
  const [around, setAround] = useState(false);
  return (
    <section class="asked" aria-labelledby="asked">
      <h3 id="asked">{words.reviewing.questions[question.kind]}</h3>
      {question.kind === 'pair' ? (
        <Pair report={report} state={state} pair={[question.a, question.b]} around={around} />
      ) : (
        <Member report={report} place={state.place} around={around} {...question} />
      )}
      <p class="also">
        <label>
          <input
            type="checkbox"
            checked={around}
            onChange={({ currentTarget }) => setAround(currentTarget.checked)}
          />{' '}
          {words.reviewing.around}
        </label>
        {question.kind === 'pair' && (
          <a class="link" href={linkTo({ ...state.place, why: [question.a, question.b] })}>
            {words.why}
          </a>
        )}
      </p>
    </section>
  );
}

/** @param {{ report: Report, state: State, pair: [string, string], around: boolean }} props */
function Pair({ report, state: { place, diffs }, pair, around }) {
  const [one, other] = pair.map(lookup(report).statement);
  const diff = diffs.get(pairKey(pair));
  if (!one || !other) return null;
  const runs = diff
    ? [runsOfBase(one.text, [diff], place.marking), runsOfOther(other.text, diff, place.marking)]
    : [plain(one), plain(other)];
  return (
    <>
      <p class="doubt">
        <DoubtWords report={report} pair={[one, other]} />
      </p>
      <div class="sides">
        {[one, other].map((placed, index) => (
          <Side
            key={index}
            place={place}
            placed={placed}
            runs={runs[index] ?? plain(placed)}
            around={around}
          />
        ))}
      </div>
    </>
  );
}

/** @param {{ report: Report, place: Place, theme: string, statement: string, around: boolean }} props */
function Member({ report, place, theme, statement, around }) {
  const found = lookup(report);
  const placed = found.statement(statement);
  const about = found.theme(theme);
  if (!about) return null;
  return (
    <div class="sides">
      <Side place={place} placed={placed} runs={plain(placed)} around={around} />
      <section>
        <h4>
          <a href={linkAway(place, 'theme', theme)} dir="auto">
            {about.label}
          </a>
        </h4>
        {about.query !== null && (
          <p class="query" dir="auto">
            {about.query}
          </p>
        )}
        {about.members.length > 0 && <p class="quiet">{words.reviewing.members}</p>}
        <ul>
          {about.members.slice(0, MAX_MEMBERS).map((member) => (
            <li key={member.statement}>
              <b dir="auto">{nameOf(found.statement(member.statement).article)}</b>{' '}
              <Evidence placed={found.statement(member.statement)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/**
 * @param {Placed} placed
 * @returns {Run[]}
 */
const plain = ({ text }) => [{ text, kind: null }];

/**
 * A statement with its outlet and where it stands; with what stands around it, where the reader asks for that.
 * @param {{ place: Place, placed: Placed, runs: Run[], around: boolean }} props
 */
function Side({ place, placed, runs, around }) {
  const { id, article, paragraph } = placed;
  const { before, after } = contextOf(placed);
  return (
    <section id={id}>
      <h4>
        <span dir="auto">{nameOf(article)}</span> <ParagraphMark paragraph={paragraph} />
      </h4>
      {around && <Context article={article} side="before" paragraphs={before} />}
      <p>
        <a
          class="said"
          dir="auto"
          lang={article.language ?? undefined}
          href={linkAway(place, 'article', article.id, id)}
        >
          <Runs runs={runs} />
        </a>
      </p>
      {around && <Context article={article} side="after" paragraphs={after} />}
    </section>
  );
}
