/**
 * Which articles have no column since the reader chose others, and the way to see all of them again.
 */

import { notShown } from '../report/columns.js';
import { shortNameOf, someNames } from '../report/naming.js';
import { linkTo } from '../state/place.js';
import { focusAround } from './focus.js';
import { words } from '../i18n/words.js';

/** @import { Report } from '../report.d.ts' */
/** @import { Place } from '../state/place.js' */

/** Articles named, at most; the others are counted. */
const MAX_NAMED = 3;

/**
 * Says which articles are not shown.
 * @param {{ report: Report, place: Place }} props
 */
export function NotShown({ report, place }) {
  const hidden = notShown(report, place);
  return (
    <p class="not-shown">
      <span role="status" dir="auto">
        {hidden.length > 0 && words.columns.notShown(someNames(hidden.map(shortNameOf), MAX_NAMED))}
      </span>{' '}
      {hidden.length > 0 && (
        <a
          class="link"
          href={linkTo({ ...place, columns: [] })}
          onClick={({ currentTarget }) => focusAround(currentTarget)}
        >
          {words.columns.showAll}
        </a>
      )}
    </p>
  );
}
