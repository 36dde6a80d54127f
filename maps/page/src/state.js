// What the page shows, in one place. All of it can be written as an address and read back, so a link reopens the same view, and going
// back is the browser's own: every change is an entry of its history.

import { allYears, nodeOf, nodes, page, sourceAt, tieOf } from './data.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Lang } from './page.d.ts' */
/** @typedef {{ node: Stakeholder, tie?: undefined, source?: undefined }
 *    | { tie: Tie, node?: undefined, source?: undefined }
 *    | { source: number, node?: undefined, tie?: undefined }} Opened */
/** @typedef {{ kinds: Set<number>, types: Set<number>, states: Set<number>, sectors: Set<string>, places: Set<string> }} Off */
/** @typedef {{
 *    lang: Lang, theme: '' | 'light' | 'dark', opened: Opened | null, focus: Stakeholder | null, depth: number,
 *    from: Stakeholder | null, to: Stakeholder | null, route: number, table: '' | 'ties' | 'who', sort: string,
 *    years: [number, number] | null, off: Off, loose: boolean, undated: boolean, groups: 'community' | 'sector' | 'none', labels: 'few' | 'some' | 'many', step: number,
 *  }} State */
/** @typedef {{ focus?: boolean, step?: boolean }} How a change is shown: the keyboard's focus goes along, or it is a step of the tour */
/** @typedef {(before: State, how?: How) => void} Listener */

export const WHOLE = 'whole'; // the address of the whole map where the map opens on something else
/** @type {Record<string, ['kinds' | 'types' | 'states', { id: string }[]]>} */
const SETS = { k: ['kinds', page.kinds], t: ['types', page.types], st: ['states', page.states] };
/** @type {Record<string, ['sectors' | 'places', Set<string>]>} */
const VALUES = { sec: ['sectors', new Set(nodes.map((node) => node.sector))], pl: ['places', new Set(nodes.map((node) => node.place))] };
/** @type {readonly State['groups'][]} */
export const GROUPS = ['community', 'sector', 'none'];
/** @type {readonly State['labels'][]} */
export const LABELS = ['few', 'some', 'many'];
const LANGUAGES = /** @type {Lang[]} */ (Object.keys(page.words));

// `opened` is a stakeholder, a tie or a source: what the panel tells of. `off` is what the filters take away: positions in the page's
// lists, and for sectors and places their texts. `loose` brings back whom they leave without a tie. `route` is which of the routes between the two is drawn strongly.
/** @returns {State} */
function plain() {
  return {
    lang: page.lang, theme: '', opened: null, focus: null, depth: 1, from: null, to: null, route: 0, table: '', sort: '', years: null,
    off: { kinds: new Set(), types: new Set(), states: new Set(), sectors: new Set(), places: new Set() },
    loose: false, undated: page.undated, groups: 'community', labels: 'some', step: -1,
  };
}

export const state = plain();
/** @type {Listener} */
let listener = () => {};
let printing = false;
let isGoingOn = false; // the act that made the newest entry of the history
let begun = ''; // the address that it began at

export function isDark() {
  if (printing) return false;
  return state.theme ? state.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
}

// Whether the page is being printed.
export const isPrinting = () => printing;

/** @param {boolean} is */
export function setPrinting(is) {
  printing = is;
}

/** @type {(some: string[]) => string} */
const list = (some) => some.map((one) => encodeURIComponent(one)).join(',');
/** @type {(text: string) => string[]} */
const listed = (text) => (text ? text.split(',').map(decoded) : []);

// A `%` that stands for nothing stays as it is.
/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @type {(text: string) => number} */
const whole = (text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

// The state as the part of an address after `#`; what is as usual is left out.
/** @param {State} one */
export function toHash(one = state) {
  const words = new URLSearchParams();
  /** @type {(name: string, value: string | number | undefined) => void} */
  const put = (name, value) => { if (value) words.set(name, String(value)); };
  put('focus', one.focus?.id);
  put('depth', one.focus && one.depth > 1 ? one.depth : '');
  put('from', one.from?.id);
  put('to', one.to?.id);
  put('route', one.route || '');
  put('s', one.opened?.node?.id);
  put('tie', one.opened?.tie?.key);
  put('source', one.opened?.source === undefined ? '' : page.sources[one.opened.source].id);
  for (const [name, [set, all]] of Object.entries(SETS)) put(name, list([...one.off[set]].map((at) => all[at].id)));
  // The comma at the end tells a list of the empty text from no list.
  for (const [name, [set]] of Object.entries(VALUES)) put(name, list([...one.off[set]]) + (one.off[set].has('') ? ',' : ''));
  put('loose', one.loose ? 1 : '');
  put('undated', one.undated === page.undated ? '' : one.undated ? 'yes' : 'no');
  put('y', one.years?.join('-'));
  put('table', one.table);
  put('sort', one.sort);
  put('groups', one.groups === 'community' ? '' : one.groups);
  put('labels', one.labels === 'some' ? '' : one.labels);
  put('lang', one.lang === page.lang ? '' : one.lang);
  put('theme', one.theme);
  put('step', one.step >= 0 ? one.step + 1 : '');
  return words.toString() || (opening() ? WHOLE : '');
}

// The address that the map opens on where the reader's own says nothing.
function opening() {
  if (page.story?.length) return `${bare(page.story[0].hash)}&step=1`;
  return bare(page.open ?? '') || (page.highlight ? new URLSearchParams({ s: page.highlight }).toString() : '');
}

/** @type {(hash: string) => string} */
const bare = (hash) => hash.replace(/^#/, '');

// The state that an address says; what it does not say is as usual, and what is not on this map is left out.
/** @param {string} hash */
export function fromHash(hash) {
  const words = new URLSearchParams(bare(hash) || opening());
  /** @type {(name: string) => string} */
  const get = (name) => words.get(name) ?? '';
  /** @type {<Value extends string, Usual extends string>(value: string, all: readonly Value[], usual: Usual) => Value | Usual} */
  const among = (value, all, usual) => all.find((each) => each === value) ?? usual;
  const one = plain();
  one.focus = nodeOf.get(get('focus')) ?? null;
  one.depth = Number(among(get('depth'), ['2', '3', '4'], '1'));
  one.from = nodeOf.get(get('from')) ?? null;
  one.to = nodeOf.get(get('to')) ?? null;
  one.route = whole(get('route'));
  const [node, tie, source] = [nodeOf.get(get('s')), words.has('tie') ? tieOf(get('tie')) : undefined, sourceAt.get(get('source'))];
  if (node) one.opened = { node };
  else if (tie) one.opened = { tie };
  else if (source !== undefined) one.opened = { source };
  for (const [name, [set, all]] of Object.entries(SETS)) {
    for (const id of listed(get(name))) {
      const at = all.findIndex((item) => item.id === id);
      if (at >= 0) one.off[set].add(at);
    }
  }
  for (const [name, [set, all]] of Object.entries(VALUES)) one.off[set] = new Set(listed(get(name)).filter((value) => all.has(value)));
  one.loose = get('loose') === '1';
  one.undated = among(get('undated'), ['yes', 'no'], page.undated ? 'yes' : 'no') === 'yes';
  const [, first, last] = /^(\d{1,4})-(\d{1,4})$/.exec(get('y'))?.map(Number) ?? [];
  if (allYears && first <= last && first >= allYears[0] && last <= allYears[1]) one.years = [first, last];
  one.table = among(get('table'), ['ties', 'who'], '');
  one.sort = /^-?\w+$/.test(get('sort')) ? get('sort') : '';
  one.groups = among(get('groups'), GROUPS, 'community');
  one.labels = among(get('labels'), LABELS, 'some');
  one.lang = among(get('lang'), LANGUAGES, page.lang);
  one.theme = among(get('theme'), ['light', 'dark'], '');
  one.step = Math.min((page.story?.length ?? 0) - 1, whole(get('step')) - 1);
  return one;
}

// What the reader chose for their eyes: language, colours, names.
export const reading = () => ({ lang: state.lang, theme: state.theme, labels: state.labels });

// Everything as it is where nobody has changed anything, but for that.
export const usual = () => ({ ...plain(), ...reading() });

// Changes the state and has it shown. Each act is an entry of the history; one that goes on (`isPassing`), as while a slider is pulled,
// is one entry: its first change makes it, and those that follow bring it up to date.
/** @param {Partial<State>} patch @param {{ isPassing?: boolean } & How} how */
export function change(patch, { isPassing = false, ...how } = {}) {
  const before = { ...state };
  Object.assign(state, patch);
  const hash = toHash();
  if (hash !== toHash(before)) {
    if (!isGoingOn) begun = toHash(before);
    history[isPassing && isGoingOn ? 'replaceState' : 'pushState']({ own: true }, '', `#${hash}`);
    isGoingOn = isPassing;
  } else if (isGoingOn && !isPassing) {
    isGoingOn = false;
    // What ends where it began was no act, and leaves no entry that going back would stop at.
    if (hash === begun) history.back();
  }
  listener(before, how);
}

// What goes on has come to its end: the next change is an act of its own.
export function settle() {
  isGoingOn = false;
}

// Takes over the state that the address says: the reader went back, or gave another address.
function followAddress() {
  const before = { ...state };
  isGoingOn = false;
  Object.assign(state, fromHash(location.hash));
  listener(before);
}

/** @param {Listener} listen */
export function onChange(listen) {
  listener = listen;
  window.addEventListener('popstate', followAddress);
}
