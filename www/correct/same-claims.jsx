/**
 * What other outlets say that counts as the same, to be undone; what is near it, and what the reader
 * searches for, to be linked.
 */

import { useEffect, useState } from 'preact/hooks';
import { Evidence } from '../ui/evidence.jsx';
import { lookup } from '../report/lookup.js';
import { nameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';
import { DecidedOnPair } from '../ui/reader-mark.jsx';
import { PairButtons } from '../ui/pair-button.jsx';

/** @import { Project, Report } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { Finder } from '../actions/finder.js' */
/** @import { Placed } from '../report/lookup.js' */

/** Statements offered for a link. */
const MAX_OFFERED = 6;
/** After so long without a letter more the reader has typed what they meant. */
const PAUSE_MS = 150;

/**
 * Draws the statements that say the same as one, and those that may.
 * @param {{ report: Report, project: Project, placed: Placed, actions: Actions, finder: Finder }} props
 */
export function SameClaims({ report, placed, finder }) {
  const { links, statement } = lookup(report);
  const claims = links(placed.id)
    .filter(({ grade }) => grade === 'sure')
    .map(({ a, b }) => (a === placed.id ? b : a));
  const [phrase, setPhrase] = useState('');
  const related = links(placed.id).map(({ a, b }) => (a === placed.id ? b : a));
  const found = useFound(report, placed, phrase, finder);
  const offered = (phrase === '' ? related : found)
    .filter((id) => !claims.includes(id))
    .slice(0, MAX_OFFERED);
  return (
    <>
      <Others report={report} placed={placed} others={claims.map(statement)} />
      <p class="link-with">
        <label>
          {words.correcting.linkWith}{' '}
          <input
            type="search"
            dir="auto"
            autocomplete="off"
            placeholder={words.correcting.searchOther}
            onInput={({ currentTarget }) => setPhrase(currentTarget.value.trim())}
          />
        </label>
      </p>
      {phrase !== '' && offered.length === 0 && <p class="quiet">{words.search.total(0)}</p>}
      <Others report={report} placed={placed} others={offered.map(statement)} />
    </>
  );
}

/**
 * Statements of other articles for a phrase.
 * @param {Report} report
 * @param {Placed} placed
 * @param {string} phrase
 * @param {Finder} finder
 */
function useFound(report, placed, phrase, finder) {
  const [found, setFound] = useState(/** @type {string[]} */ ([]));
  useEffect(() => {
    if (phrase === '') return;
    let isCurrent = true;
    const ask = async () => {
      const answer = await finder.hitsFor(phrase);
      if (answer && isCurrent) setFound(answer.hits.map(({ statement }) => statement));
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [report, placed.id, phrase]);
  const { has, statement } = lookup(report);
  return found.filter((id) => has(id) && statement(id).article.id !== placed.article.id);
}

/** @param {{ report: Report, placed: Placed, others: Placed[] }} props */
function Others({ report, placed, others }) {
  return (
    <ul class="claims">
      {others.map((other) => (
        <li key={other.id}>
          <p>
            <b dir="auto">{nameOf(other.article)}</b> <Evidence placed={other} />
          </p>
          <PairButtons report={report} pair={[placed, other]} />{' '}
          <DecidedOnPair report={report} pair={[placed.id, other.id]} />
        </li>
      ))}
    </ul>
  );
}
