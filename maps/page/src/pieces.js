// What the panel is put together from: heads, facts, a tie in words with its evidence, and lists of them.

import { page, stateOf, typeOf } from './data.js';
import { button, linkTo, make, theirs } from './dom.js';
import { openNode, openSource, openTie } from './going.js';
import { kept } from './known.js';
import { change, isPrinting } from './state.js';
import { line } from './symbols.js';
import { capital, nameOf, number, phraseBefore, say, sayAmount, sayCount, sayDates } from './words.js';

/** @import { Piece, Stakeholder, Tie } from './data.js' */
/** @import { Child } from './dom.js' */
/** @import { Source } from './page.d.ts' */
/** @typedef {[at: number, places: [locator: string, quote: string][]]} Cited a source by its position, and the places in it */

const LISTED = 200;
const PRINTED = 2000;
const MONTH = '2020-06'.length;

/** @type {(node: Stakeholder) => HTMLElement} */
export const goTo = (node) => button(theirs(nameOf(node)), () => openNode(node, { focus: true }), { class: 'go' });

// Closes what the panel tells of.
export function close() {
  change({ opened: null, from: null, to: null, route: 0 });
}

/** @param {Child[]} first */
export function top(...first) {
  return make('div', { class: 'top' }, make('div', {}, ...first), button('✕', close, { class: 'close', 'aria-label': say('close'), title: say('close') }));
}

/** @type {(...parts: Child[]) => HTMLElement} */
export const title = (...parts) => make('h2', { id: 'panel-title', tabindex: '-1' }, ...parts);
/** @type {(pairs: [term: string, value: Child][]) => HTMLElement} */
export const facts = (pairs) => make('dl', {}, ...pairs.filter(([, value]) => value).flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]));

// A list that begins with what one can read, and holds the rest behind a button.
/**
 * @template Item
 * @param {'ul' | 'ol'} tag
 * @param {string} name
 * @param {Item[]} all
 * @param {(one: Item) => HTMLElement} item
 */
export function capped(tag, name, all, item) {
  const most = isPrinting() ? PRINTED : LISTED;
  const list = make(tag, { class: name }, ...all.slice(0, most).map(item));
  if (all.length <= most) return list;
  if (isPrinting()) return make('div', {}, list, make('p', { class: 'quiet' }, sayCount('notPrinted', all.length - most)));
  const more = button(say('showAll', { n: number(all.length) }), () => { more.remove(); list.append(...all.slice(LISTED).map(item)); }, { class: 'more' });
  return make('div', {}, list, more);
}

// How it stands, where that is not plain from its dates or from when it was attested.
const PLAIN = new Set(['in-force', 'not-dated']);
/** @type {(tie: Tie) => Child} */
export const badge = (tie) => (PLAIN.has(stateOf(tie).id) ? '' : make('span', { class: 'badge' }, capital(say(stateOf(tie).id))));

// One tie in words, from the side of `node`, with what is known about it and who says so.
/** @param {Tie} tie @param {Stakeholder} node */
export function tieItem(tie, node) {
  return make('li', { class: 'tie', 'data-tie': tie.key, 'data-state': stateOf(tie).id },
    make('div', {}, tieButton(tie), make('span', { class: 'phrase' }, phraseBefore(tie, node)), goTo(tie.other(node)), ' ', badge(tie)),
    ...particulars(tie).map(([, value]) => make('p', {}, value)),
    evidenceList(tie));
}

/** @type {(tie: Tie) => HTMLElement} */
export const tieButton = (tie) => button(line(tie), () => openTie(tie, { focus: true }), { class: 'of-tie', 'aria-label': say('tieDetails'), title: say('tieDetails') });

// When a source last said so of a tie that states no date: of a post, and of belonging, as of when it was so.
/** @param {Tie} tie */
function attestedOf(tie) {
  const key = tie.role || typeOf(tie).joins === 'body' ? 'postAsOf' : 'lastAttested';
  return tie.attestedLast ? say(key, { last: tie.attestedLast.slice(0, MONTH) }) : say('notDated');
}

/** @param {Tie} tie */
export function particulars(tie) {
  return [
    ['dates', theirs(sayDates(tie.since, tie.until) || attestedOf(tie))],
    ['role', tie.role && theirs(say('role', { role: tie.role }))],
    ['amount', tie.amount && theirs(say('amount', { amount: sayAmount(tie.amount, tie.currency) }))],
    ['confidence', tie.confidence < 1 && say('confidence', { percent: number(Math.round(tie.confidence * 100)) })],
    ['note', tie.note && theirs(tie.note)],
  ].filter(([, value]) => value);
}

/** @type {(tie: Tie) => HTMLElement} */
export const evidenceList = (tie) => make('ul', { class: 'evidence', 'aria-label': say('evidence') }, ...bySource(tie.evidence).map(evidenceItem));
/** @type {(source: Source) => string | undefined} */
export const languageOf = (source) => (/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(source.language || '') ? source.language : undefined);

// Who says so: the source once, then each place in it and its words.
/** @param {Cited} cited */
function evidenceItem([at, places]) {
  const source = page.sources[at];
  const lang = languageOf(source);
  const published = [source.publisher, source.date].filter(Boolean).join(', ');
  const said = places.map(([locator, quote]) => make('span', {}, ' · ', locator ? theirs(locator) : '', quote ? make('q', { lang, dir: 'auto' }, quote) : ''));
  return make('li', {},
    make('cite', {}, button(theirs(source.title, lang), () => openSource(at, { focus: true }), { class: 'go source' })),
    published ? make('span', {}, ' — ', theirs(published)) : '',
    source.mark ? make('span', {}, ' ', make('span', { class: 'badge mark' }, theirs(source.mark))) : '',
    ...said.filter((_, place) => places[place].some(Boolean)),
    source.url ? make('div', {}, linkTo(source.url, say('openSource'))) : '');
}

/** @param {Piece[]} evidence @returns {Cited[]} */
export function bySource(evidence) {
  /** @type {Map<number, [locator: string, quote: string][]>} */
  const found = new Map();
  for (const [at, ...place] of evidence) {
    kept(found, at, () => []).push(place);
  }
  return [...found];
}
