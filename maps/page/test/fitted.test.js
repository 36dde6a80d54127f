import assert from 'node:assert/strict';
import { test } from 'node:test';
import { before, fitted } from '../src/fitted.js';

test('a small word is elided before a name that begins with a vowel', () => {
  const names = ['Interpol', 'École', 'Œuvre', 'Bureau', 'Hydro-Québec', 'Halifax', 'Yves', 'YouTube', '« Agence »', ''];
  assert.deepEqual(names.map((name) => fitted('parcours de {name}', { name })), [
    'parcours d’{name}', 'parcours d’{name}', 'parcours d’{name}', 'parcours de {name}', 'parcours d’{name}', 'parcours de {name}',
    'parcours d’{name}', 'parcours de {name}', 'parcours d’{name}', 'parcours de {name}',
  ]);
});

test('words that a name follows end in a space, or in an apostrophe', () => {
  assert.deepEqual([before('est partenaire de', 'Interpol'), before('est partenaire de', 'Bureau'), before('finance', 'Interpol'), before('monde', 'Interpol')],
    ['est partenaire d’', 'est partenaire de ', 'finance ', 'monde ']);
});

test('a whole day has its article', () => {
  const said = ['depuis {since}', 'jusqu’à {until}', 'de {since} à {until}', 'en date de {date}'];
  const values = { since: '2004-04-01', until: '2011-06-08', date: '2020-06-17' };
  assert.deepEqual(said.map((words) => fitted(words, values)), ['depuis le {since}', 'jusqu’au {until}', 'du {since} au {until}', 'en date du {date}']);
  const partial = { since: '2004', until: '2011-06', date: '2020' };
  assert.deepEqual(said.map((words) => fitted(words, partial)), ['depuis {since}', 'jusqu’en {until}', 'de {since} à {until}', 'en date de {date}']);
});
