import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Heap } from '../src/heap.js';

test('what waits is taken in order, however it came', () => {
  /** @type {Heap<number>} */
  const heap = new Heap((one, other) => one - other);
  const given = Array.from({ length: 200 }, (_, at) => (at * 83) % 101);
  for (const one of given.slice(0, 150)) heap.push(one);
  const taken = Array.from({ length: 50 }, () => heap.pop());
  for (const one of given.slice(150)) heap.push(one);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) taken.push(next);
  const first = given.slice(0, 150).sort((one, other) => one - other);
  assert.deepEqual(taken, [...first.slice(0, 50), ...[...first.slice(50), ...given.slice(150)].sort((one, other) => one - other)]);
  assert.equal(heap.pop(), undefined);
});
