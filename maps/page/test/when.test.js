import assert from 'node:assert/strict';
import { test } from 'node:test';
import './given.js';
import { both, over, whenOf } from '../src/when.js';
import { sayWhen } from '../src/words.js';

/** @import { Tie } from '../src/data.js' */

/** @type {(since: string, until?: string, first?: string, last?: string) => any} */
const side = (since, until = '', first = '', last = first) => ({ since, spanSince: since, spanUntil: until, until, attestedFirst: first, attestedLast: last });

test('of several, one is enough: since the earliest, until the latest where all have ended', () => {
  const told = [side('2004', '2011', '2012', '2013'), side('', '2011-06', '2010'), side('2006', '2009')].map(whenOf);
  assert.deepEqual(over(told), { since: '2004', until: '2011', first: '2010', last: '2013' });
  assert.deepEqual(over([...told, whenOf(side('2020'))]), { since: '2004', until: '', first: '2010', last: '2013' });
});

test('of two sides both have to hold: since the later, until the earlier', () => {
  assert.deepEqual(both([[side('2004', '2011', '2012')], [side('2007', '2010-03', '2008', '2009')]]), { since: '2007', until: '2010-03', first: '2009', last: '2009' });
  assert.deepEqual(both([[side('2004', '', '2003', '2012')], [side('', '2010', '2005', '2014')]]), { since: '', until: '2010', first: '2005', last: '2012' });
  assert.deepEqual(both([[side('2004', '', '2003')], [side('2004')]]), { since: '2004', until: '', first: '', last: '' });
  assert.deepEqual(both([[side('2004')], []]), { since: '2004', until: '', first: '', last: '' });
});

test('since is what a tie states, not when its ends began', () => {
  assert.deepEqual(whenOf(/** @type {Tie} */ (/** @type {unknown} */ ({ ...side('', '', '2012'), spanSince: '1998' }))), { since: '', until: '', first: '2012', last: '2012' });
});

/** @type {[since: string, until: string, last: string, says: string][]} */
const SAID = [
  ['2004', '', '', 'since 2004'], ['2004', '', '2022-05-31', 'since 2004, last attested 2022-05'], ['2004-03', '', '2004', 'since 2004-03'],
  ['2019', '2021', '2022', '2019 to 2021'], ['2019', '2019', '', '2019'], ['', '2019', '2018', 'until 2019'], ['', '', '2020-06-17', 'last attested 2020-06'],
  ['', '', '', 'not dated'], ['2021', '', '', 'begins 2021'],
];
for (const [since, until, last, says] of SAID) test(`it is said: ${says}`, () => assert.equal(sayWhen({ since, until, first: '', last }), says));
