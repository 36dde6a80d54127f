// A crowd is drawn once, on a canvas that reaches past the screen's edges, and moved about as a picture; it is drawn sharply again
// when it is left, or shortly after the zoom has come to rest.

import { active } from './active.js';
import { canvasSize, contextOf, CROWD, paint, picture } from './canvas.js';
import { shown } from './filters.js';

/** @import { Network } from 'vis-network/esnext/esm/vis-network.js' */
/** @import { Drawing } from './drawing.d.ts' */
/** @import { Box } from './places.js' */
/** @import { Timer } from './view.js' */

const MARGIN = 0.4; // of the screen's width and height, at each side
const REST = 140; // milliseconds

/** @type {{ canvas: HTMLCanvasElement | null, isFresh: boolean, scale: number, box: Box, timer: Timer }} */
const bitmap = { canvas: null, isFresh: false, scale: 0, box: { left: 0, top: 0, right: 0, bottom: 0 }, timer: 0 };

// Has the next drawing made anew: what is drawn, its colours or its strength have changed.
export function forgetBitmap() {
  bitmap.isFresh = false;
}

/** @param {Network} network @param {Drawing & CanvasDrawImage} context */
export function drawBeneath(network, context) {
  const scale = network.getScale();
  if (shown.ties.length <= CROWD && shown.nodes.length <= CROWD) {
    paint(context, scale, seenBox(network, scale, 0), active.isOn);
    return;
  }
  const seen = onDrawing(seenBox(network, scale, 0));
  if (seen.left >= seen.right || seen.top >= seen.bottom) return;
  const isUsable = bitmap.isFresh && seen.left >= bitmap.box.left && seen.top >= bitmap.box.top && seen.right <= bitmap.box.right
    && seen.bottom <= bitmap.box.bottom && scale / bitmap.scale < 3;
  if (!isUsable) paintBitmap(onPixels(network, onDrawing(seenBox(network, scale, MARGIN)), scale), scale);
  else if (scale !== bitmap.scale) {
    clearTimeout(bitmap.timer);
    bitmap.timer = setTimeout(() => { forgetBitmap(); network.redraw(); }, REST);
  }
  const { left, top, right, bottom } = bitmap.box;
  if (bitmap.canvas) context.drawImage(bitmap.canvas, left, top, right - left, bottom - top);
}

// What the screen shows, in the map's units, widened by `margin`.
/** @param {Network} network @param {number} scale @param {number} margin */
function seenBox(network, scale, margin) {
  const { width, height } = canvasSize();
  const corner = network.DOMtoCanvas({ x: -margin * width, y: -margin * height });
  const reach = (1 + 2 * margin) / scale;
  return { left: corner.x, top: corner.y, right: corner.x + width * reach, bottom: corner.y + height * reach };
}

// The part of a box in which there is something to draw.
/** @param {Box} box */
function onDrawing(box) {
  const { left, top, right, bottom } = picture.bounds;
  return { left: Math.max(box.left, left), top: Math.max(box.top, top), right: Math.min(box.right, right), bottom: Math.min(box.bottom, bottom) };
}

// The box widened to whole pixels of the screen, or the picture would be blurred.
/** @param {Network} network @param {Box} box @param {number} scale */
function onPixels(network, { left, top, right, bottom }, scale) {
  const [first, last] = [network.canvasToDOM({ x: left, y: top }), network.canvasToDOM({ x: right, y: bottom })];
  const [x, y] = [Math.floor(first.x), Math.floor(first.y)];
  const corner = network.DOMtoCanvas({ x, y });
  return { left: corner.x, top: corner.y, right: corner.x + (Math.ceil(last.x) - x) / scale, bottom: corner.y + (Math.ceil(last.y) - y) / scale };
}

/** @param {Box} box @param {number} scale */
function paintBitmap(box, scale) {
  const canvas = bitmap.canvas ||= document.createElement('canvas');
  const ratio = scale * Math.min(2, window.devicePixelRatio || 1);
  canvas.width = Math.round((box.right - box.left) * ratio);
  canvas.height = Math.round((box.bottom - box.top) * ratio);
  const context = contextOf(canvas);
  context.setTransform(ratio, 0, 0, ratio, -box.left * ratio, -box.top * ratio);
  paint(context, scale, box, active.isOn);
  Object.assign(bitmap, { isFresh: true, scale, box });
}
