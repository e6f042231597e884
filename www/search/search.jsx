/**
 * Search: the statements that come closest to a phrase, best first, each with its place among the
 * articles and the themes.
 */

import { useLayoutEffect } from 'preact/hooks';
import { useProgressiveList } from '../ui/progressive-list.js';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Hit, Report } from '../report.d.ts' */
/** @import { Finder } from '../actions/finder.js' */
/** @import { Place } from '../state/place.js' */
/** @import { State } from '../state/state.js' */

/**
 * Draws what was found for the phrase of the place.
 * @param {{ report: Report, state: State, finder: Finder }} props
 */
export function SearchView({ report, state: { place, found }, finder }) {
  const phrase = place.subject.trim();
  useLayoutEffect(() => void finder.search(phrase), [report, phrase]);
  // While the answer to the last letter is on its way, the one before it stands.
  const { hits, total } = found?.report === report && phrase !== '' ? found : { hits: [], total: 0 };
  const byWords = hits.filter(({ kind }) => kind === 'words');
  const byMeaning = hits.filter(({ kind }) => kind === 'meaning');
  const settled = phrase === '' || found?.phrase === phrase;
  return (
    <div class="search-view" id="hits" tabIndex={-1} data-answered={found?.phrase}>
      <h2 dir="auto">{phrase === '' ? words.search.field : words.search.title(phrase)}</h2>
      <p class="quiet" role="status">
        {phrase === '' ? words.search.help : settled && words.search.total(total)}
      </p>
      <Hits
        key={`words ${found?.phrase}`}
        heading={words.search.byWords}
        report={report}
        place={place}
        hits={byWords}
      />
      <Hits
        key={`meaning ${found?.phrase}`}
        heading={words.search.byMeaning}
        report={report}
        place={place}
        hits={byMeaning}
      />
      {total > hits.length && <p class="quiet">{words.search.first(hits.length)}</p>}
    </div>
  );
}

/** @param {{ heading: string, report: Report, place: Place, hits: Hit[] }} props */
function Hits({ heading, report, place, hits }) {
  const drawn = useProgressiveList(
    hits.map(() => 1),
    0,
    16,
    150,
  );
  if (hits.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ol>
        {hits.slice(0, drawn).map((hit) => (
          <FoundStatement key={hit.statement} report={report} place={place} hit={hit} />
        ))}
      </ol>
    </section>
  );
}

/** @param {{ report: Report, place: Place, hit: Hit }} props */
function FoundStatement({ report, place, hit }) {
  const { statement, themesOf } = lookup(report);
  const { id, article, text, paragraph } = statement(hit.statement);
  return (
    <li>
      <p class="name" dir="auto">
        {nameOf(article)}
      </p>
      <div>
        <a
          class="said"
          href={linkAway(place, 'article', article.id, id)}
          dir="auto"
          lang={article.language ?? undefined}
        >
          <Marked text={text} spans={hit.spans} />
        </a>{' '}
        <ParagraphMark paragraph={paragraph} />
        <p class="themes">
          {themesOf(id).map((theme) => (
            <a key={theme.id} href={linkAway(place, 'theme', theme.id, id)} dir="auto">
              {theme.label}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}

/** @param {{ text: string, spans: Hit['spans'] }} props  Spans in order, within the text. */
function Marked({ text, spans }) {
  const parts = spans.flatMap(([start, end], index) => [
    text.slice(spans[index - 1]?.[1] ?? 0, start),
    <mark key={start} class="same">
      {text.slice(start, end)}
    </mark>,
  ]);
  return [...parts, text.slice(spans.at(-1)?.[1] ?? 0)];
}
