import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { idsOf, NETWORK, positionsOf, tiesAt, who } from './given.js';
import { give } from './page.js';
import { allYears, dashesOf, hasArrow, kindOf, nodes, stateOf, tieOf, ties, typeOf } from '../src/data.js';

test('a stakeholder says what its columns hold, each text by its position', () => {
  const { label, fr, aliases, place, sector, since, until, url, note, beyond, x, y, size, group } = who('hsa');
  assert.deepEqual({ label, fr, aliases, place, sector, since, until, url, note, beyond, x, y, size, group }, {
    label: 'Harbor Safety Agency', fr: 'Agence de la sécurité portuaire', aliases: ['HSA', 'Harbour Safety'], place: 'Québec, Canada', sector: 'safety',
    since: '', until: '', url: '', note: '', beyond: 0, x: 0, y: 0, size: 10, group: 0,
  });
  assert.equal(kindOf(who('zoe')).id, 'person');
});

test('a place is a region in a country, or whichever of the two is known', () => {
  assert.deepEqual(nodes.map((node) => node.place), ['Québec, Canada', 'Canada', '', 'France', '']);
});

test('a tie says what its columns hold', () => {
  const [{ from, to, role, since, until, amount, currency, bend, confidence }] = tiesAt(0);
  assert.deepEqual({ from: from.id, to: to.id, role, since, until, amount, currency, bend, confidence }, {
    from: 'hsa', to: 'trust', role: 'donor', since: '2001-04', until: '2010', amount: '1234567.50', currency: 'CAD', bend: 0.2, confidence: 1,
  });
  assert.deepEqual(ties.map((tie) => [typeOf(tie).id, stateOf(tie).id, hasArrow(tie), dashesOf(tie)]), [
    ['funds', 'ended', true, [8, 5]], ['funds', 'in-force', true, []], ['employs', 'in-force', true, []], ['works_with', 'proposed', false, [2, 4]],
    ['works_with', 'ended', false, [8, 5]], ['works_with', 'in-force', false, []],
  ]);
});

test('a tie whose confidence is not stated is sure, another as sure as it says', () => {
  assert.deepEqual(ties.map((tie) => tie.confidence), [1, 1, 0.5, 1, 1, 1]);
});

test('each tie has the pieces of evidence that are its own', () => {
  assert.deepEqual(ties.map((tie) => tie.evidence), [
    [[0, 'page 3', 'It "gives".'], [1, 'item 2', ''], [0, 'page 9', '']], [], [[1, 'item 4', '']], [], [], [],
  ]);
});

test('a stakeholder knows the ties at either end, and a tie its other end', () => {
  assert.deepEqual(nodes.map((node) => positionsOf(node.ties)), [[0, 1, 4], [0, 1, 2, 3], [2], [3, 4, 5], [5]]);
  assert.deepEqual(idsOf(who('trust').ties.map((tie) => tie.other(who('trust')))), ['hsa', 'hsa', 'zoe', 'radio club']);
});

test('ties that are the same in all that a link says are numbered', () => {
  assert.deepEqual(ties.map((tie) => tie.key), [
    'hsa funds trust 2001-04', 'hsa funds trust 2001-04 2', 'trust employs zoe 2015', 'trust works_with radio club ', 'hsa works_with radio club ',
    'radio club works_with isle 2012',
  ]);
});

test('a tie is found by its key, also where an id holds spaces, and no other key finds one', () => {
  assert.deepEqual(ties.map((tie) => tieOf(tie.key)), ties);
  assert.deepEqual(['', 'hsa', 'hsa funds trust', 'radio club works_with isle', 'nobody funds trust 2001-04'].map(tieOf), Array(5).fill(undefined));
});

test('the years of the map reach from the first that any tie names to the day it was drawn', () => {
  assert.deepEqual(allYears, [2001, 2020]);
});

test('deflated columns are read as they were before', async () => {
  give({ deflated: deflateSync(JSON.stringify({ ...NETWORK, texts: NETWORK.texts.map((text) => text.replace('Isle', 'Île 島 🏝')) })).toString('base64') });
  const again = await import(`../src/data.js?${'deflated'}`);
  assert.deepEqual(again.nodes.map((/** @type {{ label: string }} */ node) => node.label), ['Harbor Safety Agency', 'Lighthouse Trust', 'Zoë Okafor', 'Radio Club', 'Île 島 🏝']);
  assert.deepEqual(again.ties.map((/** @type {{ key: string }} */ tie) => tie.key), ties.map((tie) => tie.key));
});

test('a map without stakeholders has no years', async () => {
  give({ nodes: { id: [] }, edges: { from: [] }, evidence: {}, texts: [''] });
  const empty = await import(`../src/data.js?${'empty'}`);
  assert.deepEqual([empty.nodes, empty.ties, empty.allYears], [[], [], null]);
});
