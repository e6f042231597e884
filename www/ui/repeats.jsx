/**
 * Articles that came again, each with what can become of it; until that is said, nothing changes.
 */

import { nameOf } from '../report/naming.js';
import { nameIn } from './correction-text.jsx';
import { focusNeighbour } from './focus.js';
import { words } from '../i18n/words.js';

/** @import { Repeat } from '../project/repeats.js' */
/** @import { State } from '../state/state.js' */
/** @import { Services } from './services.js' */

/**
 * Asks what becomes of articles that are there already.
 * @param {{ state: State } & Pick<Services, 'dispatch' | 'actions'>} props
 */
export function Repeats({ state, ...services }) {
  const { repeats } = state;
  return (
    <div class="notices repeats" role="status">
      {repeats.map((repeat, index) => (
        <div class="notice" key={index}>
          <p>
            <strong dir="auto">{nameOfRepeat(repeat)}</strong>{' '}
            {repeat.isSameText
              ? words.intake.repeated.sameText(nameIn(state.report, state.project, repeat.of))
              : words.intake.repeated.sameFile}
          </p>
          <Ways repeats={[repeat]} about={nameOfRepeat(repeat)} {...services} />
        </div>
      ))}
      {repeats.length > 1 && (
        <div class="notice">
          <p>{words.intake.repeated.all(repeats.length)}</p>
          <Ways repeats={repeats} about={words.intake.repeated.all(repeats.length)} {...services} />
        </div>
      )}
    </div>
  );
}

/**
 * By the file it came in, which tells it from the one that is there.
 * @param {Repeat} repeat
 */
const nameOfRepeat = ({ article }) => article.file ?? nameOf(article);

/** @param {{ repeats: Repeat[], about: string } & Pick<Services, 'dispatch' | 'actions'>} props */
function Ways({ repeats, about, dispatch, actions }) {
  const { replace, keepBoth, leaveOut } = words.intake.repeated;
  /** @type {[label: string, act?: (repeats: Repeat[]) => unknown][]} */
  const ways = [[replace, actions.replace], [keepBoth, actions.keepBoth], [leaveOut]];
  return (
    <span class="ways">
      {ways.map(([label, act]) => (
        <button
          key={label}
          type="button"
          class="link"
          aria-label={`${label}${words.colon}${about}`}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget, '.notice');
            void act?.(repeats);
            dispatch({ type: 'repeatsSettled', repeats });
          }}
        >
          {label}
        </button>
      ))}
    </span>
  );
}
