// The view: vis-network keeps the camera and the input, and draws the active items over what page_canvas.js draws beneath.

const MOST = 4; // closer than this nothing more is to be seen
const CLOSE = 1.4; // as near as the map goes by itself
const view = { network: null, nodes: null, edges: null, hovered: null, isWhole: true, isUpright: false };

const frame = () => document.querySelector('#canvas .vis-network');

function startView() {
  const options = JSON.parse(read('options')); // pyvis gives its options as text
  view.nodes = new vis.DataSet();
  view.edges = new vis.DataSet();
  view.network = new vis.Network(byId('canvas'), { nodes: view.nodes, edges: view.edges }, options);
  view.network.on('beforeDrawing', (context) => drawBeneath(context, view.network.getScale()));
  view.network.on('afterDrawing', (context) => drawAbove(context));
  view.network.on('click', ({ pointer }) => onClick(pointer.canvas));
  view.network.on('dragStart', () => { view.isWhole = false; });
  view.network.on('zoom', () => { view.isWhole = false; limit(); });
  view.network.on('resize', () => { if (view.isWhole && !state.selected) requestAnimationFrame(() => fit(false)); });
  frame().setAttribute('role', 'application');
  byId('canvas').addEventListener('mousemove', onMove);
  byId('canvas').addEventListener('mouseleave', () => hover(null));
  byId('zoom-in').addEventListener('click', () => zoom(1.4));
  byId('zoom-out').addEventListener('click', () => zoom(1 / 1.4));
  byId('fit').addEventListener('click', () => fit(true));
}

function drawAbove(context) {
  const ratio = window.devicePixelRatio || 1;
  const scale = view.network.getScale();
  const origin = view.network.canvasToDOM({ x: 0, y: 0 });
  const camera = {
    scale, width: byId('canvas').clientWidth, height: byId('canvas').clientHeight, covered: coveredBy(byId('shown'), document.querySelector('.zoom')),
    at: ({ x, y }) => [x * scale + origin.x, y * scale + origin.y],
  };
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const active = activeOf(state.selected);
  const first = [view.hovered, state.selected, ...active.nodes].filter(Boolean);
  const taken = drawLabels(context, camera, [...new Set(first)], Boolean(state.selected));
  if (state.selected) drawTieWords(context, camera, state.selected, active.ties, taken);
  context.restore();
}

// The boxes of what lies over the map, where no name should go.
function coveredBy(...elements) {
  return elements.map(({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }) => ({ left, top, right: left + offsetWidth, bottom: top + offsetHeight }));
}

// The ties of the one that is selected, as far as they are shown, and who is at their other ends.
function activeOf(node) {
  const ties = node ? node.ties.filter(isTieShown) : [];
  return { ties, nodes: [...new Set(ties.map((edge) => otherEnd(edge, node)))] };
}

// Hands vis-network the active items, as pyvis described them, in the colours of the day.
function showActive() {
  forgetBitmap();
  view.nodes.clear();
  view.edges.clear();
  if (!state.selected) return;
  const { ties, nodes: others } = activeOf(state.selected);
  const scale = scaleFor(boxAround([state.selected, ...others]), CLOSE);
  view.nodes.add([state.selected, ...others].map((node) => ({
    id: nodes.indexOf(node), x: node.x, y: node.y, shape: node.shape, size: Math.max(node.size * (node === state.selected ? 1.2 : 1), 4.5 / scale),
    borderWidth: node === state.selected ? 3 : 1,
    color: { background: colourOf(kindOf(node)), border: node === state.selected ? picturing.paper.ink : picturing.paper.paper },
  })));
  view.edges.add(ties.map((edge) => ({
    id: edges.indexOf(edge), from: nodes.indexOf(nodeOf.get(edge.from)), to: nodes.indexOf(nodeOf.get(edge.to)), width: Math.max(2, 1.2 / scale),
    color: { color: colourOf(typeOf(edge)), opacity: 1 }, dashes: edge.dashes || false, smooth: edge.smooth || false,
    arrows: { to: { enabled: Boolean(edge.arrows), scaleFactor: 0.6 } },
  })));
}

function redrawAll() {
  prepare();
  showActive();
  view.network.redraw();
}

// The stakeholder at a point of the map, the topmost and nearest; a finger may miss it by a little.
function nodeAt({ x, y }) {
  const scale = view.network.getScale();
  const slack = 5 / scale;
  const among = state.selected ? [state.selected, ...activeOf(state.selected).nodes] : shown.nodes;
  const nearest = (some) => {
    let [found, least] = [null, Infinity];
    for (const node of some) {
      const away = Math.hypot(node.x - x, node.y - y) - radiusAt(node, scale);
      if (away < slack && away < least) [found, least] = [node, away];
    }
    return found;
  };
  return nearest(among) || (state.selected ? nearest(shown.nodes) : null);
}

function onClick(place) {
  const node = nodeAt(place);
  if (node) select(node);
  else if (state.selected) closePanel();
}

function onMove(event) {
  const edge = byId('canvas').getBoundingClientRect();
  hover(nodeAt(view.network.DOMtoCanvas({ x: event.clientX - edge.left, y: event.clientY - edge.top })));
}

function hover(node) {
  if (node === view.hovered) return;
  view.hovered = node;
  frame().style.cursor = node ? 'pointer' : '';
  view.network.redraw();
}

// Opens a stakeholder: its ties in the panel and over the map, its id in the address. `null` closes.
function select(node, { focus = false } = {}) {
  state.selected = node;
  history.replaceState(null, '', node ? `#s=${encodeURIComponent(node.id)}` : '#');
  showActive();
  showPanel(node ? 'node' : state.panel === 'list' ? 'list' : '');
  view.network.setSize('100%', '100%'); // the panel takes its room from the map
  if (node) {
    byId('panel').scrollTop = 0;
    lookAt([node, ...activeOf(node).nodes]);
    if (focus) byId('panel-title').focus();
  } else if (view.isWhole) fit(false);
  view.network.redraw();
}

// The scale at which a box fills the canvas, with room for names at its sides.
function scaleFor(box, most) {
  const { clientWidth: width, clientHeight: height } = byId('canvas');
  const side = Math.min(90, width * 0.12);
  const wide = (width - 2 * side) / Math.max(box.right - box.left, 1);
  const high = (height - 84) / Math.max(box.bottom - box.top, 1);
  return Math.max(0.01, Math.min(wide, high, most));
}

function moveTo(box, scale, isAnimated) {
  const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const animation = isAnimated && !isCalm() ? { duration: 350, easingFunction: 'easeInOutQuad' } : false;
  view.network.moveTo({ position, scale, animation });
}

// Stands the map upright on an upright screen, or lays it down again.
function turn() {
  const { clientWidth: width, clientHeight: height } = byId('canvas');
  const isUpright = height > 1.2 * width;
  if (isUpright === view.isUpright) return;
  view.isUpright = isUpright;
  for (const node of nodes) [node.x, node.y] = [node.y, node.x];
  redrawAll();
}

function fit(isAnimated) {
  turn();
  const some = shown.nodes.length ? shown.nodes : nodes;
  if (!some.length) return;
  const box = boxAround(some);
  moveTo(box, scaleFor(box, 1.5), isAnimated);
  view.isWhole = true;
}

function lookAt(some) {
  const box = boxAround(some);
  moveTo(box, scaleFor(box, CLOSE), true);
}

function zoom(factor) {
  view.isWhole = false;
  const scale = Math.min(MOST, Math.max(0.02, view.network.getScale() * factor));
  view.network.moveTo({ scale, animation: isCalm() ? false : { duration: 200, easingFunction: 'easeInOutQuad' } });
}

function limit() {
  const scale = view.network.getScale();
  if (scale > MOST || scale < 0.02) view.network.moveTo({ scale: Math.min(MOST, Math.max(0.02, scale)) });
}
