/**
 * An article drawn as a strip: a bar for each statement on a theme, where it stands and as wide
 * as its words. Full height is on the theme, hollow and low mentions it in passing,
 * dashed perhaps is on it; dots are nothing.
 */

import { statesOf } from '../report/order.js';

/** @import { Article, Cell, Member, State } from '../report.d.ts' */

/** The strip's own units: across, thousandths of the article; up, pixels at its usual height. */
const WIDTH = 1000;
const HEIGHT = 22;
const LOW = 9;
/** Part of a bar left free, so that neighbours stay apart. */
const GAP = 0.08;

/**
 * The words beside it say the same, so it is hidden from readers of the screen.
 * @param {{ article: Article, cell: Cell, members: Member[] }} props
 */
export function Strip({ article, cell, members }) {
  const states = statesOf(members);
  const mine = new Set(cell.statements);
  return (
    <svg
      class={`strip ${cell.state}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {article.statements
        .filter(({ id }) => mine.has(id))
        .map((statement) => (
          <Bar
            key={statement.id}
            at={statement.position * WIDTH}
            wide={(statement.words / Math.max(article.words, 1)) * WIDTH}
            state={states.get(statement.id) ?? 'perhaps'}
          />
        ))}
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

/** @param {{ at: number, wide: number, state: State }} props */
function Bar({ at, wide, state }) {
  const height = state === 'covered' ? HEIGHT - 1 : LOW;
  return (
    <rect
      class={state}
      x={at + (wide * GAP) / 2}
      width={wide * (1 - GAP)}
      y={HEIGHT - 1 - height}
      height={height}
    />
  );
}
