/**
 * Where a statement ends: cut in two between its words, or joined with the one that follows it.
 */

import { useState } from 'preact/hooks';
import { lookup, named } from '../report/lookup.js';
import { words } from '../i18n/words.js';
import { corrected } from '../project/corrections.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Placed } from '../report/lookup.js' */

/**
 * Draws the ways to change where a statement ends.
 * @param {{ report: Report, placed: Placed, actions: Actions, onDone: () => void }} props
 */
export function SplitOrJoin({ report, placed, actions, onDone }) {
  const next = nextOf(report, placed);
  const isLong = placesToCut(placed.text).length > 0;
  return (
    <>
      {isLong && <Cut placed={placed} actions={actions} onDone={onDone} />}
      {next && (
        <p class="join">
          {words.correcting.join}{' '}
          <span class="said" dir="auto">
            {next.text}
          </span>{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              void actions.change({ kind: 'join' }, (project, signature) =>
                corrected(project, signature, { kind: 'join', statements: [named(placed), named(next)] }),
              );
              onDone();
            }}
          >
            {words.correcting.joinNow}
          </button>
        </p>
      )}
    </>
  );
}

/**
 * A slider moves the cut from word to word.
 * @param {{ placed: Placed, actions: Actions, onDone: () => void }} props
 */
function Cut({ placed, actions, onDone }) {
  const { text } = placed;
  const places = placesToCut(text);
  const [chosen, choose] = useState(likeliest(text, places));
  const at = places[chosen] ?? 0;
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at);
  return (
    <div class="cut">
      <p class="said" dir="auto" lang={placed.article.language ?? undefined}>
        {before}
        <b aria-hidden="true"> ‖ </b>
        {after}
      </p>
      <input
        type="range"
        min={0}
        max={places.length - 1}
        value={chosen}
        aria-label={words.correcting.cutAt}
        aria-valuetext={words.correcting.cutBetween(lastWord(before), firstWord(after))}
        onInput={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      <button
        type="button"
        class="button"
        onClick={() => {
          void actions.change({ kind: 'split' }, (project, signature) =>
            corrected(project, signature, {
              kind: 'split',
              statement: named(placed),
              parts: [before, after],
            }),
          );
          onDone();
        }}
      >
        {words.correcting.cut}
      </button>
    </div>
  );
}

/** @param {string} text */
const lastWord = (text) => text.split(/\s+/).at(-1) ?? '';
/** @param {string} text */
const firstWord = (text) => text.split(/\s+/)[0] ?? '';

/**
 * Where words begin, but for the first.
 * @param {string} text
 */
function placesToCut(text) {
  return [...text.matchAll(/\s+(?=\S)/gu)]
    .map(({ index, 0: space }) => index + space.length)
    .filter((at) => at > 0);
}

/**
 * After the punctuation nearest to the middle; without any, in the middle.
 * @param {string} text
 * @param {number[]} places
 */
function likeliest(text, places) {
  const middle = (places.length - 1) / 2;
  const isPause = (/** @type {number} */ at) => /[,;:–—.!?…”"»)]\s*$/u.test(text.slice(0, at));
  const pauses = places.flatMap((at, index) => (isPause(at) ? [index] : []));
  const nearest = pauses.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  return nearest ?? Math.floor(middle);
}

/**
 * The statement that follows in the same paragraph.
 * @param {Report} report
 * @param {Placed} placed
 */
function nextOf(report, { article, statement }) {
  const next = article.statements[article.statements.indexOf(statement) + 1];
  return next && next.block === statement.block ? lookup(report).statement(next.id) : null;
}
