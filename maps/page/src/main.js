// Puts the page together, and keeps it in step with its state.

import { active, findActive } from './active.js';
import { prepare, readPaper } from './canvas.js';
import { aboutLine, markParts, shownLine, titleOf } from './caption.js';
import { nodeOf, nodes, page } from './data.js';
import { byId, make, theirs } from './dom.js';
import { copyLink, downloadCsv, downloadPng, downloadSvg } from './exports.js';
import { filter, isTieCounted, shown } from './filters.js';
import { gather } from './groups.js';
import { labelling, resetLabels } from './labels.js';
import { pairsOf, valueOf } from './known.js';
import { fillLegend, pause, reset, tellFilters, tellShown } from './legend.js';
import { closePanel, isPanelOpen, showPanel } from './panel.js';
import { place } from './places.js';
import { lengthOf, routesBetween } from './routes.js';
import { forgetSuggestions, startSearch } from './search.js';
import { change, fromHash, isDark, onChange, setPrinting, state } from './state.js';
import { narrowed, showTable } from './table.js';
import { goToStep, hasStory, showTour } from './tour.js';
import { describeMap, fit, focusMap, isAtRest, isUpright, lookAt, measure, onceDrawn, placeOnScreen, redraw, startView, zoom } from './view.js';
import { restartWalk, startWalk } from './walk.js';
import { openNode, openTie } from './going.js';
import { who } from './who.js';
import { nameOf, say } from './words.js';

/** @import { Parts } from './page.d.ts' */
/** @import { How, State } from './state.js' */
/** @import { Picked, Timer } from './view.js' */
/** @typedef {{ [Name in keyof State]: State[Name] | null } | null} Before the state as it was, with null where it is shown anew */

/** @type {Partial<Record<keyof Parts, string>>} */
const TEXTS = {
  'search-label': 'search', skip: 'skip', 'legend-button': 'legendShort', 'map-button': 'map', 'table-button': 'table', 'png-button': 'png', 'svg-button': 'svg',
  'csv-button': 'csv', 'link-button': 'link', 'print-button': 'print', 'language-button': 'otherLanguage', 'back-button': 'back', 'tour-button': 'tour',
};
/** @type {Partial<Record<keyof Parts, string>>} */
const HINTS = { 'zoom-in': 'zoomIn', 'zoom-out': 'zoomOut', fit: 'fit', 'png-button': 'pngHint', 'svg-button': 'svgHint', 'csv-button': 'csvHint', 'link-button': 'linkHint', 'back-button': 'backHint' };
/** @type {('zoom-in' | 'zoom-out' | 'fit')[]} */
const ZOOMS = ['zoom-in', 'zoom-out', 'fit'];
let upright = false;

function fillHead() {
  document.documentElement.lang = state.lang;
  document.title = titleOf();
  byId('marks').replaceChildren(...markParts().flatMap((part) => [make('span', {}, theirs(part)), ' ']));
  byId('marks').hidden = !page.marks.length;
  byId('title').textContent = titleOf();
  byId('described').textContent = page.description ?? '';
  byId('described').hidden = !page.description;
  byId('about').textContent = aboutLine();
  byId('search').placeholder = say('searchHint');
  for (const [id, key] of pairsOf(TEXTS)) byId(id).textContent = say(key);
  for (const [id, key] of pairsOf(HINTS)) byId(id).title = say(key);
  for (const id of ZOOMS) byId(id).setAttribute('aria-label', byId(id).title);
  byId('theme-button').textContent = say(isDark() ? 'light' : 'dark');
  byId('language-button').lang = state.lang === 'fr' ? 'en' : 'fr';
  byId('tour-button').hidden = !hasStory;
  byId('tools').setAttribute('aria-label', say('tools'));
  byId('link').setAttribute('aria-label', say('linkHint'));
}

// The names of all that is shown, for those who listen: there is nothing to hear on a canvas.
function fillNames() {
  const box = byId('names');
  box.setAttribute('aria-label', say('namesShown'));
  const some = document.createDocumentFragment();
  for (const node of shown.nodes) some.append(make('li', {}, nameOf(node)));
  box.replaceChildren(some);
}

/** @type {Timer} */
let naming = 0;
function fillNamesSoon() {
  clearTimeout(naming);
  // Thousands of names are written when the map has been seen, and not while a slider moves.
  if (nodes.length > 300) naming = setTimeout(fillNames, 700);
  else fillNames();
}

// Shows the state as it is now; `before` is as it was, null at the start.
/** @param {Before} before @param {How} how */
function show(before, { focus = false, step = false } = {}) {
  /** @type {(...names: (keyof State)[]) => boolean} */
  const isNew = (...names) => !before || names.some((name) => state[name] !== before[name]);
  const isRead = isNew('lang', 'theme');
  if (isRead) {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
    readPaper();
    fillHead();
    resetLabels();
    forgetSuggestions();
  }
  const isFiltered = isNew('off', 'loose', 'undated', 'years', 'focus', 'depth');
  const wasUpright = upright;
  upright = isUpright();
  if (isFiltered) filter();
  const isMoved = isNew('focus', 'depth', 'groups') || (state.focus && isFiltered) || upright !== wasUpright;
  if (isMoved) place(upright);
  if (isFiltered || isMoved) gather();
  if (isFiltered || isMoved || isRead) prepare();
  findActive();
  if (isRead || isNew('off', 'groups', 'labels')) fillLegend();
  else tellFilters();
  describeMap(say('mapLabel', tellShown()));
  byId('shown-line').textContent = [shownLine(), narrowed() && say('captionRows', { words: narrowed() })].filter(Boolean).join('; ');
  if (isRead || isFiltered) fillNamesSoon();
  showPanel();
  showTable();
  if (isRead || isNew('step')) showTour();
  byId('back-button').disabled = !history.state?.own;
  byId('message').hidden = shown.nodes.length > 0;
  byId('message').textContent = say(!nodes.length ? 'empty' : shown.loose ? 'noneTied' : 'noneShown', { box: say('loose') });
  if (!state.table) {
    measure();
    look(before, isNew, isMoved, step);
    restartWalk();
    // The first frame comes by itself, with the camera.
    if (before || !shown.nodes.length) redraw();
  }
  if (focus) moveFocus();
}

// Where the camera goes after a change.
/**
 * @param {Before} before
 * @param {(...names: (keyof State)[]) => boolean} isNew
 * @param {boolean} isMoved
 * @param {boolean} step
 */
function look(before, isNew, isMoved, step) {
  const isAnimated = before !== null && !before.table;
  if (active.isOn && (isNew('opened', 'from', 'to', 'route') || isMoved)) lookAt([...active.nodes], isAnimated);
  else if (!before || isMoved || step || (before.table && !active.isOn)) fit(isAnimated);
  else if (!isPanelOpen() && (before.opened || before.from || before.to)) fit(isAnimated);
}

function moveFocus() {
  (byId('panel-title') ?? byId('table-title'))?.focus();
}

function toggleTable() {
  change({ table: state.table ? '' : 'ties' });
  if (state.table) byId('table-title').focus();
}

// The browser's own dark or light, as long as the reader has not chosen.
function followBrowser() {
  if (!state.theme) show({ ...state, theme: isDark() ? 'light' : 'dark' });
}

/** @param {boolean} isPrinting */
function print(isPrinting) {
  setPrinting(isPrinting);
  document.documentElement.classList.toggle('printing', isPrinting);
  show({ ...state, theme: null });
}

function listen() {
  /** @type {Partial<Record<keyof Parts, () => void>>} */
  const clicks = {
    'reset-button': reset, 'map-button': () => state.table && toggleTable(), 'table-button': () => state.table || toggleTable(),
    'png-button': downloadPng, 'svg-button': downloadSvg, 'csv-button': downloadCsv, 'link-button': copyLink, 'print-button': () => window.print(),
    'language-button': () => { byId('search').value = ''; change({ lang: state.lang === 'fr' ? 'en' : 'fr' }); },
    'theme-button': () => change({ theme: isDark() ? 'light' : 'dark' }),
    'back-button': () => history.back(), 'tour-button': () => goToStep(state.step < 0 ? 0 : -1),
    'zoom-in': () => zoom(1.4), 'zoom-out': () => zoom(1 / 1.4), fit: () => fit(true),
    'legend-button': () => byId('legend-button').setAttribute('aria-expanded', String(byId('legend').classList.toggle('open'))),
  };
  for (const [id, act] of pairsOf(clicks)) byId(id).addEventListener('click', act);
  byId('skip').addEventListener('click', (event) => { event.preventDefault(); if (state.table) moveFocus(); else toggleTable(); });
  document.addEventListener('keydown', onKey);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followBrowser);
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
  window.addEventListener('resize', () => { if (!state.table && isUpright() !== upright) show({ ...state, groups: null }); });
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
  if (event.key === 'Escape') {
    if (byId('legend').classList.contains('open')) byId('legend-button').click();
    else if (isPanelOpen()) closePanel();
    else if (state.focus) change({ focus: null, depth: 1 });
    else pause();
  } else if (event.key === '/' && !isTyping) {
    event.preventDefault();
    byId('search').focus();
  }
}

/** @param {Picked} picked */
function onPick({ node, tie }) {
  if (node) openNode(node);
  else if (tie) openTie(tie);
  else if (isPanelOpen()) closePanel();
  focusMap();
}

function start() {
  startView(onPick);
  startSearch();
  startWalk();
  listen();
  Object.assign(state, fromHash(location.hash));
  window.addEventListener('popstate', pause); // or what plays would go on over what one went back to
  onChange(show);
  upright = isUpright();
  show(null);
  const ready = () => { document.documentElement.dataset.ready = 'yes'; };
  if (state.table || !shown.nodes.length) ready();
  else onceDrawn(ready);
}

// What is where on the screen, for whoever drives the page from outside, such as its tests.
window.partnermap = Object.freeze({
  place: (id) => placeOnScreen(valueOf(nodeOf, id)),
  isAtRest,
  names: () => labelling.drawn.flatMap(({ node, text, box }) => (node ? [{ id: node.id, lines: text.lines, left: box.left, right: box.right, top: box.top, bottom: box.bottom }] : [])),
  groups: () => labelling.drawn.flatMap(({ group }) => group ?? []),
  routes: () => active.routes.map((route) => [route[0].from.id, ...route.map((step) => step.to.id)]),
  between: (from, to) => routesBetween(valueOf(nodeOf, from), valueOf(nodeOf, to)).map((route) => ({
    ids: [from, ...route.map((step) => step.to.id)], length: lengthOf(route), weak: route.map((step) => step.weak), ties: route.map((step) => step.ties.map((tie) => tie.at)),
  })),
  everybody: () => nodes.map((node) => node.id),
  who: (id) => who(valueOf(nodeOf, id), isTieCounted).partners.map(({ node, basis, collective, strength, when, through, reasons }) => ({
    id: node.id, basis, collective, strength, ...when, through: through.map((one) => one.id),
    reasons: reasons.map((reason) => [reason.via?.id ?? '', reason.adds, [...new Set([...reason.theirs, ...reason.ours, ...reason.belonging])].map((tie) => tie.at)]),
  })),
  shown: () => ({ nodes: shown.nodes.map((node) => node.id), ties: shown.ties.map((tie) => tie.key) }),
});

try {
  start();
} catch (error) {
  byId('message').hidden = false;
  byId('message').textContent = say('broken', { why: String(error) });
  throw error;
}

