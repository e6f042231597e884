/**
 * A pin: beside its statement, it says in a few words which outlets report the same, differ, or that
 * none does. Pressed, it opens what they say.
 */

import { outletsOf } from '../report/pins.js';
import { Shape } from './pin-shape.jsx';
import { shortNameOf } from '../report/naming.js';
import { words } from '../i18n/words.js';

/** @import { LinkKind } from '../report.d.ts' */
/** @import { Pin as PinOf, RelatedStatement } from '../report/pins.js' */

/** More outlets than these are counted: fewer where each takes a line, or is only near. */
const MAX_NAMED = 3;
const MAX_CONTRADICTING = 2;
const MAX_NEAR = 1;
/** Characters of names in one pin, so that it stays beside its statement. */
const MAX_NAME_CHARACTERS = 32;

/**
 * Draws a pin as the button that opens what others say.
 * @param {{ pin: PinOf, open: boolean, onToggle: () => void }} props
 */
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

/**
 * Returns the id of the element that a pin opens.
 * @param {PinOf} pin
 */
export function othersId({ placed }) {
  return `others-${placed.id}`;
}

/** @param {{ pin: PinOf }} props */
function PinWords({ pin: { kind, contradicts, same, perhaps, matter } }) {
  const others = [...outletsOf(same).values()];
  switch (kind) {
    case 'all':
      return others.length > 1 ? words.reading.all : <Agreeing others={others} />;
    case 'some':
      return <Agreeing others={others} />;
    case 'contradicts':
      return <Contradicting others={[...outletsOf(contradicts).values()]} />;
    case 'perhaps':
      return (
        <>
          <Names others={perhaps} most={MAX_NEAR} /> {words.reading.kinds.perhaps}
        </>
      );
    case 'only':
      return words.reading.kinds.only;
    case 'matter':
      return (
        <>
          <Names others={matter} most={MAX_NEAR} /> {words.reading.kinds.matter}
        </>
      );
  }
}

/** From the loosest on. @type {LinkKind[]} */
const wording = ['same', 'near', 'verbatim'];

/** @param {{ others: RelatedStatement[] }} props */
function Agreeing({ others }) {
  const kind = wording.find((one) => others.some((other) => other.kind === one));
  return (
    <>
      <Names others={others} />{' '}
      {kind === 'near' || kind === 'verbatim' ? words.linkKind(kind) : words.reading.says(others.length)}
    </>
  );
}

/** @param {{ others: RelatedStatement[] }} props */
function Contradicting({ others }) {
  const named = others.slice(0, MAX_CONTRADICTING);
  return (
    <>
      {named.map((related) => (
        <span class="contradicting" key={related.placed.id}>
          <Name related={related} />: <b dir="auto">{related.instead}</b>
        </span>
      ))}
      {others.length > named.length && words.reading.more(others.length - named.length)}
    </>
  );
}

/** @param {{ others: RelatedStatement[], most?: number }} props */
function Names({ others, most = MAX_NAMED }) {
  const named = others.slice(0, Math.min(most, howManyFit(others)));
  return (
    <>
      {named.map((related, index) => (
        <span key={related.placed.id}>
          {index > 0 && ', '}
          <Name related={related} />
        </span>
      ))}
      {others.length > named.length && ` ${words.reading.more(others.length - named.length)}`}
    </>
  );
}

/**
 * How many names fit, the first at any length.
 * @param {RelatedStatement[]} others
 */
function howManyFit(others) {
  let letters = 0;
  const tooMuch = others.findIndex(({ placed }, index) => {
    letters += shortNameOf(placed.article).length;
    return index > 0 && letters > MAX_NAME_CHARACTERS;
  });
  return tooMuch < 0 ? others.length : tooMuch;
}

/** @param {{ related: RelatedStatement }} props */
function Name({ related }) {
  return <bdi>{shortNameOf(related.placed.article)}</bdi>;
}
