/**
 * Review: what is doubtful, one question at a time, answered by a key or a button. An answer is a correction
 * like any other, and the comparison follows at once.
 */

import { useEffect, useState } from 'preact/hooks';
import { corrected } from '../project/corrections.js';
import { ANSWERS, changeOf, openQuestions, questionKey, settledCount } from '../report/review.js';
import { adjust } from '../state/place.js';
import { useKeys } from '../ui/keys.js';
import { words } from '../i18n/words.js';
import { Asked } from './asked.jsx';
import { NextQuestions } from './next-questions.jsx';

/** @import { Question, Report } from '../report.d.ts' */
/** @import { Answer } from '../report/review.js' */
/** @import { Action, State } from '../state/state.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/**
 * What the view is drawn with.
 * @typedef {{
 *   report: Report, state: State, dispatch: (action: Action) => void, actions: Actions, wordDiffs: WordDiffs,
 * }} Props
 */

/**
 * Draws the review.
 * @param {Props} props
 */
export function ReviewView(props) {
  const { report, state, wordDiffs } = props;
  const { place, project, skipped } = state;
  const { answering, answer } = useAnswers(props);
  const keys = skipped.map(({ key }) => key);
  const open = openQuestions(report, keys, answering);
  const question = open.find((one) => questionKey(one) === place.subject) ?? open[0];
  const next = open.filter((one) => one !== question);
  useWordDiffs(report, wordDiffs, question, next);
  return (
    <div class="review">
      <header>
        <h2>{words.review}</h2>
        <p role="status">
          <b>{words.reviewing.left(open.length)}</b> · {words.reviewing.settled(settledCount(project))}
        </p>
        <p class="quiet">{words.reviewing.note}</p>
      </header>
      {question ? (
        <Asked report={report} state={state} question={question} />
      ) : (
        <p class="none">{words.reviewing.none}</p>
      )}
      <Answers {...props} question={question} onAnswer={answer} />
      <NextQuestions report={report} place={place} questions={next} skipped={keys} />
    </div>
  );
}

/**
 * The questions whose answer is being compared, and how one is answered: the next question stands at once.
 * @param {Props} props
 */
function useAnswers({ report, state, actions }) {
  const [answering, setAnswering] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  /**
   * @param {Question} question
   * @param {Answer} kind
   */
  const answer = async (question, kind) => {
    const change = changeOf(report, state.project, question, kind);
    if (!change) return;
    const key = questionKey(question);
    setAnswering((before) => new Set([...before, key]));
    await actions.change({ kind }, (project, signature) => corrected(project, signature, change));
    setAnswering((before) => new Set([...before].filter((one) => one !== key)));
  };
  return { answering, answer };
}

/**
 * The words to mark in the statements that are asked about, now and next.
 * @param {Report} report
 * @param {WordDiffs} wordDiffs
 * @param {Question | undefined} question
 * @param {Question[]} next
 */
function useWordDiffs(report, wordDiffs, question, next) {
  const key = question && questionKey(question);
  useEffect(() => {
    const soon = [question, ...next.slice(0, 2)];
    void wordDiffs.need(soon.flatMap((one) => (one?.kind === 'pair' ? [[one.a, one.b]] : [])));
  }, [report, key]);
}

/**
 * The answers, each a button and a key.
 * @param {Props & { question: Question | undefined, onAnswer: (question: Question, kind: Answer) => void }} props
 */
function Answers({ state, dispatch, actions, question, onAnswer }) {
  const { place, project, skipped, history } = state;
  const answers = Object.entries(question ? ANSWERS[question.kind] : {});
  const skip = () => {
    if (!question) return;
    dispatch({ type: 'questionSkipped', key: questionKey(question) });
    if (place.subject) adjust({ ...place, subject: '' });
  };
  const wasSkipped = skipped.at(-1)?.corrections === project.corrections;
  const undoable = wasSkipped || isAnswer(history.past.at(-1)?.edit.kind);
  const undo = () => {
    if (wasSkipped) dispatch({ type: 'skipUndone' });
    else if (undoable) void actions.undo();
  };
  const byKey = answers.map(([key, kind]) => [key, () => question && onAnswer(question, kind)]);
  useKeys({ ...Object.fromEntries(byKey), s: skip, ArrowRight: skip, u: undo });
  return (
    <p class="answers">
      {answers.map(([key, kind]) => (
        <KeyButton
          key={key}
          typed={key}
          strong={key === 'y'}
          label={words.reviewing.answers[kind]}
          onClick={() => question && onAnswer(question, kind)}
        />
      ))}
      {question && <KeyButton typed="s" label={words.reviewing.skip} onClick={skip} />}
      <KeyButton typed="u" label={words.reviewing.undo} off={!undoable} onClick={undo} />
    </p>
  );
}

/** @param {string | undefined} edit */
function isAnswer(edit) {
  return Object.values(ANSWERS).some((answers) => Object.values(answers).some((kind) => kind === edit));
}

/** @param {{ typed: string, label: string, strong?: boolean, off?: boolean, onClick: () => void }} props */
function KeyButton({ typed, label, strong = false, off = false, onClick }) {
  return (
    <button
      type="button"
      class={strong ? 'button strong' : 'button'}
      aria-keyshortcuts={typed}
      aria-disabled={off || undefined}
      onClick={() => off || onClick()}
    >
      {label} <kbd aria-hidden="true">{typed}</kbd>
    </button>
  );
}
