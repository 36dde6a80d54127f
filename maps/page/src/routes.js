// How two are connected: the best routes over what the filters let through, ranked as `partnermap path` ranks them (queries/path.py). Best is
// the least length, then the fewest meetings and collectives passed, then the greatest sum of weight times confidence, each step by its
// best tie; then by the names along the route.

import { DOUBTED, near, PASSED, passing, Steps } from './between.js';
import { isCollective, isConfirmed, isMeeting, stateOf, typeOf } from './data.js';
import { isTieAllowed } from './filters.js';
import { Heap } from './heap.js';
import { kept, lastOf, valueOf } from './known.js';
import { nameKey } from './names.js';
import { byText } from './words.js';

/** @import { Lengths } from './between.js' */
/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {'metOnly' | 'throughGroup' | 'proposed' | 'disputed'} Weakness of a step */
/** @typedef {{ from: Stakeholder, to: Stakeholder, ties: Tie[], weak: Weakness[] }} Step */
/** @typedef {Step[]} Route */
/** @typedef {{ total: number, weight: number, route: Stakeholder[], names: string, length: number, passed: number }} Walk so far: its weight, and with the best that may follow; the length, and how many to pass, that are left */
/** @typedef {Map<string, Map<Stakeholder, number>>} Rest by the length left and how many are still to be passed, the greatest weight to come */
/** @typedef {{ steps: Steps, from: Stakeholder, to: Stakeholder, ahead: Lengths, back: Lengths, hops: Lengths }} Search */

const COUNT = 3;
const LONGER = 2;
const MOST = 8; // steps
const LONGEST = MOST * (2 + PASSED); // whatever is passed

/** @type {(tie: Tie) => number} */
const weightOf = (tie) => Math.max(typeOf(tie).direct, typeOf(tie).shared) * tie.confidence;
/** @type {(length: number, passed: number) => string} */
const keyOf = (length, passed) => `${length} ${passed}`;
// What equal routes are ordered by: the same in both languages.
/** @type {(node: Stakeholder) => string} */
const called = (node) => `${nameKey(node.label)}\u0000${node.id}`;

// The best routes between two.
/** @param {Stakeholder} from @param {Stakeholder} to @returns {Route[]} */
export function routesBetween(from, to) {
  if (from === to) return [];
  const steps = new Steps(weightOf);
  const hops = steps.hops(to, MOST);
  if (!hops.has(from)) return [];
  const [ahead, back] = [steps.lengths(from, to), steps.lengths(to, from)];
  const search = { steps, from, to, ahead, back, hops };
  /** @type {Stakeholder[][]} */
  const found = [];
  let last = LONGEST;
  for (let length = valueOf(ahead, to); length <= last && found.length < COUNT; length += 1) {
    const routes = ofLength(search, length, COUNT - found.length);
    if (routes.length && !found.length) last = length + LONGER;
    found.push(...routes);
  }
  return found.map(told);
}

// The best routes of exactly this length.
/** @param {Search} search @param {number} length @param {number} count */
function ofLength(search, length, count) {
  const rest = bestRest(search, length);
  /** @type {Stakeholder[][]} */
  const found = [];
  for (let passed = 0; passed <= length / PASSED && found.length < count; passed += 1) found.push(...inOrder(search, rest, length, passed, count - found.length));
  return found;
}

// By the length left after each, and how many meetings and collectives are still to be passed: the greatest weight with which it can reach
// the target. What passing it adds is not in its length left.
/** @param {Search} search @param {number} length @returns {Rest} */
function bestRest({ steps, from, to, ahead, back }, length) {
  const around = near(ahead, back, length, new Set([from, to]));
  /** @type {Rest} */
  const rest = new Map([[keyOf(0, 0), new Map([[to, 0]])]]);
  for (let so = 0; so < length; so += 1) {
    for (let passed = 0; passed <= length / PASSED; passed += 1) {
      for (const [node, toCome] of rest.get(keyOf(so, passed)) ?? []) {
        if (node === from) continue;
        const adds = node === to ? 0 : passing(node);
        for (const [other, step] of steps.from(node)) {
          const left = so + adds + step.length;
          if (other === to || !around.has(other) || left + (other === from ? 0 : passing(other)) + valueOf(ahead, other) > length) continue;
          const best = kept(rest, keyOf(left, passed + (adds ? 1 : 0)), () => new Map());
          best.set(other, Math.max(best.get(other) ?? 0, step.weight + toCome));
        }
      }
    }
  }
  return rest;
}

// The best routes of this length that pass so many: the walk goes on from the most promising, with the exact weight still to come as its guide.
/** @param {Search} search @param {Rest} rest @param {number} length @param {number} passed @param {number} count */
function inOrder({ steps, from, to, hops }, rest, length, passed, count) {
  /** @type {Heap<Walk>} */
  const waiting = new Heap((one, other) => other.total - one.total || byText(one.names, other.names));
  const start = rest.get(keyOf(length, passed))?.get(from);
  if (start !== undefined) waiting.push({ total: start, weight: 0, route: [from], names: called(from), length, passed });
  /** @type {Stakeholder[][]} */
  const found = [];
  for (let next = waiting.pop(); next && found.length < count; next = waiting.pop()) {
    const { route } = next;
    if (lastOf(route) === to) {
      found.push(route);
      continue;
    }
    for (const [other, step] of steps.from(lastOf(route))) {
      if (route.includes(other) || route.length + (hops.get(other) ?? Infinity) > MOST) continue;
      const adds = other === to ? 0 : passing(other);
      const left = { length: next.length - step.length - adds, passed: next.passed - (adds ? 1 : 0) };
      const toCome = rest.get(keyOf(left.length, left.passed))?.get(other);
      if (toCome === undefined) continue;
      const weight = next.weight + step.weight;
      waiting.push({ ...left, total: Math.round((weight + toCome) * 1e9) / 1e9, weight, route: [...route, other], names: `${next.names}\u0000${called(other)}` });
    }
  }
  return found;
}

/** @param {Stakeholder[]} route @returns {Route} */
function told(route) {
  const passed = new Set(route.slice(1, -1));
  return route.slice(1).map((to, at) => {
    const from = route[at];
    const ties = tiesBetween(from, to);
    return { from, to, ties, weak: weaknesses([from, to].filter((node) => passed.has(node)), ties) };
  });
}

/** @param {Stakeholder} one @param {Stakeholder} other */
function tiesBetween(one, other) {
  return one.ties.filter((tie) => tie.other(one) === other && isTieAllowed(tie))
    .sort((first, second) => weightOf(second) - weightOf(first) || byText(typeOf(first).id, typeOf(second).id) || byText(first.since, second.since) || first.at - second.at);
}

// What a step lacks: that it leads to or from a meeting or a collective that the route passes, or that none of its ties is confirmed.
/** @param {Stakeholder[]} passed @param {Tie[]} ties @returns {Weakness[]} */
function weaknesses(passed, ties) {
  /** @type {Weakness[]} */
  const found = [];
  if (passed.some(isMeeting)) found.push('metOnly');
  if (passed.some(isCollective)) found.push('throughGroup');
  if (!ties.some(isConfirmed)) found.push(ties.some((tie) => stateOf(tie).id === 'proposed') ? 'proposed' : 'disputed');
  return found;
}

// What holds of every route: that it passes a meeting, or else a collective, or else one or the other; and whom they pass, each once.
/** @param {Route[]} routes @returns {{ key: 'allMet' | 'allGrouped' | 'allWeak', passed: Stakeholder[] } | null} */
export function weakOfAll(routes) {
  /** @type {['allMet' | 'allGrouped' | 'allWeak', (node: Stakeholder) => boolean][]} */
  const cases = [['allMet', isMeeting], ['allGrouped', isCollective], ['allWeak', (node) => passing(node) > 0]];
  for (const [key, isWeak] of cases) {
    const passed = routes.map((route) => route.slice(1).map(({ from }) => from).filter(isWeak));
    if (passed.length && passed.every((some) => some.length)) return { key, passed: [...new Set(passed.flat())] };
  }
  return null;
}

// How long a route is: at least as many as it has steps.
/** @param {Route} route */
export const lengthOf = (route) => route.reduce((length, { from, ties }, at) => length + (at ? passing(from) : 0) + (ties.some(isConfirmed) ? 1 : 1 + DOUBTED), 0);
