// The panel: a stakeholder with its ties and their evidence, a tie, a source with all that it supports, or the routes between two.

import { active, tiesOfSource } from './active.js';
import { kindOf, page, stateOf, typeOf } from './data.js';
import { button, byId, linkTo, make, theirs } from './dom.js';
import { isTieShown } from './filters.js';
import { openNode, openSource, openTie } from './going.js';
import { kept } from './known.js';
import { change, isPrinting, state } from './state.js';
import { line, symbol } from './symbols.js';
import { capital, compare, nameOf, number, phraseOf, say, sayAmount, sayCount, sayDates, typeName } from './words.js';

/** @import { Piece, Stakeholder, Tie } from './data.js' */
/** @import { Child } from './dom.js' */
/** @import { Source } from './page.d.ts' */
/** @typedef {[at: number, places: [locator: string, quote: string][]]} Cited a source by its position, and the places in it */
/** @typedef {'routes' | Stakeholder | Tie | number | null} Told what the panel tells of */

const ALIASES = 4;
const LISTED = 200;
const PRINTED = 2000;

export const isPanelOpen = () => Boolean(state.opened || state.from || state.to);

/** @type {Told} */
let told = null;

export function showPanel() {
  const panel = byId('panel');
  if (!isPanelOpen() && panel.hidden) return;
  const focused = document.activeElement;
  const had = focused && panel.contains(focused) ? labelOf(focused) : null;
  const of = state.from || state.to ? 'routes' : state.opened?.node ?? state.opened?.tie ?? state.opened?.source ?? null;
  const height = of === told ? panel.scrollTop : 0;
  panel.hidden = !isPanelOpen();
  if (state.from || state.to) panel.replaceChildren(...routesPanel());
  else if (state.opened?.node) panel.replaceChildren(...nodePanel(state.opened.node));
  else if (state.opened?.tie) panel.replaceChildren(...tiePanel(state.opened.tie));
  else if (state.opened) panel.replaceChildren(...sourcePanel(state.opened.source));
  else panel.replaceChildren();
  told = of;
  panel.scrollTop = height;
  // Whoever is in the panel by keyboard stays at what they pressed, or begins at the head of what took its place.
  if (had === null || panel.hidden) return;
  const all = /** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll('button, a, summary'));
  ([...all].find((one) => labelOf(one) === had) ?? byId('panel-title'))?.focus();
}

/** @type {(element: Element) => string | null} */
const labelOf = (element) => element.getAttribute('aria-label') ?? element.textContent;

export function closePanel() {
  const had = byId('panel').contains(document.activeElement);
  change({ opened: null, from: null, to: null, route: 0 });
  if (had) byId('search').focus();
}

/** @param {Child[]} first */
function top(...first) {
  return make('div', { class: 'top' }, make('div', {}, ...first), button('✕', closePanel, { class: 'close', 'aria-label': say('close'), title: say('close') }));
}

/** @type {(...parts: Child[]) => HTMLElement} */
const title = (...parts) => make('h2', { id: 'panel-title', tabindex: '-1' }, ...parts);
/** @type {(pairs: [term: string, value: Child][]) => HTMLElement} */
const facts = (pairs) => make('dl', {}, ...pairs.filter(([, value]) => value).flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]));

/** @param {Stakeholder} node */
function nodePanel(node) {
  const name = nameOf(node);
  const other = name === node.label ? node.fr : node.label;
  const isFrench = state.lang === 'fr' && node.fr;
  const ties = tiesOf(node);
  const visible = ties.filter(isTieShown);
  const unseen = ties.length - visible.length;
  return [
    top(make('p', { class: 'kind' }, symbol(kindOf(node)), capital(kindOf(node).one[state.lang]))),
    title(theirs(name)),
    facts([
      [say(isFrench ? 'inEnglish' : 'inFrench'), other && other !== name && theirs(other, isFrench ? 'en' : 'fr')],
      [say('aliases'), node.aliases.length > 0 && aliasesOf(node.aliases)],
      [say('place'), node.place && theirs(node.place)],
      [say('sector'), node.sector && theirs(node.sector)],
      [say('dates'), sayDates(node.since, node.until)],
      [say('website'), node.url && linkTo(node.url, node.url)],
      [say('note'), node.note && theirs(node.note)],
      [say('id'), theirs(node.id)],
    ]),
    nodeActions(node),
    make('h3', {}, `${say('ties')} (${number(visible.length)})`),
    visible.length ? capped('ul', 'ties', visible, (tie) => tieItem(tie, node)) : make('p', { class: 'quiet' }, say('noTies')),
    unseen ? make('p', { class: 'quiet' }, sayCount('hiddenTies', unseen)) : '',
    node.beyond ? make('p', { class: 'quiet' }, sayCount('beyond', node.beyond)) : '',
  ];
}

/** @param {Stakeholder} node */
function nodeActions(node) {
  const isFocus = state.focus === node;
  return make('div', { class: 'actions', role: 'group', 'aria-label': say('actions') },
    ...[1, 2, 3].map((depth) => button(sayCount('focusOn', depth), () => change({ focus: node, depth }), { class: 'focus-on', id: `focus-${depth}`, 'aria-pressed': String(isFocus && state.depth === depth) })),
    state.focus ? button(say('focusOff'), () => change({ focus: null, depth: 1 }, { focus: true }), { id: 'focus-off' }) : '',
    button(say('routeFrom'), () => change({ from: node, to: null, route: 0 }, { focus: true }), { id: 'route-from' }));
}

// The first few; a long list of spellings would push the ties out of sight.
/** @param {string[]} aliases */
function aliasesOf(aliases) {
  /** @type {(some: string[]) => HTMLElement} */
  const list = (some) => theirs(some.join(' · '));
  if (aliases.length <= ALIASES + 1 || isPrinting()) return list(aliases);
  const rest = aliases.slice(ALIASES);
  return make('div', {}, list(aliases.slice(0, ALIASES)), make('details', {}, make('summary', {}, say('moreAliases', { n: rest.length })), list(rest)));
}

// The ties of a stakeholder in the order in which they are read: by type as in the legend, then by the name at the other end.
/** @param {Stakeholder} node */
function tiesOf(node) {
  /** @type {(tie: Tie) => number} */
  const position = (tie) => tie.type * 2 + (tie.from === node ? 0 : 1);
  return [...node.ties].sort((one, other) => position(one) - position(other)
    || compare(nameOf(one.other(node)), nameOf(other.other(node))) || (one.since < other.since ? -1 : 1));
}

// A list that begins with what one can read, and holds the rest behind a button.
/** @param {'ul' | 'ol'} tag @param {string} name @param {Tie[]} all @param {(tie: Tie) => HTMLElement} item */
function capped(tag, name, all, item) {
  const most = isPrinting() ? PRINTED : LISTED;
  const list = make(tag, { class: name }, ...all.slice(0, most).map(item));
  if (all.length <= most) return list;
  if (isPrinting()) return make('div', {}, list, make('p', { class: 'quiet' }, sayCount('notPrinted', all.length - most)));
  const more = button(say('showAll', { n: number(all.length) }), () => { more.remove(); list.append(...all.slice(LISTED).map(item)); }, { class: 'more' });
  return make('div', {}, list, more);
}

/** @type {(tie: Tie) => Child} */
const badge = (tie) => (stateOf(tie).id === 'current' ? '' : make('span', { class: 'badge' }, say(stateOf(tie).id)));

// One tie in words, from the side of `node`, with what is known about it and who says so.
/** @param {Tie} tie @param {Stakeholder} node */
function tieItem(tie, node) {
  return make('li', { class: 'tie', 'data-tie': tie.key, 'data-state': stateOf(tie).id },
    make('div', {}, tieButton(tie), make('span', { class: 'phrase' }, `${phraseOf(tie, node)} `), goTo(tie.other(node)), ' ', badge(tie)),
    ...particulars(tie).map(([, value]) => make('p', {}, value)),
    evidenceList(tie));
}

/** @type {(tie: Tie) => HTMLElement} */
const tieButton = (tie) => button(line(tie), () => openTie(tie, { focus: true }), { class: 'of-tie', 'aria-label': say('tieDetails'), title: say('tieDetails') });

/** @param {Tie} tie */
function particulars(tie) {
  return [
    ['dates', sayDates(tie.since, tie.until) && theirs(sayDates(tie.since, tie.until))],
    ['role', tie.role && theirs(say('role', { role: tie.role }))],
    ['amount', tie.amount && theirs(say('amount', { amount: sayAmount(tie.amount, tie.currency) }))],
    ['confidence', tie.confidence < 1 && say('confidence', { percent: number(Math.round(tie.confidence * 100)) })],
    ['note', tie.note && theirs(tie.note)],
  ].filter(([, value]) => value);
}

/** @type {(tie: Tie) => HTMLElement} */
const evidenceList = (tie) => make('ul', { class: 'evidence', 'aria-label': say('evidence') }, ...bySource(tie.evidence).map(evidenceItem));
/** @type {(source: Source) => string | undefined} */
const languageOf = (source) => (/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(source.language || '') ? source.language : undefined);

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
function bySource(evidence) {
  /** @type {Map<number, [locator: string, quote: string][]>} */
  const found = new Map();
  for (const [at, ...place] of evidence) {
    kept(found, at, () => []).push(place);
  }
  return [...found];
}

/** @type {(node: Stakeholder) => HTMLElement} */
export const goTo = (node) => button(theirs(nameOf(node)), () => openNode(node, { focus: true }), { class: 'go' });

/** @param {Tie} tie */
function tiePanel(tie) {
  return [
    top(make('p', { class: 'kind' }, line(tie), capital(typeName(typeOf(tie))))),
    title(theirs(nameOf(tie.from)), ` ${phraseOf(tie, tie.from)} `, theirs(nameOf(tie.to)), ' ', badge(tie)),
    make('p', { class: 'ends' }, goTo(tie.from), ' → ', goTo(tie.to)),
    ...particulars(tie).map(([, value]) => make('p', {}, value)),
    make('h3', {}, say('evidence')),
    evidenceList(tie),
  ];
}

/** @param {number} at */
function sourcePanel(at) {
  const source = page.sources[at];
  const ties = tiesOfSource(at);
  const visible = ties.filter(isTieShown);
  /** @type {(tie: Tie) => HTMLElement} */
  const item = (tie) => make('li', { class: 'tie', 'data-tie': tie.key },
    make('div', {}, tieButton(tie), goTo(tie.from), make('span', { class: 'phrase' }, ` ${phraseOf(tie, tie.from)} `), goTo(tie.to), ' ', badge(tie)),
    ...bySource(tie.evidence.filter(([one]) => one === at)).flatMap(([, places]) => places.filter((place) => place.some(Boolean))
      .map(([locator, quote]) => make('p', {}, locator ? theirs(locator) : '', quote ? make('q', { lang: languageOf(source), dir: 'auto' }, quote) : ''))));
  return [
    top(make('p', { class: 'kind' }, say('source'))),
    title(theirs(source.title, languageOf(source))),
    facts([
      [say('publisher'), source.publisher && theirs(source.publisher)], [say('date'), source.date && theirs(source.date)],
      [say('mark'), source.mark && theirs(source.mark)], [say('website'), source.url && linkTo(source.url, source.url)], [say('id'), theirs(source.id)],
    ]),
    make('h3', {}, say('supports', { n: number(visible.length) })),
    capped('ul', 'ties', visible, item),
    ties.length > visible.length ? make('p', { class: 'quiet' }, sayCount('hiddenTies', ties.length - visible.length)) : '',
  ];
}

function routesPanel() {
  const { from, to } = state;
  /** @type {(label: string, node: Stakeholder | null, name: 'from' | 'to') => HTMLElement[]} */
  const end = (label, node, name) => [make('dt', {}, label), make('dd', {}, node ? goTo(node) : say('chooseOther'), node ? button('✕', () => change({ [name]: null, route: 0 }, { focus: true }), { class: 'drop', 'aria-label': say('choose', { name: nameOf(node) }) }) : '')];
  const parts = [
    top(make('p', { class: 'kind' }, say('routes'))),
    title(from && to ? say('howConnected') : say('pickTwo')),
    make('dl', {}, ...end(say('fromWhom'), from, 'from'), ...end(say('toWhom'), to, 'to')),
  ];
  if (!from || !to) return [...parts, make('p', { class: 'quiet' }, say('pickHow'))];
  parts.push(make('div', { class: 'actions' }, button(say('swap'), () => change({ from: to, to: from, route: 0 }, { focus: true }), { id: 'swap' })));
  if (!active.routes.length) return [...parts, make('p', { role: 'status' }, say('noRoute', { from: nameOf(from), to: nameOf(to) }))];
  active.routes.forEach((route, at) => {
    const isDrawn = at === Math.min(state.route, active.routes.length - 1);
    parts.push(make('section', { class: isDrawn ? 'route drawn' : 'route' },
      make('h3', {}, button(say('routeNumber', { n: at + 1, steps: sayCount('steps', route.length) }), () => change({ route: at }), { id: `route-${at + 1}`, 'aria-pressed': String(isDrawn), class: 'show-route' })),
      make('ol', { class: 'ties' }, ...route.map((step) => make('li', { class: 'tie' },
        ...step.ties.flatMap((tie, place) => [
          make('div', {}, tieButton(tie), place ? '' : goTo(step.from), make('span', { class: 'phrase' }, ` ${phraseOf(tie, step.from)} `), goTo(step.to), ' ', badge(tie)),
          ...particulars(tie).map(([, value]) => make('p', {}, value)),
          evidenceList(tie),
        ]))))));
  });
  return parts;
}

