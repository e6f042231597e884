/**
 * What is said about one aligned pair: how alike its statements are, why, and where each stands.
 */

import { DoubtWords } from '../ui/doubt.jsx';
import { DecidedOnPair } from '../ui/reader-mark.jsx';
import { PairButtons } from '../ui/pair-button.jsx';
import { doubtKind, isScoreTold } from '../report/doubt.js';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { linkAway, linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Place } from '../state/place.js' */

/**
 * Says how alike the statements of a pair are.
 * @param {{ report: Report, pair: AlignedPair, place: Place }} props
 */
export function PairNote({ report, pair: { left, right, link }, place }) {
  const { statement } = lookup(report);
  return (
    <p>
      {words.linked(link, doubtKind(link))}
      {isScoreTold(link) && `, ${words.score(link.score)}`}{' '}
      <DoubtWords report={report} pair={[statement(left), statement(right)]} />{' '}
      <a class="link" href={linkTo({ ...place, why: [left, right] })}>
        {words.why}
      </a>{' '}
      <PairButtons report={report} pair={[statement(left), statement(right)]} />{' '}
      <DecidedOnPair report={report} pair={[left, right]} />
    </p>
  );
}

/**
 * Links to both statements of a pair in their articles.
 * @param {{ report: Report, pair: AlignedPair, place: Place }} props
 */
export function BothPlaces({ report, pair, place }) {
  return (
    <p class="places">
      <InArticle report={report} id={pair.left} place={place} />
      <InArticle report={report} id={pair.right} place={place} />
    </p>
  );
}

/**
 * The way to a statement in the article view.
 * @param {{ report: Report, id: string, place: Place }} props
 */
export function InArticle({ report, id, place }) {
  const { article, paragraph } = lookup(report).statement(id);
  return (
    <a class="link" href={linkAway(place, 'article', article.id, id)}>
      <span class="hidden" dir="auto">
        {nameOf(article)},{' '}
      </span>
      <ParagraphMark paragraph={paragraph} />
    </a>
  );
}
