/** Why two statements are perhaps the same and not surely: the part that they share, or an act at two stages. */

/** @import { Link, Report, Stage } from '../report.d.ts' */
/** @import { Placed } from './lookup.js' */
import { lookup } from './lookup.js';

/**
 * What is doubtful about two statements.
 * @typedef {object} Doubt
 * @property {string} own  The words of the first one that it rests on.
 * @property {string} other  Those of the second.
 * @property {{ own: Stage, other: Stage } | null} stages  How far the act is that these tell of; null where they are
 *   what both share.
 */

/**
 * Returns why the two are perhaps the same; null where no more is known.
 * @param {Report} report
 * @param {[Placed, Placed]} pair
 * @returns {Doubt | null}
 */
export function doubtOf(report, [own, other]) {
  const link = lookup(report).link(own.id, other.id);
  if (!link) return null;
  const { part, stages } = link.a === own.id ? link : turned(link);
  if (stages) {
    return {
      own: own.article.text.slice(...stages.a.span),
      other: other.article.text.slice(...stages.b.span),
      stages: { own: stages.a.stage, other: stages.b.stage },
    };
  }
  if (!part) return null;
  return { own: own.article.text.slice(...part.a), other: other.article.text.slice(...part.b), stages: null };
}

/**
 * The same, seen from the other end.
 * @param {Pick<Link, 'part' | 'stages'>} link
 */
function turned({ part, stages }) {
  return {
    part: part && { a: part.b, b: part.a },
    stages: stages && { a: stages.b, b: stages.a },
  };
}
