/**
 * One statement in its column: its words with their marks, whose they are, where they stand, what
 * stands around them, and what they are linked with.
 */

import { useState } from 'preact/hooks';
import { CorrectButton } from '../ui/correct-button.jsx';
import { DragHandle } from '../ui/statement-drag.jsx';
import { Doubt } from '../ui/doubt.jsx';
import { DecidedOnTheme } from '../ui/reader-mark.jsx';
import { NotesOnStatement } from '../ui/notes.jsx';
import { contextOf } from '../report/context.js';
import { Context } from '../ui/context.jsx';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { PairButtons } from '../ui/pair-button.jsx';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { Runs } from '../ui/runs.jsx';
import { go, linkAway, linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report, Theme } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Run } from '../report/marking.js' */

/**
 * What a statement is drawn with.
 * @typedef {object} Props
 * @property {Report} report
 * @property {Theme} theme
 * @property {Placed} placed
 * @property {Run[]} runs  Its words, marked.
 * @property {string | null} shared  What the marks come to, for those who do not see them.
 * @property {boolean} isBase
 * @property {boolean} isPinned
 * @property {boolean} isMentioned  In passing.
 * @property {Placed | null} askedOf  The one of its row that it perhaps says the same as.
 * @property {string[]} linked  Statements of the same row, strongest link first.
 * @property {Place} place
 */

/**
 * Draws one statement in its column.
 * @param {Props} props
 */
export function StatementBlock(props) {
  const { placed, runs, isBase, isPinned, isMentioned, askedOf } = props;
  const [inContext, setInContext] = useState(false);
  const { article } = placed;
  const context = inContext ? contextOf(placed) : { before: [], after: [] };
  const kind = [
    isBase ? 'base' : '',
    isPinned ? 'is-pinned' : '',
    isMentioned ? 'mentioned' : '',
    askedOf ? 'perhaps' : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={`statement ${kind}`} id={placed.id} tabIndex={-1}>
      <p class="statement-outlet" dir="auto">
        {nameOf(article)}
      </p>
      <Context article={article} side="before" paragraphs={context.before} />
      <p class="said" dir="auto" lang={article.language ?? undefined}>
        <Runs runs={runs} />
      </p>
      <Context article={article} side="after" paragraphs={context.after} />
      <About {...props} inContext={inContext} onContext={() => setInContext(!inContext)} />
      <NotesOnStatement report={props.report} id={placed.id} />
    </div>
  );
}

/**
 * What is known about a statement, and what can be done with it.
 * @param {Props & { inContext: boolean, onContext: () => void }} props
 */
function About({
  report,
  theme,
  placed,
  shared,
  askedOf,
  isBase,
  isPinned,
  linked,
  place,
  inContext,
  onContext,
}) {
  const name = nameOf(placed.article);
  const inArticle = linkAway(place, 'article', placed.article.id, placed.id);
  return (
    <div class="about">
      {shared !== null && <span class="hidden">{shared}</span>}
      {askedOf && (
        <>
          <Doubt report={report} pair={[placed, askedOf]} />{' '}
          <PairButtons report={report} pair={[placed, askedOf]} />
        </>
      )}
      <Contradicted report={report} placed={placed} place={place} />
      {isBase && <span class="is-base">{words.base}</span>}
      <a href={inArticle} title={words.inArticle}>
        <ParagraphMark paragraph={placed.paragraph} />
      </a>
      <Speaker placed={placed} />
      <button type="button" class="link" aria-expanded={inContext} onClick={onContext}>
        {words.context}
      </button>
      {inContext && <a href={inArticle}>{words.inArticle}</a>}
      <button
        type="button"
        class="link"
        aria-label={isPinned ? words.unpinOf(name) : words.pinOf(name)}
        onClick={() => go({ ...place, base: isPinned ? null : placed.id })}
      >
        {isPinned ? words.unpin : words.pin}
      </button>
      <Why report={report} id={placed.id} linked={linked} place={place} />
      <CorrectButton report={report} id={placed.id} />
      <DragHandle id={placed.id} />
      <DecidedOnTheme report={report} id={placed.id} theme={theme} linked={linked} />
    </div>
  );
}

/**
 * What contradicts a statement, each with the way to both side by side.
 * @param {{ report: Report, placed: Placed, place: Place }} props
 */
function Contradicted({ report, placed: { id, article, statement }, place }) {
  const contradicting = statement.relation?.contradicts ?? [];
  return contradicting.map(({ statement: other }) => {
    const against = lookup(report).statement(other).article;
    const subject = `${article.id}.${against.id}`;
    return (
      <a
        key={other}
        class="contradicts"
        href={linkTo({ ...place, view: 'pair', subject, base: id, at: other, why: null })}
      >
        {words.contradicts} <bdi>{nameOf(against)}</bdi>
      </a>
    );
  });
}

/**
 * Who says it, and whether in their own words.
 * @param {{ placed: Placed }} props
 */
function Speaker({ placed }) {
  const { speaker, quotations } = placed.statement;
  if (quotations.length === 0) return speaker === null ? null : <span dir="auto">{speaker}</span>;
  const inPart = saysMore(placed);
  if (speaker === null) return <span>{inPart ? words.quotationInPart : words.quotation}</span>;
  return <span dir="auto">{inPart ? words.quotedInPart(speaker) : words.quoted(speaker)}</span>;
}

/**
 * Whether any word of a statement stands outside its quotations.
 * @param {Placed} placed
 */
function saysMore({ article, statement }) {
  const [start, end] = statement.span;
  let at = start;
  let outside = '';
  for (const index of statement.quotations) {
    const [from, to] = article.quotations[index]?.span ?? [end, end];
    outside += article.text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return /[\p{L}\p{N}]/u.test(outside + article.text.slice(at, Math.max(at, end)));
}

/**
 * The ways to what links a statement with others of its row: one plain link, or a list folded away.
 * @param {{ report: Report, id: string, linked: string[], place: Place }} props
 */
function Why({ report, id, linked, place }) {
  const [isOpen, setOpen] = useState(false);
  const [only] = linked;
  if (only === undefined) return null;
  /** @param {string} other */
  const link = (other) => linkTo({ ...place, why: [id, other] });
  /** @param {string} other */
  const nameOfOther = (other) => nameOf(lookup(report).statement(other).article);
  if (linked.length === 1) {
    return (
      <a href={link(only)} aria-label={words.whyWith(nameOfOther(only))}>
        {words.why}
      </a>
    );
  }
  return (
    <details class="why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.why}</summary>
      {isOpen && (
        <ul>
          {linked.map((other) => (
            <li key={other}>
              <a href={link(other)} aria-label={words.whyWith(nameOfOther(other))} dir="auto">
                {nameOfOther(other)}
              </a>{' '}
              <ParagraphMark paragraph={lookup(report).statement(other).paragraph} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
