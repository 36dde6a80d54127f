// How two are connected: the best routes over what the filters let through, ranked as `partnermap path` ranks them. Best is the fewest
// steps; among as many, the greatest sum of weight times confidence, each step by its best tie; then by name.

import { typeOf } from './data.js';
import { around, isTieAllowed } from './filters.js';
import { lastOf, valueOf } from './known.js';
import { nameKey } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {{ from: Stakeholder, to: Stakeholder, ties: Tie[] }[]} Route */
/** @typedef {{ total: number, weight: number, route: Stakeholder[], names: string }} Walk so far: its weight, and with the best that may follow */

const COUNT = 3;
const LONGER = 2;
const MOST = 8; // steps

/** @type {(tie: Tie) => number} */
const weightOf = (tie) => typeOf(tie).weight * tie.confidence;

// What equal routes are ordered by: the same in both languages.
/** @type {(node: Stakeholder) => string} */
const called = (node) => `${nameKey(node.label)}\u0000${node.id}`;

// Routes as lists of steps; a step is from one to the next, by these ties, the best first.
/** @param {Stakeholder} from @param {Stakeholder} to @returns {Route[]} */
export function routesBetween(from, to) {
  if (from === to) return [];
  const [ahead, back] = [around(from, MOST), around(to, MOST)];
  const shortest = ahead.get(to);
  if (shortest === undefined) return [];
  /** @type {Stakeholder[][]} */
  const found = [];
  for (let length = shortest; length <= Math.min(MOST, shortest + LONGER) && found.length < COUNT; length += 1) {
    found.push(...ofLength(length, from, to, ahead, back, COUNT - found.length));
  }
  return found.map((route) => route.slice(1).map((node, at) => ({ from: route[at], to: node, ties: tiesBetween(route[at], node) })));
}

/** @param {Stakeholder} one @param {Stakeholder} other */
function tiesBetween(one, other) {
  return one.ties.filter((tie) => tie.other(one) === other && isTieAllowed(tie))
    .sort((first, second) => weightOf(second) - weightOf(first) || first.type - second.type || (first.since < second.since ? -1 : 1));
}

// The best routes of exactly so many steps: the walk goes on from the most promising, with the exact weight still to come as its guide.
/**
 * @param {number} length
 * @param {Stakeholder} from
 * @param {Stakeholder} to
 * @param {Map<Stakeholder, number>} ahead how far each is from `from`
 * @param {Map<Stakeholder, number>} back how far each is from `to`
 * @param {number} count
 */
function ofLength(length, from, to, ahead, back, count) {
  const near = new Set([...ahead.keys()].filter((node) => back.has(node) && valueOf(ahead, node) + valueOf(back, node) <= length));
  const weights = new Map([...near].map((node) => [node, neighbours(node, near)]));
  const rest = [new Map([[to, 0]])];
  for (let left = 1; left <= length; left += 1) {
    const best = new Map();
    for (const [node, toCome] of rest[left - 1]) {
      for (const [other, weight] of valueOf(weights, node)) best.set(other, Math.max(best.get(other) ?? -1, weight + toCome));
    }
    rest.push(best);
  }
  if (!rest[length].has(from)) return [];
  /** @type {Walk[]} */
  const waiting = [{ total: valueOf(rest[length], from), weight: 0, route: [from], names: called(from) }];
  const found = [];
  for (let next = waiting.shift(); next && found.length < count; next = waiting.shift()) {
    const { weight: soFar, route, names } = next;
    if (route.length === length + 1) {
      found.push(route);
      continue;
    }
    for (const [other, weight] of valueOf(weights, lastOf(route))) {
      const toCome = rest[length - route.length].get(other);
      if (toCome === undefined || route.includes(other)) continue;
      const total = Math.round((soFar + weight + toCome) * 1e9) / 1e9;
      insert(waiting, { total, weight: soFar + weight, route: [...route, other], names: `${names}\u0000${called(other)}` });
    }
  }
  return found;
}

/** @param {Stakeholder} node @param {Set<Stakeholder>} near @returns {Map<Stakeholder, number>} */
function neighbours(node, near) {
  const found = new Map();
  for (const tie of node.ties) {
    const other = tie.other(node);
    if (near.has(other) && isTieAllowed(tie)) found.set(other, Math.max(found.get(other) ?? 0, weightOf(tie)));
  }
  return found;
}

// Keeps the list in order, the greatest total first, then by names.
/** @param {Walk[]} waiting @param {Walk} one */
function insert(waiting, one) {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = waiting[middle];
    if (other.total > one.total || (other.total === one.total && other.names <= one.names)) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, one);
}
