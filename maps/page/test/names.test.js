import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nameKey } from '../src/names.js';

/** @type {{ alike: string[][], apart: string[][] }} */
const { alike, apart } = JSON.parse(readFileSync(new URL('../../../tests/data/name_keys.json', import.meta.url), 'utf8'));

for (const [name, key] of [
  ['The Harbor & Safety Agency', 'harbor safety agency'], ['R.C.M.P.', 'rcmp'], ["L'Agence de la sécurité", 'agence de securite'], ['Île-du-Prince', 'ile du prince'],
  ['Straße', 'strasse'], ['Œuvre', 'oeuvre'], ["Children's Aid", 'childrens aid'], ['The', 'the'], ['  ', ''], ['国 家', '国 家'], ['Łódź', 'lodz'],
  ['C++ & friends', 'c++ friends'], ['!!!', '!!!'],
]) test(`of "${name}" the key is "${key}"`, () => assert.equal(nameKey(name), key));

test('what Python takes for one name is one here', () => {
  assert.deepEqual(alike.map((names) => new Set(names.map(nameKey)).size), alike.map(() => 1));
});

test('what Python takes for several names is as many here', () => {
  assert.deepEqual(apart.map((names) => new Set(names.map(nameKey)).size), apart.map((names) => names.length));
});
