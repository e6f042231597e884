/**
 * One block of an article in its place: its statements with their pins, and what the pins open.
 */

import { CopiedMark } from '../ui/copied-from.jsx';
import { CorrectButton } from '../ui/correct-button.jsx';
import { DecidedBriefly } from '../ui/reader-mark.jsx';
import { NotesOnStatement } from '../ui/notes.jsx';
import { Others } from './others.jsx';
import { Pin } from './pin.jsx';
import { focusNeighbour } from '../ui/focus.js';
import { words } from '../i18n/words.js';

/** @import { Article, Block, Report, Statement } from '../report.d.ts' */
/** @import { Pin as PinOf } from '../report/pins.js' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { State } from '../state/state.js' */
/** @import { WordDiffs } from '../actions/word-diffs.js' */

/*
 * Leaving a passage out numbers the statements anew; where each starts in the text stays. So that is
 * their key here, and a reader keeps the pin they are on.
 */

/**
 * What every block of an article is drawn with.
 * @typedef {object} Reading
 * @property {Report} report
 * @property {State} state
 * @property {Actions} actions
 * @property {WordDiffs} wordDiffs
 * @property {Article} article
 * @property {ReadonlyMap<string, PinOf>} pins  Those shown, by the ids of their statements.
 * @property {ReadonlySet<string>} copied  The ids of statements that others print word for word.
 * @property {boolean} beside  Pins stand in the margin, else in the text.
 * @property {ReadonlySet<number>} opened  Where the statements start whose pins are open.
 * @property {(pin: PinOf) => void} onToggle
 */

/**
 * Returns where the statement of a pin starts in its article.
 * @param {PinOf} pin
 */
export function startOf({ placed }) {
  return placed.statement.span[0];
}

/**
 * Draws a block that is part of the story.
 * @param {{ reading: Reading, block: Block, statements: Statement[], isTitle: boolean }} props
 */
export function KeptBlock({ reading, block, statements, isTitle }) {
  const { report, article, pins, beside, opened, actions } = reading;
  const text = article.text.slice(...block.span);
  const own = statements.flatMap(({ id }) => pins.get(id) ?? []);
  const Element = elementOf(block, isTitle);
  // A heading is named by its words, so its pins stand outside it.
  const isHeading = Element === 'h2' || Element === 'h3';
  const pinsApart = isHeading && own.map((pin) => <PinHere key={startOf(pin)} reading={reading} pin={pin} />);
  return (
    <div class="block" data-kind={block.kind}>
      {beside && pinsApart}
      <Element {...(isTitle && { id: 'article', tabIndex: -1 })}>
        {pieces(article, block, statements).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <StatementText key={piece.span[0]} reading={reading} statement={piece} withPin={!isHeading} />
          ),
        )}
      </Element>
      {!beside && pinsApart}
      {statements.map(({ id }) => (
        <NotesOnStatement key={id} report={report} id={id} />
      ))}
      <button
        type="button"
        class="link drop"
        dir="ltr"
        aria-label={words.dropOf(text)}
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget, '.block');
          void actions.drop(article.id, text);
        }}
      >
        {words.drop}
      </button>
      {own
        .filter((pin) => opened.has(startOf(pin)))
        .map((pin) => (
          <Others key={startOf(pin)} {...reading} pin={pin} />
        ))}
    </div>
  );
}

/**
 * @param {Block} block
 * @param {boolean} isTitle  The one that names the article.
 */
function elementOf({ kind }, isTitle) {
  if (isTitle) return 'h2';
  if (kind === 'title' || kind === 'heading') return 'h3';
  return kind === 'quote' ? 'blockquote' : 'p';
}

/**
 * A block's text in order: statements, and what stands between them.
 * @param {Article} article
 * @param {Block} block
 * @param {Statement[]} statements
 */
function pieces(article, block, statements) {
  let [at] = block.span;
  const inside = statements.flatMap((statement) => {
    const between = article.text.slice(at, statement.span[0]);
    at = Math.max(at, statement.span[1]);
    return [between, statement];
  });
  return [...inside, article.text.slice(at, block.span[1])];
}

/** @param {{ reading: Reading, statement: Statement, withPin: boolean }} props */
function StatementText({ reading, statement, withPin }) {
  const { report, article, pins, copied, beside, state, onToggle } = reading;
  const pin = pins.get(statement.id);
  const here = withPin && pin && <PinHere reading={reading} pin={pin} />;
  const correct = <CorrectButton report={report} id={statement.id} brief />;
  const text = article.text.slice(...statement.span);
  const words = text.trimEnd();
  return (
    <>
      {beside && correct}
      {beside && here}
      {copied.has(statement.id) && <CopiedMark />}
      <span
        id={statement.id}
        class={state.place.at === statement.id ? 'article-statement target' : 'article-statement'}
        data-kind={pin?.kind}
        lang={article.language ?? undefined}
        tabIndex={-1}
        onClick={() => pin && getSelection()?.isCollapsed && onToggle(pin)}
      >
        {words}
      </span>
      {!beside && correct}
      <DecidedBriefly report={report} id={statement.id} />
      {!beside && here && <> {here}</>}
      {text.slice(words.length)}
    </>
  );
}

/** @param {{ reading: Reading, pin: PinOf }} props */
function PinHere({ reading: { opened, onToggle }, pin }) {
  return <Pin pin={pin} open={opened.has(startOf(pin))} onToggle={() => onToggle(pin)} />;
}
