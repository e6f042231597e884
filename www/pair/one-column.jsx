/**
 * Where two columns have no room: the first article in its order, under each statement what the
 * other one has for it.
 */

import { useLayoutEffect } from 'preact/hooks';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { pairClass } from '../report/alignment.js';
import { Runs } from '../ui/runs.jsx';
import { PairArticle } from './article.jsx';
import { InArticle, PairNote } from './note.jsx';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { AlignedPair } from '../report/alignment.js' */
/** @import { Reading } from './article.jsx' */

/**
 * Draws one article with its counterparts below its statements.
 * @param {{ report: Report, articles: [Article, Article], pairs: AlignedPair[], reading: Reading }} props
 */
export function PairReading({ report, articles, pairs, reading }) {
  const [article, other] = articles;
  const { place, current } = reading;
  const below = Map.groupBy(pairs, ({ left }) => left);
  useLayoutEffect(() => {
    const statement = document.getElementById(current?.left ?? place.at ?? '');
    statement?.focus({ preventScroll: true });
    statement?.scrollIntoView({ block: 'center' });
  }, [place.at, place.base]);
  return (
    <article class="pair-reading" aria-label={nameOf(article)}>
      <PairArticle
        article={article}
        reading={reading}
        under={(id) =>
          below
            .get(id)
            ?.map((pair) => <Counterpart key={pair.right} report={report} pair={pair} reading={reading} />)
        }
      />
      <a class="link" dir="auto" href={linkAway(place, 'pair', `${other.id}.${article.id}`)}>
        {words.aligned.full(nameOf(other))}
      </a>
    </article>
  );
}

/** @param {{ report: Report, pair: AlignedPair, reading: Reading }} props */
function Counterpart({ report, pair, reading: { current, runs, place } }) {
  const { article, text } = lookup(report).statement(pair.right);
  return (
    <div class={`counterpart ${pairClass(pair)} ${pair === current ? 'current' : ''}`}>
      <p class="of">
        <b dir="auto">{nameOf(article)}</b> <InArticle report={report} id={pair.right} place={place} />
      </p>
      <p class="said" dir="auto" lang={article.language ?? undefined}>
        <Runs runs={(pair === current && runs.get(pair.right)) || [{ text, kind: null }]} />
      </p>
      <PairNote report={report} pair={pair} place={place} />
    </div>
  );
}
