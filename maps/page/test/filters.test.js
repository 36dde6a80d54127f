import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, idsOf, positionsOf, who } from './given.js';
import { around, filter, shown } from '../src/filters.js';
import { fromHash, state } from '../src/state.js';

beforeEach(clean);

/** @type {(hash: string) => [string[], number[]]} */
function shownBy(hash) {
  Object.assign(state, fromHash(hash));
  filter();
  return [idsOf(shown.nodes), positionsOf(shown.ties)];
}

/** @type {[says: string, hash: string, ids: string[], ties: number[]][]} */
const CASES = [
  ['all is shown where nothing is off', '', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [0, 1, 2, 3, 4, 5]],
  ['a kind that is off takes its stakeholders and their ties away', 'k=person', ['hsa', 'trust', 'radio club', 'isle'], [0, 1, 3, 4, 5]],
  ['a type that is off takes ties away, and nobody', 't=works_with', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [0, 1, 2]],
  ['a state that is off takes ties away', 'st=ended', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [1, 2, 3, 5]],
  ['a sector that is off takes its members away', 'sec=charity', ['hsa', 'zoe', 'isle'], []],
  ['the sector that is not stated can be off', 'sec=%2C', ['hsa', 'trust', 'radio club', 'isle'], [0, 1, 3, 4, 5]],
  ['a place that is off takes its members away', 'pl=France', ['hsa', 'trust', 'zoe', 'isle'], [0, 1, 2]],
  ['years show what was in force in one of them; what is not stated takes nothing away', 'y=2006-2012', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [0, 1, 3, 5]],
  ['the last year of a tie and its first count', 'y=2005-2005', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [0, 1, 3, 4]],
  ['a focus shows those one tie away, and no tie among these', 'focus=hsa', ['hsa', 'trust', 'radio club'], [0, 1, 4]],
  ['two ties away the ties among the nearer ones are shown', 'focus=hsa&depth=2', ['hsa', 'trust', 'radio club', 'zoe', 'isle'], [0, 1, 2, 3, 4, 5]],
  ['a focus goes along what the filters let through', 'focus=hsa&depth=4&st=ended', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [1, 2, 3, 5]],
  ['a focus does not go through somebody who is off', 'focus=isle&depth=4&sec=charity', ['isle'], []],
];
for (const [says, hash, ids, ties] of CASES) test(says, () => assert.deepEqual(shownBy(hash), [ids, ties]));

test('how far each is, is counted in ties as far as was asked', () => {
  assert.deepEqual([...around(who('zoe'), 2)].map(([{ id }, far]) => [id, far]), [['zoe', 0], ['trust', 1], ['hsa', 2], ['radio club', 2]]);
});
