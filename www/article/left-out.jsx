/**
 * Where an article's passages were left out: a thin line that opens in place, with the way back.
 */

import { focusNeighbour } from '../ui/focus.js';
import { words } from '../i18n/words.js';

/** @import { Article, Block } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */

/**
 * Draws passages that were left out, folded away where they stand.
 * @param {{ article: Article, blocks: Block[], actions: Actions }} props  Neighbours, at least one.
 */
export function LeftOutHere({ article, blocks, actions }) {
  const [first] = blocks;
  return (
    <details class="left-out" dir="ltr">
      <summary>
        {first && blocks.length === 1 ? words.reading.leftOut(first.kind) : words.leftOutCount(blocks.length)}
      </summary>
      {blocks.map((block) => (
        <Passage key={block.span[0]} article={article} block={block} actions={actions} />
      ))}
    </details>
  );
}

/** @param {{ article: Article, block: Block, actions: Actions }} props */
function Passage({ article, block, actions }) {
  const text = article.text.slice(...block.span);
  return (
    <p>
      <span class="said" dir="auto">
        {text}
      </span>{' '}
      <span class="paragraph">
        {block.reason === null ? words.blockKind(block.kind) : words.dropReason(block.reason)}
      </span>{' '}
      <button
        type="button"
        class="link"
        aria-label={words.restoreOf(text)}
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget, '.block, .left-out');
          void actions.restore(article.id, text);
        }}
      >
        {words.restore}
      </button>
    </p>
  );
}
