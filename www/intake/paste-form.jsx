/**
 * One text, typed or pasted. What is pasted with its markup is read as a web page is, so that title, outlet
 * and date come with it; the markup itself never enters the document.
 */

import { useRef } from 'preact/hooks';
import { words } from '../i18n/words.js';

/** @import { ComponentChildren } from 'preact' */
/** @import { Detail, ProjectArticle } from '../report.d.ts' */
/** @import { Details } from '../project/articles.js' */
/** @import { Actions } from '../actions/actions.js' */

/** Those that have a field here. @type {Detail[]} */
const FIELDS = ['outlet', 'title', 'author', 'date'];

/** From so many words on the article found in what was pasted is believed, however much it leaves out. */
const MIN_WORDS = 60;

/**
 * Draws the form for one text.
 * @param {{ actions: Actions }} props
 */
export function PasteForm({ actions }) {
  /** What the pasted page states. */
  const stated = useRef(/** @type {Partial<Details>} */ ({}));

  /** @param {ClipboardEvent & { currentTarget: HTMLTextAreaElement }} event */
  const paste = async (event) => {
    const { currentTarget: area, clipboardData } = event;
    const html = clipboardData?.getData('text/html');
    const plain = clipboardData?.getData('text/plain') ?? '';
    if (!html) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to } = area;
    const page = await actions.readPage(html);
    const isArticle = page !== null && count(page.text) >= Math.min(MIN_WORDS, count(plain) / 2);
    area.setRangeText(isArticle ? page.text : plain, from, to, 'end');
    if (isArticle && area.form) stated.current = filledIn(area.form, page);
  };

  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    /** @param {string} name */
    const field = (name) => String(data.get(name) ?? '').trim() || null;
    const given = Object.fromEntries(FIELDS.map((detail) => [detail, field(detail)]));
    void actions.addText(String(data.get('text') ?? ''), { ...stated.current, ...given }, stated.current);
    stated.current = {};
    form.reset();
  };

  return (
    <form onSubmit={submit}>
      <label class="wide">
        {words.add.text}
        <textarea name="text" rows={7} required dir="auto" onPaste={paste} />
      </label>
      <Field label={words.add.outlet}>
        <input name="outlet" dir="auto" autocomplete="off" />
      </Field>
      <Field label={words.add.headline}>
        <input name="title" dir="auto" autocomplete="off" />
      </Field>
      <Field label={words.intake.details.author}>
        <input name="author" dir="auto" autocomplete="off" />
      </Field>
      <Field label={words.add.date}>
        <input name="date" type="date" />
      </Field>
      <button type="submit" class="button">
        {words.add.submit}
      </button>
    </form>
  );
}

/**
 * Fills the empty fields with what the page states, and returns that.
 * @param {HTMLFormElement} form
 * @param {ProjectArticle} page
 * @returns {Partial<Details>}
 */
function filledIn(form, page) {
  /** @type {Partial<Details>} */
  const stated = { url: page.url };
  for (const detail of FIELDS) {
    const field = form.elements.namedItem(detail);
    const value = detail === 'date' ? page.date?.slice(0, 10) : page[detail];
    if (!(field instanceof HTMLInputElement) || field.value || !value) continue;
    field.value = value;
    if (field.value) stated[detail] = field.value;
  }
  return stated;
}

/** @param {string} text */
function count(text) {
  return text.split(/\s+/).length;
}

/** @param {{ label: string, children: ComponentChildren }} props */
function Field({ label, children }) {
  return (
    <label>
      <span>
        {label} <span class="quiet">{words.add.optional}</span>
      </span>
      {children}
    </label>
  );
}
