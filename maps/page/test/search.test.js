import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean } from './given.js';
import { matching } from '../src/search.js';
import { state } from '../src/state.js';

beforeEach(clean);

/** @type {(text: string) => [string, string][]} */
const found = (text) => matching(text).map(({ node, form }) => [node.id, form]);

/** @type {[says: string, text: string, found: [string, string][]][]} */
const CASES = [
  ['nothing means nobody', ' ', []],
  ['a name is found by its beginning', 'light', [['trust', 'Lighthouse Trust']]],
  ['accents and case do not matter', 'OKÄFÖR', [['zoe', 'Zoë Okafor']]],
  ['an id is a name too', 'zoe', [['zoe', 'zoe']]],
  ['an alias is a name', 'hsa', [['hsa', 'HSA']]],
  ['the other language is found too', 'securite portuaire', [['hsa', 'Agence de la sécurité portuaire']]],
  ['words may come in any order', 'club radio', [['radio club', 'Radio Club']]],
  ['three letters are found inside a word, two are not', 'kaf', [['zoe', 'Zoë Okafor']]],
  ['two letters inside a word find nobody', 'ka', []],
  ['one letter begins a word', 'o', [['zoe', 'Zoë Okafor']]],
];
for (const [says, text, all] of CASES) test(says, () => assert.deepEqual(found(text), all));

test('the better a name answers the earlier it comes, then the more ties it has', () => {
  assert.deepEqual(found('isle'), [['isle', 'Isle'], ['zoe', 'Radio Zoë of Isle']]);
  assert.deepEqual(found('radio'), [['radio club', 'Radio Club'], ['zoe', 'Radio Zoë of Isle']]);
});

test('in French the French name answers first', () => {
  state.lang = 'fr';
  assert.deepEqual(found('agence'), [['hsa', 'Agence de la sécurité portuaire']]);
});
