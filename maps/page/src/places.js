// Where each stakeholder stands: as the map was laid out, in rings around one in focus, or sector by sector.

import { nodes } from './data.js';
import { isTieAllowed, isTieShown, shown } from './filters.js';
import { kept, valueOf } from './known.js';
import { state } from './state.js';
import { compare, nameOf } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

const RING = 150; // between rings, in the map's units
const APART = 40; // between neighbours on a ring, and within a sector
const WIDE = 1.35; // rings are wider than high, as screens are and names too
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

// Puts all in place; `isUpright` stands the map up on an upright screen.
/** @param {boolean} isUpright */
export function place(isUpright) {
  if (state.focus && shown.depths) rings(state.focus, shown.depths);
  else if (state.groups === 'sector') sectors();
  else for (const node of nodes) [node.x, node.y] = [node.homeX, node.homeY];
  if (isUpright) for (const node of nodes) [node.x, node.y] = [node.y, node.x];
}

// The one in focus in the middle; around it those one tie away, by type of tie and then by name; around each of them those further out.
/** @param {Stakeholder} focus @param {Map<Stakeholder, number>} depths */
function rings(focus, depths) {
  const angle = new Map([[focus, 0]]);
  [focus.x, focus.y] = [0, 0];
  let radius = 0;
  for (let depth = 1; depth <= state.depth; depth += 1) {
    const ring = shown.nodes.filter((node) => depths.get(node) === depth);
    const order = new Map(ring.map((node) => [node, depth === 1 ? tieOrder(node, focus) : meanAngle(node, depth, depths, angle)]));
    ring.sort((one, other) => valueOf(order, one) - valueOf(order, other) || compare(nameOf(one), nameOf(other)));
    // Where a ring would grow too wide, its members stand in several rows, by turns.
    const rows = Math.min(4, Math.max(1, Math.ceil((ring.length * APART) / (2 * Math.PI * (radius + RING) * 1.6))));
    const inner = Math.max(radius + RING, (ring.length * APART) / (2 * Math.PI * rows));
    ring.forEach((node, at) => {
      const turn = (2 * Math.PI * at) / ring.length - Math.PI / 2;
      const reach = inner + (at % rows) * 64;
      angle.set(node, turn);
      [node.x, node.y] = [WIDE * reach * Math.cos(turn), reach * Math.sin(turn)];
    });
    radius = inner + (rows - 1) * 64;
  }
}

/** @param {Stakeholder} node @param {Stakeholder} focus */
function tieOrder(node, focus) {
  const orders = node.ties.filter((tie) => tie.other(node) === focus && isTieAllowed(tie)).map((tie) => tie.type * 2 + (tie.from === node ? 1 : 0));
  return Math.min(...orders);
}

// Where those stand, on average, through whom this one is reached.
/** @param {Stakeholder} node @param {number} depth @param {Map<Stakeholder, number>} depths @param {Map<Stakeholder, number>} angle */
function meanAngle(node, depth, depths, angle) {
  let [x, y] = [0, 0];
  for (const tie of node.ties) {
    const other = tie.other(node);
    if (depths.get(other) !== depth - 1 || !isTieAllowed(tie)) continue;
    x += Math.cos(valueOf(angle, other));
    y += Math.sin(valueOf(angle, other));
  }
  const turn = Math.atan2(y, x) + Math.PI / 2;
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

// A round for each sector, the most connected in its middle; rounds of many members first, each as near to the middle as there is room.
function sectors() {
  /** @type {Map<string, Stakeholder[]>} */
  const members = new Map();
  for (const node of nodes) kept(members, node.sector, () => []).push(node);
  const rounds = [...members.values()].sort((one, other) => other.length - one.length || compare(one[0].sector, other[0].sector));
  /** @type {(Point & { radius: number })[]} */
  const placed = [];
  for (const some of rounds) {
    const radius = APART * (0.7 * Math.sqrt(some.length) + 1.1);
    const { x, y } = freeSpot(radius, placed);
    placed.push({ x, y, radius });
    some.sort((one, other) => other.ties.length - one.ties.length || one.at - other.at).forEach((node, at) => {
      const reach = APART * 0.7 * Math.sqrt(at);
      [node.x, node.y] = [WIDE * (x + reach * Math.cos(at * GOLDEN)), y + reach * Math.sin(at * GOLDEN)];
    });
  }
}

/** @param {number} radius @param {(Point & { radius: number })[]} placed */
function freeSpot(radius, placed) {
  for (let step = 0; ; step += 1) {
    const reach = 14 * Math.sqrt(step);
    const [x, y] = [reach * Math.cos(step * GOLDEN), reach * Math.sin(step * GOLDEN)];
    if (placed.every((other) => Math.hypot(x - other.x, y - other.y) >= radius + other.radius)) return { x, y };
  }
}

// The shown ties of a stakeholder in the order in which they lie around it, clockwise from the top.
/** @param {Stakeholder} node */
export function clockwise(node) {
  /** @type {(tie: Tie) => number} */
  const turn = (tie) => {
    const other = tie.other(node);
    const angle = Math.atan2(other.x - node.x, node.y - other.y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return node.ties.filter(isTieShown).map((tie) => ({ tie, angle: turn(tie) })).sort((one, other) => one.angle - other.angle || one.tie.at - other.tie.at).map(({ tie }) => tie);
}

// The box around these, in the map's units: stakeholders, or points without a size.
/** @param {Iterable<Point & { size?: number }>} some */
export function boxAround(some) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, size = 0 } of some) {
    box.left = Math.min(box.left, x - size);
    box.right = Math.max(box.right, x + size);
    box.top = Math.min(box.top, y - size);
    box.bottom = Math.max(box.bottom, y + size);
  }
  return box;
}

// The point towards which a tie bends, so that parallel ones lie side by side; null where it runs straight.
/** @param {{ from: Point, to: Point, bend: number }} tie @returns {Point | null} */
export function via({ from, to, bend }) {
  if (!bend) return null;
  const [across, up] = [to.x - from.x, from.y - to.y];
  const side = bend > 0 ? 0.5 : -0.5;
  const angle = Math.atan2(up, across) + (side * Math.abs(bend) + 0.5) * Math.PI;
  const far = (0.5 * Math.abs(bend) + 0.5) * Math.hypot(across, up);
  return { x: from.x + far * Math.sin(angle), y: from.y + far * Math.cos(angle) };
}

// The middle of a tie as it is drawn.
/** @param {{ from: Point, to: Point, bend: number }} tie @returns {Point} */
export function middleOf(tie) {
  const { from, to } = tie;
  const bent = via(tie);
  return bent ? { x: (from.x + 2 * bent.x + to.x) / 4, y: (from.y + 2 * bent.y + to.y) / 4 } : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
