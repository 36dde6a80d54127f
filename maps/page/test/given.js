// The harbour: a small invented network that the tests come to know. Imported before any module of the page; `clean` brings everything
// back to where it was when the page was opened.

import { columns, give, PAGE, visited } from './page.js';

/** @import { Edge, Node } from './page.js' */

/** @type {Node[]} */
const NODES = [
  { id: 'hsa', label: 'Harbor Safety Agency', fr: 'Agence de la sécurité portuaire', aliases: ['HSA', 'Harbour Safety'], sector: 'safety', country: 'Canada', region: 'Québec', x: 0, y: 0, size: 10 },
  { id: 'trust', label: 'Lighthouse Trust', sector: 'charity', country: 'Canada', since: '1999', url: 'https://example.org', note: '=1+1', x: 100, y: 0, size: 8 },
  { id: 'zoe', label: 'Zoë Okafor', aliases: ['Radio Zoë of Isle'], kind: 1, x: 200, y: 0, size: 4, group: 1 },
  { id: 'radio club', label: 'Radio Club', sector: 'charity', country: 'France', x: 0, y: 100, size: 6, beyond: 3 },
  { id: 'isle', label: 'Isle', sector: 'safety', x: 0, y: 200, size: 5 },
];

/** @type {Edge[]} */
const EDGES = [
  { from: 'hsa', to: 'trust', type: 0, state: 1, since: '2001-04', until: '2010', amount: '1234567.50', currency: 'CAD', role: 'donor', bend: 0.2,
    evidence: [[0, 'page 3', 'It "gives".'], [1, 'item 2', ''], [0, 'page 9', '']] },
  { from: 'hsa', to: 'trust', type: 0, since: '2001-04', bend: -0.2 },
  { from: 'trust', to: 'zoe', type: 1, since: '2015', confidence: 0.5, evidence: [[1, 'item 4', '']] },
  { from: 'trust', to: 'radio club', type: 2, state: 2 },
  { from: 'hsa', to: 'radio club', type: 2, state: 1, until: '2005' },
  { from: 'radio club', to: 'isle', type: 2, since: '2012' },
];

export const NETWORK = columns(NODES, EDGES);

give(NETWORK);
const data = await import('../src/data.js');
const { state } = await import('../src/state.js');
const { filter } = await import('../src/filters.js');
const opened = { ...state };

export function clean() {
  visited.length = 0;
  const off = { kinds: new Set(), types: new Set(), states: new Set(), sectors: new Set(), places: new Set() };
  Object.assign(state, opened, { off });
  Object.assign(data.page, PAGE);
  for (const node of data.nodes) [node.x, node.y] = [node.homeX, node.homeY];
  filter();
}

// The stakeholder of an id, and the ties of these positions.
/** @type {(id: string) => import('../src/data.js').Stakeholder} */
export const who = (id) => {
  const node = data.nodeOf.get(id);
  if (!node) throw new Error(`nobody is called ${id}`);
  return node;
};
/** @type {(...at: number[]) => import('../src/data.js').Tie[]} */
export const tiesAt = (...at) => at.map((one) => data.ties[one]);
/** @type {(some: Iterable<{ id: string }>) => string[]} */
export const idsOf = (some) => [...some].map(({ id }) => id);
/** @type {(some: Iterable<{ at: number }>) => number[]} */
export const positionsOf = (some) => [...some].map(({ at }) => at);
