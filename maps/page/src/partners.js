// Who works with a stakeholder, as the first list of its panel: whom it works with, which groups, and shortly whom it only met; each with
// since when, why, and on request the ties and their evidence.

import { because } from './because.js';
import { formOf, kindOf, nodes, typeOf } from './data.js';
import { make, theirs } from './dom.js';
import { isTieCounted } from './filters.js';
import { badge, capped, evidenceList, goTo, particulars, tieButton } from './pieces.js';
import { isPrinting, state } from './state.js';
import { who } from './who.js';
import { nameOf, number, phraseBefore, say, sayCount, sayWhen } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Child } from './dom.js' */
/** @import { Part, Partner, Told, Who } from './who.js' */

const NAMED = 5; // of those that were only met
const PARTS = 6;

/** @param {Stakeholder} node @returns {Child[]} */
export function partnersSection(node) {
  const answer = who(node, isTieCounted);
  const bodies = answer.partners.filter((one) => one.basis !== 'met' && !one.collective);
  const groups = answer.partners.filter((one) => one.basis !== 'met' && one.collective);
  const met = answer.partners.filter((one) => one.basis === 'met');
  return [
    make('h3', { id: 'works-with' }, say('worksWith')),
    make('p', { class: 'summary' }, summary(bodies.length, groups.length, met.length)),
    isPartial() ? make('p', { class: 'partial' }, say('whoPartial')) : '',
    answer.parts.length ? make('p', { class: 'parts' }, ...partsOf(answer.parts)) : '',
    !bodies.length && !groups.length && answer.parents.length ? make('p', { class: 'parents' }, ...listed('belongsTo', 'parents', answer.parents.map(goTo))) : '',
    bodies.length ? block('works', bodies, node) : '',
    groups.length ? make('h4', {}, `${say('groupsBlock')} (${number(groups.length)})`) : '',
    groups.length ? block('groups', groups, node) : '',
    ...(met.length ? metBlock(met, node) : []),
  ];
}

// Whether ties lead beyond this map: then there may be partners that it does not know.
const isPartial = () => nodes.some((node) => node.beyond);

// "Works with 3 partners and 3 groups; met 7 more at events."
/** @param {number} bodies @param {number} groups @param {number} met */
function summary(bodies, groups, met) {
  const counts = [bodies && sayCount('nPartners', bodies), groups && sayCount('nGroups', groups)].filter(Boolean);
  const count = counts.length > 1 ? say('and', { one: counts[0], other: counts[1] }) : String(counts[0] ?? '');
  if (count) return say(met ? 'worksWithAndMet' : 'worksWithMany', { count, met: number(met) });
  return met ? say('metAlone', { met: number(met) }) : say('worksWithNone');
}

// What it takes part in, each with what it is there: "National Strategy (partner), CCAICE (member)".
/** @param {Part[]} parts */
function partsOf(parts) {
  const few = isPrinting() ? parts : parts.slice(0, PARTS);
  /** @type {(part: Part) => HTMLElement} */
  const told = ({ node, ties }) => make('span', {}, goTo(node), ` (${[...new Set(ties.map((tie) => typeOf(tie).noun[state.lang]))].join(', ')})`);
  const more = parts.slice(few.length);
  return listed('takesPartIn', 'programs', [
    ...few.map(told), ...(more.length ? [make('details', { class: 'inline' }, make('summary', {}, say('moreAliases', { n: number(more.length) })), ...apart(more.map(told)))] : []),
  ]);
}

// A sentence that holds a list of elements where `{name}` stands.
/** @param {string} key @param {string} name @param {HTMLElement[]} some @returns {Child[]} */
function listed(key, name, some) {
  const [before, after] = say(key).split(`{${name}}`);
  return [before, ...apart(some), after];
}

/** @param {HTMLElement[]} some @returns {(string | HTMLElement)[]} */
const apart = (some) => some.flatMap((one, at) => (at ? [', ', one] : [one]));

/** @param {string} name @param {Partner[]} partners @param {Stakeholder} subject */
const block = (name, partners, subject) => capped('ul', `partners ${name}`, partners, (one) => item(one, subject));

// Whom it only met: a few names, and the rest where it is asked for.
/** @param {Partner[]} met @param {Stakeholder} subject */
function metBlock(met, subject) {
  const names = met.slice(0, NAMED).map(({ node }) => nameOf(node)).join(', ');
  const left = met.length - NAMED;
  return [
    make('h4', {}, `${say('metBlock')} (${number(met.length)})`),
    make('details', { class: 'met', open: isPrinting() }, make('summary', {}, theirs(left > 0 ? say('andMore', { names, n: number(left) }) : names)), block('met', met, subject)),
  ];
}

/** @param {Partner} partner @param {Stakeholder} subject */
function item({ node, when, through, reasons, basis }, subject) {
  const units = through.map(goTo);
  return make('li', { class: 'partner', 'data-partner': node.id, 'data-basis': basis },
    make('div', {}, goTo(node), ...(units.length ? listed('throughUnits', 'units', units) : [])),
    make('p', { class: 'quiet since' }, [sortOf(node), sayWhen(when)].join(' · ')),
    make('p', { class: 'because' }, theirs(because(reasons, subject, node))),
    evidence(reasons, subject));
}

// The ties behind it and who says so, made when somebody wants them.
/** @param {Told[]} reasons @param {Stakeholder} subject */
function evidence(reasons, subject) {
  const details = make('details', { open: isPrinting() }, make('summary', {}, say('evidence')));
  const unfold = () => { if (details.open && details.children.length === 1) details.append(...reasons.map((reason) => reasonItem(reason, subject))); };
  unfold();
  details.addEventListener('toggle', unfold);
  return details;
}

/** @type {(node: Stakeholder) => string} */
const sortOf = (node) => formOf(node)?.one[state.lang] ?? kindOf(node).one[state.lang];

// The ties of a reason, and what it adds where that is nothing.
/** @param {Told} reason @param {Stakeholder} subject */
function reasonItem({ theirs: them, ours, belonging, adds, weight, via }, subject) {
  return make('ul', { class: 'reason' }, ...[...new Set([...them, ...ours, ...belonging])].map((tie, at) => make('li', { class: 'behind', 'data-tie': tie.key },
    make('div', {}, ...sentence(tie, via ? tie.from : tie.to === subject ? subject : tie.from), ' ', badge(tie), at || adds === weight ? '' : make('span', { class: 'badge' }, say('addsNothing'))),
    ...particulars(tie).map(([, value]) => make('p', {}, value)),
    evidenceList(tie))));
}

/** @param {Tie} tie @param {Stakeholder} from @returns {Child[]} */
const sentence = (tie, from) => [tieButton(tie), goTo(from), make('span', { class: 'phrase' }, ` ${phraseBefore(tie, from)}`), goTo(tie.other(from))];
