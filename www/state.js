/**
 * The page's one state and the one way to change it.
 *
 * Views draw from it and never keep a second copy; an action says what happened, `reduce` says
 * what that means, the store draws again.
 */

/** @import { Diff, Project, Report } from './report.d.ts' */
/** @import { Place } from './place.js' */
/** @import { Problem } from './problem.js' */

/** @typedef {'shared' | 'first' | 'given'} Order */
/** @typedef {'auto' | 'shared' | 'changes'} Marking */
/** @typedef {'system' | 'light' | 'dark'} Appearance */

/**
 * @typedef {object} State
 * @property {Project} project  What the reader has loaded. It survives a broken core.
 * @property {Report | null} report  Of `project`; null while there is nothing to compare.
 * @property {'loading' | 'ready' | 'failed'} phase  How the last piece of work ended.
 * @property {boolean} settled  Some work has ended; before, there is nothing to say.
 * @property {number | null} comparing  Articles being compared, once that takes long enough to say.
 * @property {(Problem & { id: number })[]} notices
 * @property {Place} place
 * @property {Place | null} cameFrom  The place before, so that coming back finds its row again.
 * @property {Order} order
 * @property {Marking} marking
 * @property {string | null} pin  The statement that all others are set against.
 * @property {ReadonlyMap<string, Diff>} diffs  By the ids of two statements, see marking.js.
 * @property {boolean} adding
 * @property {Appearance} appearance
 */

/**
 * @typedef {{ type: 'began' }
 *   | { type: 'slow', articles: number }
 *   | { type: 'compared', project: Project, report: Report | null }
 *   | { type: 'stopped', problems: Problem[] }
 *   | { type: 'noticed', problems: Problem[] }
 *   | { type: 'dismissed', id: number | null }
 *   | { type: 'went', place: Place }
 *   | { type: 'ordered', order: Order }
 *   | { type: 'marked', marking: Marking }
 *   | { type: 'pinned', statement: string | null }
 *   | { type: 'diffed', report: Report, diffs: [string, Diff][] }
 *   | { type: 'adding', open: boolean }
 *   | { type: 'dressed', appearance: Appearance }} Action
 */

/** @type {Project} */
const EMPTY = { version: 1, title: null, articles: [], themes: [], corrections: [], notes: [], view: null };

/**
 * @param {Project | null} project
 * @param {Place} place
 * @param {Appearance} appearance
 * @returns {State}
 */
export function initial(project, place, appearance) {
  return {
    project: project ?? EMPTY,
    report: null,
    phase: 'loading',
    settled: false,
    comparing: null,
    notices: [],
    place,
    cameFrom: null,
    order: 'shared',
    marking: 'auto',
    pin: null,
    diffs: new Map(),
    adding: false,
    appearance,
  };
}

/**
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  switch (action.type) {
    case 'began':
      return { ...state, phase: 'loading' };
    case 'slow':
      return { ...state, comparing: action.articles };
    case 'compared':
      return {
        ...state,
        project: action.project,
        report: action.report,
        phase: 'ready',
        settled: true,
        comparing: null,
        diffs: new Map(),
      };
    case 'stopped': {
      const phase = action.problems.length > 0 || isStuck(state) ? 'failed' : 'ready';
      return { ...withNotices(state, action.problems), phase, settled: true, comparing: null };
    }
    case 'noticed':
      return withNotices(state, action.problems);
    case 'dismissed':
      return { ...state, notices: action.id === null ? [] : state.notices.filter(({ id }) => id !== action.id) };
    case 'went':
      return { ...state, place: action.place, cameFrom: state.place };
    case 'ordered':
      return { ...state, order: action.order };
    case 'marked':
      return { ...state, marking: action.marking };
    case 'pinned':
      return { ...state, pin: action.statement };
    case 'diffed':
      // Answers about an earlier report speak of statements that may be gone.
      if (action.report !== state.report) return state;
      return { ...state, diffs: new Map([...state.diffs, ...action.diffs]) };
    case 'adding':
      return { ...state, adding: action.open };
    case 'dressed':
      return { ...state, appearance: action.appearance };
  }
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

/** @typedef {{ readonly state: State, act: (action: Action) => void }} Store */

/**
 * @param {State} state
 * @param {(state: State) => void} draw  Called with the new state after every action.
 * @returns {Store}
 */
export function createStore(state, draw) {
  return {
    get state() {
      return state;
    },
    act(action) {
      state = reduce(state, action);
      draw(state);
    },
  };
}
