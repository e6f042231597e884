/**
 * What a reader can do with themes beside changing one in its form.
 */

/** @import { ProjectTheme } from '../report.d.ts' */
/** @import { Core } from '../core/client.js' */
/** @import { Placed } from '../report/lookup.js' */
/** @import { Store } from '../state/state.js' */
/** @import { ChangeActions } from './changes.js' */
/** @import { Queue } from './queue.js' */
import { corrected, judged } from '../project/corrections.js';
import { words } from '../i18n/words.js';
import { named } from '../report/lookup.js';
import { notice } from '../storage/article-files.js';

/**
 * Creates the actions on themes.
 * @param {Pick<Core, 'checkThemeFile' | 'withThemeFile'>} core
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
     * Says of a statement that it is on some themes and on none of the others.
     * @param {Placed} placed
     * @param {string[]} on  Ids of themes in the project.
     * @param {string[]} others  Ids of the others.
     */
    judge: (placed, on, others) =>
      change({ kind: 'judged' }, (project, signature) =>
        corrected(project, signature, ...judged(named(placed), on, others)),
      ),

    /**
     * Takes over what a theme file or a codebook holds.
     * @param {File} file
     */
    readThemes: (file) =>
      enqueue(async () => {
        await core.checkThemeFile(file.name, file.size);
        const bytes = await file.arrayBuffer();
        const [project, passedOver] = await core.withThemeFile(store.state.project, file.name, bytes);
        await take(project, { kind: 'read-themes' });
        if (passedOver.length === 0) return;
        const message = words.ownThemes.passedOver(passedOver.join(', '));
        const problems = [{ ...notice('columns-passed-over', file.name), message }];
        store.dispatch({ type: 'noticesAdded', problems });
      }),
  };
}
