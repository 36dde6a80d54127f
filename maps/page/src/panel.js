// The panel: a stakeholder with its ties and their evidence, a tie, a source with all that it supports, or the routes between two.

import { tiesOfSource } from './active.js';
import { dayOf, formOf, kindOf, page, typeOf } from './data.js';
import { button, byId, isThere, linkTo, make, theirs } from './dom.js';
import { isTieShown } from './filters.js';
import { partnersSection } from './partners.js';
import { badge, bySource, capped, close, evidenceList, facts, goTo, languageOf, particulars, tieButton, tieItem, title, top } from './pieces.js';
import { routesPanel } from './routespanel.js';
import { change, isPrinting, state } from './state.js';
import { line, symbol } from './symbols.js';
import { capital, compare, nameOf, number, phraseBefore, say, sayCount, sayDates, typeName } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Child } from './dom.js' */
/** @typedef {'routes' | Stakeholder | Tie | number | null} Told what the panel tells of */

const ALIASES = 4;

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
  close();
  if (had) byId('search').focus();
}

/** @param {Stakeholder} node */
function nodePanel(node) {
  const name = nameOf(node);
  const other = name === node.label ? node.fr : node.label;
  const isFrench = state.lang === 'fr' && node.fr;
  const ties = tiesOf(node);
  const visible = ties.filter(isTieShown);
  const unseen = ties.length - visible.length;
  /** @type {Child[]} */
  const parts = [
    top(make('p', { class: 'kind' }, symbol(kindOf(node)), capital(sortOf(node))), lifeBadge(node)),
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
    ...partnersSection(node),
    make('h3', {}, `${say('ownTies')} (${number(visible.length)})`),
    visible.length ? capped('ul', 'ties', visible, (tie) => tieItem(tie, node)) : make('p', { class: 'quiet' }, say('noTies')),
    unseen ? make('p', { class: 'quiet' }, sayCount('hiddenTies', unseen)) : '',
    node.beyond ? make('p', { class: 'quiet' }, sayCount('beyond', node.beyond)) : '',
  ];
  return parts.filter(isThere);
}

// What it is: its kind and, where it has one, its form.
/** @param {Stakeholder} node */
function sortOf(node) {
  return [kindOf(node).one[state.lang], formOf(node)?.one[state.lang]].filter(Boolean).join(', ');
}

// Whether it has ended, or has yet to begin, in the years that are shown or on the day of the map.
/** @param {Stakeholder} node */
function lifeBadge(node) {
  const [first, last] = state.years?.map(String) ?? [dayOf(), dayOf()];
  const has = node.until && `${node.until}~` < first ? 'ended' : node.since && last && node.since > `${last}~` ? 'to-come' : '';
  return has && make('span', { class: 'badge life' }, capital(say(has)));
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

/** @param {Tie} tie */
function tiePanel(tie) {
  return [
    top(make('p', { class: 'kind' }, line(tie), capital(typeName(typeOf(tie))))),
    title(theirs(nameOf(tie.from)), ` ${phraseBefore(tie, tie.from)}`, theirs(nameOf(tie.to)), ' ', badge(tie)),
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
    make('div', {}, tieButton(tie), goTo(tie.from), make('span', { class: 'phrase' }, ` ${phraseBefore(tie, tie.from)}`), goTo(tie.to), ' ', badge(tie)),
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
