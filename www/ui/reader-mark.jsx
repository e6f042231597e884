/**
 * What a reader decided, marked as theirs wherever it shows: a pencil, and words that say by whom.
 */

import { useCorrecting } from './services.js';
import { decisionsOf, onTheme, ownThemeOf } from '../report/decisions.js';
import { words } from '../i18n/words.js';

/**
 * Draws the sign of what a reader decided.
 * @import { Correction, Report, Theme } from '../report.d.ts'
 */
export function Pencil() {
  return (
    <svg class="pencil" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 11l.8-3L8.6 1.2l2.2 2.2L4 10.2z" />
    </svg>
  );
}

/**
 * Says what a reader decided, and who it was.
 * @param {{ correction: Correction }} props
 */
export function ReaderMark({ correction: { kind, by } }) {
  return (
    <span class="reader-mark">
      <Pencil />
      {words.correcting.kinds[kind]} <bdi>{words.correcting.by(by)}</bdi>
    </span>
  );
}

/**
 * What was decided on a statement that stands on a theme: for that theme, and on its links within a row.
 * @param {{ report: Report, id: string, theme: Theme, linked?: string[] }} props
 */
export function DecidedOnTheme({ report, id, theme, linked = [] }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const { project } = correcting.state;
  const { on, onPair } = decisionsOf(report, project);
  const all = on(id);
  const here = onTheme(all, ownThemeOf(report, project, theme)?.id);
  const links = linked.flatMap((other) => onPair(id, other) ?? []);
  const shown = all.filter(
    (one) => one === here || links.includes(one) || one.kind === 'unlink' || isOnCut(one),
  );
  // Several links of one statement are said once.
  const kinds = Map.groupBy(shown, ({ kind, by }) => `${kind} ${by}`);
  return <>{[...kinds].map(([key, [first]]) => first && <ReaderMark key={key} correction={first} />)}</>;
}

/** @param {Correction} correction */
const isOnCut = ({ kind }) => kind === 'split' || kind === 'join';

/**
 * In running text: that something was decided, and by whom; what, for those who point or listen.
 * @param {{ report: Report, id: string }} props
 */
export function DecidedBriefly({ report, id }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const readers = Map.groupBy(decisionsOf(report, correcting.state.project).on(id), ({ by }) => by);
  return (
    <>
      {[...readers].map(([by, made]) => {
        const kinds = [...new Set(made.map(({ kind }) => words.correcting.kinds[kind]))].join(', ');
        return (
          <span key={by} class="reader-mark" title={kinds} dir="ltr">
            <Pencil />
            <span class="hidden">{kinds} </span>
            <bdi>{words.correcting.by(by)}</bdi>
          </span>
        );
      })}
    </>
  );
}

/**
 * Says what was decided on two statements.
 * @param {{ report: Report, pair: readonly [string, string] }} props
 */
export function DecidedOnPair({ report, pair }) {
  const correcting = useCorrecting();
  const correction = correcting && decisionsOf(report, correcting.state.project).onPair(...pair);
  return correction ? <ReaderMark correction={correction} /> : null;
}
