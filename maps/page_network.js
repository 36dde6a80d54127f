// The network as the page uses it: stakeholders and ties found by id, and which of them the filters let through.

const nodes = read('nodes');
const edges = read('edges');
const hidden = { kinds: new Set(), types: new Set(), states: new Set() };
let shown = { nodes: [], edges: [] };

const nodeOf = new Map(nodes.map((node) => [node.id, node]));
for (const node of nodes) node.ties = [];
for (const edge of edges) {
  nodeOf.get(edge.from).ties.push(edge);
  nodeOf.get(edge.to).ties.push(edge);
}

const nameOf = (node) => (state.lang === 'fr' && node.fr) || node.label;
const formsOf = (node) => [...new Set([nameOf(node), node.label, node.fr, ...(node.aliases || [])].filter(Boolean))];
const kindOf = (node) => page.kinds[node.kind];
const typeOf = (edge) => page.types[edge.type];
const stateOf = (edge) => page.states[edge.state];
const otherEnd = (edge, node) => nodeOf.get(edge.from === node.id ? edge.to : edge.from);

// How the tie reads from this end: "is part of" or "includes".
const phraseOf = (edge, node) => typeOf(edge)[edge.from === node.id ? 'there' : 'back'][state.lang];

const isShown = (node) => !hidden.kinds.has(node.kind);

function isTieShown(edge) {
  return !hidden.types.has(edge.type) && !hidden.states.has(edge.state) && isShown(nodeOf.get(edge.from)) && isShown(nodeOf.get(edge.to));
}

function filter() {
  shown = { nodes: nodes.filter(isShown), edges: edges.filter(isTieShown) };
}

// The ties of a stakeholder in the order in which they are read: by type as in the legend, then by the name at the other end.
function tiesOf(node) {
  const order = new Intl.Collator(state.lang);
  const position = (edge) => edge.type * 2 + (edge.from === node.id ? 0 : 1);
  return [...node.ties].sort((one, other) => position(one) - position(other)
    || order.compare(nameOf(otherEnd(one, node)), nameOf(otherEnd(other, node)))
    || (one.since || '').localeCompare(other.since || ''));
}

// The two middles and the point towards which the tie bends; the same bend as vis-network's for curved lines.
function course(edge) {
  const from = nodeOf.get(edge.from);
  const to = nodeOf.get(edge.to);
  if (!edge.smooth) return { from, to, via: null };
  const side = edge.smooth.type === 'curvedCW' ? 0.5 : -0.5;
  const [across, up] = [to.x - from.x, from.y - to.y];
  const angle = Math.atan2(up, across) + (side * edge.smooth.roundness + 0.5) * Math.PI;
  const far = (0.5 * edge.smooth.roundness + 0.5) * Math.hypot(across, up);
  return { from, to, via: { x: from.x + far * Math.sin(angle), y: from.y + far * Math.cos(angle) } };
}

// The box around these stakeholders, in the map's units.
function boxAround(some) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of some) {
    box.left = Math.min(box.left, node.x - node.size);
    box.right = Math.max(box.right, node.x + node.size);
    box.top = Math.min(box.top, node.y - node.size);
    box.bottom = Math.max(box.bottom, node.y + node.size);
  }
  return box;
}
