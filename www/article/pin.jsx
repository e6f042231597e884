/**
 * A pin: beside its statement, it says in a few words which outlets report the same, differ, or that
 * none does. Pressed, it opens what they say.
 */

import { outletsOf } from '../report/relations.js';
import { Shape } from './pin-shape.jsx';
import { shortNameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { LinkKind } from '../report.d.ts' */
/** @import { Pin as PinOf, Voice } from '../report/relations.js' */

/** More outlets than these are counted: fewer where each takes a line, or is only near. */
const MAX_NAMED = 3;
const MAX_DIFFERING = 2;
const MAX_NEAR = 1;
/** Characters of names in one pin, so that it stays beside its statement. */
const MAX_NAME_CHARACTERS = 32;

/** @param {{ pin: PinOf, open: boolean, onToggle: () => void }} props */
export function Pin({ pin, open, onToggle }) {
  return (
    <button
      type="button"
      class="pin"
      data-kind={pin.kind}
      aria-expanded={open}
      aria-controls={open ? othersId(pin) : undefined}
      onClick={onToggle}
    >
      <Shape kind={pin.kind} />
      <span dir="ltr">
        <PinWords pin={pin} />
      </span>
    </button>
  );
}

/** @param {PinOf} pin */
export function othersId({ placed }) {
  return `others-${placed.id}`;
}

/** @param {{ pin: PinOf }} props */
function PinWords({ pin: { kind, same, matter } }) {
  const voices = [...outletsOf(same).values()];
  switch (kind) {
    case 'all':
      return voices.length > 1 ? words.reading.all : <Agreeing voices={voices} />;
    case 'some':
      return <Agreeing voices={voices} />;
    case 'differs':
      return <Differing voices={voices.filter(({ instead }) => instead !== null)} />;
    case 'only':
      return words.reading.kinds.only;
    case 'matter':
      return (
        <>
          <Names voices={matter} most={MAX_NEAR} /> {words.reading.kinds.matter}
        </>
      );
  }
}

/** From the loosest on. @type {LinkKind[]} */
const wording = ['same', 'near', 'verbatim'];

/** @param {{ voices: Voice[] }} props */
function Agreeing({ voices }) {
  const kind = wording.find((one) => voices.some(({ link }) => link.kind === one));
  return (
    <>
      <Names voices={voices} />{' '}
      {kind === 'near' || kind === 'verbatim' ? words.linkKind(kind) : words.reading.says(voices.length)}
    </>
  );
}

/** @param {{ voices: Voice[] }} props */
function Differing({ voices }) {
  const named = voices.slice(0, MAX_DIFFERING);
  return (
    <>
      {named.map((voice) => (
        <span class="differing" key={voice.placed.id}>
          <Name voice={voice} />: <b dir="auto">{voice.instead}</b>
        </span>
      ))}
      {voices.length > named.length && words.reading.more(voices.length - named.length)}
    </>
  );
}

/** @param {{ voices: Voice[], most?: number }} props */
function Names({ voices, most = MAX_NAMED }) {
  const named = voices.slice(0, Math.min(most, howManyFit(voices)));
  return (
    <>
      {named.map((voice, index) => (
        <span key={voice.placed.id}>
          {index > 0 && ', '}
          <Name voice={voice} />
        </span>
      ))}
      {voices.length > named.length && ` ${words.reading.more(voices.length - named.length)}`}
    </>
  );
}

/**
 * How many names fit, the first at any length.
 * @param {Voice[]} voices
 */
function howManyFit(voices) {
  let letters = 0;
  const tooMuch = voices.findIndex(({ placed }, index) => {
    letters += shortNameOf(placed.article).length;
    return index > 0 && letters > MAX_NAME_CHARACTERS;
  });
  return tooMuch < 0 ? voices.length : tooMuch;
}

/** @param {{ voice: Voice }} props */
function Name({ voice }) {
  return <bdi>{shortNameOf(voice.placed.article)}</bdi>;
}
