// Why two work together, by the rules of queries/circle.py. A reason is a direct tie between one that acts for the stakeholder and one that
// does not, or a program or collaboration that both sides are tied to. It is a meeting where that, or an end of the direct tie, is one.

import { isActor, isMeeting, kindOf, typeOf } from './data.js';
import { kept } from './known.js';

/** @import { Belonging, Chain } from './belonging.js' */
/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {{ outsider: Stakeholder, tie: Tie }} Acting who acts for a partner, and by which tie */
/** @typedef {{ via: Stakeholder | null, acting: Acting[], ours: Tie[], weight: number, isMeeting: boolean, size: number }} Reason */

/** @type {(tie: Tie) => boolean} */
const isBetweenActors = (tie) => isActor(tie.from) && isActor(tie.to);
/** @type {(tie: Tie) => number} */
const directWeight = (tie) => (isBetweenActors(tie) || typeOf(tie).joins === 'direct' ? typeOf(tie).direct : typeOf(tie).shared);
/** @type {(ties: Tie[]) => number} */
export const sharedWeight = (ties) => Math.max(...ties.map((tie) => typeOf(tie).shared));

/** Those around a stakeholder, before they are ranked. */
export class Circle {
  /** @param {Stakeholder} subject @param {Belonging} belonging */
  constructor(subject, belonging) {
    this.subject = subject;
    this.belonging = belonging;
    this.isPerson = kindOf(subject).id === 'person';
    this.body = belonging.body(subject);
    /** @type {Acting[]} */
    this.direct = [];
    /** @type {Map<Stakeholder, Tie[]>} */
    this.ours = new Map(); // ties of the body, by context
    /** @type {Map<Stakeholder, Map<Stakeholder, Tie[]>>} */
    this.theirs = new Map(); // by context and outsider
    /** @type {Set<Stakeholder>} */
    this.heads = isActor(subject) ? belonging.above(subject) : new Set(); // all that it belongs to
    this.gather();
  }

  gather() {
    for (const node of this.body.keys()) for (const tie of node.ties) if (this.belonging.counts(tie)) this.place(node, tie);
    for (const [context, ours] of this.ours) {
      if (!ours.some((tie) => isActor(tie.other(context)))) continue;
      for (const tie of context.ties) if (this.belonging.counts(tie)) this.placeTheirs(context, tie);
    }
  }

  // Sorts a tie of the body: to an outsider, or to a context.
  /** @param {Stakeholder} inside @param {Tie} tie */
  place(inside, tie) {
    const outsider = tie.other(inside);
    const { joins } = typeOf(tie);
    if (this.body.has(outsider) || joins === 'none' || (joins === 'body' && isBetweenActors(tie) && !this.isPerson)) return;
    if (joins === 'direct' || isActor(outsider)) this.direct.push({ outsider, tie });
    else if (isActor(inside) || tie.from === inside) kept(this.ours, outsider, () => []).push(tie);
  }

  // Sorts a tie of a context of ours: who else takes part.
  /** @param {Stakeholder} context @param {Tie} tie */
  placeTheirs(context, tie) {
    const other = tie.other(context);
    if (this.body.has(other) || !isActor(other) || !['context', 'body'].includes(typeOf(tie).joins)) return;
    kept(kept(this.theirs, context, () => new Map()), other, () => []).push(tie);
  }

  // By partner, what joins it to the stakeholder.
  /** @returns {Map<Stakeholder, Reason[]>} */
  reasons() {
    /** @type {Map<Stakeholder, Map<string, Acting[]>>} */
    const direct = new Map();
    for (const { outsider, tie } of this.direct) {
      const key = [tie.from.at, tie.type, tie.to.at].join(' ');
      for (const partner of this.countsFor(outsider).keys()) kept(kept(direct, partner, () => new Map()), key, () => []).push({ outsider, tie });
    }
    /** @type {Map<Stakeholder, Map<Stakeholder, Acting[]>>} */
    const shared = new Map();
    for (const [context, others] of this.theirs) {
      for (const [outsider, ties] of others) {
        // That two of one house were at the same event says nothing.
        if (isMeeting(context) && this.isOfTheHouse(outsider)) continue;
        for (const partner of this.countsFor(outsider).keys()) {
          kept(kept(shared, partner, () => new Map()), context, () => []).push(...ties.map((tie) => ({ outsider, tie })));
        }
      }
    }
    /** @type {Map<Stakeholder, Reason[]>} */
    const found = new Map();
    for (const partner of new Set([...direct.keys(), ...shared.keys()])) {
      if (!this.isPerson && this.heads.has(partner)) continue;
      found.set(partner, [
        ...[...direct.get(partner)?.values() ?? []].map((acting) => this.directReason(acting)),
        ...[...shared.get(partner) ?? []].map(([context, acting]) => this.sharedReason(context, acting)),
      ]);
    }
    return found;
  }

  /** @param {Acting[]} acting @returns {Reason} */
  directReason(acting) {
    const weight = Math.max(...acting.map(({ tie }) => directWeight(tie)));
    const met = isMeeting(this.subject) || acting.some(({ tie }) => isMeeting(tie.from) || isMeeting(tie.to));
    return { via: null, acting, ours: [], weight, isMeeting: met, size: 2 };
  }

  /** @param {Stakeholder} via @param {Acting[]} acting @returns {Reason} */
  sharedReason(via, acting) {
    const ours = this.ours.get(via) ?? [];
    const weight = Math.min(sharedWeight(ours), sharedWeight(acting.map(({ tie }) => tie)));
    return { via, acting, ours, weight, isMeeting: isMeeting(via) || isMeeting(this.subject), size: (this.theirs.get(via)?.size ?? 0) + 1 };
  }

  // Whose partner-work an outsider's tie is: its owners', or its own where it is of one house with the stakeholder.
  /** @param {Stakeholder} outsider @returns {Map<Stakeholder, Chain>} */
  countsFor(outsider) {
    return !isActor(outsider) || this.isOfTheHouse(outsider) ? new Map([[outsider, []]]) : this.belonging.owners(outsider);
  }

  /** @param {Stakeholder} outsider */
  isOfTheHouse(outsider) {
    return isActor(outsider) && [...this.belonging.owners(outsider).keys()].some((owner) => this.heads.has(owner));
  }

  // The pairs by which those who act in a reason belong to the partner, and to the stakeholder asked about.
  /** @param {Stakeholder} partner @param {Reason} reason @returns {Chain} */
  chains(partner, { via, acting, ours }) {
    const theirs = acting.flatMap(({ outsider, tie }) => [...this.countsFor(outsider).get(partner) ?? [], ...(via ? [] : this.body.get(tie.other(outsider)) ?? [])]);
    return [...theirs, ...(via ? ours.flatMap((tie) => this.body.get(tie.other(via)) ?? []) : [])];
  }
}
