/**
 * The questions that come next, each with the way to it; those that were skipped come last.
 */

import { questionKey } from '../report/review.js';
import { lookup } from '../report/lookup.js';
import { shortNameOf, shortened } from '../report/naming.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Question, Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/** More questions than this are counted, not listed. */
const MAX_LISTED = 12;
/** Characters of a statement in the list. */
const MAX_CHARACTERS = 90;

/**
 * Draws the list of questions.
 * @param {{ report: Report, place: Place, questions: Question[], skipped: string[] }} props
 */
export function NextQuestions({ report, place, questions, skipped }) {
  if (questions.length === 0) return null;
  return (
    <section class="next-questions" aria-labelledby="next-questions">
      <h3 id="next-questions">{words.reviewing.next}</h3>
      <ol>
        {questions.slice(0, MAX_LISTED).map((question) => (
          <li key={questionKey(question)}>
            <a href={linkAway(place, 'review', questionKey(question))}>
              <Parts report={report} question={question} />
            </a>
            {skipped.includes(questionKey(question)) && <span class="quiet"> {words.reviewing.skipped}</span>}
          </li>
        ))}
      </ol>
      {questions.length > MAX_LISTED && (
        <p class="quiet">{words.reviewing.more(questions.length - MAX_LISTED)}</p>
      )}
    </section>
  );
}

/** @param {{ report: Report, question: Question }} props */
function Parts({ report, question }) {
  const theme = question.kind === 'member' && lookup(report).theme(question.theme);
  const statements = question.kind === 'pair' ? [question.a, question.b] : [question.statement];
  return (
    <>
      {statements.map((id) => (
        <Part key={id} report={report} id={id} />
      ))}
      {theme && <b dir="auto">{theme.label}</b>}
    </>
  );
}

/** @param {{ report: Report, id: string }} props */
function Part({ report, id }) {
  const { article, text } = lookup(report).statement(id);
  return (
    <span class="part">
      <b dir="auto">{shortNameOf(article)}</b>{' '}
      <span class="said" dir="auto" lang={article.language ?? undefined}>
        {shortened(text, MAX_CHARACTERS)}
      </span>
    </span>
  );
}
