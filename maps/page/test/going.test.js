import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, tiesAt, who } from './given.js';
import { visited } from './page.js';
import { filter } from '../src/filters.js';
import { openNode, openSource, openTie } from '../src/going.js';
import { change, fromHash, onChange, state } from '../src/state.js';

beforeEach(clean);
onChange(filter);

const last = () => visited[visited.length - 1][1];

test('whoever is opened is what the panel tells of, and nothing else is', () => {
  change({ table: 'who', from: who('isle'), to: who('hsa'), route: 1 });
  openNode(who('trust'));
  assert.equal(last(), '#s=trust');
});

test('while one end of a route is missing, whoever is opened is that end', () => {
  change({ from: who('hsa') });
  openNode(who('isle'));
  assert.equal(last(), '#from=hsa&to=isle');
  change({ from: null });
  openNode(who('zoe'));
  assert.equal(last(), '#from=zoe&to=isle');
});

test('the same one is no route', () => {
  change({ from: who('hsa') });
  openNode(who('hsa'));
  assert.equal(last(), '#s=hsa');
});

test('a focus that hides whoever is opened gives way, one that shows them stays', () => {
  change({ focus: who('hsa'), depth: 1 });
  openNode(who('trust'));
  assert.equal(last(), '#focus=hsa&s=trust');
  openNode(who('isle'));
  assert.equal(last(), '#s=isle');
});

test('filters that hide whoever is opened give way, the others stay', () => {
  change(fromHash('k=person&sec=%2C,safety&pl=%2C,France&t=employs'));
  openNode(who('zoe'));
  assert.equal(last(), '#s=zoe&t=employs&sec=safety&pl=France&loose=1');
});

test('filters and years that hide the tie that is opened give way', () => {
  change(fromHash('t=funds,employs&st=ended&y=2015-2016'));
  openTie(tiesAt(0)[0]);
  assert.equal(last(), '#tie=hsa+funds+trust+2001-04&t=employs');
});

test('a source that is opened leaves the table and the filters as they are', () => {
  change(fromHash('table=ties&t=employs&from=hsa'));
  openSource(1);
  assert.equal(last(), '#source=minutes&t=employs&table=ties');
  assert.deepEqual(state.opened, { source: 1 });
});
