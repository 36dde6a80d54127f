// Since when two work together, by the rules of queries/reason.py: by what the ties state; a shared program counts from the later of both
// sides, and has ended when one side has. Where nothing is stated, only the days on which sources say so are known.

import { byText } from './words.js';

/** @import { Tie } from './data.js' */
/** @typedef {{ since: string, until: string, first: string, last: string }} When as stated, and as attested; empty is not known */

/** @type {(dates: string[]) => string} */
const earliest = (dates) => dates.filter(Boolean).sort(byText)[0] ?? '';
/** @type {(dates: string[]) => string} */
const latest = (dates) => [...dates].sort(byText).at(-1) ?? '';
// An end is as late as the last day that it covers.
/** @type {(one: string, other: string) => number} */
const byEnd = (one, other) => byText(`${one}~`, `${other}~`);

// Of several, of which one is enough: since the earliest, until the latest if all have ended, attested from the first to the last.
/** @param {When[]} each @returns {When} */
export function over(each) {
  const until = each.every((one) => one.until) ? each.map((one) => one.until).sort(byEnd).at(-1) ?? '' : '';
  return { since: earliest(each.map(({ since }) => since)), until, first: earliest(each.map(({ first }) => first)), last: latest(each.map(({ last }) => last)) };
}

// Of a reason: both its sides have to hold.
/** @param {Tie[][]} sides @returns {When} */
export function both(sides) {
  const each = sides.filter((side) => side.length).map((side) => over(side.map(whenOf)));
  const since = each.every((side) => side.since) ? latest(each.map((side) => side.since)) : '';
  const until = each.map((side) => side.until).filter(Boolean).sort(byEnd)[0] ?? '';
  const first = each.every((side) => side.first) ? latest(each.map((side) => side.first)) : '';
  const last = first ? [...each.map((side) => side.last)].sort(byText)[0] : '';
  return { since, until, first: last < first ? last : first, last };
}

// Since is stated, not presumed from the life of an end.
/** @type {(tie: Tie) => When} */
export const whenOf = (tie) => ({
  since: tie.since && (tie.spanSince || tie.since), until: tie.spanUntil || tie.until, first: tie.attestedFirst, last: tie.attestedLast,
});
