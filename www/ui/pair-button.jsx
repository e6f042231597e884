/**
 * Buttons for two statements: they are the same, the same in part, or not the same.
 */

import { lookup, named } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { corrected } from '../project/corrections.js';
import { useCorrecting } from './services.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Placed } from '../report/lookup.js' */

/** What a reader may say of two statements. @typedef {'link' | 'part' | 'unlink'} Verdict */

/**
 * Draws the buttons that say what two statements are to each other and are not yet: those that surely are the
 * same may not be, of those that perhaps are each answer is offered, of all others that they are.
 * @param {{ report: Report, pair: [Placed, Placed] }} props
 */
export function PairButtons({ report, pair }) {
  const link = lookup(report).link(pair[0].id, pair[1].id);
  return (
    <>
      {answersTo(link?.grade ?? null).map((verdict) => (
        <PairButton key={verdict} pair={pair} verdict={verdict} />
      ))}
    </>
  );
}

/**
 * @param {import('../report.d.ts').Grade | null} grade
 * @returns {Verdict[]}
 */
function answersTo(grade) {
  if (grade === 'sure') return ['unlink'];
  return grade === 'perhaps' ? ['link', 'part', 'unlink'] : ['link'];
}

/** @param {{ pair: [Placed, Placed], verdict: Verdict }} props */
function PairButton({ pair: [one, other], verdict }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const { says, saysOf } = words.correcting.verdicts[verdict];
  return (
    <button
      type="button"
      class="link"
      aria-label={saysOf(nameOf(other.article))}
      onClick={() =>
        void correcting.actions.change({ kind: verdict }, (project, signature) =>
          corrected(project, signature, { kind: verdict, statements: [named(one), named(other)] }),
        )
      }
    >
      {says}
    </button>
  );
}
