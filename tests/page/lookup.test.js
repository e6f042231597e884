// The parts of a report by their ids, what an article is called, and what stands around a statement.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../www/report/context.js';
import { lookup, named } from '../../www/report/lookup.js';
import { dateOf, nameOf, shortNameOf, shortened } from '../../www/report/naming.js';
import { MINISTERS, reportOf } from './report.js';

const { statement, has, link, links, themesOf, rows, theme } = lookup(MINISTERS);

test('a statement is found with its words, its article and its paragraph', () => {
  const { text, article, paragraph } = statement('a1.3');
  assert.equal(text, 'They agreed to protect the networks of the alliance by autumn.');
  assert.deepEqual([article.id, paragraph], ['a1', 1]);
  assert.equal(statement('a1.4').paragraph, 2);
  assert.equal(statement('a1.1').paragraph, 'headline');
});

test('white space after a statement is not among its words', () => {
  assert.equal(statement('a1.2').text, 'Defence ministers met in Brussels on Tuesday.');
});

test('headings, datelines and passages left out count as no paragraph', () => {
  const report = reportOf({
    a1: {
      blocks: [
        ['standfirst', 'Ministers meet.'],
        ['paragraph', 'They met.'],
        ['heading', 'Reactions'],
        ['paragraph', 'Others wrote.'],
      ],
    },
  });
  const paragraphs = ['a1.1', 'a1.2', 'a1.4'].map((id) => lookup(report).statement(id).paragraph);
  assert.deepEqual(paragraphs, ['standfirst', 1, 2]);
});

test('a statement of another comparison is not here, and asking for it is an error', () => {
  assert.equal(has('a9.1'), false);
  assert.throws(() => statement('a9.1'), /a9\.1/);
});

test('a link is found either way round, and those of a statement strongest first', () => {
  assert.equal(link('a1.3', 'a2.2'), link('a2.2', 'a1.3'));
  assert.equal(link('a1.3', 'a2.3'), undefined);
  const report = reportOf(
    { a1: { blocks: [['paragraph', 'One.']] }, a2: { blocks: [['paragraph', 'Uno.', 'Eins.']] } },
    {
      links: [
        ['a1.1', 'a2.1', 'related', 0.3],
        ['a2.2', 'a1.1', 'same', 0.8],
      ],
    },
  );
  assert.deepEqual(
    lookup(report)
      .links('a1.1')
      .map(({ score }) => score),
    [0.8, 0.3],
  );
  assert.deepEqual(links('a3.2'), []);
});

test('the themes of a statement, the rows of a theme and the theme of an id are found', () => {
  assert.deepEqual(
    themesOf('a1.3').map(({ id }) => id),
    ['t1'],
  );
  assert.equal(rows('t1').length, 2);
  assert.equal(theme('t2')?.label, 'Number of attacks');
  assert.deepEqual([themesOf('a3.9'), rows('t9'), theme('t9')], [[], [], undefined]);
});

test('a correction names a statement by its article and its words', () => {
  assert.deepEqual(named(statement('a3.2')), {
    article: 'a3',
    text: 'An internal memo counts more than 2,500 attacks in a year.',
  });
});

test('an article is called by its outlet, else its title, else its file', () => {
  assert.equal(nameOf({ outlet: 'Reuters', title: 'T', file: 'f.txt' }), 'Reuters');
  assert.equal(nameOf({ outlet: null, title: 'T', file: 'f.txt' }), 'T');
  assert.equal(nameOf({ outlet: null, title: null, file: 'f.txt' }), 'f.txt');
  assert.notEqual(nameOf({ outlet: null, title: null, file: null }), '');
});

test('a long name is cut after a whole word', () => {
  const title = 'NATO defence ministers focus on cyber defence in Brussels';
  assert.equal(shortNameOf({ outlet: null, title, file: null }), 'NATO defence ministers focus…');
  assert.equal(shortened('short', 30), 'short');
});

test('a date is written as precisely as it is known, and one that is none as it stands', () => {
  assert.match(dateOf('2013-06-04'), /4.*June.*2013/);
  assert.match(dateOf('2013-06'), /^June 2013$/);
  assert.equal(dateOf('2013'), '2013');
  assert.equal(dateOf('last Tuesday'), 'last Tuesday');
  assert.equal(dateOf('2013-13-45'), '2013-13-45');
});

test('around a statement stand the sentences before and after, by paragraphs', () => {
  assert.deepEqual(contextOf(statement('a1.3')), {
    before: ['Defence ministers met in Brussels on Tuesday.'],
    after: ['The chain is only as strong as its weakest link, Rasmussen said.'],
  });
  assert.deepEqual(contextOf(statement('a1.1')).before, []);
  assert.deepEqual(contextOf(statement('a1.4')).after, []);
});

test('around a part of a quotation stands the whole of it', () => {
  const report = reportOf({
    a1: { blocks: [['paragraph', 'He spoke.', '“We met.', 'We agreed.', 'We left.”', 'Then he went.']] },
  });
  const [article] = report.articles;
  for (const one of article?.statements.slice(1, 4) ?? []) one.quotations = [0];
  assert.deepEqual(contextOf(lookup(report).statement('a1.2')), {
    before: ['He spoke.'],
    after: ['We agreed. We left.” Then he went.'],
  });
});
