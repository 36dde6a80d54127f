// All that is drawn beneath vis-network's active items, in few strokes: the hulls of communities, the ties, the stakeholders.

const HULLS = 6;
const picturing = { batches: [], hulls: [], paper: {} };

const turned = (corners, start, radius = () => 1) => Array.from({ length: corners }, (_, corner) => {
  const angle = start + (2 * Math.PI * corner) / corners;
  return [Math.cos(angle) * radius(corner), Math.sin(angle) * radius(corner)];
});

// The corners of a shape of radius 1, as vis-network draws it; none for the circle.
const OUTLINES = {
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, 1], [1, 0], [0, -1], [-1, 0]],
  triangle: [[0, -1.01], [1.15, 0.98], [-1.15, 0.98]],
  triangleDown: [[0, 1.01], [1.15, -0.98], [-1.15, -0.98]],
  hexagon: turned(6, 0),
  star: turned(10, -Math.PI / 2, (corner) => (corner % 2 ? 0.41 : 1.07)).map(([x, y]) => [x, y + 0.08]),
};
const outlineOf = (shape) => OUTLINES[shape];

// The radius in the map's units: from afar symbols stay large enough to be told apart, as far as there is room.
const radiusAt = (node, scale) => Math.max(node.size, Math.min(2.2 + 0.25 * node.size, 24 * scale) / scale);

function readPaper() {
  const style = getComputedStyle(document.documentElement);
  const get = (name) => style.getPropertyValue(name).trim();
  picturing.paper = { ink: get('--ink'), soft: get('--soft'), halo: get('--halo'), paper: get('--paper'), accent: get('--accent'),
    hulls: Array.from({ length: HULLS }, (_, position) => get(`--hull-${position}`)), font: getComputedStyle(document.body).fontFamily };
}

// Sorts what is shown into strokes of one colour and pattern each; done again when filters or colours change.
function prepare() {
  const batches = new Map();
  for (const edge of shown.edges) {
    const [colour, dashes] = [colourOf(typeOf(edge)), stateOf(edge).dashes || []];
    const key = `${colour} ${dashes}`;
    if (!batches.has(key)) batches.set(key, { colour, dashes, courses: [] });
    batches.get(key).courses.push({ ...course(edge), hasArrow: Boolean(edge.arrows) });
  }
  picturing.batches = [...batches.values()];
  picturing.hulls = hullsOf(shown.nodes);
  forgetBitmap();
}

function hullsOf(some) {
  const groups = new Map();
  for (const node of some) {
    if (node.group < 0) continue;
    if (!groups.has(node.group)) groups.set(node.group, []);
    const reach = node.size + 14;
    groups.get(node.group).push(...turned(8, 0).map(([x, y]) => [node.x + reach * x, node.y + reach * y]));
  }
  return [...groups].filter(([, points]) => points.length > 16).map(([group, points]) => ({ group, points: hull(points) }));
}

// The convex hull, by Andrew's monotone chain.
function hull(points) {
  const sorted = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const half = (some) => {
    const chain = [];
    for (const next of some) {
      while (chain.length > 1) {
        const [[ax, ay], [bx, by]] = chain.slice(-2);
        if ((bx - ax) * (next[1] - ay) - (by - ay) * (next[0] - ax) > 0) break;
        chain.pop();
      }
      chain.push(next);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function drawBeneath(context, scale) {
  const { clientWidth: width, clientHeight: height } = byId('canvas');
  if (shown.edges.length > CROWD) drawCrowd(context, scale, { width, height });
  else paint(context, scale);
}

// Draws the whole in the map's units; with somebody selected it steps back behind the active items.
function paint(context, scale) {
  const isBehind = Boolean(state.selected);
  context.save();
  for (const { group, points } of picturing.hulls) {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.closePath();
    context.lineJoin = 'round';
    context.lineWidth = 16;
    context.fillStyle = context.strokeStyle = picturing.paper.hulls[group % HULLS];
    context.fill();
    context.stroke();
  }
  const crowd = Math.min(1, (250 / Math.max(shown.edges.length, 1)) ** 0.42);
  context.globalAlpha = (isBehind ? 0.12 : 0.62) * crowd;
  context.lineWidth = Math.max(0.7, 1.1 + 0.4 * Math.min(scale, 1.5)) / scale;
  for (const batch of picturing.batches) drawTies(context, batch, scale);
  context.globalAlpha = isBehind ? 0.22 : 1;
  for (const kind of new Set(shown.nodes.map((node) => node.kind))) drawNodes(context, kind, scale);
  context.restore();
}

function drawTies(context, { colour, dashes, courses }, scale) {
  context.strokeStyle = context.fillStyle = colour;
  context.setLineDash(dashes.map((length) => length / Math.max(scale, 0.6)));
  context.beginPath();
  for (const { from, to, via } of courses) {
    context.moveTo(from.x, from.y);
    if (via) context.quadraticCurveTo(via.x, via.y, to.x, to.y);
    else context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.setLineDash([]);
  if (scale < 0.55 && shown.edges.length > 800) return;
  context.beginPath();
  for (const { from, to, via, hasArrow } of courses) if (hasArrow) arrowHead(context, via || from, to, radiusAt(to, scale), 6.5 / Math.max(scale, 0.8));
  context.fill();
}

// An arrow head that ends at the border of the symbol it points at.
function arrowHead(context, from, to, radius, length) {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const [tipX, tipY] = [to.x - x * (radius + 1), to.y - y * (radius + 1)];
  context.moveTo(tipX, tipY);
  context.lineTo(tipX - length * (x - 0.42 * y), tipY - length * (y + 0.42 * x));
  context.lineTo(tipX - length * (x + 0.42 * y), tipY - length * (y - 0.42 * x));
  context.closePath();
}

function drawNodes(context, kind, scale) {
  const outline = outlineOf(page.kinds[kind].shape);
  context.beginPath();
  for (const node of shown.nodes) {
    if (node.kind !== kind) continue;
    const radius = radiusAt(node, scale);
    if (!outline) {
      context.moveTo(node.x + radius, node.y);
      context.arc(node.x, node.y, radius, 0, 2 * Math.PI);
      continue;
    }
    outline.forEach(([x, y], corner) => context[corner ? 'lineTo' : 'moveTo'](node.x + radius * x, node.y + radius * y));
    context.closePath();
  }
  context.fillStyle = colourOf(page.kinds[kind]);
  context.strokeStyle = picturing.paper.paper;
  context.lineWidth = Math.min(1.4 / scale, 2.8);
  context.fill();
  context.stroke();
}
