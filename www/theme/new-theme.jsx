/**
 * A new theme: its name, Enter, and the reader is there to say what it is about.
 */

import { useCorrecting } from '../ui/services.js';
import { themeInReport } from '../report/decisions.js';
import { go, parsePlace } from '../state/place.js';
import { words } from '../i18n/words.js';
import { withNewIds } from '../project/ids.js';
import { withTheme } from '../project/themes.js';

/** @import { Correcting } from '../ui/services.js' */
/** @import { Edit } from '../project/history.js' */
/** @import { Project } from '../report.d.ts' */
/** @import { Signature } from '../project/corrections.js' */

/**
 * Draws the field for a new theme's name.
 * @param {{ onMade: (theme: string) => void }} props  With its id in the project.
 */
export function NewTheme({ onMade }) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  /** @param {SubmitEvent & { currentTarget: HTMLFormElement }} event */
  const submit = async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const label = String(new FormData(form).get('label') ?? '').trim();
    form.reset();
    const id = await makeTheme(correcting, { kind: 'new-theme' }, (project, id) =>
      withTheme(project, id, { label }),
    );
    if (id) onMade(id);
  };
  return (
    <form class="new-theme" onSubmit={(event) => void submit(event)}>
      <input
        name="label"
        dir="auto"
        required
        autocomplete="off"
        aria-label={words.ownThemes.add}
        placeholder={words.ownThemes.add}
      />
      <button type="submit" class="link">
        {words.ownThemes.addNow}
      </button>
    </form>
  );
}

/**
 * Makes a theme and goes to it.
 * @param {Correcting} correcting
 * @param {Edit} edit
 * @param {(project: Project, id: string, signature: Signature) => Project} make  With the theme's id.
 * @returns {Promise<string | null>}  Its id in the project; null where it could not be made.
 */
export async function makeTheme({ actions }, edit, make) {
  /** @type {{ project: Project, id: string }[]} */
  const made = [];
  const report = await actions.change(edit, async (own, signature, askIds) => {
    const { project, nextTheme } = await withNewIds(own, { themes: 1 }, askIds);
    const id = nextTheme();
    made.push({ project: make(project, id, signature), id });
    return made[0]?.project ?? own;
  });
  const [one] = made;
  const theme = report && one && themeInReport(report, one.project, one.id);
  if (!theme) return null;
  go({ ...parsePlace(location.hash), view: 'theme', subject: theme.id, at: null, base: null, why: null });
  return one.id;
}
