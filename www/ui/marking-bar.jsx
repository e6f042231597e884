/**
 * How words are marked: the choice, what the marks mean, and what they are set against.
 */

import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { adjust, go } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Marking } from '../report/marking.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the choice of what is marked, and its legend.
 * @param {{ report: Report, place: Place, base: string | null }} props
 */
export function MarkingBar({ report, place, base }) {
  return (
    <div class="marking-bar">
      <fieldset>
        <legend>{words.marking}</legend>
        {Object.entries(words.markings).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="marking"
              class="hidden"
              value={value}
              checked={value === place.marking}
              onChange={() => adjust({ ...place, marking: /** @type {Marking} */ (value) })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Legend marking={place.marking} />
      {base !== null && <Pinned report={report} place={place} base={base} />}
    </div>
  );
}

/** @param {{ marking: Marking }} props */
function Legend({ marking }) {
  return (
    <p class="legend">
      {marking !== 'changes' && <span class="mark same">{words.legendSame}</span>}
      {marking !== 'shared' && <span class="mark only">{words.legendOnly}</span>}
      <span class="mark spelling">{words.legendSpelling}</span>
      <span class="mark negation">{words.legendNegation}</span>
    </p>
  );
}

/** @param {{ report: Report, place: Place, base: string }} props */
function Pinned({ report, place, base }) {
  const { article, text } = lookup(report).statement(base);
  return (
    <p class="pinned">
      <span dir="auto">{words.against(nameOf(article))}</span>{' '}
      <q class="said" dir="auto">
        {text}
      </q>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          (document.getElementById(base) ?? document.getElementById('theme'))?.focus({ preventScroll: true });
          go({ ...place, base: null });
        }}
      >
        {words.unpin}
      </button>
    </p>
  );
}
