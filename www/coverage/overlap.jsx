/**
 * Who says the same as whom: a small picture that is a table too. The fuller a cell, the more of one
 * article's statements the other makes as well; it opens the two side by side.
 */

import { useMemo } from 'preact/hooks';
import { moveByArrows } from '../ui/grid-keys.js';
import { nameOf } from '../report/naming.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/** 0..1, of the first article's statements; null where they are not compared. @typedef {(one: string, other: string) => number | null} Shares */

/** Up to so many, the picture stands beside the lists. */
const MAX_BESIDE = 8;
/** More articles than this are no longer legible each against each. */
const MAX_BY_ALL = 24;
/** So many pairs are named in place of the picture. */
const MAX_PAIRS = 12;

/**
 * Draws how much each two articles say alike.
 * @param {{ report: Report, place: Place, articles: Article[] }} props
 */
export function Overlap({ report, place, articles }) {
  const shares = useMemo(() => sharesOf(report), [report]);
  const { overlap } = words;
  const legible = articles.length <= MAX_BY_ALL;
  return (
    <section class={articles.length > MAX_BESIDE ? 'overlap wide' : 'overlap'} aria-labelledby="overlap">
      <h2 id="overlap">{overlap.title}</h2>
      <p class="quiet">{legible ? overlap.note : overlap.closest(MAX_BY_ALL)}</p>
      {legible ? (
        <EachByEach shares={shares} place={place} articles={articles} />
      ) : (
        <Closest shares={shares} place={place} articles={articles} />
      )}
    </section>
  );
}

/**
 * @param {Report} report
 * @returns {Shares}
 */
function sharesOf({ overlap }) {
  const shares = new Map(overlap.map(({ article, other, share }) => [pair(article, other), share]));
  return (one, other) => shares.get(pair(one, other)) ?? null;
}

/**
 * The subject under which the pair view shows two articles.
 * @param {string} one
 * @param {string} other
 */
function pair(one, other) {
  return `${one}.${other}`;
}

/**
 * The fullest cell is the highest share there is. One stop for Tab, since pairs grow with the square
 * of the articles; arrows go on from there.
 * @param {{ shares: Shares, place: Place, articles: Article[] }} props
 */
function EachByEach({ shares, place, articles }) {
  const most = Math.max(
    0.01,
    ...articles.flatMap(({ id }) => articles.map((other) => shares(id, other.id) ?? 0)),
  );
  return (
    <table onKeyDown={moveByArrows}>
      <thead>
        <tr>
          <td />
          {articles.map((article, index) => (
            <th key={article.id} scope="col" aria-label={nameOf(article)} title={nameOf(article)}>
              {words.number(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((one, row) => (
          <tr key={one.id}>
            <th scope="row">
              <small>{words.number(row + 1)}</small> <span dir="auto">{nameOf(one)}</span>
            </th>
            {articles.map((other, column) => {
              if (one === other) return <td key={other.id} />;
              const share = shares(one.id, other.id);
              const told = share === null ? words.notCompared : words.overlap.shareOf(share);
              const name = `${nameOf(one)} → ${nameOf(other)}: ${told}`;
              return (
                <td key={other.id} style={{ '--share': (share ?? 0) / most }}>
                  <a
                    href={linkAway(place, 'pair', pair(one.id, other.id))}
                    tabIndex={row === 0 && column === 1 ? 0 : -1}
                    aria-label={name}
                    title={name}
                  >
                    {share === null ? '–' : share === 0 ? '·' : words.number(Math.round(share * 100))}
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param {{ shares: Shares, place: Place, articles: Article[] }} props */
function Closest({ shares, place, articles }) {
  const pairs = articles
    .flatMap((one, index) =>
      articles.slice(index + 1).map((other) => ({
        one,
        other,
        there: shares(one.id, other.id) ?? 0,
        back: shares(other.id, one.id) ?? 0,
      })),
    )
    .filter(({ there }) => there > 0)
    .sort((a, b) => b.there + b.back - a.there - a.back)
    .slice(0, MAX_PAIRS);
  return (
    <ol class="closest">
      {pairs.map(({ one, other, there, back }) => (
        <li key={pair(one.id, other.id)}>
          <a class="link" href={linkAway(place, 'pair', pair(one.id, other.id))} dir="auto">
            {nameOf(one)} – {nameOf(other)}
          </a>{' '}
          <span class="quiet">{words.overlap.shares(there, back)}</span>
        </li>
      ))}
    </ol>
  );
}
