/**
 * What another outlet says: its statement with its name, its place, and the ways from there.
 */

import { nameOf, shortNameOf } from '../report/naming.js';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { Runs } from '../ui/runs.jsx';
import { linkAway, linkTo } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Place } from '../state/place.js' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Run } from '../report/marking.js' */

/**
 * Draws a statement of another outlet as an entry of a list.
 * @param {{
 *   place: Place, placed: Placed, article: string, at?: string | null, linked?: string | null, runs?: Run[],
 *   children?: ComponentChildren,
 * }} props  `article`, `at`: what the pair view sets it beside; `linked`: the statement that it has a link with.
 */
export function OutletStatement({ place, placed, article, at = null, linked = null, runs, children }) {
  const { id, text, paragraph, statement } = placed;
  const other = placed.article;
  return (
    <li class="outlet-statement">
      <p class="by">
        <a
          class="outlet-name"
          dir="auto"
          title={nameOf(other)}
          href={linkAway(place, 'article', other.id, id)}
        >
          {shortNameOf(other)}
        </a>{' '}
        <ParagraphMark paragraph={paragraph} /> {children}
      </p>
      <p class="said" dir="auto" lang={other.language ?? undefined}>
        {runs ? <Runs runs={runs} /> : text}
      </p>
      <p class="links">
        {statement.speaker !== null && (
          <span dir="auto">
            {statement.quotations.length > 0 ? words.quoted(statement.speaker) : statement.speaker}
          </span>
        )}
        {linked !== null && <a href={linkTo({ ...place, why: [linked, id] })}>{words.why}</a>}
        <a href={linkAway(place, 'pair', `${article}.${other.id}`, at ?? id)}>{words.reading.beside}</a>
      </p>
    </li>
  );
}
