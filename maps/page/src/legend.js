// The legend: what each shape, colour and pattern stands for, how many there are, and a box to take each off the map. Below it the years,
// sectors and places, and how the map is drawn.

import { allYears, nodes, page, ties } from './data.js';
import { button, byId, colourOf, isCalm, make, theirs } from './dom.js';
import { countLater, shown } from './filters.js';
import { change, GROUPS, LABELS, settle, state, toHash, usual } from './state.js';
import { stroke, symbol } from './symbols.js';
import { capital, compare, number, say, sayCount, typeName } from './words.js';

/** @import { Off } from './state.js' */
/** @typedef {[first: number, last: number]} Years */

const BEAT = 900; // milliseconds for a year that plays
/** @type {Set<'sectors' | 'places'>} */
const open = new Set();
/** @type {ReturnType<typeof setInterval> | 0} */
let timer = 0;

// How many there are of each value of a field.
/** @param {'sector' | 'place'} field */
function countsOf(field) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const node of nodes) counts.set(node[field], (counts.get(node[field]) ?? 0) + 1);
  return counts;
}

const counts = { sectors: countsOf('sector'), places: countsOf('place') };

// Whatever it holds: positions, or texts.
/** @type {(set: keyof Off) => Set<number | string>} */
const offOf = (set) => /** @type {Set<number | string>} */ (state.off[set]);

/** @param {keyof Off} set @param {number | string} key @param {boolean} isOn */
function toggle(set, key, isOn) {
  const off = new Set(offOf(set));
  if (isOn) off.delete(key);
  else off.add(key);
  change({ off: { ...state.off, [set]: off } });
}

/**
 * @param {keyof Off} set
 * @param {number | string} key
 * @param {string} id
 * @param {Node | null} picture
 * @param {string | Node} label
 * @param {number} count
 */
function row(set, key, id, picture, label, count) {
  const box = make('input', { type: 'checkbox', 'data-filter': id });
  box.checked = !offOf(set).has(key);
  box.addEventListener('change', () => toggle(set, key, box.checked));
  return make('label', {}, box, picture ?? make('span'), make('span', { class: 'what' }, label), make('span', { class: 'count' }, number(count)));
}

/**
 * @template {{ id: string, count: number }} Item
 * @param {string} title
 * @param {'kinds' | 'types' | 'states'} set
 * @param {Item[]} items
 * @param {(item: Item) => string} label
 * @param {(item: Item) => Node} picture
 */
function listed(title, set, items, label, picture) {
  const rows = items.map((item, at) => (item.count ? row(set, at, item.id, picture(item), label(item), item.count) : null)).filter(Boolean);
  return rows.length ? make('fieldset', { 'data-set': set }, make('legend', {}, title), ...rows) : '';
}

// Long lists are folded until somebody wants them, and made only then.
/** @param {string} title @param {'sectors' | 'places'} set */
function folded(title, set) {
  if (counts[set].size < 2) return '';
  const details = make('details', { 'data-set': set, open: open.has(set) || state.off[set].size > 0 }, make('summary', {}, title));
  const unfold = () => { if (details.open && details.children.length === 1) details.append(boxes(title, set)); };
  unfold();
  details.addEventListener('toggle', () => {
    open[details.open ? 'add' : 'delete'](set);
    unfold();
  });
  return details;
}

// A box for each value, the most frequent first.
/** @param {string} title @param {'sectors' | 'places'} set */
function boxes(title, set) {
  const some = [...counts[set]].sort(([one, count], [other, otherCount]) => otherCount - count || compare(one, other));
  return make('fieldset', {}, make('legend', { class: 'unseen' }, title),
    make('div', { class: 'both' }, button(say('all'), () => change({ off: { ...state.off, [set]: new Set() } }), { id: `${set}-all` }),
      button(say('none'), () => change({ off: { ...state.off, [set]: new Set(counts[set].keys()) } }), { id: `${set}-none` })),
    ...some.map(([value, count]) => row(set, value, `${set}:${value}`, null, value ? theirs(value) : say('notStated'), count)));
}

function years() {
  const all = allYears;
  if (!all || all[0] === all[1]) return '';
  const [first, last] = all;
  /** @type {(name: 'from' | 'to', set: (value: number) => Years) => HTMLElement} */
  const slider = (name, set) => {
    const input = make('input', { type: 'range', id: `year-${name}`, min: first, max: last, 'aria-label': say(name === 'from' ? 'yearFrom' : 'yearTo') });
    input.addEventListener('input', () => setYears(set(Number(input.value)), true));
    // A slider that is let go where it was taken up has not changed, for a browser.
    for (const end of ['change', 'pointerup']) input.addEventListener(end, () => setYears(set(Number(input.value)), false));
    return make('label', { class: 'year' }, make('span', {}, say(name === 'from' ? 'yearFrom' : 'yearTo')), input, make('output', { for: `year-${name}` }));
  };
  const now = () => state.years ?? all;
  return make('fieldset', { class: 'years' }, make('legend', {}, say('years')),
    slider('from', (value) => [value, Math.max(value, now()[1])]), slider('to', (value) => [Math.min(value, now()[0]), value]),
    make('div', { class: 'both' }, button('', () => (timer ? pause() : play()), { id: 'play' }), button(say('allYears'), () => { pause(); setYears(null); }, { id: 'all-years' })),
    boxRow('undated', say('undated'), (isOn) => change({ undated: isOn })));
}

// A box that brings something back, with how much there is of it.
/** @param {'loose' | 'undated'} name @param {string} label @param {(isOn: boolean) => void} set */
function boxRow(name, label, set) {
  const box = make('input', { type: 'checkbox', id: `${name}-box` });
  box.addEventListener('change', () => set(box.checked));
  return make('label', { id: `${name}-row`, class: 'more-of' }, box, make('span'), make('span', { class: 'what' }, label), make('span', { class: 'count', id: `${name}-count` }));
}

// Brings up to date where they stand what says how far the filters go.
export function tellFilters() {
  tellBox('loose', shown.loose);
  tellYears();
}

/** @param {'loose' | 'undated'} name @param {number} count */
function tellBox(name, count) {
  // It is there even where it would bring back nothing: a row that comes while a slider is pulled has the browser let go of it.
  byId(`${name}-box`).disabled = !count && !state[name];
  byId(`${name}-box`).checked = state[name];
  byId(`${name}-count`).textContent = number(count);
}

// A slider that is taken away while it is pulled stops.
function tellYears() {
  const player = byId('play');
  const pair = state.years ?? allYears;
  if (!player || !pair) return;
  [byId('year-from'), byId('year-to')].forEach((input, at) => {
    input.value = String(pair[at]);
    if (input.nextSibling) input.nextSibling.textContent = input.value;
  });
  player.textContent = say(timer ? 'pause' : 'play');
  player.setAttribute('aria-pressed', String(Boolean(timer)));
  byId('all-years').disabled = !state.years;
  tellBox('undated', countLater());
}

/** @param {Years | null} pair */
function setYears(pair, isPassing = false) {
  const isAll = !pair || (pair[0] === allYears?.[0] && pair[1] === allYears[1]);
  change({ years: isAll ? null : pair }, { isPassing });
}

// Year after year, from the first or from the one that is shown.
function play() {
  if (!allYears) return;
  const [first, last] = allYears;
  const at = state.years && state.years[0] === state.years[1] && state.years[1] < last ? state.years[1] : first - 1;
  const step = () => {
    const year = (state.years?.[0] === state.years?.[1] ? state.years?.[1] : undefined) ?? at;
    if (year >= last) pause();
    else setYears([year + 1, year + 1], true);
  };
  timer = setInterval(step, isCalm() ? 2 * BEAT : BEAT);
  setYears([at + 1, at + 1], true);
}

export function pause() {
  if (!timer) return;
  clearInterval(timer);
  timer = 0;
  settle();
  tellYears();
}

/** @param {'groups' | 'labels'} name @param {readonly string[]} all @param {string} current */
function choices(name, all, current) {
  const select = make('select', { id: `${name}-choice` }, ...all.map((one) => make('option', { value: one, selected: one === current }, say(`${name}_${one}`))));
  select.addEventListener('change', () => change({ [name]: select.value }));
  return make('label', { class: 'choice' }, make('span', {}, say(name)), select);
}

export function fillLegend() {
  const had = document.activeElement?.id || document.activeElement?.getAttribute('data-filter');
  byId('legend-title').textContent = say('legend');
  byId('filters').replaceChildren(...[
    listed(say('who'), 'kinds', page.kinds, (kind) => capital(kind.many[state.lang]), symbol),
    listed(say('ties'), 'types', page.types, (type) => capital(typeName(type)), (type) => stroke(colourOf(type), [], !type.symmetric)),
    listed(say('states'), 'states', page.states, (standing) => capital(say(standing.id)), (standing) => stroke('currentColor', standing.dashes || [], false)),
    years(), boxRow('loose', say('loose'), (isOn) => change({ loose: isOn })), folded(say('sectors'), 'sectors'), folded(say('places'), 'places'),
    make('fieldset', { class: 'drawing' }, make('legend', {}, say('drawing')), choices('groups', GROUPS, state.groups), choices('labels', LABELS, state.labels)),
  ].filter(Boolean));
  tellFilters();
  byId('reset-button').textContent = say('reset');
  const has = had && (document.getElementById(had) ?? byId('filters').querySelector(`[data-filter="${CSS.escape(had)}"]`));
  if (has instanceof HTMLElement) has.focus();
}

export function tellShown() {
  const words = { nodes: sayCount('nodes', shown.nodes.length), ties: sayCount('tiesCount', shown.ties.length) };
  const all = { allNodes: sayCount('nodes', nodes.length), allTies: sayCount('tiesCount', ties.length) };
  const isAll = shown.nodes.length === nodes.length && shown.ties.length === ties.length;
  byId('shown').textContent = isAll ? say('shownAll', words) : say('shownSome', { ...words, ...all });
  byId('reset-button').disabled = toHash() === toHash(usual());
  return words;
}

// Everything as it was when the map was opened, but for language, colours and names.
export function reset() {
  pause();
  change(usual());
}
