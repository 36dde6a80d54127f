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

const MOST = 4; // closer than this nothing more is to be seen
const LEAST = 0.005;
const CLOSE = 1.4; // as near as the map goes by itself
const REST = 160; // milliseconds after which a map that moved is at rest
const POINTED = 12000; // ties; of more than these none is found by pointing at its line
const view = { network: null, hovered: null, marked: null, isWhole: true, isMoving: false, timer: 0, fitted: null };

const frame = () => document.querySelector('#canvas .vis-network');

// `onPick` hears what was clicked: { node }, { tie } or nothing.
export function startView(onPick) {
  view.network = new Network(byId('canvas'), { nodes: [], edges: [] }, JSON.parse(options)); // pyvis gives its options as text
  view.network.on('beforeDrawing', (context) => drawBeneath(view.network, context));
  view.network.on('afterDrawing', drawAbove);
  view.network.on('click', ({ pointer }) => onPick(at(pointer.canvas)));
  view.network.on('dragStart', () => { view.isWhole = false; });
  view.network.on('dragging', move);
  view.network.on('dragEnd', rest);
  view.network.on('zoom', () => { view.isWhole = false; move(); limit(); });
  view.network.on('resize', () => requestAnimationFrame(() => { if (view.isWhole && !isFitted()) fit(false); }));
  frame().setAttribute('role', 'application');
  byId('canvas').addEventListener('mousemove', onMove);
  byId('canvas').addEventListener('mouseleave', () => hover(null));
}

export function describeMap(text) {
  frame().setAttribute('aria-label', text);
}

export function onceDrawn(then) {
  move();
  view.network.once('afterDrawing', then);
}
export const focusMap = () => frame().focus();
export const placeOnScreen = (node) => view.network.canvasToDOM(node);

function move() {
  view.isMoving = shown.nodes.length > 300;
  clearTimeout(view.timer);
  view.timer = setTimeout(rest, REST);
}

function rest() {
  view.isMoving = false;
  clearTimeout(view.timer);
  view.network.redraw();
}

// The camera as drawing in pixels of the screen needs it.
export function cameraOf({ x, y }, scale, { width, height }, covered = []) {
  return { scale, width, height, covered, at: (point) => [point.x * scale + x, point.y * scale + y] };
}

function drawAbove(context) {
  const scale = view.network.getScale();
  paintActive(context, scale, view.marked);
  const ratio = window.devicePixelRatio || 1;
  const covered = [byId('shown'), byId('zoom'), byId('tour')].filter((element) => !element.hidden).map(boxOf);
  const camera = cameraOf(view.network.canvasToDOM({ x: 0, y: 0 }), scale, canvasSize(), covered);
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const first = [view.hovered, view.marked, active.centre, state.focus, ...(active.isOn ? active.nodes : [])].filter(Boolean);
  drawLabels(context, camera, [...new Set(first)], view.isMoving);
  context.restore();
}

const boxOf = ({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }) => ({ left, top, right: left + offsetWidth, bottom: top + offsetHeight });

export function redraw() {
  forgetBitmap();
  view.network.redraw();
}

// What lies at a point of the map: the stakeholder that is nearest, else the tie; a finger may miss by a little.
function at(point) {
  const scale = view.network.getScale();
  const node = (active.isOn && nearestNode(active.nodes, point, scale)) || nearestNode(shown.nodes, point, scale);
  if (node) return { node };
  const among = active.ties.length ? active.ties : shown.ties.length <= POINTED ? shown.ties : [];
  const tie = nearestTie(among.filter(isTieShown), point, 6 / scale);
  return tie ? { tie } : {};
}

function nearestNode(some, { x, y }, scale) {
  const slack = 5 / scale;
  let [found, least] = [null, Infinity];
  for (const node of some) {
    const away = Math.hypot(node.x - x, node.y - y) - radiusAt(node, scale);
    if (away < slack && away < least) [found, least] = [node, away];
  }
  return found;
}

function nearestTie(some, point, slack) {
  let [found, least] = [null, slack];
  for (const tie of some) {
    const bent = via(tie);
    const parts = bent ? [[tie.from, middleOf(tie)], [middleOf(tie), tie.to]] : [[tie.from, tie.to]];
    for (const [one, other] of parts) {
      const away = fromLine(point, one, other);
      if (away < least) [found, least] = [tie, away];
    }
  }
  return found;
}

function fromLine({ x, y }, one, other) {
  const [across, down] = [other.x - one.x, other.y - one.y];
  const along = Math.max(0, Math.min(1, ((x - one.x) * across + (y - one.y) * down) / (across ** 2 + down ** 2 || 1)));
  return Math.hypot(x - one.x - along * across, y - one.y - along * down);
}

function onMove(event) {
  if (event.buttons) return;
  const edge = byId('canvas').getBoundingClientRect();
  const point = view.network.DOMtoCanvas({ x: event.clientX - edge.left, y: event.clientY - edge.top });
  hover(nearestNode(active.isOn ? [...active.nodes, ...shown.nodes] : shown.nodes, point, view.network.getScale()));
}

function hover(node) {
  if (node === view.hovered) return;
  view.hovered = node;
  frame().style.cursor = node ? 'pointer' : '';
  view.network.redraw();
}

// The one that the keyboard is at.
export function mark(node) {
  if (node === view.marked) return;
  view.marked = node;
  view.network.redraw();
}

// The scale at which a box fills the canvas, with room for names at its sides.
function scaleFor(box, most, { width, height } = canvasSize()) {
  const side = Math.min(90, width * 0.12);
  const wide = (width - 2 * side) / Math.max(box.right - box.left, 1);
  const high = (height - 84) / Math.max(box.bottom - box.top, 1);
  return Math.max(LEAST, Math.min(wide, high, most));
}

// Where a picture of this size has the whole of what is shown: the origin and the scale.
export function wholeIn(size) {
  const box = boxAround(shown.nodes);
  const scale = scaleFor(box, 1.5, size);
  return { scale, x: size.width / 2 - ((box.left + box.right) / 2) * scale, y: size.height / 2 - ((box.top + box.bottom) / 2) * scale };
}

function moveTo(box, scale, isAnimated) {
  const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const animation = isAnimated && !isCalm() ? { duration: 350, easingFunction: 'easeInOutQuad' } : false;
  if (animation) move();
  view.network.moveTo({ position, scale, animation });
}

export function isUpright() {
  const { width, height } = canvasSize();
  return height > 1.2 * width;
}

// The panel and the table take their room from the map.
export function measure() {
  view.network.setSize('100%', '100%');
}

function isFitted() {
  const { width, height } = canvasSize();
  return view.fitted?.width === width && view.fitted.height === height;
}

export function fit(isAnimated) {
  if (!shown.nodes.length) return;
  view.fitted = canvasSize();
  const box = boxAround(shown.nodes);
  picture.overview = scaleFor(box, 1.5);
  moveTo(box, picture.overview, isAnimated);
  view.isWhole = true;
}

export function lookAt(some, isAnimated = true) {
  if (!some.length) return;
  const box = boxAround(some);
  view.isWhole = false;
  moveTo(box, scaleFor(box, CLOSE), isAnimated);
}

export function zoom(factor) {
  view.isWhole = false;
  const scale = Math.min(MOST, Math.max(LEAST, view.network.getScale() * factor));
  view.network.moveTo({ scale, animation: isCalm() ? false : { duration: 200, easingFunction: 'easeInOutQuad' } });
  move();
}

function limit() {
  const scale = view.network.getScale();
  if (scale > MOST || scale < LEAST) view.network.moveTo({ scale: Math.min(MOST, Math.max(LEAST, scale)) });
}
