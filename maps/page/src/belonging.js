// Who belongs to whom, by the rules of queries/body.py: a unit or a person counts for the nearest organisation above it that is no
// collective, by confirmed ties of belonging first, then by any; for a collective only where there is no other, and for itself where there
// is none at all.

import { isActor, isCollective, isConfirmed, isPart, typeOf } from './data.js';
import { kept, valueOf } from './known.js';
import { byText } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {(tie: Tie) => boolean} Counts whether the filters let a tie through */
/** @typedef {[lower: Stakeholder, upper: Stakeholder][]} Chain how one belongs to another, upwards; empty for itself */

/** @type {(tie: Tie) => boolean} */
const isBelonging = (tie) => typeOf(tie).joins === 'body';
/** @type {(one: Stakeholder, other: Stakeholder) => number} */
export const byId = (one, other) => byText(one.id, other.id);

export class Belonging {
  /** @param {Counts} counts */
  constructor(counts) {
    this.counts = counts;
    /** @type {Map<Stakeholder, Map<Stakeholder, boolean>>} */
    this.up = new Map();
    /** @type {Map<Stakeholder, Map<Stakeholder, Chain>>} */
    this.found = new Map();
  }

  // Those that act for one, each with how it belongs to it: itself; for an organisation its units and people, for a unit those below it;
  // for a program or collaboration its parts.
  /** @param {Stakeholder} one @returns {Map<Stakeholder, Chain>} */
  body(one) {
    if (!isActor(one)) return this.below(one, (node) => !isActor(node));
    if (isPart(one)) return this.below(one, isPart);
    /** @type {Map<Stakeholder, Chain>} */
    const found = new Map([[one, []]]);
    for (const node of this.below(one, (lower) => isPart(lower) || (isActor(lower) && isCollective(lower))).keys()) {
      const chain = isPart(node) ? this.owners(node).get(one) : undefined;
      if (chain) found.set(node, chain);
    }
    return found;
  }

  // Whom an actor counts for, each with how it belongs to it.
  /** @param {Stakeholder} node */
  owners(node) {
    return kept(this.found, node, () => this.findOwners(node));
  }

  // All above one.
  /** @param {Stakeholder} node @returns {Set<Stakeholder>} */
  above(node) {
    /** @type {Set<Stakeholder>} */
    const found = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const upper of this.directlyAbove(next).keys()) {
        if (found.has(upper) || upper === node) continue;
        found.add(upper);
        waiting.push(upper);
      }
    }
    return found;
  }

  // Those that one is itself a part of, each with whether a confirmed tie says so.
  /** @param {Stakeholder} node @returns {Map<Stakeholder, boolean>} */
  directlyAbove(node) {
    return kept(this.up, node, () => {
      /** @type {Map<Stakeholder, boolean>} */
      const found = new Map();
      for (const tie of node.ties) {
        if (tie.from !== node || !isBelonging(tie) || !isActor(tie.to) || !this.counts(tie)) continue;
        found.set(tie.to, found.get(tie.to) || isConfirmed(tie));
      }
      return new Map([...found].sort(([one], [other]) => byId(one, other)));
    });
  }

  // The ties by which the first of a pair belongs to the second.
  /** @param {Stakeholder} lower @param {Stakeholder} upper */
  ties(lower, upper) {
    return lower.ties.filter((tie) => tie.from === lower && tie.to === upper && isBelonging(tie) && this.counts(tie));
  }

  /** @param {Stakeholder} node @returns {Map<Stakeholder, Chain>} */
  findOwners(node) {
    if (isPart(node)) {
      for (const collective of [false, true]) {
        for (const confirmed of [true, false]) {
          const found = this.nearest(node, collective, confirmed);
          if (found.size) return found;
        }
      }
    }
    return new Map([[node, []]]);
  }

  // The organisations of this sort on the lowest level that has any.
  /** @param {Stakeholder} node @param {boolean} collective @param {boolean} confirmed @returns {Map<Stakeholder, Chain>} */
  nearest(node, collective, confirmed) {
    /** @type {Map<Stakeholder, Chain>} */
    const chains = new Map([[node, []]]);
    let level = [node];
    while (level.length) {
      /** @type {Stakeholder[]} */
      const above = [];
      for (const lower of level.sort(byId)) {
        for (const [upper, isSure] of this.directlyAbove(lower)) {
          if (chains.has(upper) || (confirmed && !isSure)) continue;
          chains.set(upper, [...valueOf(chains, lower), [lower, upper]]);
          above.push(upper);
        }
      }
      const found = above.filter((one) => !isPart(one) && isCollective(one) === collective);
      if (found.length) return new Map(found.map((one) => [one, valueOf(chains, one)]));
      level = above;
    }
    return new Map();
  }

  // Those below `top` that are reached over what `isWanted` alone, and itself.
  /** @param {Stakeholder} top @param {(node: Stakeholder) => boolean} isWanted @returns {Map<Stakeholder, Chain>} */
  below(top, isWanted) {
    /** @type {Map<Stakeholder, Chain>} */
    const chains = new Map([[top, []]]);
    let rim = [top];
    while (rim.length) {
      const ties = rim.flatMap((upper) => upper.ties.filter((tie) => tie.to === upper && isBelonging(tie) && this.counts(tie)))
        .sort((one, other) => byId(one.from, other.from) || byText(typeOf(one).id, typeOf(other).id) || byId(one.to, other.to));
      rim = [];
      for (const { from, to } of ties) {
        if (chains.has(from) || !isWanted(from)) continue;
        chains.set(from, [[from, to], ...valueOf(chains, to)]);
        rim.push(from);
      }
    }
    return chains;
  }
}
