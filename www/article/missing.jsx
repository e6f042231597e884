/**
 * At an article's end: what others have and it has not, a theme or a claim, first what two or more of them have.
 */

import { useMemo, useState } from 'preact/hooks';
import { MoreList } from './more-list.jsx';
import { OutletStatement } from './outlet-statement.jsx';
import { lookup } from '../report/lookup.js';
import { shortened } from '../report/naming.js';
import { cellOf, onlyElsewhere } from '../report/only-elsewhere.js';
import { ParagraphMark } from '../ui/paragraph-mark.jsx';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Lack, Report } from '../report.d.ts' */
/** @import { OnlyElsewhere } from '../report/only-elsewhere.js' */
/** @import { Place } from '../state/place.js' */

/** Shown at once, of what is missing and of who reports it; the rest when asked for. */
const MAX_MISSING = 10;
const MAX_REPORTING = 3;
const MAX_ALONE = 30;
/** Characters of a statement that stands for a claim without a name. */
const MAX_HEADING_CHARACTERS = 60;

/**
 * Draws what others have and an article has not.
 * @param {{ report: Report, article: Article, place: Place }} props
 */
export function MissingHere({ report, article, place }) {
  const alone = useMemo(() => onlyElsewhere(report, article), [report, article]);
  return (
    <section class="missing" aria-labelledby="missing">
      <h2 id="missing">{words.reading.missing}</h2>
      <p class="quiet">{words.reading.missingNote}</p>
      <h3>{words.reading.byMore}</h3>
      {article.lacks.length === 0 && (
        <p class="quiet">
          {article.compared ? words.reading.missingNone : words.notComparedIn(article.language)}
        </p>
      )}
      <MoreList
        kind="missing-list"
        entries={article.lacks}
        first={MAX_MISSING}
        draw={(lack) => (
          <MissingItem key={lack.statements[0]} report={report} article={article} place={place} lack={lack} />
        )}
      />
      {alone.length > 0 && <h3>{words.reading.byOne}</h3>}
      {alone.map((one) => (
        <AloneOn key={one.theme?.id ?? ''} article={article} place={place} alone={one} />
      ))}
    </section>
  );
}

/** @param {{ report: Report, article: Article, place: Place, lack: Lack }} props */
function MissingItem({ report, article, place, lack }) {
  const theme = lack.theme === null ? undefined : lookup(report).theme(lack.theme);
  const cell = theme && cellOf(theme, article);
  const statements = lack.statements.map(lookup(report).statement);
  const [head] = statements;
  return (
    <li>
      <h4 dir="auto">
        {theme ? (
          <a href={linkAway(place, 'theme', theme.id)}>{theme.label}</a>
        ) : (
          (lack.label ?? (head && shortened(head.text, MAX_HEADING_CHARACTERS)))
        )}
      </h4>
      <p class="by">
        <b>{(theme ? words.reading.onTheme : words.reading.by)(statements.length)}</b>
        {theme && ` · ${words.reading.absent}`}
        {cell?.nearest && (
          <Nearest report={report} place={place} article={article} statement={cell.nearest.statement} />
        )}
      </p>
      <MoreList
        kind="outlet-statements"
        entries={statements}
        first={MAX_REPORTING}
        draw={(placed) => (
          <OutletStatement
            key={placed.id}
            place={place}
            placed={placed}
            article={article.id}
            linked={!theme && head && placed !== head ? head.id : null}
          />
        )}
      />
    </li>
  );
}

/** @param {{ report: Report, place: Place, article: Article, statement: string }} props */
function Nearest({ report, place, article, statement }) {
  return (
    <>
      {' · '}
      <a href={linkAway(place, 'article', article.id, statement)}>
        {words.nearest} <ParagraphMark paragraph={lookup(report).statement(statement).paragraph} />
      </a>
    </>
  );
}

/** @param {{ article: Article, place: Place, alone: OnlyElsewhere }} props */
function AloneOn({ article, place, alone: { theme, state, statements } }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="name" dir="auto">
          {theme?.label ?? words.reading.noTheme}
        </span>{' '}
        <span class="quiet">
          {words.statements(statements.length)}
          {state === 'absent' && ` · ${words.reading.absent}`}
        </span>
      </summary>
      {open && (
        <MoreList
          kind="outlet-statements"
          entries={statements}
          first={MAX_ALONE}
          draw={(placed) => (
            <OutletStatement key={placed.id} place={place} placed={placed} article={article.id} />
          )}
        />
      )}
    </details>
  );
}
