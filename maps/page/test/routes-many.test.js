import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, give } from './page.js';

// Two ends with four between them: by names alone `a` would come before `d`.
const BETWEEN = [['a', 0.5], ['b', 1], ['c', 1], ['d', 1]];
const network = columns(
  [{ id: 'start', label: 'Start' }, { id: 'end', label: 'End' }, ...BETWEEN.map(([id]) => ({ id: String(id), label: id === 'd' ? 'Ältere' : String(id) }))],
  BETWEEN.flatMap(([id, confidence]) => [{ from: 'start', to: String(id), type: 0, confidence }, { from: String(id), to: 'end', type: 1 }]),
);
give(network);
const { nodeOf } = await import('../src/data.js');
const { valueOf } = await import('../src/known.js');
const { routesBetween } = await import('../src/routes.js');

test('of as many steps the greatest weight comes first, then the name, and three are enough', () => {
  const routes = routesBetween(valueOf(nodeOf, 'start'), valueOf(nodeOf, 'end'));
  assert.deepEqual(routes.map((route) => route[0].to.id), ['d', 'b', 'c']);
});
