/**
 * What a reader should know first, on paper: each line quoted, with who says it.
 */

import { atMost, briefOf, contradictingRuns, copyOf, inTexts, perhapsAlso } from '../report/brief.js';
import { lookup } from '../report/lookup.js';
import { dateOf, nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { BriefLine, Report } from '../report.d.ts' */
/** @import { Heading } from '../report/brief.js' */

/**
 * Draws what to know first; nothing where there is nothing to say.
 * @param {{ report: Report }} props
 */
export function PrintBrief({ report }) {
  const { told, apart } = briefOf(report);
  if (told.length === 0 && !apart) return null;
  return (
    <section class="brief">
      <h2>{words.brief.title}</h2>
      {apart && <Apart report={report} line={apart} />}
      <dl>
        {told.map(({ heading, lines }) => (
          <div key={heading}>
            <dt>{words.brief.headings[heading]}</dt>
            {lines.map((line) => (
              <dd key={line.statements[0]}>
                <Line report={report} heading={heading} line={line} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** @param {{ report: Report, heading: Heading, line: BriefLine }} props */
function Line({ report, heading, line }) {
  const { statement } = lookup(report);
  const all = line.statements.map(statement);
  const quoted = all.slice(0, heading === 'disputed' ? 2 : 1);
  const names = heading === 'disputed' ? quoted : all;
  const copy = copyOf(report, line);
  const perhaps = heading === 'disputed' ? [] : perhapsAlso(report, line).map(statement);
  return (
    <>
      {quoted.map((placed, index) => (
        <p key={placed.id} class="said" dir="auto" lang={placed.article.language ?? undefined}>
          {contradictingRuns(report, placed, quoted[1 - index]?.id ?? '').map(({ text, contradicts }, at) =>
            contradicts ? <b key={at}>{text}</b> : text,
          )}
        </p>
      ))}
      <small>
        <bdi>{names.map(({ article }) => nameOf(article)).join(' · ')}</bdi>
        {inTexts(line) && ` ${words.brief.texts(line.texts)}`}
        {copy && (
          <>
            {' – '}
            <bdi>
              {copy.shares
                .map(({ article, share }) => `${words.share(share)} ${nameOf(article)}`)
                .concat(copy.agency ?? [])
                .join(', ')}
            </bdi>
          </>
        )}
        {perhaps.length > 0 && (
          <>
            {' – '}
            {words.brief.perhaps} <bdi>{perhaps.map(({ article }) => nameOf(article)).join(' · ')}</bdi>
          </>
        )}
      </small>
    </>
  );
}

/** @param {{ report: Report, line: BriefLine }} props */
function Apart({ report, line }) {
  const { n, unit } = atMost(line.days ?? 0);
  const ends = line.articles.flatMap((id) => report.articles.find((article) => article.id === id) ?? []);
  return (
    <p class="query">
      {words.brief.apart(n, unit)}
      {words.colon}
      <bdi>{ends.map((article) => `${nameOf(article)} (${dateOf(article.date)})`).join(' – ')}</bdi>
    </p>
  );
}
