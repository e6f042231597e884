/**
 * How words are marked: the choice, what the marks mean, and what they are set against.
 */

import { lookup } from './lookup.js';
import { nameOf } from './naming.js';
import { words } from './words.js';

/** @import { Report } from './report.d.ts' */
/** @import { Action, Marking } from './state.js' */

/** @param {{ report: Report, marking: Marking, pin: string | null, act: (action: Action) => void }} props */
export function MarkingBar({ report, marking, pin, act }) {
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
              checked={value === marking}
              onChange={() => act({ type: 'marked', marking: /** @type {Marking} */ (value) })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Legend marking={marking} />
      {pin !== null && <Pinned report={report} pin={pin} act={act} />}
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
    </p>
  );
}

/** @param {{ report: Report, pin: string, act: (action: Action) => void }} props */
function Pinned({ report, pin, act }) {
  const { article, text } = lookup(report).statement(pin);
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
          document.getElementById(pin)?.focus({ preventScroll: true });
          act({ type: 'pinned', statement: null });
        }}
      >
        {words.unpin}
      </button>
    </p>
  );
}
