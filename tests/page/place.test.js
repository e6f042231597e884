// Where the reader is, written into the address and read from it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOf, linkAway, linkTo, parsePlace, placeOf, placeOfPair } from '../../www/state/place.js';

const CHOSEN = parsePlace(
  '#theme=t2&at=a1.3&base=a2.5&columns=a2.a1&order=a3&marking=shared&filter=weak.link',
);

test('an address without anything is the coverage view with all as given', () => {
  const { view, subject, at, columns, order, marking, filter } = parsePlace('');
  assert.deepEqual(
    { view, subject, at, columns, order, marking, filter },
    {
      view: 'coverage',
      subject: '',
      at: null,
      columns: [],
      order: 'shared',
      marking: 'auto',
      filter: '',
    },
  );
});

test('a place written and read again is the same place', () => {
  const places = [
    CHOSEN,
    parsePlace('#pair=a1.a2&at=a2.1&base=a1.1&why=a1.1+a2.1'),
    parsePlace('#coverage=&order=first&filter=absent.'),
  ];
  for (const place of places) assert.deepEqual(parsePlace(linkTo(place)), place);
});

test('a phrase with signs that mean something in an address comes back as it was typed', () => {
  for (const phrase of ['R&D #1', '100 % = all', 'Schröder & Söhne', '+ plus', 'line\nbreak', '攻击']) {
    assert.equal(parsePlace(linkTo({ ...CHOSEN, view: 'search', subject: phrase })).subject, phrase);
  }
});

test('what an address says that no view knows is as if it said nothing', () => {
  const place = parsePlace('#theme=t1&order=loudest&marking=loud&why=a1.1&constructor=1');
  assert.deepEqual([place.order, place.marking, place.why], ['shared', 'auto', null]);
});

test('an address without its # is read alike', () => {
  assert.deepEqual(parsePlace('theme=t1&at=a1.1'), parsePlace('#theme=t1&at=a1.1'));
});

test('going to another view keeps columns, order, marking and filter, and drops what belongs to this one', () => {
  const place = parsePlace(linkAway(CHOSEN, 'article', 'a2'));
  assert.deepEqual(
    [place.view, place.subject, place.at, place.base, place.why],
    ['article', 'a2', null, null, null],
  );
  assert.deepEqual(
    [place.columns, place.order, place.marking, place.filter],
    [CHOSEN.columns, CHOSEN.order, CHOSEN.marking, CHOSEN.filter],
  );
});

test('a project stores no place where every reader starts', () => {
  assert.equal(fragmentOf(parsePlace('')), null);
  assert.equal(fragmentOf(CHOSEN), linkTo(CHOSEN));
});

test('a stored view that is no text is the start', () => {
  for (const view of [null, undefined, 7, {}, ['#theme=t1']]) assert.deepEqual(placeOf(view), parsePlace(''));
});

test('the place of a pair keeps the panel of reasons open, on that pair, and does not open it', () => {
  const pair = /** @type {any} */ ({ left: 'a1.1', right: 'a2.2' });
  assert.deepEqual(placeOfPair({ ...CHOSEN, why: ['a1.9', 'a2.9'] }, pair).why, ['a1.1', 'a2.2']);
  assert.equal(placeOfPair(CHOSEN, pair).why, null);
});
