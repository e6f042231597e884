/**
 * From one aligned pair to the next: two buttons, and the list of all pairs between them.
 */

import { useState } from 'preact/hooks';
import { doubtKind, isScoreTold } from '../report/doubt.js';
import { lookup } from '../report/lookup.js';
import { linkTo, placeOfPair } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Draws the way from pair to pair.
 * @param {{
 *   report: Report, pairs: AlignedPair[], current: AlignedPair | undefined, place: Place,
 *   onStep: (by: 1 | -1) => void,
 * }} props
 */
export function PairSteps({ report, pairs, current, place, onStep }) {
  const at = current ? pairs.indexOf(current) : -1;
  const where = at < 0 ? words.aligned.all(pairs.length) : words.aligned.step(at + 1, pairs.length);
  return (
    <div class="steps">
      <Step label={words.aligned.previous} sign="‹" disabled={at === 0} onClick={() => onStep(-1)} />
      <PairList report={report} pairs={pairs} current={current} place={place} where={where} />
      <Step
        label={words.aligned.next}
        sign="›"
        disabled={at === pairs.length - 1}
        onClick={() => onStep(1)}
      />
      <span class="hidden" role="status">
        {current && `${where}, ${words.linked(current.link, doubtKind(current.link))}`}
      </span>
    </div>
  );
}

/** @param {{ label: string, sign: string, disabled: boolean, onClick: () => void }} props */
function Step({ label, sign, disabled, onClick }) {
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {sign}
    </button>
  );
}

/**
 * @param {{
 *   report: Report, pairs: AlignedPair[], current: AlignedPair | undefined, place: Place, where: string,
 * }} props
 */
function PairList({ report, pairs, current, place, where }) {
  const [open, setOpen] = useState(false);
  const { statement } = lookup(report);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        currentTarget.querySelector('summary')?.focus();
        setOpen(false);
      }}
    >
      <summary>{where}</summary>
      {open && (
        <ol tabIndex={-1}>
          {pairs.map((pair) => (
            <li key={`${pair.left} ${pair.right}`}>
              <a
                href={linkTo(placeOfPair(place, pair))}
                aria-current={pair === current ? 'true' : undefined}
                onClick={() => setOpen(false)}
              >
                {[pair.left, pair.right].map((id) => (
                  <span key={id} class="said" dir="auto">
                    {statement(id).text}
                  </span>
                ))}
                <span class="quiet">
                  {words.linked(pair.link, doubtKind(pair.link))}
                  {isScoreTold(pair.link) && `, ${words.score(pair.link.score)}`}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
