/**
 * What is said about one aligned pair: how alike its statements are, why, and where each stands.
 */

import { lookup } from './lookup.js';
import { nameOf } from './naming.js';
import { ParagraphMark } from './paragraph-mark.jsx';
import { linkAway, linkTo } from './place.js';
import { words } from './words.js';

/** @import { Report } from './report.d.ts' */
/** @import { AlignedPair } from './pair-alignment.js' */
/** @import { Place } from './place.js' */

/** @param {{ pair: AlignedPair, place: Place }} props */
export function PairNote({ pair: { left, right, link }, place }) {
  return (
    <p>
      {words.linkKind(link.kind)}, {words.score(link.score)}{' '}
      <a class="link" href={linkTo({ ...place, why: [left, right] })}>
        {words.why}
      </a>
    </p>
  );
}

/** @param {{ report: Report, pair: AlignedPair, place: Place }} props */
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
