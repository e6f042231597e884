/**
 * Why two statements are perhaps the same and not surely, with the words of both that it rests on.
 */

import { doubtOf } from '../report/doubt.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws what is doubtful about a pair: 'perhaps the same?' where no more is known.
 * @param {{ report: Report, pair: [Placed, Placed] }} props
 */
export function Doubt({ report, pair }) {
  const doubt = doubtOf(report, pair);
  if (!doubt) return <b>{words.perhapsSame}</b>;
  return (
    <span class="doubt">
      <b>{words.doubt[doubt.kind]}</b>
      {words.colon}
      <DoubtWords report={report} pair={pair} />
    </span>
  );
}

/**
 * The words of both alone; nothing where none are known.
 * @param {{ report: Report, pair: [Placed, Placed] }} props
 */
export function DoubtWords({ report, pair: [one, another] }) {
  const doubt = doubtOf(report, [one, another]);
  if (!doubt) return null;
  const { own, other, stages } = doubt;
  return (
    <>
      {stages && `${words.doubt.stage[stages[0]]} `}
      <q class="passage" dir="auto" lang={one.article.language ?? undefined}>
        {own}
      </q>
      {' – '}
      {stages && `${words.doubt.stage[stages[1]]} `}
      <q class="passage" dir="auto" lang={another.article.language ?? undefined}>
        {other}
      </q>
    </>
  );
}
