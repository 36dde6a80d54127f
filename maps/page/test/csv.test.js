import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, who } from './given.js';
import { filter } from '../src/filters.js';
import { page } from '../src/data.js';
import { fromHash, state } from '../src/state.js';
import { csv } from '../src/csv.js';

beforeEach(clean);

// The head of the file, and the table below the empty line.
/** @type {(hash: string) => [head: string[], table: string[]]} */
function parts(hash) {
  Object.assign(state, fromHash(hash));
  filter();
  const lines = csv().split('\r\n');
  return [lines.slice(0, lines.indexOf('')), lines.slice(lines.indexOf('') + 1)];
}
/** @type {(hash: string) => string[]} */
const lines = (hash) => parts(hash)[1];

test('a file says first what it is: its marks, its title, what is shown, the day', () => {
  Object.assign(page, { marks: ['Protected A', '=B'], title: 'Who, with whom', description: 'A\nnote', asOf: '2010' });
  assert.deepEqual(parts('y=2003-2009&t=employs,funds')[0], [
    '\ufeffheadMarks (en),"Protected A, =B"',
    'headTitle (en),"Who, with whom"',
    'headDescription (en),A note',
    'headShown (en),"3 stakeholders and 2 ties, of 5 stakeholders and 6 ties; 2003 to 2009; ties (en): only works with; without 2 loose"',
    'headDay (en),As of 2010 · drawn 2020-06-01 · 2 sources',
  ]);
  Object.assign(page, { marks: [], title: '', description: '', asOf: '' });
  assert.deepEqual(parts('')[0], [
    '\ufeffheadTitle (en),title (en)', 'headShown (en),"all, 5 stakeholders and 6 ties"', 'headDay (en),Drawn 2020-06-01 · 2 sources',
  ]);
});

test('all ties that are shown are a file that a spreadsheet reads: with its mark, lines and quotes', () => {
  assert.deepEqual(lines(''), [
    'from (en),type (en),to (en),since (en),until (en),standing (en),role (en),amount (en),evidence (en),source,type,target,attested_first,attested_last,note,quote,url',
    'Harbor Safety Agency,funds,Lighthouse Trust,2001-04,2010,Ended (en),donor,"1,234,567.50\u00a0CAD","Annual report, 2020, page 3, page 9 · Minutes, item 2",hsa,funds,trust,,,,"It ""gives"".",https://example.org/report',
    'Harbor Safety Agency,funds,Lighthouse Trust,2001-04,,In-force (en),,,,hsa,funds,trust,,,,,',
    'Harbor Safety Agency,works with,Radio Club,,2005,Ended (en),,,,hsa,works_with,radio club,,,,,',
    'Lighthouse Trust,employs,Zoë Okafor,2015,,In-force (en),,,"Minutes, item 4",trust,employs,zoe,,,,,',
    'Lighthouse Trust,works with,Radio Club,,,Proposed (en),,,,trust,works_with,radio club,,,,,',
    'Radio Club,works with,Isle,2012,,In-force (en),,,,radio club,works_with,isle,,,,,',
    '',
  ]);
});

test('the table of stakeholders is a file too, and what would run as a formula is text in it', () => {
  assert.deepEqual(lines('table=who'), [
    'name (en),kind (en),form (en),place (en),sector (en),since (en),until (en),aliases (en),tieCount (en),id,url,note',
    'Harbor Safety Agency,Agency,,"Québec, Canada",safety,,,HSA · Harbour Safety,3,hsa,,',
    'Isle,Agency,,,safety,,,,1,isle,,',
    "Lighthouse Trust,Agency,,Canada,charity,1999,,,4,trust,https://example.org,'=1+1",
    'Radio Club,Agency,,France,charity,,,,3,radio club,,',
    'Zoë Okafor,Person,,,,,,Radio Zoë of Isle,1,zoe,,',
    '',
  ]);
});

test('a file holds what the filters let through, in the language of the reader', () => {
  assert.deepEqual(lines('lang=fr&t=funds,works_with'), [
    'from (fr),type (fr),to (fr),since (fr),until (fr),standing (fr),role (fr),amount (fr),evidence (fr),source,type,target,attested_first,attested_last,note,quote,url',
    'Lighthouse Trust,emploie,Zoë Okafor,2015,,In-force (fr),,,"Minutes, item 4",trust,employs,zoe,,,,,',
    '',
  ]);
});

/** @type {(hash: string) => string[]} */
const names = (hash) => lines(hash).slice(1, -1).map((line) => line.split(',')[0]);

test('a table is sorted as its address says; numbers by their value, and what is not stated last either way', () => {
  assert.deepEqual(names('table=who&sort=-tieCount'), ['Lighthouse Trust', 'Harbor Safety Agency', 'Radio Club', 'Zoë Okafor', 'Isle']);
  assert.deepEqual(names('table=who&sort=sector'), ['Lighthouse Trust', 'Radio Club', 'Harbor Safety Agency', 'Isle', 'Zoë Okafor']);
  assert.deepEqual(names('table=who&sort=-sector'), ['Harbor Safety Agency', 'Isle', 'Lighthouse Trust', 'Radio Club', 'Zoë Okafor']);
  assert.deepEqual(names('table=who&sort=nothing'), ['Harbor Safety Agency', 'Isle', 'Lighthouse Trust', 'Radio Club', 'Zoë Okafor']);
});

/** @type {[text: string, cell: string][]} */
const CELLS = [
  ['=SUM(A1)', "'=SUM(A1)"], ['+cmd', "'+cmd"], ['@here', "'@here"], ['\tx', "'\tx"], ["'=1", "''=1"], ['-12.5', '-12.5'], ['+1 %', '+1 %'], ["'tis", "'tis"], ['-', "'-"],
];
for (const [text, cell] of CELLS) {
  test(`of ${JSON.stringify(text)} a spreadsheet gets ${JSON.stringify(cell)}`, (context) => {
    const isle = who('isle');
    context.mock.getter(isle, 'note', () => text);
    assert.equal(lines('table=who&k=person&sec=charity&loose=1').find((line) => line.startsWith('Isle'))?.split(',').at(-1), cell);
  });
}
