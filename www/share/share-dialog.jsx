/**
 * Sharing: one file with the program and the comparison, with its size before it is saved.
 */

import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { words } from '../i18n/words.js';

/** @import { Action, State } from '../state/state.js' */
/** @import { Sharing } from '../storage/sharing.js' */

/**
 * Draws the dialog that writes the file to share.
 * @param {{ state: State, dispatch: (action: Action) => void, sharing: Sharing }} props
 */
export function ShareDialog({ state: { report, project }, dispatch, sharing }) {
  const [excerpt, setExcerpt] = useState(false);
  const [file, setFile] = useState(sharing.file());
  const [bytes, setBytes] = useState(/** @type {number | undefined} */ (undefined));
  const [saved, setSaved] = useState(/** @type {string | undefined} */ (undefined));
  useEffect(() => {
    let isCurrent = true;
    setBytes(undefined);
    void sharing.page(excerpt).then((content) => isCurrent && setBytes(content?.size));
    return () => {
      isCurrent = false;
    };
  }, [excerpt, project]);

  /** @param {FileSystemFileHandle} [again] */
  const save = async (again) => {
    setSaved(await sharing.savePage(excerpt, again));
    setFile(sharing.file());
  };
  const { sharing: said } = words;
  return (
    <Dialog name="share" title={said.title} dispatch={dispatch}>
      <p class="quiet">{said.note}</p>
      {report && (
        <fieldset aria-label={said.title}>
          {[said.full, said.excerpt].map((label, index) => (
            <label key={index}>
              <input
                type="radio"
                name="texts"
                checked={excerpt === !!index}
                onChange={() => setExcerpt(!!index)}
              />{' '}
              {label}
            </label>
          ))}
          {excerpt && <p class="quiet">{words.shortened}</p>}
        </fieldset>
      )}
      <p class="files">
        <button type="button" class="button strong" onClick={() => void save()}>
          {said.save}
        </button>
        {file && !excerpt && (
          <button type="button" class="button" onClick={() => void save(file)}>
            {said.again(file.name)}
          </button>
        )}
        <output>{bytes === undefined ? '…' : said.size(bytes)}</output>
      </p>
      <p class="quiet" role="status">
        {saved && said.saved(saved)}
      </p>
    </Dialog>
  );
}
