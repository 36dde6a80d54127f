// All that is drawn on the map: the grounds of groups, ribbons between them, the ties, the stakeholders, what stands out.

import { active } from './active.js';
import { dashesOf, hasArrow, page } from './data.js';
import { byId, colourOf } from './dom.js';
import { shown } from './filters.js';
import { groups } from './groups.js';
import { kept } from './known.js';
import { boxAround, via } from './places.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Drawing } from './drawing.d.ts' */
/** @import { Box, Point } from './places.js' */
/** @typedef {[x: number, y: number]} Corner */
/** @typedef {{ from: Stakeholder, to: Stakeholder, via: Point | null, arrow: boolean }} Course of a tie */
/** @typedef {{ colour: string, dashes: number[], courses: Course[] }} Batch of ties that look alike */
/** @typedef {{ ink: string, soft: string, warm: string, halo: string, paper: string, accent: string, line: string, grounds: string[], font: string }} Paper */

const GROUNDS = 6; // colours
export const CROWD = 1500; // ties; more are drawn finer, and less often
const TOGETHER = 20; // shapes filled in one go: a path of thousands takes longer than its parts
const BRIM = 60; // of the drawing beyond its symbols: they are larger from afar, and stand on a ground
/** @type {{ batches: Batch[], bounds: Box, paper: Paper, overview: number }} */
export const picture = { batches: [], bounds: { left: 0, top: 0, right: 0, bottom: 0 }, paper: /** @type {Paper} */ ({}), overview: 0 };

/** @type {(corners: number, start: number, radius?: (corner: number) => number) => Corner[]} */
const turned = (corners, start, radius = () => 1) => Array.from({ length: corners }, (_, corner) => {
  const angle = start + (2 * Math.PI * corner) / corners;
  return [Math.cos(angle) * radius(corner), Math.sin(angle) * radius(corner)];
});

// The corners of a shape of radius 1; none for the circle.
/** @type {Record<string, Corner[] | undefined>} */
const OUTLINES = {
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, 1.15], [1.15, 0], [0, -1.15], [-1.15, 0]],
  triangle: [[0, -1.01], [1.15, 0.98], [-1.15, 0.98]],
  triangleDown: [[0, 1.01], [1.15, -0.98], [-1.15, -0.98]],
  hexagon: turned(6, 0),
  star: turned(10, -Math.PI / 2, (corner) => (corner % 2 ? 0.41 : 1.07)).map(([x, y]) => [x, y + 0.08]),
};
/** @type {(shape: string) => Corner[] | undefined} */
export const outlineOf = (shape) => OUTLINES[shape];

// The radius in the map's units: from afar symbols stay large enough to be told apart, as far as there is room.
/** @type {(node: Stakeholder, scale: number) => number} */
export const radiusAt = (node, scale) => Math.max(node.size, Math.min(2.2 + 0.25 * node.size, 24 * scale) / scale);

export function readPaper() {
  const style = getComputedStyle(document.documentElement);
  /** @type {(name: string) => string} */
  const get = (name) => style.getPropertyValue(name).trim();
  picture.paper = { ink: get('--ink'), soft: get('--soft'), warm: get('--warm'), halo: get('--halo'), paper: get('--paper'), accent: get('--accent'), line: get('--ribbon'),
    grounds: Array.from({ length: GROUNDS }, (_, position) => get(`--ground-${position}`)), font: getComputedStyle(document.body).fontFamily };
}

// Sorts what is shown into strokes of one colour and pattern each; done again when filters, places or colours change.
export function prepare() {
  picture.batches = batchesOf(shown.ties);
  picture.bounds = bounds();
}

// The box beyond which nothing is drawn.
function bounds() {
  /** @type {Point[]} */
  const bends = [];
  for (const { courses } of picture.batches) for (const course of courses) if (course.via) bends.push(course.via);
  const { left, top, right, bottom } = boxAround([...shown.nodes, ...bends]);
  return { left: left - BRIM, top: top - BRIM, right: right + BRIM, bottom: bottom + BRIM };
}

/** @param {Tie[]} ties */
function batchesOf(ties) {
  const colours = page.types.map(colourOf);
  /** @type {Map<string, Batch>} */
  const batches = new Map();
  /** @type {Batch[][]} */
  const found = page.types.map(() => []);
  for (const tie of ties) {
    let batch = found[tie.type][tie.state];
    if (!batch) {
      const key = `${colours[tie.type]} ${dashesOf(tie)}`;
      batch = found[tie.type][tie.state] = kept(batches, key, () => ({ colour: colours[tie.type], dashes: dashesOf(tie), courses: [] }));
    }
    batch.courses.push({ from: tie.from, to: tie.to, via: via(tie), arrow: hasArrow(tie) });
  }
  return [...batches.values()];
}

/** @type {(scale: number) => boolean} */
const hasRibbons = (scale) => groups.ribbons.length > 0 && scale < 1.8 * picture.overview;

// Draws what lies beneath; `box` is what is seen, and `behind` says that it steps back behind what stands out.
/** @param {Drawing} context @param {number} scale @param {Box | null} box @param {boolean} behind */
export function paint(context, scale, box, behind) {
  context.save();
  paintGrounds(context);
  const crowd = Math.min(1, (250 / Math.max(shown.ties.length, 1)) ** 0.42);
  if (hasRibbons(scale)) paintRibbons(context, scale, behind);
  else {
    context.globalAlpha = (behind ? 0.12 : 0.62) * Math.max(crowd, 0.12);
    // Of up to a pixel a line is drawn in half the time.
    context.lineWidth = (shown.ties.length > CROWD ? 1 : Math.max(0.7, 1.1 + 0.4 * Math.min(scale, 1.5))) / scale;
    for (const batch of picture.batches) strokeTies(context, batch, scale, box);
  }
  context.globalAlpha = behind ? 0.22 : 1;
  paintNodes(context, shown.nodes, scale, box);
  context.restore();
}

/** @param {Drawing} context */
function paintGrounds(context) {
  for (const { number, points } of groups.all) {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.closePath();
    context.lineJoin = 'round';
    context.lineWidth = 16;
    context.fillStyle = context.strokeStyle = picture.paper.grounds[number % GROUNDS];
    context.fill();
    context.stroke();
  }
}

// A band between the middles of two groups, as wide as there are ties.
/** @param {Drawing} context @param {number} scale @param {boolean} behind */
function paintRibbons(context, scale, behind) {
  const most = Math.max(...groups.ribbons.map(({ count }) => count));
  context.strokeStyle = picture.paper.line;
  context.lineCap = 'round';
  for (const { one, other, count } of groups.ribbons) {
    const share = Math.sqrt(count / most);
    context.globalAlpha = behind ? 0.08 : 0.12 + 0.34 * share;
    context.lineWidth = Math.max(0.6, 11 * share ** 2) / scale;
    const [across, down] = [other.middle.x - one.middle.x, other.middle.y - one.middle.y];
    context.beginPath();
    context.moveTo(one.middle.x, one.middle.y);
    context.quadraticCurveTo(one.middle.x + across / 2 - 0.12 * down, one.middle.y + down / 2 + 0.12 * across, other.middle.x, other.middle.y);
    context.stroke();
  }
}

/** @type {(course: Course, box: Box) => boolean} */
const isApart = ({ from, to }, box) => Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right
  || Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom;

/** @param {Drawing} context @param {Batch} batch @param {number} scale @param {Box | null} box */
function strokeTies(context, { colour, dashes, courses }, scale, box, isStrong = false) {
  context.strokeStyle = context.fillStyle = colour;
  context.setLineDash(dashes.map((length) => length / Math.max(scale, 0.6)));
  const seen = box ? courses.filter((course) => !isApart(course, box)) : courses;
  for (const { from, to, via: bent } of seen) {
    // Each line by itself: of lines that cross each other, a browser draws thousands in a third of the time that one path of them takes.
    context.beginPath();
    context.moveTo(from.x, from.y);
    if (bent) context.quadraticCurveTo(bent.x, bent.y, to.x, to.y);
    else context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  if (!isStrong && scale < 0.55 && shown.ties.length > 800) return;
  const length = (isStrong ? 9 : 6.5) / Math.max(scale, isStrong ? 0.3 : 0.8);
  for (const some of handfuls(seen.filter(({ arrow }) => arrow))) {
    context.beginPath();
    for (const { from, to, via: bent } of some) arrowHead(context, bent || from, to, radiusAt(to, scale), length);
    context.fill();
  }
}

/**
 * @template Item
 * @param {Item[]} some
 */
function* handfuls(some) {
  for (let at = 0; at < some.length; at += TOGETHER) yield some.slice(at, at + TOGETHER);
}

// An arrow head that ends at the border of the symbol it points at.
/** @param {Drawing} context @param {Point} from @param {Point} to @param {number} radius @param {number} length */
function arrowHead(context, from, to, radius, length) {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const [tipX, tipY] = [to.x - x * (radius + 1), to.y - y * (radius + 1)];
  context.moveTo(tipX, tipY);
  context.lineTo(tipX - length * (x - 0.42 * y), tipY - length * (y + 0.42 * x));
  context.lineTo(tipX - length * (x + 0.42 * y), tipY - length * (y - 0.42 * x));
  context.closePath();
}

/** @param {Drawing} context @param {Iterable<Stakeholder>} some @param {number} scale @param {Box | null} box */
function paintNodes(context, some, scale, box, grown = 1) {
  /** @type {Stakeholder[][]} */
  const byKind = page.kinds.map(() => []);
  for (const node of some) {
    const reach = 2 * node.size + 4;
    if (!box || (node.x > box.left - reach && node.x < box.right + reach && node.y > box.top - reach && node.y < box.bottom + reach)) byKind[node.kind].push(node);
  }
  byKind.forEach((members, kind) => {
    if (!members.length) return;
    const outline = outlineOf(page.kinds[kind].shape);
    const rim = Math.min(0.7 / scale, 1.4);
    // A rim of paper by a larger shape below: to stroke an outline takes longer than to fill it.
    /** @type {[number, string][]} */
    const layers = [[rim, picture.paper.paper], [-rim, colourOf(page.kinds[kind])]];
    for (const handful of handfuls(members)) {
      for (const [more, colour] of layers) {
        context.fillStyle = colour;
        context.beginPath();
        for (const node of handful) addShape(context, outline, node.x, node.y, radiusAt(node, scale) * grown + more);
        context.fill();
      }
    }
  });
}

/** @param {Drawing} context @param {Corner[] | undefined} outline @param {number} x @param {number} y @param {number} radius */
function addShape(context, outline, x, y, radius) {
  if (!outline) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(x + radius * outline[0][0], y + radius * outline[0][1]);
  for (let corner = 1; corner < outline.length; corner += 1) context.lineTo(x + radius * outline[corner][0], y + radius * outline[corner][1]);
  context.closePath();
}

// What stands out: its ties, its stakeholders, and a ring around the one that is opened and the one that the keyboard is at.
/** @param {Drawing} context @param {number} scale @param {Stakeholder | null} marked */
export function paintActive(context, scale, marked) {
  context.save();
  if (active.isOn) {
    context.lineWidth = Math.max(1.6, 2 + 0.4 * Math.min(scale, 1.5)) / scale;
    for (const batch of batchesOf(active.ties)) strokeTies(context, batch, scale, null, true);
    paintNodes(context, active.nodes, scale, null, 1.1);
  }
  /** @type {[Stakeholder | null, string][]} */
  const rings = [[active.centre, picture.paper.ink], [marked, picture.paper.accent]];
  for (const [node, colour] of rings) {
    if (!node) continue;
    context.beginPath();
    context.arc(node.x, node.y, radiusAt(node, scale) * 1.5 + 2 / scale, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = 2.6 / scale;
    context.stroke();
  }
  context.restore();
}

export const canvasSize = () => ({ width: byId('canvas').clientWidth, height: byId('canvas').clientHeight });

/** @type {(canvas: HTMLCanvasElement) => CanvasRenderingContext2D} */
export const contextOf = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
