import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, positionsOf, tiesAt, who } from './given.js';
import { nodes } from '../src/data.js';
import { filter } from '../src/filters.js';
import { boxAround, clockwise, middleOf, place, via } from '../src/places.js';
import { fromHash, state } from '../src/state.js';

beforeEach(clean);

/** @type {(hash: string, isUpright?: boolean) => Record<string, [number, number]>} */
function placed(hash, isUpright = false) {
  Object.assign(state, fromHash(hash));
  filter();
  place(isUpright);
  return Object.fromEntries(nodes.map((node) => [node.id, [Math.round(node.x), Math.round(node.y)]]));
}

test('all stand where the map was laid out', () => {
  assert.deepEqual(placed(''), { hsa: [0, 0], trust: [100, 0], zoe: [200, 0], 'radio club': [0, 100], isle: [0, 200] });
});

test('on an upright screen the map stands up', () => {
  assert.deepEqual(placed('', true), { hsa: [0, 0], trust: [0, 100], zoe: [0, 200], 'radio club': [100, 0], isle: [200, 0] });
});

test('around a focus the first ring goes by type of tie, and those further out stand beyond whom they are reached through', () => {
  const { hsa, trust, 'radio club': club, zoe, isle } = placed('focus=hsa&depth=2');
  assert.deepEqual([hsa, trust, club], [[0, 0], [0, -150], [0, 150]]);
  assert.deepEqual([zoe, isle], [[0, -300], [0, 300]]);
});

test('back from a focus all stand where they stood', () => {
  const before = placed('');
  placed('focus=hsa&depth=2');
  assert.deepEqual(placed(''), before);
});

test('sectors stand apart, the most connected of each in the middle of its own', () => {
  const spots = placed('groups=sector');
  assert.deepEqual([spots.trust, spots['radio club']], [[0, 0], [-28, 19]]);
  /** @type {(one: string, other: string) => number} */
  const apart = (one, other) => Math.hypot((spots[one][0] - spots[other][0]) / 1.35, spots[one][1] - spots[other][1]);
  // The radii of two rounds of two, and of a round of two and one of one.
  assert.ok(apart('trust', 'hsa') >= 2 * 40 * (0.7 * Math.SQRT2 + 1.1) - 1);
  assert.ok(apart('trust', 'zoe') >= 40 * (0.7 * Math.SQRT2 + 1.1) + 40 * 1.8 - 1);
  assert.ok(apart('hsa', 'zoe') >= 40 * (0.7 * Math.SQRT2 + 1.1) + 40 * 1.8 - 1);
});

test('ties are walked clockwise from the top, those alike as they come, and only those that are shown', () => {
  assert.deepEqual(positionsOf(clockwise(who('radio club'))), [4, 3, 5]);
  assert.deepEqual(positionsOf(clockwise(who('hsa'))), [0, 1, 4]);
  state.off.types.add(0);
  assert.deepEqual(positionsOf(clockwise(who('hsa'))), [4]);
});

test('a box holds the symbols whole, and points as they are', () => {
  assert.deepEqual(boxAround([who('hsa'), who('isle')]), { left: -10, top: -10, right: 10, bottom: 205 });
  assert.deepEqual(boxAround([{ x: 3, y: 4 }, { x: -1, y: 9 }]), { left: -1, top: 4, right: 3, bottom: 9 });
});

test('a tie without a bend runs straight', () => {
  const [straight] = tiesAt(2);
  assert.equal(via(straight), null);
  assert.deepEqual(middleOf(straight), { x: 150, y: 0 });
});

test('two ties that bend against each other lie at either side of the line', () => {
  const [one, other] = tiesAt(0, 1).map(middleOf).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  assert.deepEqual([one, other], [{ x: 54, y: -9 }, { x: 54, y: 9 }]);
});
