/**
 * What a reader can do with themes beside changing one in its form.
 */

/** @import { ProjectTheme } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Store } from '../state/state.js' */
/** @import { ChangeActions } from './changes.js' */
/** @import { Queue } from './queue.js' */
import { corrected } from '../project/corrections.js';
import { themeFileText, withThemesOf } from '../project/theme-file.js';
import { named } from '../report/lookup.js';

/**
 * Creates the actions on themes.
 * @param {Pick<Core, 'newIds' | 'textOf'>} core
 * @param {Store} store
 * @param {Queue} queue
 * @param {ChangeActions['change']} change
 */
export function createThemeActions(core, store, { enqueue, take }, change) {
  return {
    /**
     * Puts a statement on a theme, or takes it off.
     * @param {ProjectTheme} theme
     * @param {Placed} placed
     * @param {boolean} isOn
     */
    putOnTheme: (theme, placed, isOn) => {
      const kind = isOn ? 'add-to-theme' : 'remove-from-theme';
      return change({ kind }, (project, signature) =>
        corrected(project, signature, { kind, theme: theme.id, statement: named(placed) }),
      );
    },

    /**
     * Takes over the themes of a theme file.
     * @param {File} file
     */
    readThemes: (file) =>
      enqueue(async () => {
        const text = await themeFileText(core, file);
        const project = await withThemesOf(store.state.project, file.name, text, core.newIds);
        await take(project, { kind: 'read-themes' });
      }),
  };
}
