/**
 * Why two statements are perhaps the same and not surely: the part that they share, an act at two stages, or what one
 * denies.
 */

/** @import { Link, Report, Stage } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { lookup } from './lookup.js';

/** @typedef {'part' | 'stages' | 'denial'} DoubtKind */

/**
 * What is doubtful about two statements.
 * @typedef {object} Doubt
 * @property {DoubtKind} kind
 * @property {string} own  The words of the first one that it rests on.
 * @property {string} other  Those of the second.
 * @property {[own: Stage, other: Stage] | null} stages  How far the act is that these tell of, where that is the doubt.
 */

/**
 * What a link's doubt is; null where none is known.
 * @param {Pick<Link, DoubtKind>} link
 * @returns {DoubtKind | null}
 */
export function doubtKind({ part, stages, denial }) {
  if (stages) return 'stages';
  if (part) return 'part';
  return denial ? 'denial' : null;
}

/**
 * Whether the probability of a link is told: not of what contradicts, nor where a doubt goes before it.
 * @param {Pick<Link, 'contradiction' | 'stages' | 'denial'>} link
 */
export function isScoreTold({ contradiction, stages, denial }) {
  return contradiction === null && stages === null && denial === null;
}

/**
 * Returns why the two are perhaps the same; null where no more is known.
 * @param {Report} report
 * @param {[Placed, Placed]} pair
 * @returns {Doubt | null}
 */
export function doubtOf(report, pair) {
  const link = lookup(report).link(pair[0].id, pair[1].id);
  const kind = link && doubtKind(link);
  if (!link || !kind) return null;
  const { part, stages, denial } = link;
  const spans = stages ? [stages.a.span, stages.b.span] : part ? [part.a, part.b] : [denial?.a, denial?.b];
  const inOrder = link.a === pair[0].id ? spans : spans.toReversed();
  const [own = '', other = ''] = pair.map(({ article }, at) =>
    article.text.slice(...(inOrder[at] ?? [0, 0])),
  );
  const told = stages && /** @type {[Stage, Stage]} */ ([stages.a.stage, stages.b.stage]);
  return { kind, own, other, stages: told && (link.a === pair[0].id ? told : [told[1], told[0]]) };
}
