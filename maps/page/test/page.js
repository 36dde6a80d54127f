// A page to test with: its kinds, types and words, and what stands in for the browser. The modules of the page read their data when they
// are loaded, so they are given it before.

/** @import { Kind, Network, Page, Standing, TieType } from '../src/page.d.ts' */
/** @typedef {{ id: string, kind?: number, x?: number, y?: number, group?: number, aliases?: string[], [name: string]: any }} Node */
/** @typedef {{ from: string, to: string, type: number, evidence?: [number, string, string][], [name: string]: any }} Edge */

/** @type {(id: string, shape: string) => Kind} */
const kind = (id, shape) => ({ id, shape, actor: true, part: id === 'person', one: { en: id, fr: `un ${id}` }, many: { en: `${id}s`, fr: `des ${id}s` }, light: `#${id}`, dark: `#dark-${id}`, count: 1 });
/** @type {(id: string, there: [string, string], back: [string, string], direct: number, symmetric?: boolean) => TieType} */
const type = (id, [en, fr], [backEn, backFr], direct, symmetric = false) => ({
  id, there: { en, fr }, back: { en: backEn, fr: backFr }, noun: { en, fr }, both: { en, fr }, joins: 'direct', direct, shared: direct / 2, symmetric, light: `#${id}`, dark: `#dark-${id}`, count: 1,
});
/** @type {(id: string, dashes: number[] | false) => Standing} */
const standing = (id, dashes) => ({ id, dashes, count: 1 });

const COLUMNS = ['form', 'from', 'type', 'to', 'since', 'until', 'standing', 'role', 'amount', 'evidence', 'name', 'kind', 'place', 'sector', 'aliases', 'tieCount'];
const HEADS = ['headMarks', 'headTitle', 'headDescription', 'headShown', 'headDay', 'who', 'ties', 'states', 'sectors', 'places', 'noSources'];
/** @type {(lang: string) => Record<string, string>} */
const words = (lang) => ({
  ...Object.fromEntries(COLUMNS.map((column) => [`column_${column}`, `${column} (${lang})`])),
  ...Object.fromEntries(['in-force', 'ended', 'proposed', 'notStated', 'title'].map((word) => [word, `${word} (${lang})`])),
  ...Object.fromEntries(HEADS.map((word) => [word, `${word} (${lang})`])),
  captionAll: 'all, {nodes} and {ties}', captionSome: '{nodes} and {ties}, of {allNodes} and {allTies}', captionYear: 'in {year}', captionYears: '{first} to {last}',
  captionOnly: '{what}: only {names}', captionWithout: '{what}: without {names}', captionFocus: 'within {steps} of {name}', captionOpened: 'details: {name}',
  captionRoute: 'route {n} of {all} from {from} to {to}', captionLater: '{n} later', captionLater1: '1 later', captionUndated: 'with {n} later', captionUndated1: 'with 1 later', captionLoose: 'with {n} loose', captionNotLoose: 'without {n} loose', captionLoose1: 'with 1 loose', captionNotLoose1: 'without 1 loose', captionNoRoute: 'no route from {from} to {to}', shownLine: 'Shown: {what}',
  nodes: '{n} stakeholders', nodes1: '1 stakeholder', tiesCount: '{n} ties', tiesCount1: '1 tie', sources: '{n} sources', sources1: '1 source',
  asOf: 'as of {date}', drawn: 'drawn {date}', marks: 'Handling: {marks}',
  both: 'both {did}', bothEach: 'each {did}', each: '{via} ({theirs}; {subject}: {ours})', moreReasons: '{n} more',
  lastAttested: 'last attested {last}', notDated: 'not dated', toBegin: 'begins {since}', fromTo: '{since} to {until}',
  at: '{since}', from: '{since} to {until}', since: 'since {since}', until: 'until {until}', steps: '{n} steps', steps1: 'one step',
});

/** @type {Page} */
export const PAGE = {
  kinds: [kind('agency', 'square'), kind('person', 'circle')],
  types: [
    type('funds', ['funds', 'finance'], ['is funded by', 'est financé par'], 2),
    type('employs', ['employs', 'emploie'], ['works for', 'travaille pour'], 1),
    type('works_with', ['works with', 'travaille avec'], ['works with', 'travaille avec'], 1, true),
  ],
  forms: [],
  states: [standing('in-force', false), standing('ended', [8, 5]), standing('proposed', [2, 4])],
  sources: [{ id: 'report', title: 'Annual report, 2020', url: 'https://example.org/report' }, { id: 'minutes', title: 'Minutes' }],
  marks: [], words: { en: words('en'), fr: words('fr') }, lang: 'en', title: '', asOf: '', undated: false, onlyTypes: [], onlyStatuses: [], today: '2020-06-01', highlight: '', open: '', description: '', story: [],
};

const DATED = ['role', 'since', 'until', 'amount', 'currency', 'note', 'attested_first', 'attested_last', 'span_since', 'span_until', 'counts_from'];

// The columns of a network, as maps/payload.py writes them.
/** @type {(nodes: Node[], edges: Edge[]) => Network} */
export function columns(nodes, edges) {
  const texts = [''];
  /** @type {(text: string) => number} */
  const number = (text = '') => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  /** @type {(rows: (Node | Edge)[], textual: string[], plain: string[]) => any} */
  const held = (rows, textual, plain) => Object.fromEntries([
    ...textual.map((name) => [name, rows.map((row) => number(row[name]))]), ...plain.map((name) => [name, rows.map((row) => row[name] ?? 0)]),
  ]);
  const pieces = edges.flatMap((edge) => edge.evidence ?? []);
  return {
    nodes: {
      ...held(nodes, ['id', 'form', 'label', 'fr', 'country', 'region', 'sector', 'since', 'until', 'url', 'note'], ['kind', 'x', 'y', 'size', 'group', 'beyond', 'loose']),
      aliases: nodes.map((node) => (node.aliases ?? []).map(number)),
      aliases_fr: nodes.map((node) => (node.aliasesFr ?? []).map(number)),
    },
    edges: {
      ...held(edges.map((edge) => ({ span_since: edge.since, span_until: edge.until, counts_from: edge.since, ...edge })), DATED, ['type', 'state', 'bend', 'confidence']),
      ...Object.fromEntries(['from', 'to'].map((end) => [end, edges.map((edge) => nodes.findIndex((node) => node.id === edge[end]))])),
      evidence: edges.map((edge) => (edge.evidence ?? []).length),
    },
    evidence: { source: pieces.map(([source]) => source), locator: pieces.map(([, locator]) => number(locator)), quote: pieces.map(([, , quote]) => number(quote)) },
    texts,
  };
}

// What the page holds as JSON, for the modules loaded from now on.
/** @type {(network: unknown, page?: Page) => void} */
export function give(network, page = PAGE) {
  /** @type {Record<string, unknown>} */
  const held = { page, network, options: '{}' };
  Object.assign(globalThis, { document: { getElementById: (/** @type {string} */ id) => ({ textContent: JSON.stringify(held[id]) }) } });
}

// What the page asked of the history of the browser.
/** @type {[how: string, address: string][]} */
export const visited = [];
Object.assign(globalThis, {
  history: { back: () => visited.push(['back', '']), ...Object.fromEntries(['pushState', 'replaceState'].map((how) => [how, (/** @type {object} */ _, /** @type {string} */ __, /** @type {string} */ address) => visited.push([how, address])])) },
  window: { matchMedia: () => ({ matches: false }), addEventListener: () => {} },
});
