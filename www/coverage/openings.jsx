/**
 * The first sentence of each article's story, side by side under the headlines: two lines of each
 * where there is room, all of it where the reader asks.
 */

import { useState } from 'preact/hooks';
import { Drawn } from './row.jsx';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Report } from '../report.d.ts' */
/** @import { Grid } from './row.jsx' */

/**
 * Draws the row of first sentences.
 * @param {{ grid: Grid }} props
 */
export function Openings({ grid }) {
  const [whole, setWhole] = useState(false);
  const { report, place, narrow } = grid;
  return (
    <tbody role="rowgroup" class={whole ? 'openings whole' : 'openings'}>
      <tr role="row">
        <th scope="row" role="rowheader">
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {words.openings}
          </button>
        </th>
        {(whole || !narrow) && (
          <Drawn grid={grid}>
            {({ article }, index) => {
              const opening = openingOf(report, article);
              return (
                <td key={article.id} role="cell" aria-colindex={index + 2}>
                  <b class="short-name" dir="auto">
                    {nameOf(article)}
                  </b>
                  {opening && (
                    <a
                      class="said"
                      dir="auto"
                      lang={article.language ?? undefined}
                      href={linkAway(place, 'article', article.id, opening.id)}
                    >
                      {opening.text}
                    </a>
                  )}
                </td>
              );
            }}
          </Drawn>
        )}
      </tr>
    </tbody>
  );
}

/**
 * Neither headline nor standfirst.
 * @param {Report} report
 * @param {Article} article
 */
function openingOf(report, article) {
  return article.statements
    .map(({ id }) => lookup(report).statement(id))
    .find(
      ({ paragraph, statement }) =>
        typeof paragraph === 'number' && article.blocks[statement.block]?.kind !== 'heading',
    );
}
