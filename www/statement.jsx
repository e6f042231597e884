/**
 * One statement in its column: its words with their marks, whose they are, where they stand, and
 * why they stand here.
 */

import { lookup } from './lookup.js';
import { nameOf } from './naming.js';
import { ParagraphMark } from './paragraph-mark.jsx';
import { go } from './place.js';
import { words } from './words.js';

/** @import { Link, Report } from './report.d.ts' */
/** @import { Place } from './place.js' */
/** @import { Placed } from './lookup.js' */
/** @import { Run } from './marking.js' */

/**
 * @param {{
 *   report: Report, placed: Placed, runs: Run[], shared: string | null, isBase: boolean, isPinned: boolean,
 *   isWeak: boolean, links: Link[], place: Place,
 * }} props
 */
export function StatementBlock({ report, placed, runs, shared, isBase, isPinned, isWeak, links, place }) {
  const name = nameOf(placed.article);
  const kind = [isBase ? 'base' : '', isPinned ? 'is-pinned' : '', isWeak ? 'weak' : ''].filter(Boolean).join(' ');
  return (
    <div class={`statement ${kind}`} id={placed.id} tabIndex={-1}>
      <p class="whose" dir="auto">
        {name}
      </p>
      <p class="said" dir="auto">
        {runs.map((run, index) => (run.kind === null ? run.text : <mark key={index} class={run.kind}>{run.text}</mark>))}
      </p>
      <div class="about">
        {shared !== null && <span class="hidden">{shared}</span>}
        {isBase && <span class="is-base">{words.base}</span>}
        <ParagraphMark paragraph={placed.paragraph} />
        <Speaker placed={placed} />
        <button
          type="button"
          class="link"
          aria-label={isPinned ? words.unpinOf(name) : words.pinOf(name)}
          onClick={() => go({ ...place, base: isPinned ? null : placed.id })}
        >
          {isPinned ? words.unpin : words.pin}
        </button>
        {links.length > 0 && <Why report={report} id={placed.id} links={links} />}
      </div>
    </div>
  );
}

/** @param {{ placed: Placed }} props */
function Speaker({ placed: { statement } }) {
  if (statement.speaker === null) return null;
  return (
    <span class="speaker" dir="auto">
      {statement.quotations.length > 0 ? words.quoted(statement.speaker) : statement.speaker}
    </span>
  );
}

/** @param {{ report: Report, id: string, links: Link[] }} props */
function Why({ report, id, links }) {
  return (
    <details class="why">
      <summary>{words.why}</summary>
      <ul>
        {links.map((link) => (
          <li key={`${link.a} ${link.b}`}>
            <LinkReasons report={report} other={link.a === id ? link.b : link.a} link={link} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** @param {{ report: Report, other: string, link: Link }} props */
function LinkReasons({ report, other, link }) {
  const { article, paragraph } = lookup(report).statement(other);
  const runnerUp = other === link.a ? link.runners_up.a : link.runners_up.b;
  return (
    <>
      <p>
        <strong dir="auto">{nameOf(article)}</strong> <ParagraphMark paragraph={paragraph} />{' '}
        {words.linkKind(link.kind)}, {words.score(link.score)}
      </p>
      <dl>
        {link.reasons.map(({ kind, words: shared, share }) => (
          <div key={kind}>
            <dt>{words.reasonKind(kind)}</dt>
            <dd>
              {shared.length > 0 && (
                <span class="said" dir="auto">
                  {shared.join(', ')}
                </span>
              )}{' '}
              {words.share(share)}
            </dd>
          </div>
        ))}
      </dl>
      {runnerUp !== null && (
        <p>
          {words.runnerUp}{' '}
          <ParagraphMark paragraph={lookup(report).statement(runnerUp.statement).paragraph} />,{' '}
          {words.score(runnerUp.score)}
        </p>
      )}
    </>
  );
}
