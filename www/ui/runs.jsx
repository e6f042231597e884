/**
 * Text with its marks, run by run.
 */

/** @import { Run } from '../report/marking.js' */

/** @param {{ runs: Run[] }} props */
export function Runs({ runs }) {
  return runs.map(({ text, kind }, index) =>
    kind === null ? (
      text
    ) : (
      <mark key={index} class={kind}>
        {text}
      </mark>
    ),
  );
}
