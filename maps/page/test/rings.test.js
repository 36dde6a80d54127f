import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, give } from './page.js';

// One with so many around it that they do not fit on a ring.
const around = Array.from({ length: 60 }, (_, at) => `n${at}`);
give(columns([{ id: 'hub', label: 'Hub' }, ...around.map((id) => ({ id, label: id }))], around.map((id) => ({ from: 'hub', to: id, type: 0 }))));
const { nodes } = await import('../src/data.js');
const { filter } = await import('../src/filters.js');
const { place } = await import('../src/places.js');
const { state } = await import('../src/state.js');

test('where a ring would grow too wide its members stand in rows, by turns, in the order of their names', () => {
  state.focus = nodes[0];
  filter();
  place(false);
  const spots = nodes.slice(1).map(({ id, x, y }) => ({ id, far: Math.round(Math.hypot(x / 1.35, y)), turn: Math.round((Math.atan2(y, x / 1.35) + Math.PI / 2) * 30 / Math.PI) }));
  assert.deepEqual(spots, around.map((id, at) => ({ id, far: at % 2 ? 255 : 191, turn: at <= 45 ? at : at - 60 })));
});
