/**
 * What was read but not compared, article by article, with the way back; and the way out for
 * what was kept wrongly.
 */

import { nameOf } from './naming.js';
import { words } from './words.js';

/** @import { Article, Block, Report } from './report.d.ts' */
/** @import { Desk } from './desk.js' */

/** @param {{ report: Report, desk: Desk }} props */
export function LeftOut({ report, desk }) {
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{words.leftOut}</h2>
      <p class="quiet">{words.leftOutNote}</p>
      {report.articles.map((article) => (
        <ArticleBlocks key={article.id} article={article} desk={desk} />
      ))}
    </section>
  );
}

/** @param {{ article: Article, desk: Desk }} props */
function ArticleBlocks({ article, desk }) {
  const dropped = article.blocks.filter((block) => !block.kept);
  const kept = article.blocks.filter((block) => block.kept);
  return (
    <details>
      <summary>
        <span class="name" dir="auto">
          {nameOf(article)}
        </span>{' '}
        <span class="quiet">{words.leftOutCount(dropped.length)}</span>
      </summary>
      <ul class="passages">
        {dropped.map((block) => (
          <Passage key={block.span[0]} article={article} block={block} desk={desk} />
        ))}
      </ul>
      <details class="kept">
        <summary>{words.kept}</summary>
        <ul class="passages">
          {kept.map((block) => (
            <Passage key={block.span[0]} article={article} block={block} desk={desk} />
          ))}
        </ul>
      </details>
    </details>
  );
}

/** @param {{ article: Article, block: Block, desk: Desk }} props */
function Passage({ article, block, desk }) {
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
          void (block.kept ? desk.drop : desk.restore)(article.id, text);
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
