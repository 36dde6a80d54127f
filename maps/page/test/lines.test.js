import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, linesOfParts } from '../src/lines.js';

/** @type {(text: string) => number} */
const measure = (text) => text.length;

test('a text is broken between words where there is no more room', () => {
  assert.deepEqual(linesOf('one two  three\nfour', 9, measure), ['one two', 'three', 'four']);
  assert.deepEqual(linesOf('', 9, measure), []);
});

test('a word that is wider than the room is broken, and nothing of it is lost', () => {
  assert.deepEqual(linesOf('a abcdefghij b', 4, measure), ['a', 'abcd', 'efgh', 'ij b']);
});

test('a part is torn apart only where it has no room on a line of its own', () => {
  assert.deepEqual(linesOfParts(['Marks: Secret A,', 'Secret B,', 'For the eyes of few'], 16, measure), ['Marks: Secret A,', 'Secret B, For', 'the eyes of few']);
});
