/**
 * What was read but not compared, article by article, with the way back; and the way out for
 * what was kept wrongly.
 */

import { Fold, MAX_FILLED } from '../ui/fold.jsx';
import { words } from '../i18n/words.js';

/** @import { Article, Block } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */

/**
 * Draws what was left out of each article.
 * @param {{ articles: Article[], actions: Actions }} props
 */
export function LeftOut({ articles, actions }) {
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{words.leftOut}</h2>
      <p class="quiet">{words.leftOutNote}</p>
      {articles.map((article) => (
        <Fold
          key={article.id}
          article={article}
          note={words.leftOutCount(article.blocks.filter(({ kept }) => !kept).length)}
          filled={articles.length <= MAX_FILLED}
        >
          {() => <Blocks article={article} actions={actions} />}
        </Fold>
      ))}
    </section>
  );
}

/** @param {{ article: Article, actions: Actions }} props */
function Blocks({ article, actions }) {
  const [kept, dropped] = [true, false].map((which) =>
    article.blocks.filter((block) => block.kept === which),
  );
  const list = (/** @type {Block[] | undefined} */ blocks) => (
    <ul class="passages">
      {blocks?.map((block) => (
        <Passage key={block.span[0]} article={article} block={block} actions={actions} />
      ))}
    </ul>
  );
  return (
    <>
      {list(dropped)}
      <details class="kept">
        <summary>{words.kept}</summary>
        {list(kept)}
      </details>
    </>
  );
}

/** @param {{ article: Article, block: Block, actions: Actions }} props */
function Passage({ article, block, actions }) {
  const text = article.text.slice(...block.span);
  const what = block.reason === null ? words.blockKind(block.kind) : words.dropReason(block.reason);
  return (
    <li>
      <span class="said" dir="auto">
        {text}
      </span>{' '}
      <span class="paragraph">{what}</span>{' '}
      <button
        type="button"
        class="link"
        aria-label={block.kept ? words.dropOf(text) : words.restoreOf(text)}
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          void (block.kept ? actions.drop : actions.restore)(article.id, text);
        }}
      >
        {block.kept ? words.drop : words.restore}
      </button>
    </li>
  );
}

/**
 * The passage is about to leave the list, and with it the button that has the focus.
 * @param {HTMLElement} button
 */
function keepFocusNear(button) {
  button.closest('details')?.querySelector('summary')?.focus();
}
