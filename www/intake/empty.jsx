/**
 * Instead of a comparison, while there is none: what to do to get one.
 */

import { focusAround } from '../ui/focus.js';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */

/** @param {{ articles: number, onAdd: () => void, onSample: () => void, onCompare: () => void, children: ComponentChildren }} props */
export function Empty({ articles, onAdd, onSample, onCompare, children }) {
  const { empty } = words;
  return (
    <section class="empty">
      <h1>{articles === 0 ? empty.title : articles === 1 ? empty.one : empty.failed}</h1>
      {articles === 0 && <p>{empty.text}</p>}
      {articles === 1 && <p>{empty.oneMore}</p>}
      {articles > 0 && children}
      {articles > 1 && (
        <p>
          <button
            type="button"
            class="button strong"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              onCompare();
            }}
          >
            {empty.again}
          </button>
        </p>
      )}
      <p>
        {empty.drop}{' '}
        <button type="button" class={articles > 1 ? 'button' : 'button strong'} onClick={onAdd}>
          {empty.paste}
        </button>
      </p>
      {articles === 0 && (
        <p>
          {empty.orSample}{' '}
          <button
            type="button"
            class="link"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              onSample();
            }}
          >
            {empty.sample}
          </button>
        </p>
      )}
      <p class="promise">{empty.promise}</p>
    </section>
  );
}
