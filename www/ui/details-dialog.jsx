/**
 * What is known of one article beside its text: each of it can be changed, and what the text or its file
 * states is marked as found there. Below stands what was compared, with its SHA-256.
 */

import { useRef } from 'preact/hooks';
import { Dialog } from './dialog.jsx';
import { linkAway } from '../state/place.js';
import { words } from '../i18n/words.js';

/** @import { Article, Detail, ProjectArticle } from '../report.d.ts' */
/** @import { Actions } from '../actions/actions.js' */
/** @import { State } from '../state/state.js' */

/** As they stand in the dialog. @type {Detail[]} */
const DETAILS = ['title', 'outlet', 'author', 'date', 'url'];

/**
 * Draws the dialog of one article's details.
 * @param {{ state: State, actions: Actions, id: string, onClose: () => void }} props
 */
export function DetailsDialog({ state, actions, id, onClose }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const article = state.project.articles.find((one) => one.id === id);
  const read = state.report?.articles.find((one) => one.id === id);
  if (!article) return null;
  const save = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const changed = DETAILS.flatMap((detail) => {
      const value = String(data.get(detail) ?? '').trim();
      return value === shown(article, detail) ? [] : [[detail, value || null]];
    });
    if (changed.length > 0) void actions.describe(id, { ...article, ...Object.fromEntries(changed) });
  };
  return (
    <Dialog name="add details" title={words.intake.details.name} dispatch={onClose} onDone={save}>
      <form
        ref={form}
        onKeyDown={({ key, isComposing, currentTarget }) => {
          if (key !== 'Enter' || isComposing) return;
          save();
          currentTarget.closest('dialog')?.close();
        }}
      >
        {DETAILS.map((detail) => (
          <Field key={detail} detail={detail} article={article} read={read} />
        ))}
      </form>
      {read && <Compared article={read} href={linkAway(state.place, 'article', id)} />}
    </Dialog>
  );
}

/** @param {{ detail: Detail, article: ProjectArticle, read: Article | undefined }} props */
function Field({ detail, article, read }) {
  // The headline of a plain text is found when it is compared.
  const headline = detail === 'title' && article.title === null ? (read?.title ?? null) : null;
  const isFound = headline !== null || article.found.includes(detail);
  return (
    <label class={detail === 'title' || detail === 'url' ? 'wide' : undefined}>
      {words.intake.details[detail]} {isFound && <span class="quiet">{words.intake.details.found}</span>}
      <input
        name={detail}
        dir="auto"
        autocomplete="off"
        defaultValue={shown(article, detail)}
        placeholder={headline ?? (detail === 'date' ? '2026-01-31' : undefined)}
      />
    </label>
  );
}

/**
 * A date as its day.
 * @param {ProjectArticle} article
 * @param {Detail} detail
 */
function shown(article, detail) {
  return (detail === 'date' ? article.date?.slice(0, 10) : article[detail]) ?? '';
}

function closeAll() {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
}

/** @param {{ article: Article, href: string }} props */
function Compared({ article, href }) {
  const kept = article.blocks.filter((block) => block.kept).length;
  return (
    <>
      <p class="quiet">
        <a href={href} onClick={closeAll}>
          {words.intake.passages(kept, article.blocks.length - kept)}
        </a>
      </p>
      <p class="quiet">
        {words.intake.hash} <code>{article.sha256}</code>
      </p>
    </>
  );
}
