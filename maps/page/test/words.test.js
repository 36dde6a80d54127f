import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, tiesAt, who } from './given.js';
import { page } from '../src/data.js';
import { state } from '../src/state.js';
import { capital, compare, formsOf, nameOf, number, phraseBefore, phraseOf, say, sayAmount, sayCount, sayDates } from '../src/words.js';

beforeEach(clean);
const inFrench = () => { state.lang = 'fr'; };

test('words are in the language of the reader', () => {
  assert.equal(say('in-force'), 'in-force (en)');
  inFrench();
  assert.equal(say('in-force'), 'in-force (fr)');
});

test('what a word has no value for stays as it is', () => {
  assert.equal(say('from', { since: '2001' }), '2001 to {until}');
});

test('a value with braces of its own is not filled in again', () => {
  assert.equal(say('from', { since: '{until}', until: '2010' }), '{until} to 2010');
});

test('numbers are written in groups of three, as each language does', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(number), ['0', '999', '1,000', '1,234,567']);
  inFrench();
  assert.deepEqual([999, 1000, 1234567].map(number), ['999', '1\u202f000', '1\u202f234\u202f567']);
});

test('one has a word of its own', () => {
  assert.deepEqual([0, 1, 2, 1500].map((count) => sayCount('steps', count)), ['0 steps', 'one step', '2 steps', '1,500 steps']);
});

test('none has a word of its own where there is one', () => {
  page.words.fr.nodes0 = '0 partie prenante';
  inFrench();
  assert.equal(sayCount('nodes', 0), '0 partie prenante');
  delete page.words.fr.nodes0;
});

test('a tie reads into the name of its other end', () => {
  const [funds] = tiesAt(0);
  assert.equal(phraseBefore(funds, who('trust')), 'is funded by ');
  inFrench();
  page.types[funds.type].back.fr = 'reçoit des fonds de';
  assert.deepEqual([phraseBefore(funds, who('hsa')), phraseBefore(funds, who('trust'))], ['finance ', 'reçoit des fonds d’']);
  page.types[funds.type].back.fr = 'est financé par';
});

test('an amount keeps all its digits', () => {
  assert.equal(sayAmount('12345678901234567890.05', 'CAD'), '12,345,678,901,234,567,890.05\u00a0CAD');
  assert.equal(sayAmount('1200', ''), '1,200');
  inFrench();
  assert.equal(sayAmount('1234.50', 'EUR'), '1\u202f234,50\u00a0EUR');
});

test('dates are told as far as they are known', () => {
  assert.deepEqual([['2001', '2010'], ['2001', '2001'], ['2001', ''], ['', '2010'], ['', '']].map(([since, until]) => sayDates(since, until)),
    ['2001 to 2010', '2001', 'since 2001', 'until 2010', '']);
});

test('a stakeholder is called by its French name in French, if it has one', () => {
  assert.deepEqual([nameOf(who('hsa')), nameOf(who('trust'))], ['Harbor Safety Agency', 'Lighthouse Trust']);
  inFrench();
  assert.deepEqual([nameOf(who('hsa')), nameOf(who('trust'))], ['Agence de la sécurité portuaire', 'Lighthouse Trust']);
});

test('all forms of a name are known, that of the language first and each once', () => {
  inFrench();
  assert.deepEqual(formsOf(who('hsa')), ['Agence de la sécurité portuaire', 'Harbor Safety Agency', 'HSA', 'Harbour Safety']);
  assert.deepEqual(formsOf(who('isle')), ['Isle']);
});

test('a tie reads from either end', () => {
  const [funds] = tiesAt(0);
  assert.deepEqual([phraseOf(funds, who('hsa')), phraseOf(funds, who('trust'))], ['funds', 'is funded by']);
  inFrench();
  assert.deepEqual([phraseOf(funds, who('hsa')), phraseOf(funds, who('trust'))], ['finance', 'est financé par']);
});

test('names are sorted as people do: accents and case aside, numbers by their value', () => {
  assert.deepEqual(['Zoo', 'unit 10', 'élan', 'Unit 9', 'eland'].sort(compare), ['élan', 'eland', 'Unit 9', 'unit 10', 'Zoo']);
});

test('the first letter is made large, whatever it is', () => {
  assert.deepEqual(['élan', 'agency', '', '3 ties'].map(capital), ['Élan', 'Agency', '', '3 ties']);
});
