// The view: vis-network keeps the camera and the input, and everything is drawn from its events.

import { Network } from 'vis-network/esnext/esm/vis-network.js';
import { active } from './active.js';
import { drawBeneath, forgetBitmap } from './bitmap.js';
import { canvasSize, paintActive, picture, radiusAt } from './canvas.js';
import { options } from './data.js';
import { byId, isCalm } from './dom.js';
import { isTieShown, shown } from './filters.js';
import { drawLabels } from './labels.js';
import { boxAround, middleOf, via } from './places.js';
import { state } from './state.js';

/** @import { EasingFunction } from 'vis-network/esnext/esm/vis-network.js' */
/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Box, Point } from './places.js' */
/** @typedef {{ node?: Stakeholder, tie?: Tie }} Picked */
/** @typedef {{ scale: number, width: number, height: number, covered: Box[], at: (point: Point) => [number, number] }} Camera */
/** @typedef {ReturnType<typeof setTimeout> | 0} Timer */
/** @typedef {false | { duration: number, easingFunction: EasingFunction }} Animation */

const MOST = 4; // closer than this nothing more is to be seen
const LEAST = 0.005;
const CLOSE = 1.4; // as near as the map goes by itself
const REST = 160; // milliseconds after which a map that moved is at rest
const POINTED = 12000; // ties; of more than these none is found by pointing at its line
/** @type {Network} */
let network;
/** @type {{
 *   hovered: Stakeholder | null, marked: Stakeholder | null, isWhole: boolean, isMoving: boolean, timer: Timer,
 *   fitted: { width: number, height: number } | null,
 * }} */
const view = { hovered: null, marked: null, isWhole: true, isMoving: false, timer: 0, fitted: null };

/** @type {() => HTMLElement} */
const frame = () => /** @type {HTMLElement} */ (document.querySelector('#canvas .vis-network'));

// `onPick` hears what was clicked: { node }, { tie } or nothing.
/** @param {(picked: Picked) => void} onPick */
export function startView(onPick) {
  network = new Network(byId('canvas'), { nodes: [], edges: [] }, JSON.parse(options)); // pyvis gives its options as text
  network.on('beforeDrawing', (context) => drawBeneath(network, context));
  network.on('afterDrawing', drawAbove);
  network.on('click', ({ pointer }) => onPick(at(pointer.canvas)));
  network.on('dragStart', () => { view.isWhole = false; });
  network.on('dragging', move);
  network.on('dragEnd', rest);
  network.on('zoom', () => { view.isWhole = false; move(); limit(); });
  network.on('resize', () => requestAnimationFrame(() => { if (view.isWhole && !isFitted()) fit(false); }));
  frame().setAttribute('role', 'application');
  byId('canvas').addEventListener('mousemove', onMove);
  byId('canvas').addEventListener('mouseleave', () => hover(null));
}

/** @param {string} text */
export function describeMap(text) {
  frame().setAttribute('aria-label', text);
}

/** @param {() => void} then */
export function onceDrawn(then) {
  move();
  network.once('afterDrawing', then);
}
// Whether all that is to be seen is drawn: while a large map moves, its lesser names are left out.
export const isAtRest = () => !view.isMoving;
export const focusMap = () => frame().focus();
/** @type {(node: Stakeholder) => Point} */
export const placeOnScreen = (node) => network.canvasToDOM(node);

function move() {
  view.isMoving = shown.nodes.length > 300;
  clearTimeout(view.timer);
  view.timer = setTimeout(rest, REST);
}

function rest() {
  view.isMoving = false;
  clearTimeout(view.timer);
  network.redraw();
}

// The camera as drawing in pixels of the screen needs it.
/**
 * @param {Point} origin
 * @param {number} scale
 * @param {{ width: number, height: number }} size
 * @param {Box[]} covered
 * @returns {Camera}
 */
export function cameraOf({ x, y }, scale, { width, height }, covered = []) {
  return { scale, width, height, covered, at: (point) => [point.x * scale + x, point.y * scale + y] };
}

/** @param {CanvasRenderingContext2D} context */
function drawAbove(context) {
  const scale = network.getScale();
  paintActive(context, scale, view.marked);
  const ratio = window.devicePixelRatio || 1;
  const covered = [byId('shown'), byId('zoom'), byId('tour')].filter((element) => !element.hidden).map(boxOf);
  const camera = cameraOf(network.canvasToDOM({ x: 0, y: 0 }), scale, canvasSize(), covered);
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const first = [view.hovered, view.marked, active.centre, state.focus, ...(active.isOn ? active.nodes : [])].filter((node) => node !== null);
  drawLabels(context, camera, [...new Set(first)], view.isMoving);
  context.restore();
}

/** @type {(element: HTMLElement) => Box} */
const boxOf = ({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }) => ({ left, top, right: left + offsetWidth, bottom: top + offsetHeight });

export function redraw() {
  forgetBitmap();
  network.redraw();
}

// What lies at a point of the map: the stakeholder that is nearest, else the tie; a finger may miss by a little.
/** @param {Point} point @returns {Picked} */
function at(point) {
  const scale = network.getScale();
  const node = (active.isOn && nearestNode(active.nodes, point, scale)) || nearestNode(shown.nodes, point, scale);
  if (node) return { node };
  const among = active.ties.length ? active.ties : shown.ties.length <= POINTED ? shown.ties : [];
  const tie = nearestTie(among.filter(isTieShown), point, 6 / scale);
  return tie ? { tie } : {};
}

/** @param {Iterable<Stakeholder>} some @param {Point} point @param {number} scale */
function nearestNode(some, { x, y }, scale) {
  const slack = 5 / scale;
  /** @type {Stakeholder | null} */
  let found = null;
  let least = Infinity;
  for (const node of some) {
    const away = Math.hypot(node.x - x, node.y - y) - radiusAt(node, scale);
    if (away < slack && away < least) [found, least] = [node, away];
  }
  return found;
}

/** @param {Tie[]} some @param {Point} point @param {number} slack */
function nearestTie(some, point, slack) {
  /** @type {Tie | null} */
  let found = null;
  let least = slack;
  for (const tie of some) {
    const bent = via(tie);
    /** @type {[Point, Point][]} */
    const parts = bent ? [[tie.from, middleOf(tie)], [middleOf(tie), tie.to]] : [[tie.from, tie.to]];
    for (const [one, other] of parts) {
      const away = fromLine(point, one, other);
      if (away < least) [found, least] = [tie, away];
    }
  }
  return found;
}

/** @param {Point} point @param {Point} one @param {Point} other */
function fromLine({ x, y }, one, other) {
  const [across, down] = [other.x - one.x, other.y - one.y];
  const along = Math.max(0, Math.min(1, ((x - one.x) * across + (y - one.y) * down) / (across ** 2 + down ** 2 || 1)));
  return Math.hypot(x - one.x - along * across, y - one.y - along * down);
}

/** @param {MouseEvent} event */
function onMove(event) {
  if (event.buttons) return;
  const edge = byId('canvas').getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - edge.left, y: event.clientY - edge.top });
  hover(nearestNode(active.isOn ? [...active.nodes, ...shown.nodes] : shown.nodes, point, network.getScale()));
}

/** @param {Stakeholder | null} node */
function hover(node) {
  if (node === view.hovered) return;
  view.hovered = node;
  frame().style.cursor = node ? 'pointer' : '';
  network.redraw();
}

// The one that the keyboard is at.
/** @param {Stakeholder | null} node */
export function mark(node) {
  if (node === view.marked) return;
  view.marked = node;
  network.redraw();
}

// The scale at which a box fills the canvas, with room for names at its sides.
/** @param {Box} box @param {number} most @param {{ width: number, height: number }} size */
function scaleFor(box, most, { width, height } = canvasSize()) {
  const side = Math.min(90, width * 0.12);
  const wide = (width - 2 * side) / Math.max(box.right - box.left, 1);
  const high = (height - 84) / Math.max(box.bottom - box.top, 1);
  return Math.max(LEAST, Math.min(wide, high, most));
}

// Where a picture of this size has the whole of what is shown: the origin and the scale.
/** @param {{ width: number, height: number }} size */
export function wholeIn(size) {
  const box = boxAround(shown.nodes);
  const scale = scaleFor(box, 1.5, size);
  return { scale, x: size.width / 2 - ((box.left + box.right) / 2) * scale, y: size.height / 2 - ((box.top + box.bottom) / 2) * scale };
}

/** @param {Box} box @param {number} scale @param {boolean} isAnimated */
function moveTo(box, scale, isAnimated) {
  const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  /** @type {Animation} */
  const animation = isAnimated && !isCalm() ? { duration: 350, easingFunction: 'easeInOutQuad' } : false;
  if (animation) move();
  network.moveTo({ position, scale, animation });
}

export function isUpright() {
  const { width, height } = canvasSize();
  return height > 1.2 * width;
}

// The panel and the table take their room from the map.
export function measure() {
  network.setSize('100%', '100%');
}

function isFitted() {
  const { width, height } = canvasSize();
  return view.fitted?.width === width && view.fitted.height === height;
}

/** @param {boolean} isAnimated */
export function fit(isAnimated) {
  if (!shown.nodes.length) return;
  view.fitted = canvasSize();
  const box = boxAround(shown.nodes);
  picture.overview = scaleFor(box, 1.5);
  moveTo(box, picture.overview, isAnimated);
  view.isWhole = true;
}

/** @param {Stakeholder[]} some @param {boolean} isAnimated */
export function lookAt(some, isAnimated = true) {
  if (!some.length) return;
  const box = boxAround(some);
  view.isWhole = false;
  moveTo(box, scaleFor(box, CLOSE), isAnimated);
}

/** @param {number} factor */
export function zoom(factor) {
  view.isWhole = false;
  const scale = Math.min(MOST, Math.max(LEAST, network.getScale() * factor));
  network.moveTo({ scale, animation: isCalm() ? false : { duration: 200, easingFunction: 'easeInOutQuad' } });
  move();
}

function limit() {
  const scale = network.getScale();
  if (scale > MOST || scale < LEAST) network.moveTo({ scale: Math.min(MOST, Math.max(LEAST, scale)) });
}
