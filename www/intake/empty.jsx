/**
 * Instead of a comparison, while there is none: what to do to get one.
 */

import { Fragment } from 'preact';
import { focusAround } from '../ui/focus.js';
import { words } from '../i18n/words.js';
import { ArticleList } from './article-list.jsx';

/** @import { Sample } from '../core/embedded.js' */
/** @import { State } from '../state/state.js' */
/** @import { Services } from '../ui/services.js' */

/** As they are offered: first the one that is read in a minute. @type {Sample[]} */
const samples = ['dye-spill', 'nato-cyber-defence'];

/**
 * Draws the page without a comparison.
 * @param {{ state: State } & Pick<Services, 'dispatch' | 'actions'>} props
 */
export function Empty({ state, dispatch, actions }) {
  const { empty } = words;
  const articles = state.project.articles.length;
  return (
    <section class="empty">
      <h1>{articles === 0 ? empty.title : articles === 1 ? empty.one : empty.failed}</h1>
      {articles === 0 && <p>{empty.text}</p>}
      {articles === 1 && <p>{empty.oneMore}</p>}
      {articles > 0 && <ArticleList state={state} actions={actions} />}
      {articles > 1 && (
        <p>
          <button
            type="button"
            class="button strong"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              void actions.compare();
            }}
          >
            {empty.again}
          </button>
        </p>
      )}
      <p>
        {empty.drop}{' '}
        <button
          type="button"
          class={articles > 1 ? 'button' : 'button strong'}
          onClick={() => dispatch({ type: 'dialogOpened', dialog: 'add' })}
        >
          {empty.paste}
        </button>
      </p>
      {articles === 0 && (
        <p>
          {empty.orSample}{' '}
          {samples.map((sample, index) => (
            <Fragment key={sample}>
              {index > 0 && ' · '}
              <button
                type="button"
                class="link"
                onClick={({ currentTarget }) => {
                  focusAround(currentTarget);
                  void actions.openSample(sample);
                }}
              >
                {empty.samples[sample]}
              </button>
            </Fragment>
          ))}
        </p>
      )}
      <p class="privacy-note">{empty.promise}</p>
    </section>
  );
}
