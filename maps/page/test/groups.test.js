import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, idsOf } from './given.js';
import { gather, groupName, groups } from '../src/groups.js';
import { state } from '../src/state.js';
import { nodes } from '../src/data.js';

beforeEach(clean);

const named = () => groups.all.map((group) => [groupName(group), idsOf(group.members)]);

test('three that stand together are a group, called after its most connected; fewer are none', () => {
  gather();
  const [{ number, members, middle, first, top }, ...others] = groups.all;
  assert.deepEqual({ number, members: idsOf(members), middle, first: first.id, top, others }, {
    number: 0, members: ['hsa', 'trust', 'radio club', 'isle'], middle: { x: 25, y: 75 }, first: 'trust', top: -10, others: [],
  });
  assert.equal(groupName(groups.all[0]), 'Lighthouse Trust');
});

test('the ground of a group reaches beyond each of its symbols, and is a hull', () => {
  gather();
  const [{ points }] = groups.all;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  assert.deepEqual([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)], [-24, 122, -24, 219]);
  // Walked around, a hull turns one way only.
  const turns = points.map(([x, y], at) => {
    const [[nextX, nextY], [afterX, afterY]] = [points[(at + 1) % points.length], points[(at + 2) % points.length]];
    return (nextX - x) * (afterY - nextY) - (nextY - y) * (afterX - nextX);
  });
  assert.ok(turns.every((turn) => turn > 0), String(turns));
});

test('sectors are groups where these are asked for, and called as they are', () => {
  state.groups = 'sector';
  gather();
  assert.deepEqual(groups.all, []);
  for (const one of nodes) Object.defineProperty(one, 'sector', { value: one.id === 'isle' ? '' : 'harbour', configurable: true });
  gather();
  assert.deepEqual(named(), [['harbour', ['hsa', 'trust', 'zoe', 'radio club']]]);
  for (const one of nodes) Object.defineProperty(one, 'sector', { value: '', configurable: true });
  gather();
  assert.deepEqual(named(), [['notStated (en)', ['hsa', 'trust', 'zoe', 'radio club', 'isle']]]);
  for (const one of nodes) Reflect.deleteProperty(one, 'sector');
});

test('around a focus, and where none are wanted, there are no groups', () => {
  state.groups = 'none';
  gather();
  assert.deepEqual(groups.all, []);
  Object.assign(state, { groups: 'community', focus: nodes[0] });
  gather();
  assert.deepEqual(groups.all, []);
});
