/**
 * Article: one outlet's article in its own order, with what the others make of it in the margin.
 */

import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { copiedStatements } from '../report/copies.js';
import { CopiedFrom } from '../ui/copied-from.jsx';
import { KeptBlock, startOf } from './block.jsx';
import { ArticleChooser } from './chooser.jsx';
import { LeftOutHere } from './left-out.jsx';
import { DetailsDialog } from '../ui/details-dialog.jsx';
import { PinLegend } from './legend.jsx';
import { MissingHere } from './missing.jsx';
import { pinsOf } from '../report/pins.js';
import { NotesOn } from '../ui/notes.jsx';
import { useKeys } from '../ui/keys.js';
import { useMedia } from '../ui/media-query.js';
import { dateOf, nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Article, Block, Report } from '../report.d.ts' */
/** @import { Reading } from './block.jsx' */
/** @import { Pin, PinKind } from '../report/pins.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/** As wide as text and margin need to stand side by side; article.css says the same. */
const BESIDE = '(min-width: 56rem)';

/** What the view is drawn with. @typedef {{ report: Report, state: State, actions: Actions, wordDiffs: WordDiffs }} Props */

/**
 * Draws the article that the place names, or the first.
 * @param {Props} props
 */
export function ArticleView(props) {
  const { report, state } = props;
  const article = report.articles.find(({ id }) => id === state.place.subject) ?? report.articles[0];
  if (!article) return null;
  return (
    <div class="article-view">
      <ArticleChooser articles={report.articles} current={article} place={state.place} />
      <OneArticle key={article.id} {...props} article={article} />
      <MissingHere key={`missing ${article.id}`} report={report} article={article} place={state.place} />
    </div>
  );
}

/** @param {Props & { article: Article }} props */
function OneArticle({ article, ...props }) {
  const { report, state, actions } = props;
  const [alone, setAlone] = useState(/** @type {PinKind | null} */ (null));
  const [opened, setOpened] = useState(/** @type {ReadonlySet<number>} */ (new Set()));
  const beside = useMedia(BESIDE);
  const pins = useMemo(() => pinsOf(report, article), [report, article]);
  const shown = useMemo(
    () => new Map([...pins].filter(([, { kind }]) => (alone ?? kind) === kind)),
    [pins, alone],
  );
  useLayoutEffect(() => {
    if (state.place.at !== null || state.cameFrom !== null) showPlace(state.place.at);
  }, [state.place.at]);
  useKeys({
    j: () => step(Node.DOCUMENT_POSITION_FOLLOWING),
    k: () => step(Node.DOCUMENT_POSITION_PRECEDING),
    x: toggleBlock,
  });

  const onToggle = (/** @type {Pin} */ pin) => {
    const after = new Set(opened);
    if (!after.delete(startOf(pin))) after.add(startOf(pin));
    setOpened(after);
  };
  const copied = useMemo(() => copiedStatements(report, article), [report, article]);
  const reading = { ...props, article, pins: shown, copied, beside, opened, onToggle };
  const title = article.blocks.find(({ kind, kept }) => kept && kind === 'title');
  const about = (
    <>
      <About article={article} state={state} actions={actions} />
      <CopiedFrom report={report} article={article} />
      <NotesOn on={{ kind: 'article', article: article.id }} />
      <PinLegend pins={pins} alone={alone} onChoose={setAlone} />
    </>
  );
  return (
    <article class="article-text" dir="auto" aria-labelledby="article">
      {!title && (
        <>
          <h2 id="article" tabIndex={-1}>
            {article.title ?? nameOf(article)}
          </h2>
          {about}
        </>
      )}
      <Blocks reading={reading} title={title} actions={actions}>
        {about}
      </Blocks>
    </article>
  );
}

/**
 * The blocks of an article in their order.
 * @param {{ reading: Reading, title: Block | undefined, actions: Actions, children: ComponentChildren }} props
 *   Children: after the title.
 */
function Blocks({ reading, title, actions, children }) {
  const { article } = reading;
  const statements = Map.groupBy(article.statements, ({ block }) => article.blocks[block]);
  return runsOf(article.blocks).map((blocks) => {
    const [block] = blocks;
    if (!block?.kept)
      return <LeftOutHere key={block?.span[0]} article={article} blocks={blocks} actions={actions} />;
    return (
      <Fragment key={block.span[0]}>
        <KeptBlock
          reading={reading}
          block={block}
          statements={statements.get(block) ?? []}
          isTitle={block === title}
        />
        {block === title && children}
      </Fragment>
    );
  });
}

/**
 * Kept blocks one by one; those left out together with their neighbours.
 * @param {Block[]} blocks
 */
function runsOf(blocks) {
  /** @type {Block[][]} */
  const runs = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && !block.kept && !last[0]?.kept) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** @param {{ article: Article, state: State, actions: Actions }} props */
function About({ article, state, actions }) {
  const [describing, setDescribing] = useState(false);
  return (
    <>
      <p class="about-article" dir="ltr">
        <span dir="auto">{article.outlet ?? words.outletUnknown}</span>
        {article.author !== null && (
          <>
            {' '}
            · <span dir="auto">{article.author}</span>
          </>
        )}{' '}
        · {dateOf(article.date)} · {words.statements(article.statements.length)} ·{' '}
        {words.leftOutCount(article.blocks.filter(({ kept }) => !kept).length)}
        {article.related === false && ` · ${words.unrelated}`}
        {!article.compared && ` · ${words.notComparedIn(article.language)}`} ·{' '}
        <button type="button" class="link" onClick={() => setDescribing(true)}>
          {words.intake.details.edit}
        </button>
      </p>
      {describing && (
        <DetailsDialog state={state} actions={actions} id={article.id} onClose={() => setDescribing(false)} />
      )}
    </>
  );
}

/**
 * Brings the reader to the statement they asked for, or to the article's title.
 * @param {string | null} at
 */
function showPlace(at) {
  const statement = at === null ? null : document.getElementById(at);
  (statement ?? document.getElementById('article'))?.focus({ preventScroll: true });
  if (statement) statement.scrollIntoView({ block: 'center' });
  else scrollTo(0, 0);
}

/** Leaves out the passage that the reader is in, or brings it back. */
function toggleBlock() {
  const here = document.activeElement?.closest('.block, .left-out p, .left-out');
  here
    ?.querySelector(':scope > .drop, :scope > .link, :scope > p > .link')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/**
 * To the pin that comes next on one side of where the reader is.
 * @param {number} side  As Node.compareDocumentPosition says it.
 */
function step(side) {
  const pins = [...document.querySelectorAll('button.pin')].filter((pin) => pin instanceof HTMLElement);
  const from = document.activeElement ?? document.body;
  const isThere = (/** @type {HTMLElement} */ pin) => (from.compareDocumentPosition(pin) & side) !== 0;
  const next = side === Node.DOCUMENT_POSITION_FOLLOWING ? pins.find(isThere) : pins.findLast(isThere);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
