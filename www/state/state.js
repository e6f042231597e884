/**
 * The page's one state and the one way to change it.
 *
 * Views draw from it and never keep a second copy; an action says what happened, `reduce` says
 * what that means, the store draws again.
 */

/** @import { Diff, Hits, Link, LinkKind, Project, Report } from '../report.d.ts' */
/** @import { Language } from '../i18n/language.js' */
/** @import { Place } from './place.js' */
/** @import { Problem } from '../core/problem.js' */
/** @import { Edit, History } from '../project/history.js' */
/** @import { Repeat } from '../project/repeats.js' */
import { NO_HISTORY, did, toastDismissed, moved } from '../project/history.js';
import { followed } from './followed-theme.js';

/** A dialog over the views. @typedef {'add' | 'keys' | 'share' | 'comparisons' | 'correct' | 'corrections' | 'export' | 'merge'} Dialog */
/** What the reader chose; the system's choice unless they did. @typedef {'system' | 'light' | 'dark'} ColourScheme */

/** Two statements of different articles, linked or not, and why. @typedef {Link<LinkKind | null>} ExplainedLink */

/**
 * A project and where it is stored in this browser.
 * @typedef {object} StoredProject
 * @property {string} key
 * @property {string | null} origin  Hash of what its file contained, where it began with that.
 * @property {number | null} time  When it was last written here; null: it never was.
 * @property {Project} project  As it was written, or as it came.
 */

/**
 * A question that the reader skipped, and the corrections of then: while they stand, nothing was answered since.
 * @typedef {{ key: string, corrections: Project['corrections'] }} Skipped
 */

/**
 * All that is drawn from.
 * @typedef {object} State
 * @property {Project} project  What the reader has loaded. It survives a broken core.
 * @property {StoredProject} stored  Where the project is stored, and what was last written there.
 * @property {'saving' | 'saved' | 'file' | 'refused' | null} saveState  How that went; null: there was nothing to write.
 * @property {StoredProject | null} earlier  What the reader made of this same file before.
 * @property {History} history  What can be undone and done again.
 * @property {Report | null} report  Of `project`; null while there is nothing to compare.
 * @property {'loading' | 'ready' | 'failed'} phase  How the last piece of work ended.
 * @property {boolean} settled  Some work has ended; before, there is nothing to say.
 * @property {number | null} comparing  Articles being compared, once that takes long enough to say.
 * @property {{ done: number, of: number } | null} reading  Files being read, once that takes long enough to say.
 * @property {(Problem & { id: number })[]} notices
 * @property {Repeat[]} repeats  Articles that came again, until the reader says what becomes of them.
 * @property {Place} place
 * @property {Place | null} cameFrom  The place before, so that coming back finds its row again.
 * @property {Partial<Record<Place['view'], Place>>} visited  Where each view was left.
 * @property {ReadonlyMap<string, Diff>} diffs  By the ids of two statements, see report/marking.js.
 * @property {(Hits & { report: Report | null, phrase: string }) | null} found  By the last search that was answered.
 * @property {ExplainedLink | null} explained  The last whose reasons had to be asked for.
 * @property {readonly Skipped[]} skipped  Questions of the review, as they were skipped.
 * @property {Dialog | null} open
 * @property {Project | null} offered  Another project, which the reader may open or merge into theirs.
 * @property {string | null} corrected  The statement that the dialog 'correct' is about.
 * @property {ColourScheme} colourScheme
 * @property {Language} language
 */

/**
 * What happened.
 * @typedef {{ type: 'workStarted' }
 *   | { type: 'comparisonTakesLong', articles: number }
 *   | { type: 'filesRead', done: number, of: number }
 *   | { type: 'projectSwitched', stored: StoredProject, place: Place }
 *   | { type: 'earlierWorkFound', earlier: StoredProject | null }
 *   | { type: 'compared', project: Project, report: Report | null, switchTo?: { stored: StoredProject, place: Place },
 *       edit?: Edit, history?: History }
 *   | { type: 'saving' }
 *   | { type: 'saved', of: string, stored: StoredProject, saveState: 'saved' | 'file' }
 *   | { type: 'refused' }
 *   | { type: 'workEnded', problems: Problem[] }
 *   | { type: 'noticesAdded', problems: Problem[] }
 *   | { type: 'noticesDismissed', id: number | null }
 *   | { type: 'repeatsFound', repeats: Repeat[] }
 *   | { type: 'repeatsSettled', repeats: Repeat[] }
 *   | { type: 'navigated', place: Place }
 *   | { type: 'diffed', report: Report, diffs: [string, Diff][] }
 *   | { type: 'searched', report: Report | null, phrase: string, found: Hits }
 *   | { type: 'linkExplained', report: Report | null, link: ExplainedLink }
 *   | { type: 'projectOffered', project: Project }
 *   | { type: 'dialogOpened', dialog: Dialog | null, statement?: string }
 *   | { type: 'questionSkipped', key: string }
 *   | { type: 'skipUndone' }
 *   | { type: 'toastDismissed' }
 *   | { type: 'colourSchemeChanged', colourScheme: ColourScheme }
 *   | { type: 'languageChanged', language: Language }} Action
 */

/** Shorter work is over before a reader has read that it is going on. */
export const SLOW_MS = 200;

/**
 * A project with nothing in it.
 * @type {Project}
 */
export const EMPTY_PROJECT = {
  version: 2,
  title: null,
  articles: [],
  themes: [],
  corrections: [],
  notes: [],
  view: null,
  next: { article: 1, theme: 1 },
  whole: [],
};

/**
 * Returns the state before anything has happened.
 * @param {StoredProject} stored
 * @param {Place} place
 * @param {ColourScheme} colourScheme
 * @param {Language} language
 * @returns {State}
 */
export function initial(stored, place, colourScheme, language) {
  return {
    project: stored.project,
    stored,
    saveState: null,
    earlier: null,
    history: NO_HISTORY,
    report: null,
    phase: 'loading',
    settled: false,
    comparing: null,
    reading: null,
    notices: [],
    repeats: [],
    place,
    cameFrom: null,
    visited: { [place.view]: place },
    diffs: new Map(),
    found: null,
    explained: null,
    skipped: [],
    open: null,
    offered: null,
    corrected: null,
    colourScheme,
    language,
  };
}

/**
 * Returns the state after an action.
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'workStarted':
      return { ...state, phase: 'loading' };
    case 'comparisonTakesLong':
      return { ...state, comparing: action.articles };
    case 'filesRead':
      return { ...state, reading: { done: action.done, of: action.of } };
    case 'projectSwitched':
      return switched(state, action.stored, action.place);
    case 'earlierWorkFound':
      return { ...state, earlier: action.earlier };
    case 'saving':
    case 'refused':
      return { ...state, saveState: action.type };
    case 'saved':
      // By the time it was written the reader may have turned to another.
      return action.of === state.stored.key
        ? { ...state, stored: action.stored, saveState: action.saveState }
        : state;
    case 'compared':
      return compared(state, action);
    case 'workEnded':
      return workEnded(state, action.problems);
    case 'noticesAdded':
      return { ...withNotices(state, action.problems), reading: null };
    case 'noticesDismissed':
      return {
        ...state,
        notices: action.id === null ? [] : state.notices.filter(({ id }) => id !== action.id),
      };
    case 'repeatsFound':
      return { ...state, repeats: [...state.repeats, ...action.repeats] };
    case 'repeatsSettled':
      return { ...state, repeats: state.repeats.filter((one) => !action.repeats.includes(one)) };
    case 'navigated':
      return navigated(state, action.place);
    case 'diffed':
      // Answers about an earlier report speak of statements that may be gone.
      if (action.report !== state.report) return state;
      return { ...state, diffs: new Map([...state.diffs, ...action.diffs]) };
    case 'searched':
      return { ...state, found: { ...action.found, report: action.report, phrase: action.phrase } };
    case 'linkExplained':
      return action.report === state.report ? { ...state, explained: action.link } : state;
    case 'projectOffered':
      return { ...state, open: 'merge', offered: action.project };
    case 'dialogOpened':
      return { ...state, offered: null, open: action.dialog, corrected: action.statement ?? null };
    case 'questionSkipped':
      return { ...state, skipped: withSkipped(state, action.key) };
    case 'skipUndone':
      return { ...state, skipped: state.skipped.slice(0, -1) };
    case 'toastDismissed':
      return { ...state, history: toastDismissed(state.history) };
    case 'colourSchemeChanged':
      return { ...state, colourScheme: action.colourScheme };
    case 'languageChanged':
      return { ...state, language: action.language };
  }
}

/**
 * Another project takes the place of the one before.
 * @param {State} state
 * @param {StoredProject} stored
 * @param {Place} place
 * @returns {State}
 */
function switched(state, stored, place) {
  const saveState = stored.time === null ? null : 'saved';
  return {
    ...state,
    project: stored.project,
    report: null,
    stored,
    saveState,
    earlier: null,
    history: NO_HISTORY,
    repeats: [],
    place,
    cameFrom: null,
    visited: { [place.view]: place },
    skipped: [],
  };
}

/**
 * A comparison was made; it takes the place of the one before, and the reader stays where they are.
 * @param {State} state
 * @param {Extract<Action, { type: 'compared' }>} action
 * @returns {State}
 */
function compared(state, action) {
  const { project, report, switchTo, edit } = action;
  const before = switchTo ? switched(state, switchTo.stored, switchTo.place) : state;
  const { place, visited } = before;
  return {
    ...before,
    place: followed(place, before, action),
    visited: { ...visited, theme: visited.theme && followed(visited.theme, before, action) },
    project,
    report,
    history: action.history ?? (edit ? did(state.history, state.project, edit) : before.history),
    phase: 'ready',
    settled: true,
    comparing: null,
    reading: null,
    diffs: new Map(),
    found: null,
    explained: null,
  };
}

/**
 * @param {State} state
 * @param {string} skipped  The question's key.
 * @returns {Skipped[]}
 */
function withSkipped({ skipped: before, project: { corrections } }, skipped) {
  return [...before.filter(({ key }) => key !== skipped), { key: skipped, corrections }];
}

/**
 * @param {State} state
 * @param {Problem[]} problems
 * @returns {State}
 */
function workEnded(state, problems) {
  const phase = problems.length > 0 || isStuck(state) ? 'failed' : 'ready';
  return { ...withNotices(state, problems), phase, settled: true, comparing: null, reading: null };
}

/**
 * @param {State} state
 * @param {Place} place
 * @returns {State}
 */
function navigated(state, place) {
  return {
    ...state,
    history: isElsewhere(state.place, place) ? moved(state.history) : state.history,
    place,
    cameFrom: state.place,
    visited: { ...state.visited, [place.view]: place },
  };
}

/**
 * @param {Place} before
 * @param {Place} now
 */
function isElsewhere(before, now) {
  return before.view !== now.view || before.subject !== now.subject;
}

/**
 * The project is not the one that was written last.
 * @param {State} state
 */
export function isUnsaved({ project, stored }) {
  return project !== stored.project;
}

/**
 * Two articles or more are loaded and no comparison of them stands.
 * @param {State} state
 */
export function isStuck(state) {
  return state.report === null && state.project.articles.length > 1;
}

/**
 * @param {State} state
 * @param {Problem[]} problems
 * @returns {State}
 */
function withNotices(state, problems) {
  const last = state.notices.at(-1)?.id ?? 0;
  const added = problems.map((problem, index) => ({ ...problem, id: last + index + 1 }));
  return { ...state, notices: [...state.notices, ...added] };
}

/** The one state, and the one way to change it. @typedef {{ readonly state: State, dispatch: (action: Action) => void }} Store */

/**
 * Holds the state and draws after each action.
 * @param {State} state
 * @param {(state: State) => void} draw  Called with the new state after every action.
 * @returns {Store}
 */
export function createStore(state, draw) {
  return {
    get state() {
      return state;
    },
    dispatch(action) {
      state = reduce(state, action);
      draw(state);
    },
  };
}
