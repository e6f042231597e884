/**
 * One article as a newspaper column: its kept blocks in their order, each statement with whether
 * the other article has it.
 */

import { Fragment } from 'preact';
import { pairClass } from '../report/alignment.js';
import { linkTo, placeOfPair } from '../state/place.js';
import { CopiedMark } from '../ui/copied-from.jsx';
import { Runs } from '../ui/runs.jsx';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Article, Block, Statement } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Place } from '../state/place.js' */
/** @import { Run } from '../report/marking.js' */

/**
 * What both articles are drawn with.
 * @typedef {object} Reading
 * @property {ReadonlyMap<string, AlignedPair>} pairs  The surest of each statement.
 * @property {ReadonlySet<string>} unique  Statements that no other article comes close to.
 * @property {ReadonlySet<string>} copied  Statements that both articles print word for word.
 * @property {AlignedPair | undefined} current
 * @property {ReadonlyMap<string, Run[]>} runs  Of the current pair's statements.
 * @property {Place} place
 */

/** What stands under a statement; null where nothing does. @typedef {(statement: string) => ComponentChildren} Under */

/** @type {Partial<Record<Block['kind'], 'h3' | 'h4' | 'blockquote'>>} */
const tags = { title: 'h3', heading: 'h4', quote: 'blockquote' };

const nothing = () => null;

/**
 * Draws one article of a pair.
 * @param {{ article: Article, reading: Reading, under?: Under }} props
 */
export function PairArticle({ article, reading, under = nothing }) {
  const statements = Map.groupBy(article.statements, ({ block }) => block);
  return (
    <div class="column-text" lang={article.language ?? undefined}>
      {article.blocks.map(
        (block, index) =>
          block.kept && (
            <BlockText
              key={index}
              article={article}
              block={block}
              statements={statements.get(index) ?? []}
              reading={reading}
              under={under}
            />
          ),
      )}
    </div>
  );
}

/**
 * A block, cut after each statement that something stands under.
 * @param {{ article: Article, block: Block, statements: Statement[], reading: Reading, under: Under }} props
 */
function BlockText({ article, block, statements, reading, under }) {
  const Tag = tags[block.kind] ?? 'p';
  if (statements.length === 0) {
    return (
      <Tag data-kind={block.kind} dir="auto">
        {article.text.slice(...block.span)}
      </Tag>
    );
  }
  const cuts = statements.map(({ id }) => under(id));
  const starts = statements.map((_, index) => index).filter((index) => index === 0 || cuts[index - 1]);
  return starts.map((start, part) => (
    <Fragment key={start}>
      <Tag data-kind={part === 0 ? block.kind : 'continued'} dir="auto">
        {statements.slice(start, starts[part + 1]).map((statement) => (
          <StatementText
            key={statement.id}
            statement={statement}
            text={article.text.slice(...statement.span)}
            reading={reading}
          />
        ))}
      </Tag>
      {cuts[(starts[part + 1] ?? statements.length) - 1]}
    </Fragment>
  ));
}

/**
 * A statement; one that is aligned is a link to its pair.
 * @param {{ statement: Statement, text: string, reading: Reading }} props
 */
function StatementText({
  statement: { id },
  text,
  reading: { pairs, unique, copied, current, runs, place },
}) {
  const pair = pairs.get(id);
  const isCurrent = current?.left === id || current?.right === id;
  const said = text.trimEnd();
  if (!pair) {
    return (
      <>
        {unique.has(id) && (
          <span class="hidden" dir="auto">
            {words.aligned.unique}:{' '}
          </span>
        )}
        <span
          class={unique.has(id) ? 'pair-statement apart unique' : 'pair-statement apart'}
          id={id}
          tabIndex={-1}
        >
          {said}
        </span>{' '}
      </>
    );
  }
  return (
    <>
      {copied.has(id) && <CopiedMark />}
      <a
        class={`pair-statement ${pairClass(pair)}`}
        id={id}
        href={linkTo(placeOfPair(place, isCurrent ? current : pair))}
        aria-current={isCurrent ? 'true' : undefined}
        draggable={false}
      >
        <Runs runs={runs.get(id) ?? [{ text: said, kind: null }]} />
      </a>{' '}
    </>
  );
}
