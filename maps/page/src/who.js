// Who works with a stakeholder, as `partnermap who` tells it (queries/who.py): whom it works with, which groups, and whom it only met; each
// with its reasons, since when, and through whom.

import { Belonging } from './belonging.js';
import { isActor, isCollective, isMeeting, typeOf } from './data.js';
import { valueOf } from './known.js';
import { nameKey } from './names.js';
import { Circle, sharedWeight } from './reasons.js';
import { both, over } from './when.js';
import { byText } from './words.js';

/** @import { Counts } from './belonging.js' */
/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Reason } from './reasons.js' */
/** @import { When } from './when.js' */
/** @typedef {{ via: Stakeholder | null, weight: number, adds: number, ours: Tie[], theirs: Tie[], belonging: Tie[], isMeeting: boolean, size: number, when: When }} Told a reason, with its ties in order */
/** @typedef {{ node: Stakeholder, basis: 'works-with' | 'met', collective: boolean, strength: number, when: When, through: Stakeholder[], reasons: Told[] }} Partner */
/** @typedef {{ node: Stakeholder, ties: Tie[] }} Part a program or collaboration, no meeting, that it takes part in */
/** @typedef {{ partners: Partner[], parts: Part[], parents: Stakeholder[] }} Who */

const AGREEMENT = 'agreement';

/** @param {Stakeholder} subject @param {Counts} counts whether the filters let a tie through @returns {Who} */
export function who(subject, counts) {
  const belonging = new Belonging(counts);
  const circle = new Circle(subject, belonging);
  const partners = [...circle.reasons()].map(([node, reasons]) => partnerOf(circle, node, reasons));
  const names = new Map(partners.map((one) => [one, nameKey(one.node.label)]));
  partners.sort((one, other) => sortOf(one) - sortOf(other) || other.strength - one.strength
    || byText(names.get(one) ?? '', names.get(other) ?? '') || byText(one.node.id, other.node.id));
  return { partners, parts: partsOf(circle), parents: isActor(subject) ? [...belonging.directlyAbove(subject).keys()] : [] };
}

// Whom it works with comes before groups, and these before whom it only met.
/** @type {(one: Partner) => number} */
const sortOf = (one) => (one.basis === 'met' ? 2 : one.collective ? 1 : 0);

/** @param {Circle} circle @param {Stakeholder} node @param {Reason[]} reasons @returns {Partner} */
function partnerOf(circle, node, reasons) {
  const repeated = repeatedOf(reasons);
  const told = reasons.map((reason) => toldOf(circle, node, reason, repeated.has(reason))).sort(byTelling);
  const strength = told.reduce((sum, { adds }) => sum + adds, 0);
  const basis = told.every((reason) => reason.isMeeting) ? 'met' : 'works-with';
  // Of one that is more than met, meetings do not say since when.
  const telling = basis === 'met' ? told : told.filter((reason) => !reason.isMeeting);
  return {
    node, basis, collective: isCollective(node) && !isParty(circle.subject, node, reasons), strength: Math.round(strength * 1e6) / 1e6,
    when: over(telling.map(({ when }) => when)), through: throughOf(node, telling, circle.body), reasons: told,
  };
}

// Whether one is itself a party to an agreement with the stakeholder, as a government may be: then it is a body like others.
/** @param {Stakeholder} subject @param {Stakeholder} node @param {Reason[]} reasons */
const isParty = (subject, node, reasons) => reasons.some(({ via, acting }) => (via ?? subject).form === AGREEMENT && acting.some(({ outsider }) => outsider === node));

// The reasons all of whose pieces of evidence, each with its place, are also pieces of a weightier one: the same statement adds nothing.
/** @param {Reason[]} reasons @returns {Set<Reason>} */
function repeatedOf(reasons) {
  if (new Set(reasons.map(({ weight }) => weight)).size < 2) return new Set();
  const said = new Map(reasons.map((reason) => [reason, piecesOf(reason)]));
  return new Set(reasons.filter((reason) => {
    const mine = [...valueOf(said, reason)];
    return mine.every(([, locator]) => locator)
      && reasons.some((other) => other.weight > reason.weight && mine.every(([piece]) => valueOf(said, other).has(piece)));
  }));
}

// The pieces of evidence behind a reason.
/** @param {Reason} reason */
const piecesOf = ({ acting, ours }) => new Map([...acting.map(({ tie }) => tie), ...ours]
  .flatMap((tie) => tie.evidence.map(([source, locator]) => [`${source} ${locator}`, locator])));

/** @param {Circle} circle @param {Stakeholder} node @param {Reason} reason @param {boolean} isRepeated @returns {Told} */
function toldOf(circle, node, reason, isRepeated) {
  const theirs = inOrder(reason.acting.map(({ tie }) => tie));
  const ours = inOrder(reason.ours);
  const belonging = inOrder(circle.chains(node, reason).flatMap(([lower, upper]) => circle.belonging.ties(lower, upper)));
  const { via, weight, size } = reason;
  return { via, weight, adds: isRepeated ? 0 : weight, ours, theirs, belonging, isMeeting: reason.isMeeting, size, when: both([ours, theirs]) };
}

/** @type {(one: Told, other: Told) => number} */
const byTelling = (one, other) => other.adds - one.adds || other.weight - one.weight || one.size - other.size
  || byText(one.via ? nameKey(one.via.label) : '', other.via ? nameKey(other.via.label) : '') || byTie(one.theirs[0], other.theirs[0]);

/** @type {(one: Tie, other: Tie) => number} */
const byTie = (one, other) => byText(typeOf(one).id, typeOf(other).id) || byText(one.since, other.since)
  || byText(one.from.id, other.from.id) || byText(one.to.id, other.to.id) || one.at - other.at;
/** @type {(ties: Tie[]) => Tie[]} */
const inOrder = (ties) => [...new Set(ties)].sort(byTie);

// Who acts for the partner in these reasons, unless it acts itself in one.
/** @param {Stakeholder} partner @param {Told[]} reasons @param {Map<Stakeholder, unknown>} body who acts for the one asked about @returns {Stakeholder[]} */
function throughOf(partner, reasons, body) {
  /** @type {Set<Stakeholder>} */
  const found = new Set();
  for (const { theirs, belonging } of reasons) {
    const ends = new Set(theirs.flatMap((tie) => [tie.from, tie.to]));
    if (ends.has(partner)) return [];
    for (const tie of belonging) if (ends.has(tie.from) && !body.has(tie.from)) found.add(tie.from);
  }
  return [...found];
}

// The programs and collaborations, meetings aside, in which the body does something, the weightiest ties first.
/** @param {Circle} circle @returns {Part[]} */
function partsOf(circle) {
  /** @type {Map<Stakeholder, Tie[]>} */
  const doing = new Map();
  for (const [node, ties] of circle.ours) {
    const ours = isMeeting(node) ? [] : ties.filter((tie) => tie.to === node);
    if (ours.length) doing.set(node, inOrder(ours));
  }
  return [...doing].map(([node, ties]) => ({ node, ties }))
    .sort((one, other) => sharedWeight(other.ties) - sharedWeight(one.ties) || byText(nameKey(one.node.label), nameKey(other.node.label)) || byText(one.node.id, other.node.id));
}
