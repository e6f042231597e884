/**
 * What a reader decided, marked as theirs wherever it shows: a pencil, and words that say by whom.
 */

import { useCorrecting } from './means.js';
import { decisionsOf, onTheme, ownThemeOf } from './decisions.js';
import { isOnPair, isOnTheme } from './corrections.js';
import { words } from '../words.js';

/** @import { Correction, Report, Theme } from '../report.d.ts' */

export function Pencil() {
  return (
    <svg class="pencil" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 11l.8-3L8.6 1.2l2.2 2.2L4 10.2z" />
    </svg>
  );
}

/** @param {{ correction: Correction }} props */
export function ByHand({ correction: { kind, by } }) {
  return (
    <span class="by-hand">
      <Pencil />
      {words.correcting.kinds[kind]} <bdi>{words.correcting.by(by)}</bdi>
    </span>
  );
}

/**
 * All that was decided on a statement; on a theme, what was decided for that theme.
 * @param {{ report: Report, id: string, theme?: Theme }} props
 */
export function Decided({ report, id, theme }) {
  const means = useCorrecting();
  if (!means) return null;
  const { project } = means.state;
  const all = decisionsOf(report, project).on(id);
  const here = theme && onTheme(all, ownThemeOf(report, project, theme)?.id);
  const shown = all.filter((one) => !isOnPair(one) && (theme === undefined || !isOnTheme(one) || one === here));
  const linked = all.filter(isOnPair);
  // Several links of one statement are said once.
  const kinds = Map.groupBy([...shown, ...linked], ({ kind, by }) => `${kind} ${by}`);
  return (
    <>
      {[...kinds].map(([key, [first]]) => first && <ByHand key={key} correction={first} />)}
    </>
  );
}

/** @param {{ report: Report, pair: readonly [string, string] }} props */
export function DecidedOnPair({ report, pair }) {
  const means = useCorrecting();
  const correction = means && decisionsOf(report, means.state.project).onPair(...pair);
  return correction ? <ByHand correction={correction} /> : null;
}
