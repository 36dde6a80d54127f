// A crowd is drawn once, on a canvas that reaches past the screen's edges, and moved about as a picture; it is drawn sharply again
// when it is left, or shortly after the zoom has come to rest.

import { active } from './active.js';
import { canvasSize, paint } from './canvas.js';
import { shown } from './filters.js';

const CROWD = 1500; // ties; fewer are drawn afresh each time
const MARGIN = 0.4; // of the screen's width and height, at each side
const REST = 140; // milliseconds

const bitmap = { canvas: null, isFresh: false, scale: 0, box: null, timer: 0 };

// Has the next drawing made anew: what is drawn, its colours or its strength have changed.
export function forgetBitmap() {
  bitmap.isFresh = false;
}

export function drawBeneath(network, context) {
  const scale = network.getScale();
  if (shown.ties.length <= CROWD && shown.nodes.length <= CROWD) {
    paint(context, scale, seenBox(network, scale, 0), active.isOn);
    return;
  }
  const seen = seenBox(network, scale, 0);
  const isUsable = bitmap.isFresh && seen.left >= bitmap.box.left && seen.top >= bitmap.box.top && seen.right <= bitmap.box.right
    && seen.bottom <= bitmap.box.bottom && scale / bitmap.scale < 3;
  if (!isUsable) paintBitmap(seenBox(network, scale, MARGIN), scale);
  else if (scale !== bitmap.scale) {
    clearTimeout(bitmap.timer);
    bitmap.timer = setTimeout(() => { forgetBitmap(); network.redraw(); }, REST);
  }
  const { left, top, right, bottom } = bitmap.box;
  context.drawImage(bitmap.canvas, left, top, right - left, bottom - top);
}

// What the screen shows, in the map's units, widened by `margin`.
function seenBox(network, scale, margin) {
  const { width, height } = canvasSize();
  const corner = network.DOMtoCanvas({ x: -margin * width, y: -margin * height });
  const reach = (1 + 2 * margin) / scale;
  return { left: corner.x, top: corner.y, right: corner.x + width * reach, bottom: corner.y + height * reach };
}

function paintBitmap(box, scale) {
  bitmap.canvas ||= document.createElement('canvas');
  const ratio = scale * Math.min(2, window.devicePixelRatio || 1);
  bitmap.canvas.width = Math.round((box.right - box.left) * ratio);
  bitmap.canvas.height = Math.round((box.bottom - box.top) * ratio);
  const context = bitmap.canvas.getContext('2d');
  context.setTransform(ratio, 0, 0, ratio, -box.left * ratio, -box.top * ratio);
  paint(context, scale, box, active.isOn);
  Object.assign(bitmap, { isFresh: true, scale, box });
}
