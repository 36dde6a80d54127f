import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, idsOf, positionsOf, who } from './given.js';
import { active, findActive, tiesOfSource } from '../src/active.js';
import { filter } from '../src/filters.js';
import { fromHash, state } from '../src/state.js';

beforeEach(clean);

/** @type {[says: string, hash: string, nodes: string[], ties: number[], isOn: boolean, centre: string | undefined][]} */
const CASES = [
  ['nothing stands out where nothing is opened', '', [], [], false, undefined],
  ['whoever is opened stands out with those around', 's=trust', ['trust', 'hsa', 'zoe', 'radio club'], [0, 1, 2, 3], true, 'trust'],
  ['what the filters hide does not stand out', 's=trust&t=funds&k=person', ['trust', 'radio club'], [3], true, 'trust'],
  ['whoever is in focus needs not stand out', 'focus=trust&s=trust', ['trust', 'hsa', 'zoe', 'radio club'], [0, 1, 2, 3], false, 'trust'],
  ['a tie stands out with its ends', 'tie=trust+employs+zoe+2015', ['trust', 'zoe'], [2], true, undefined],
  ['what a source supports stands out', 'source=minutes', ['hsa', 'trust', 'zoe'], [0, 2], true, undefined],
  ['of the routes the chosen one stands out', 'from=hsa&to=isle&route=1', ['hsa', 'isle', 'trust', 'radio club'], [0, 1, 3, 5], true, undefined],
  ['of a route that there is not, the last stands out', 'from=hsa&to=isle&route=9', ['hsa', 'isle', 'trust', 'radio club'], [0, 1, 3, 5], true, undefined],
  ['two between whom there is no route stand out alone', 'from=hsa&to=isle&t=works_with', ['hsa', 'isle'], [], true, undefined],
];
for (const [says, hash, nodes, ties, isOn, centre] of CASES) {
  test(says, () => {
    Object.assign(state, fromHash(hash));
    filter();
    findActive();
    assert.deepEqual([idsOf(active.nodes), positionsOf(active.ties), active.isOn, active.centre?.id], [nodes, ties, isOn, centre]);
  });
}

test('a source supports each tie once, however often it is cited', () => {
  assert.deepEqual([positionsOf(tiesOfSource(0)), positionsOf(tiesOfSource(1))], [[0], [0, 2]]);
});

test('whoever is opened stands out though the filters hide them', () => {
  Object.assign(state, fromHash('k=agency&s=trust'));
  filter();
  findActive();
  assert.deepEqual(idsOf(active.nodes), [who('trust').id]);
});
