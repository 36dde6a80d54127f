import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean } from './given.js';
import { findActive } from '../src/active.js';
import { markParts, shownLine } from '../src/caption.js';
import { page } from '../src/data.js';
import { filter } from '../src/filters.js';
import { fromHash, state } from '../src/state.js';

beforeEach(clean);

/** @type {(hash: string) => string} */
function line(hash) {
  Object.assign(state, fromHash(hash));
  filter();
  findActive();
  return shownLine();
}

/** @type {[hash: string, says: string][]} */
const CASES = [
  ['', 'Shown: all, 5 stakeholders and 6 ties'],
  ['y=2005-2005', 'Shown: 3 stakeholders and 4 ties, of 5 stakeholders and 6 ties; in 2005; without 2 loose'],
  ['y=2005-2005&loose=1', 'Shown: 5 stakeholders and 4 ties, of 5 stakeholders and 6 ties; in 2005; with 2 loose'],
  ['k=person', 'Shown: 4 stakeholders and 5 ties, of 5 stakeholders and 6 ties; who (en): without persons'],
  ['sec=safety,%2C', 'Shown: 2 stakeholders and 1 tie, of 5 stakeholders and 6 ties; sectors (en): only charity'],
  ['st=ended', 'Shown: 5 stakeholders and 4 ties, of 5 stakeholders and 6 ties; states (en): without ended (en)'],
  ['pl=France', 'Shown: 3 stakeholders and 3 ties, of 5 stakeholders and 6 ties; places (en): without France; without 1 loose'],
  ['focus=hsa&depth=2&s=trust', 'Shown: all, 5 stakeholders and 6 ties; within 2 steps of Harbor Safety Agency; details: Lighthouse Trust'],
  ['from=hsa&to=isle&route=1', 'Shown: all, 5 stakeholders and 6 ties; route 2 of 2 from Harbor Safety Agency to Isle'],
  ['from=hsa&to=zoe&t=employs', 'Shown: 4 stakeholders and 5 ties, of 5 stakeholders and 6 ties; ties (en): without employs; without 1 loose; no route from Harbor Safety Agency to Zoë Okafor'],
  ['tie=radio+club+works_with+isle+2012', 'Shown: all, 5 stakeholders and 6 ties; details: Radio Club – Isle'],
  ['source=minutes', 'Shown: all, 5 stakeholders and 6 ties; details: Minutes'],
];
for (const [hash, says] of CASES) test(`of #${hash} is said: ${says}`, () => assert.equal(line(hash), says));

test('marks are told whole, each in a part of its own', () => {
  page.marks = ['Secret', 'For the eyes of few', 'B'];
  assert.deepEqual(markParts(), ['Handling: Secret,', 'For the eyes of few,', 'B']);
  page.marks = [];
  assert.deepEqual(markParts(), []);
});
