/**
 * Sharing: one file with the program and the comparison, with its size before it is saved, and where texts
 * are shortened with how much of each article it keeps.
 */

import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog.jsx';
import { nameIn } from '../ui/correction-text.jsx';
import { words } from '../i18n/words.js';

/** @import { KeptWords } from '../report.d.ts' */
/** @import { Action, State } from '../state/state.js' */
/** @import { Sharing } from '../storage/sharing.js' */

/** Of a hundred words of an article, how many an excerpt keeps at most, until the reader says otherwise. */
const DEFAULT_PERCENT = 15;

/**
 * Draws the dialog that writes the file to share.
 * @param {{ state: State, dispatch: (action: Action) => void, sharing: Sharing }} props
 */
export function ShareDialog({ state, dispatch, sharing }) {
  const [excerpt, setExcerpt] = useState(false);
  const [percent, setPercent] = useState(DEFAULT_PERCENT);
  const [file, setFile] = useState(sharing.file());
  const [saved, setSaved] = useState(/** @type {string | undefined} */ (undefined));
  const share = excerpt ? percent / 100 : null;
  const made = useMade(state, sharing, share);

  /** @param {FileSystemFileHandle} [again] */
  const save = async (again) => {
    setSaved(await sharing.savePage(share, again));
    setFile(sharing.file());
  };
  const { sharing: said } = words;
  return (
    <Dialog name="share" title={said.title} dispatch={dispatch}>
      <p class="quiet">{said.note}</p>
      {state.report && (
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
        </fieldset>
      )}
      {excerpt && <Bound percent={percent} onChange={setPercent} />}
      {excerpt && made && <Kept state={state} kept={made.kept} percent={percent} />}
      <p class="files">
        <button type="button" class="button strong" onClick={() => void save()}>
          {said.save}
        </button>
        {file && !excerpt && (
          <button type="button" class="button" onClick={() => void save(file)}>
            {said.again(file.name)}
          </button>
        )}
        <output>{made ? said.size(made.file.size) : '…'}</output>
      </p>
      <p class="quiet" role="status">
        {saved && said.saved(saved)}
      </p>
    </Dialog>
  );
}

/**
 * The file as it would be saved now; undefined while it is made.
 * @param {State} state
 * @param {Sharing} sharing
 * @param {number | null} share
 */
function useMade({ project }, sharing, share) {
  const [made, setMade] = useState(/** @type {Awaited<ReturnType<Sharing['page']>>} */ (undefined));
  useEffect(() => {
    let isCurrent = true;
    setMade(undefined);
    void sharing.page(share).then((content) => isCurrent && setMade(content));
    return () => {
      isCurrent = false;
    };
  }, [share, project]);
  return made;
}

/**
 * How much of an article may be kept.
 * @param {{ percent: number, onChange: (percent: number) => void }} props
 */
function Bound({ percent, onChange }) {
  return (
    <>
      <p class="quiet">{words.shortened}</p>
      <label class="bound">
        {words.sharing.bound}{' '}
        <input
          type="number"
          min="0"
          max="100"
          value={percent}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            valueAsNumber >= 0 && valueAsNumber <= 100 && onChange(Math.round(valueAsNumber))
          }
        />{' '}
        {words.sharing.ofWords}
      </label>
    </>
  );
}

/**
 * How much of each article is kept, and why it may be more than the bound.
 * @param {{ state: State, kept: KeptWords[], percent: number }} props
 */
function Kept({ state: { report, project }, kept, percent }) {
  const { sharing: said } = words;
  /** @param {KeptWords} one */
  const why = ({ words: some, of, is_whole }) =>
    is_whole ? said.keptWhole : some * 100 > percent * of ? said.keptOver : '';
  return (
    <ul class="kept">
      {kept.map((one) => (
        <li key={one.article}>
          <span dir="auto">{nameIn(report, project, one.article)}</span>
          {words.colon}
          {said.kept(one.words, one.of)} {why(one) && <span class="quiet">{why(one)}</span>}
        </li>
      ))}
    </ul>
  );
}
