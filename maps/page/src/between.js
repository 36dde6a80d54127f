// The part of a network between two stakeholders that routes may pass, by lengths in whole steps, as queries/walk.py counts them: a step is
// 1, and 1 more where every tie of it is proposed or disputed; a meeting or a collective that is passed is 3 more.

import { isCollective, isConfirmed, isMeeting } from './data.js';
import { isTieAllowed } from './filters.js';
import { kept } from './known.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {{ length: number, weight: number }} Step to a neighbour; its weight is that of the best tie */
/** @typedef {Map<Stakeholder, number>} Lengths */

export const PASSED = 3;
export const DOUBTED = 1;

// What passing one adds to the length of a route.
/** @type {(node: Stakeholder) => number} */
export const passing = (node) => (isMeeting(node) || isCollective(node) ? PASSED : 0);

/** The steps that the filters let through, found when they are asked for. */
export class Steps {
  /** @param {(tie: Tie) => number} weightOf */
  constructor(weightOf) {
    this.weightOf = weightOf;
    /** @type {Map<Stakeholder, Map<Stakeholder, Step>>} */
    this.known = new Map();
  }

  /** @param {Stakeholder} node @returns {Map<Stakeholder, Step>} */
  from(node) {
    return kept(this.known, node, () => {
      /** @type {Map<Stakeholder, Step>} */
      const found = new Map();
      for (const tie of node.ties) {
        if (!isTieAllowed(tie)) continue;
        const other = tie.other(node);
        const step = kept(found, other, () => ({ length: 1 + DOUBTED, weight: 0 }));
        if (isConfirmed(tie)) step.length = 1;
        step.weight = Math.max(step.weight, this.weightOf(tie));
      }
      return found;
    });
  }

  // How far each is from `start` at least, not counting what passing it adds itself. No route goes on from `end`.
  /** @param {Stakeholder} start @param {Stakeholder} end @returns {Lengths} */
  lengths(start, end) {
    /** @type {Lengths} */
    const found = new Map();
    /** @type {Stakeholder[][]} */
    const waiting = [[start]]; // by length
    for (let length = 0; length < waiting.length; length += 1) {
      for (const node of waiting[length] ?? []) {
        if (found.has(node)) continue;
        found.set(node, length);
        if (node === end) continue;
        const here = length + (node === start ? 0 : passing(node));
        for (const [other, step] of this.from(node)) if (!found.has(other)) (waiting[here + step.length] ??= []).push(other);
      }
    }
    return found;
  }

  // In how few steps each reaches `end`, whomever it passes.
  /** @param {Stakeholder} end @param {number} most @returns {Lengths} */
  hops(end, most) {
    /** @type {Lengths} */
    const found = new Map([[end, 0]]);
    let rim = [end];
    for (let steps = 1; steps <= most && rim.length; steps += 1) {
      /** @type {Stakeholder[]} */
      const next = [];
      for (const node of rim) {
        for (const other of this.from(node).keys()) {
          if (found.has(other)) continue;
          found.set(other, steps);
          next.push(other);
        }
      }
      rim = next;
    }
    return found;
  }
}

// Those whom a route of at most this length may pass, the ends with them.
/** @param {Lengths} ahead @param {Lengths} back @param {number} length @param {Set<Stakeholder>} ends */
export function near(ahead, back, length, ends) {
  /** @type {Set<Stakeholder>} */
  const found = new Set();
  for (const [node, so] of ahead) {
    const toCome = back.get(node);
    if (toCome !== undefined && so + toCome + (ends.has(node) ? 0 : passing(node)) <= length) found.add(node);
  }
  return found;
}
