import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, tiesAt, who } from './given.js';
import { visited } from './page.js';
import { page } from '../src/data.js';
import { change, fromHash, isDark, onChange, setPrinting, settle, state, toHash, usual } from '../src/state.js';

/** @import { State } from '../src/state.js' */

beforeEach(() => {
  clean();
  settle();
});

// The usual state, but for this.
/** @type {(patch?: Partial<State>) => State} */
const usually = (patch) => ({ ...fromHash('whole'), ...patch });
const nothingOff = () => fromHash('whole').off;

test('the usual state has an empty address, and an empty address is the usual state', () => {
  assert.equal(toHash(), '');
  assert.deepEqual(fromHash(''), {
    lang: 'en', theme: '', opened: null, focus: null, depth: 1, from: null, to: null, route: 0, table: '', sort: '', years: null, off: nothingOff(),
    loose: false, undated: false, groups: 'community', labels: 'some', step: -1,
  });
});

/** @type {[says: string, hash: string, patch: Partial<State>][]} */
const ADDRESSES = [
  ['a focus and its depth', 'focus=hsa&depth=3', { focus: who('hsa'), depth: 3 }],
  ['two to be connected, and the route', 'from=hsa&to=radio+club&route=2', { from: who('hsa'), to: who('radio club'), route: 2 }],
  ['one that is opened', 's=radio+club', { opened: { node: who('radio club') } }],
  ['a tie that is opened', 'tie=hsa+funds+trust+2001-04+2', { opened: { tie: tiesAt(1)[0] } }],
  ['a source that is opened', 'source=minutes', { opened: { source: 1 } }],
  ['what is off', 'k=person&t=funds%2Cworks_with&st=proposed', { off: { ...nothingOff(), kinds: new Set([1]), types: new Set([0, 2]), states: new Set([2]) } }],
  ['sectors that are off', 'sec=charity', { off: { ...nothingOff(), sectors: new Set(['charity']) } }],
  ['places with commas', 'pl=Qu%25C3%25A9bec%252C%2520Canada', { off: { ...nothingOff(), places: new Set(['Québec, Canada']) } }],
  ['the sector that is not stated', 'sec=%2C', { off: { ...nothingOff(), sectors: new Set(['']) } }],
  ['those left without a tie', 'loose=1', { loose: true }],
  ['ties that are attested only later', 'undated=yes', { undated: true }],
  ['years', 'y=2003-2009', { years: [2003, 2009] }],
  ['a table, sorted', 'table=who&sort=-name', { table: 'who', sort: '-name' }],
  ['how it is drawn and read', 'groups=sector&labels=many&lang=fr&theme=dark', { groups: 'sector', labels: 'many', lang: 'fr', theme: 'dark' }],
];
for (const [says, hash, patch] of ADDRESSES) {
  test(`an address says ${says}`, () => assert.deepEqual(fromHash(hash), usually(patch)));
  test(`an address is written for ${says}`, () => assert.equal(toHash(usually(patch)), hash));
}

const UNKNOWN = [
  'focus=nobody&from=nobody&to=&s=nobody&source=nothing&tie=nothing', 'depth=9', 'route=-1', 'k=robot&t=&st=x', 'sec=none&pl=nowhere', 'y=2009-2003',
  'y=1000-2020', 'y=x', 'table=chairs&sort=a+b', 'groups=1&labels=all&lang=de&theme=blue', 'step=1', '%', 'constructor=1&__proto__=1', 'k=__proto__&lang=toString',
];
for (const hash of UNKNOWN) test(`what is not on this map is left out: ${hash}`, () => assert.deepEqual(fromHash(hash), fromHash('whole')));

test('a percent sign that stands for nothing stays as it is', () => {
  assert.deepEqual(fromHash('sec=charity,100%25').off.sectors, new Set(['charity']));
  assert.deepEqual(fromHash('sec=charity,%25C3').off.sectors, new Set(['charity']));
});

test('an address may begin with its sign', () => assert.deepEqual(fromHash('#focus=hsa'), fromHash('focus=hsa')));

test('a map that opens on somebody does so where the address is silent, and has an address for the whole', () => {
  page.highlight = 'trust';
  assert.deepEqual(fromHash(''), usually({ opened: { node: who('trust') } }));
  assert.equal(toHash(usual()), 'whole');
  page.open = '#table=ties';
  assert.deepEqual(fromHash(''), usually({ table: 'ties' }));
});

test('a map with a tour opens on its first step, and knows no step beyond its last', () => {
  page.story = [{ hash: '#focus=hsa' }, { hash: '#' }];
  assert.deepEqual(fromHash(''), usually({ focus: who('hsa'), step: 0 }));
  assert.equal(fromHash('step=2').step, 1);
  assert.equal(fromHash('step=7').step, 1);
  assert.equal(toHash(usually({ step: 1 })), 'step=2');
});

test('a change is shown with what was before, and is an entry of the history', () => {
  /** @type {unknown[]} */
  const heard = [];
  onChange((before, how) => heard.push(before.focus, how));
  change({ focus: who('hsa') }, { focus: true });
  assert.deepEqual(heard, [null, { focus: true }]);
  assert.equal(state.focus, who('hsa'));
  assert.deepEqual(visited, [['pushState', '#focus=hsa']]);
});

test('what goes on is one entry, however many changes it makes, and one that changes no address is none', () => {
  for (const last of [2008, 2007, 2006]) change({ years: [2005, last] }, { isPassing: true });
  change({ years: [2005, 2006] });
  change({ years: [2005, 2005] }, { isPassing: true });
  assert.deepEqual(visited, [
    ['pushState', '#y=2005-2008'], ['replaceState', '#y=2005-2007'], ['replaceState', '#y=2005-2006'], ['pushState', '#y=2005-2005'],
  ]);
});

test('what ends where it began leaves no entry', () => {
  change({ focus: who('hsa') });
  for (const years of /** @type {State['years'][]} */ ([[2005, 2006], [2005, 2007], null])) change({ years }, { isPassing: true });
  change({ years: null });
  assert.deepEqual(visited, [['pushState', '#focus=hsa'], ['pushState', '#focus=hsa&y=2005-2006'], ['replaceState', '#focus=hsa&y=2005-2007'], ['replaceState', '#focus=hsa'], ['back', '']]);
});

test('what goes on again after another act, or after it was settled, is an entry of its own', () => {
  change({ years: [2005, 2006] }, { isPassing: true });
  change({ focus: who('hsa') });
  change({ years: [2005, 2007] }, { isPassing: true });
  settle();
  change({ years: [2005, 2008] }, { isPassing: true });
  assert.deepEqual(visited.map(([how]) => how), ['pushState', 'pushState', 'pushState', 'pushState']);
});

test('what the reader chose for their eyes outlives the rest', () => {
  change({ lang: 'fr', labels: 'few', theme: 'dark', focus: who('hsa'), groups: 'none' });
  assert.equal(toHash(usual()), 'labels=few&lang=fr&theme=dark');
});

test('dark is what the reader chose, and never what is printed', () => {
  assert.equal(isDark(), false);
  change({ theme: 'dark' });
  assert.equal(isDark(), true);
  setPrinting(true);
  assert.equal(isDark(), false);
  setPrinting(false);
});
