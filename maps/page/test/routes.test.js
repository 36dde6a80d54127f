import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, who } from './given.js';
import { routesBetween } from '../src/routes.js';
import { fromHash, state } from '../src/state.js';

beforeEach(clean);

/** @type {(from: string, to: string) => string[][]} */
const routes = (from, to) => routesBetween(who(from), who(to)).map((route) => [route[0].from.id, ...route.map((step) => step.to.id)]);

test('fewer steps come first', () => {
  assert.deepEqual(routes('hsa', 'isle'), [['hsa', 'radio club', 'isle'], ['hsa', 'trust', 'radio club', 'isle']]);
});

test('the same routes lead back', () => {
  assert.deepEqual(routes('isle', 'hsa'), [['isle', 'radio club', 'hsa'], ['isle', 'radio club', 'trust', 'hsa']]);
});

test('a step names its ties, the strongest first and among equals the earliest type', () => {
  const [[step]] = routesBetween(who('hsa'), who('trust'));
  assert.deepEqual(step, { from: who('hsa'), to: who('trust'), ties: who('hsa').ties.slice(0, 2), weak: [] });
});

test('a route keeps to what the filters let through', () => {
  Object.assign(state, fromHash('st=ended'));
  assert.deepEqual(routes('hsa', 'isle'), [['hsa', 'trust', 'radio club', 'isle']]);
  Object.assign(state, fromHash('st=ended,proposed'));
  assert.deepEqual(routes('hsa', 'isle'), []);
});

test('nobody is connected to oneself', () => assert.deepEqual(routes('hsa', 'hsa'), []));
