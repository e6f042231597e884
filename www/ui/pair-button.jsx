/**
 * One button for two statements: they are not the same, or they are.
 */

import { lookup, named } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { corrected } from '../project/corrections.js';
import { useCorrecting } from './services.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws the button that says whether two statements are the same.
 * @param {{ report: Report, pair: [Placed, Placed] }} props
 */
export function PairButton({ report, pair: [one, other] }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const link = lookup(report).link(one.id, other.id);
  const isSame = link !== undefined && link.kind !== 'related';
  const kind = isSame ? 'unlink' : 'link';
  const name = nameOf(other.article);
  return (
    <button
      type="button"
      class="link"
      aria-label={isSame ? words.correcting.notSameAs(name) : words.correcting.sameAs(name)}
      onClick={() =>
        void correcting.actions.change({ kind }, (project, signature) =>
          corrected(project, signature, { kind, statements: [named(one), named(other)] }),
        )
      }
    >
      {isSame ? words.correcting.notSame : words.correcting.same}
    </button>
  );
}
