import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, give, PAGE } from './page.js';

/** @import { Form, Kind, TieType } from '../src/page.d.ts' */
/** @import { Stakeholder } from '../src/data.js' */

/** @type {(id: string, actor: boolean, part?: boolean) => Kind} */
const kind = (id, actor, part = false) => ({ ...PAGE.kinds[0], id, actor, part });
/** @type {(id: string, is: { collective?: boolean, meeting?: boolean }) => Form} */
const form = (id, { collective = false, meeting = false }) => ({ id, one: { en: id, fr: id }, many: { en: id, fr: id }, collective, meeting });
/** @type {(id: string, joins: TieType['joins'], direct: number, shared: number) => TieType} */
const type = (id, joins, direct, shared) => ({
  ...PAGE.types[0], id, joins, direct, shared, there: { en: `${id}s`, fr: id }, back: { en: `${id}ed by`, fr: id }, both: { en: `both-${id}`, fr: id }, noun: { en: `${id}er`, fr: id },
});
const [UNIT, PROGRAM] = [1, 2];
const [ALLY, BELONG, JOIN, SPEAK] = [0, 1, 2, 3];

// A force with a unit, a ministry with a unit and a group above it, a program of both and a day at which all have been.
give(columns([
  { id: 'force', label: 'Force', aliases: ['FRC'] }, { id: 'cyber', label: 'Cyber Unit', kind: UNIT }, { id: 'ministry', label: 'Ministry' },
  { id: 'lab', label: 'Lab', kind: UNIT }, { id: 'all', label: 'All ministries', form: 'group' }, { id: 'shield', label: 'Shield', kind: PROGRAM },
  { id: 'day', label: 'Day', kind: PROGRAM, form: 'event' }, { id: 'guest', label: 'Guest' }, { id: 'loner', label: 'Loner', kind: UNIT },
], [
  { from: 'cyber', to: 'force', type: BELONG }, { from: 'lab', to: 'all', type: BELONG }, { from: 'lab', to: 'ministry', type: BELONG, state: 2 },
  { from: 'cyber', to: 'lab', type: ALLY, since: '2006', attested_first: '2012', attested_last: '2012', evidence: [[0, 'page 1', '']] },
  { from: 'force', to: 'shield', type: JOIN, since: '2004', evidence: [[0, 'page 1', '']] }, { from: 'lab', to: 'shield', type: JOIN, since: '2008', evidence: [[0, 'page 1', '']] },
  { from: 'cyber', to: 'day', type: SPEAK, evidence: [[0, 'page 2', '']] }, { from: 'guest', to: 'day', type: SPEAK, evidence: [[0, 'page 2', '']] },
  { from: 'loner', to: 'all', type: BELONG },
]), {
  ...PAGE, kinds: [kind('agency', true), kind('unit', true, true), kind('program', false)], forms: [form('group', { collective: true }), form('event', { meeting: true })],
  types: [type('ally', 'direct', 1, 0.7), type('belong', 'body', 0.5, 0.5), type('join', 'context', 0.7, 0.7), type('speak', 'context', 0.3, 0.3)],
});
const { nodeOf, stateOf } = await import('../src/data.js');
const { Belonging } = await import('../src/belonging.js');
const { because } = await import('../src/because.js');
const { who } = await import('../src/who.js');
const { valueOf } = await import('../src/known.js');

/** @type {(id: string) => Stakeholder} */
const one = (id) => valueOf(nodeOf, id);
const all = () => true;

test('a unit counts for the nearest organisation that is no group, also where only a proposed tie says so, and for a group where there is no other', () => {
  const belonging = new Belonging(all);
  assert.deepEqual(['cyber', 'lab', 'loner', 'force'].map((id) => [...belonging.owners(one(id)).keys()].map((owner) => owner.id)), [['force'], ['ministry'], ['all'], ['force']]);
  assert.deepEqual([...belonging.body(one('force')).keys()].map(({ id }) => id), ['force', 'cyber']);
  const sure = new Belonging((tie) => stateOf(tie).id !== 'proposed');
  assert.deepEqual([...sure.owners(one('lab')).keys()].map(({ id }) => id), ['all']);
});

test('whom it works with comes first and is told through its unit, whom it only met comes last, and the same statement adds nothing', () => {
  const { partners, parts, parents } = who(one('force'), all);
  assert.deepEqual(partners.map(({ node, basis, collective, strength, when, through }) => [node.id, basis, collective, strength, when.since, through.map(({ id }) => id)]), [
    ['ministry', 'works-with', false, 1, '2006', ['lab']], ['guest', 'met', false, 0.3, '', []],
  ]);
  assert.deepEqual(partners[0].reasons.map(({ via, weight, adds }) => [via?.id, weight, adds]), [[undefined, 1, 1], ['shield', 0.7, 0]]);
  assert.deepEqual([parts.map(({ node }) => node.id), parents], [['shield'], []]);
});

test('what the filters take away counts for nothing', () => {
  const { partners } = who(one('force'), (tie) => stateOf(tie).id !== 'proposed');
  assert.deepEqual(partners.map(({ node, collective }) => [node.id, collective]), [['all', true], ['guest', false]]);
});

test('why is said in words, from the side of the partner, with what is not certain', () => {
  const { partners: [ministry, guest] } = who(one('force'), all);
  assert.equal(because(ministry.reasons, one('force'), one('ministry')), 'allys [proposed (en)]');
  assert.equal(because(guest.reasons, one('force'), one('guest')), 'both both-speak Day');
});

test('a meeting has met all who were there', () => {
  assert.deepEqual(who(one('day'), all).partners.map(({ node, basis }) => [node.id, basis]), [['force', 'met'], ['guest', 'met']]);
});
