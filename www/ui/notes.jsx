/**
 * Notes on a statement, a theme or an article: shown beside it, written and changed in place.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCorrecting } from './services.js';
import { Pencil } from './reader-mark.jsx';
import { withNote } from '../project/corrections.js';
import { decisionsOf } from '../report/decisions.js';
import { words } from '../i18n/words.js';

/** @import { Note, NoteOn, Report } from '../report.d.ts' */

/**
 * Draws the notes on a statement.
 * @param {{ report: Report, id: string }} props
 */
export function NotesOnStatement({ report, id }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  return <NoteList notes={decisionsOf(report, correcting.state.project).notesOn(id)} />;
}

/**
 * Of a theme or an article, with the way to write one.
 * @param {{ on: Exclude<NoteOn, { kind: 'statement' }> }} props
 */
export function NotesOn({ on }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  return <Notes on={on} notes={correcting.state.project.notes.filter((note) => isOn(note, on))} />;
}

/**
 * @param {Note} note
 * @param {Exclude<NoteOn, { kind: 'statement' }>} of
 */
function isOn({ on }, of) {
  if (on.kind === 'theme') return of.kind === 'theme' && on.theme === of.theme;
  return on.kind === 'article' && of.kind === 'article' && on.article === of.article;
}

/**
 * Draws notes, and the way to write one.
 * @param {{ on: NoteOn, notes: Note[] }} props
 */
export function Notes({ on, notes }) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <NoteList notes={notes} />
      {adding ? (
        <NoteField on={on} note={null} onEnd={() => setAdding(false)} />
      ) : (
        <button type="button" class="link add-note" onClick={() => setAdding(true)}>
          {words.correcting.addNote}
        </button>
      )}
    </>
  );
}

/**
 * Draws notes alone.
 * @param {{ notes: Note[] }} props
 */
export function NoteList({ notes }) {
  return (
    <>
      {notes.map((note, index) => (
        <NoteText key={index} note={note} />
      ))}
    </>
  );
}

/** @param {{ note: Note }} props */
function NoteText({ note }) {
  const correcting = useCorrecting();
  const [editing, setEditing] = useState(false);
  if (!correcting || editing) return <NoteField on={note.on} note={note} onEnd={() => setEditing(false)} />;
  return (
    <p class="note-text">
      <Pencil />
      <span class="hidden">{words.correcting.note}: </span>
      <span dir="auto">{note.text}</span> {note.by !== null && <bdi class="quiet">{note.by}</bdi>}{' '}
      <button type="button" class="link" onClick={() => setEditing(true)}>
        {words.correcting.edit}
      </button>{' '}
      <button
        type="button"
        class="link"
        onClick={() =>
          void correcting.actions.change({ kind: 'remove-note' }, (project, signature) =>
            withNote(project, signature, note.on, note, ''),
          )
        }
      >
        {words.correcting.remove}
      </button>
    </p>
  );
}

/**
 * Enter writes the note, Shift and Enter begin a new line, Escape leaves it as it was.
 * @param {{ on: NoteOn, note: Note | null, onEnd: () => void }} props
 */
function NoteField({ on, note, onEnd }) {
  const correcting = useCorrecting();
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => field.current?.focus(), []);
  const write = () => {
    const text = field.current?.value ?? '';
    onEnd();
    if (text.trim() === (note?.text ?? '')) return;
    void correcting?.actions.change({ kind: text.trim() ? 'note' : 'remove-note' }, (project, signature) =>
      withNote(project, signature, on, note, text),
    );
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    // Escape would close the dialog around.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') write();
    else onEnd();
  };
  return (
    <p class="note-field">
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={words.correcting.note}
        defaultValue={note?.text ?? ''}
        onKeyDown={press}
      />
      <button type="button" class="link" onClick={write}>
        {words.correcting.save}
      </button>{' '}
      <button type="button" class="link" onClick={onEnd}>
        {words.cancel}
      </button>
    </p>
  );
}
