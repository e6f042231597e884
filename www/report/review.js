/**
 * What a reader is asked: which question stands next, and what an answer changes.
 */

/** @import { Project, Question, Report } from '../report.d.ts' */
/** @import { Change } from '../project/corrections.js' */
import { isOnPair, isOnTheme } from '../project/corrections.js';
import { ownThemeOf } from './decisions.js';
import { lookup, named } from './lookup.js';

/** What can be answered: the kind of the correction that it makes. @typedef {'link' | 'part' | 'unlink' | 'add-to-theme' | 'remove-from-theme'} Answer */

/**
 * The answers to each kind of question, by key.
 * @type {Record<Question['kind'], Record<string, Answer>>}
 */
export const ANSWERS = {
  pair: { y: 'link', p: 'part', n: 'unlink' },
  member: { y: 'add-to-theme', n: 'remove-from-theme' },
};

/**
 * Returns what a question is known by, from one report to the next.
 * @param {Question} question
 */
export function questionKey(question) {
  return question.kind === 'pair' ? `${question.a} ${question.b}` : `${question.theme} ${question.statement}`;
}

/**
 * The questions that are open, in the order in which they are asked: those that were skipped last.
 * @param {Report} report
 * @param {readonly string[]} skipped  Keys, the one that was skipped first, first.
 * @param {ReadonlySet<string>} answering  Keys of those whose answer is being compared.
 * @returns {Question[]}
 */
export function openQuestions(report, skipped, answering) {
  const open = report.review.filter((question) => !answering.has(questionKey(question)));
  const turn = (/** @type {Question} */ question) => skipped.indexOf(questionKey(question));
  return open.sort((one, other) => turn(one) - turn(other));
}

/**
 * How many questions of either kind the reader has settled, here or elsewhere.
 * @param {Project} project
 */
export function settledCount({ corrections }) {
  return corrections.filter((one) => isOnPair(one) || isOnTheme(one)).length;
}

/**
 * Returns the correction that an answer makes; null where it is on a theme that the reader has deleted.
 * @param {Report} report
 * @param {Project} project
 * @param {Question} question
 * @param {Answer} answer
 * @returns {Change | null}
 */
export function changeOf(report, project, question, answer) {
  const { statement, theme } = lookup(report);
  if (question.kind === 'pair') {
    const statements = [named(statement(question.a)), named(statement(question.b))];
    return /** @type {Change} */ ({ kind: answer, statements });
  }
  const found = theme(question.theme);
  const own = found && ownThemeOf(report, project, found);
  if (!own) return null;
  return /** @type {Change} */ ({
    kind: answer,
    theme: own.id,
    statement: named(statement(question.statement)),
  });
}
