/**
 * A statement dragged by its handle onto a theme in the list is put on that theme. By keyboard the same
 * is done where the statement is corrected.
 */

import { lookup } from '../report/lookup.js';
import { words } from '../i18n/words.js';
import { ownThemeOf } from '../report/decisions.js';
import { useCorrecting } from './services.js';

/** @import { Theme } from '../report.d.ts' */

/** What is dragged, so that files and links dropped on a theme do nothing. */
const TYPE = 'application/x-crossread-statement';

/**
 * Draws the handle by which a statement is dragged.
 * @param {{ id: string }} props
 */
export function DragHandle({ id }) {
  if (!useCorrecting()) return null;
  return (
    <span
      class="drag-handle"
      aria-hidden="true"
      draggable
      title={words.correcting.drag}
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(TYPE, id)}
    >
      ⠿
    </span>
  );
}

/** What a theme in the list needs to take statements; only one's own takes any. */
export function useThemeTarget() {
  const correcting = useCorrecting();
  /** @param {Theme} theme */
  return (theme) => {
    const report = correcting?.state.report;
    const own = report && ownThemeOf(report, correcting.state.project, theme);
    if (!own) return {};
    /** @param {DragEvent & { currentTarget: HTMLElement }} event */
    const over = (event) => {
      if (!event.dataTransfer?.types.includes(TYPE)) return;
      event.preventDefault();
      event.currentTarget.dataset.over = '';
    };
    /** @param {{ currentTarget: HTMLElement }} event */
    const leave = ({ currentTarget }) => void delete currentTarget.dataset.over;
    /** @param {DragEvent & { currentTarget: HTMLElement }} event */
    const drop = (event) => {
      leave(event);
      const id = event.dataTransfer?.getData(TYPE);
      if (!id || !lookup(report).has(id)) return;
      event.preventDefault();
      void correcting.actions.putOnTheme(own, lookup(report).statement(id), true);
    };
    return { onDragEnter: over, onDragOver: over, onDragLeave: leave, onDrop: drop };
  };
}
