/**
 * In brief: what a reader should know first, a line each, with who says it; each line opens its evidence.
 * The first line of each kind stands open, the others are folded.
 */

import { atMost, briefOf, contradictingRuns, copyOf, folded, inTexts, perhapsAlso } from '../report/brief.js';
import { lookup } from '../report/lookup.js';
import { dateOf, shortNameOf } from '../report/naming.js';
import { placeWord } from '../report/order.js';
import { linkAway, linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { BriefLine, Report } from '../report.d.ts' */
/** @import { Told } from '../report/brief.js' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Place } from '../state/place.js' */

/** More outlets than this are counted, not named. */
const MAX_NAMED = 6;

/** @typedef {{ report: Report, place: Place }} Props */

/**
 * Draws what a reader should know first; nothing where there is nothing to say.
 * @param {Props} props
 */
export function Brief({ report, place }) {
  const { told, apart } = briefOf(report);
  const { first, rest } = folded(told);
  const questions = report.review.length;
  if (told.length === 0 && !apart) return null;
  return (
    <section class="brief" aria-labelledby="in-brief">
      <header>
        <h2 id="in-brief">{words.brief.title}</h2>
        <p class="quiet">
          {apart && <Apart report={report} place={place} line={apart} />}
          {questions > 0 && (
            <a class="link" href={linkAway(place, 'review')}>
              {words.brief.toReview(questions)}
            </a>
          )}
        </p>
      </header>
      <Lines report={report} place={place} told={first} />
      {rest.length > 0 && (
        <details>
          <summary class="link">
            {words.brief.more(rest.reduce((sum, { lines }) => sum + lines.length, 0))}
          </summary>
          <Lines report={report} place={place} told={rest} />
        </details>
      )}
    </section>
  );
}

/** @param {Props & { told: Told[] }} props */
function Lines({ report, place, told }) {
  return (
    <dl>
      {told.map(({ heading, lines }) => {
        const Line = heading === 'disputed' ? Dispute : Claim;
        return (
          <div key={heading}>
            <dt>{words.brief.headings[heading]}</dt>
            {lines.map((line) => (
              <dd key={line.statements[0]}>
                <Line report={report} place={place} line={line} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/**
 * What one statement says for all that report it.
 * @param {Props & { line: BriefLine }} props
 */
function Claim({ report, place, line }) {
  const { statement } = lookup(report);
  const [quoted, ...others] = line.statements.map(statement);
  if (!quoted) return null;
  const perhaps = perhapsAlso(report, line).map(statement);
  return (
    <>
      <Quoted place={place} placed={quoted} />
      <span class="who">
        <Names place={place} all={[quoted, ...others]} />
        {line.kind === 'only' && (
          <span class="quiet">
            {placeWord(report, quoted.id)} · {words.number(quoted.statement.words)}{' '}
            {words.wordNoun(quoted.statement.words)}
          </span>
        )}
        {inTexts(line) && <span class="quiet">{words.brief.texts(line.texts)}</span>}
        <Copied report={report} line={line} />
        {perhaps.length > 0 && (
          <>
            <i class="perhaps">{words.brief.perhaps}</i> <Names place={place} all={perhaps} />
          </>
        )}
      </span>
    </>
  );
}

/**
 * How much of each article one text is, that several print.
 * @param {{ report: Report, line: BriefLine }} props
 */
function Copied({ report, line }) {
  const copy = copyOf(report, line);
  if (!copy) return null;
  return (
    <span class="quiet">
      {copy.shares.map(({ article, share }, index) => (
        <span key={article.id}>
          {index > 0 && ', '}
          {words.share(share)} <bdi>{shortNameOf(article)}</bdi>
        </span>
      ))}
      {copy.agency !== null && (
        <>
          {' '}
          (<bdi>{copy.agency}</bdi>)
        </>
      )}
    </span>
  );
}

/**
 * Two statements that cannot both be true, with the words that make it so.
 * @param {Props & { line: BriefLine }} props
 */
function Dispute({ report, place, line }) {
  const [one, other] = line.statements.map(lookup(report).statement);
  if (!one || !other) return null;
  const subject = `${one.article.id}.${other.article.id}`;
  const href = linkTo({ ...place, view: 'pair', subject, base: one.id, at: other.id, why: null });
  return (
    <>
      <span class="dispute">
        <Passage href={href} report={report} placed={one} other={other} />
        <Passage href={href} report={report} placed={other} other={one} />
      </span>
      <span class="who">
        <i class="contradicts">{words.contradicts}</i> <Names place={place} all={[one]} />{' '}
        <span class="quiet">{words.brief.against}</span> <Names place={place} all={[other]} />
      </span>
    </>
  );
}

/** @param {{ href: string, report: Report, placed: Placed, other: Placed }} props */
function Passage({ href, report, placed, other }) {
  return (
    <a class="said" dir="auto" lang={placed.article.language ?? undefined} href={href}>
      {contradictingRuns(report, placed, other.id).map(({ text, contradicts }, index) =>
        contradicts ? (
          <mark key={index} class="contradicts">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </a>
  );
}

/** @param {{ place: Place, placed: Placed }} props */
function Quoted({ place, placed: { id, article, text } }) {
  return (
    <a
      class="said"
      dir="auto"
      lang={article.language ?? undefined}
      href={linkAway(place, 'article', article.id, id)}
    >
      {text}
    </a>
  );
}

/**
 * Who says it, each with the way to where it does.
 * @param {{ place: Place, all: Placed[] }} props
 */
function Names({ place, all }) {
  const named = all.length > MAX_NAMED ? all.slice(0, MAX_NAMED - 1) : all;
  return (
    <>
      {named.map(({ id, article }) => (
        <>
          <a key={id} class="name" dir="auto" href={linkAway(place, 'article', article.id, id)}>
            {shortNameOf(article)}
          </a>{' '}
        </>
      ))}
      {named.length < all.length && (
        <span class="quiet">{words.brief.moreNames(all.length - named.length)}</span>
      )}
    </>
  );
}

/**
 * That the articles lie far apart, with the first and the last of them.
 * @param {Props & { line: BriefLine }} props
 */
function Apart({ report, place, line }) {
  const { n, unit } = atMost(line.days ?? 0);
  const ends = line.articles.flatMap((id) => report.articles.find((article) => article.id === id) ?? []);
  return (
    <span class="apart">
      {words.brief.apart(n, unit)}
      {words.colon}
      {ends.map((article, index) => (
        <>
          {index > 0 && ' – '}
          <a key={article.id} class="name" dir="auto" href={linkAway(place, 'article', article.id)}>
            {shortNameOf(article)}
          </a>{' '}
          {dateOf(article.date)}
        </>
      ))}
    </span>
  );
}
