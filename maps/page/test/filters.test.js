import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, idsOf, positionsOf, who } from './given.js';
import { around, filter, isLoose, shown } from '../src/filters.js';
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
  ['a type that is off takes ties away, and whom it leaves without one', 't=works_with', ['hsa', 'trust', 'zoe'], [0, 1, 2]],
  ['those left without a tie are brought back', 't=works_with&loose=1', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [0, 1, 2]],
  ['a state that is off takes ties away', 'st=ended', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [1, 2, 3, 5]],
  ['a sector that is off takes its members away', 'sec=charity&loose=1', ['hsa', 'zoe', 'isle'], []],
  ['nobody is left where nobody is left with a tie', 'sec=charity', [], []],
  ['the sector that is not stated can be off', 'sec=%2C', ['hsa', 'trust', 'radio club', 'isle'], [0, 1, 3, 4, 5]],
  ['a place that is off takes its members away', 'pl=France', ['hsa', 'trust', 'zoe'], [0, 1, 2]],
  ['years show what was in force in one of them; what is not stated takes nothing away', 'y=2006-2012', ['hsa', 'trust', 'radio club', 'isle'], [0, 1, 3, 5]],
  ['the last year of a tie and its first count', 'y=2005-2005', ['hsa', 'trust', 'radio club'], [0, 1, 3, 4]],
  ['a focus shows those one tie away, and no tie among these', 'focus=hsa', ['hsa', 'trust', 'radio club'], [0, 1, 4]],
  ['two ties away the ties among the nearer ones are shown', 'focus=hsa&depth=2', ['hsa', 'trust', 'radio club', 'zoe', 'isle'], [0, 1, 2, 3, 4, 5]],
  ['a focus goes along what the filters let through', 'focus=hsa&depth=4&st=ended', ['hsa', 'trust', 'zoe', 'radio club', 'isle'], [1, 2, 3, 5]],
  ['a focus does not go through somebody who is off', 'focus=isle&depth=4&sec=charity', ['isle'], []],
];
for (const [says, hash, ids, ties] of CASES) test(says, () => assert.deepEqual(shownBy(hash), [ids, ties]));

test('who has no tie at all stays, unless the filters of the map itself took them', () => {
  const isle = who('isle');
  const held = isle.ties;
  isle.ties = [];
  assert.equal(isLoose(isle), false);
  isle.isLoose = true;
  assert.equal(isLoose(isle), true);
  filter();
  assert.deepEqual([idsOf(shown.nodes), shown.loose], [['hsa', 'trust', 'zoe', 'radio club'], 1]);
  state.loose = true;
  filter();
  assert.deepEqual([idsOf(shown.nodes), shown.loose], [['hsa', 'trust', 'zoe', 'radio club', 'isle'], 1]);
  Object.assign(isle, { isLoose: false, ties: held });
});

test('how far each is, is counted in ties as far as was asked', () => {
  assert.deepEqual([...around(who('zoe'), 2)].map(([{ id }, far]) => [id, far]), [['zoe', 0], ['trust', 1], ['hsa', 2], ['radio club', 2]]);
});
