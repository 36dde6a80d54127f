// Small pictures of kinds and ties, as on the map.

import { outlineOf } from './canvas.js';
import { dashesOf, hasArrow, typeOf } from './data.js';
import { colourOf, make, shape } from './dom.js';

/** @import { Tie } from './data.js' */
/** @import { Kind } from './page.d.ts' */

/** @type {(width: number, ...parts: Node[]) => SVGElement} */
const drawing = (width, ...parts) => shape('svg', { class: 'symbol', width, height: 16, viewBox: `0 0 ${width} 16`, 'aria-hidden': 'true', focusable: 'false' }, ...parts);

/** @param {Kind} kind */
export function symbol(kind) {
  const outline = outlineOf(kind.shape);
  const fill = colourOf(kind);
  if (!outline) return drawing(16, shape('circle', { cx: 8, cy: 8, r: 5.6, fill }));
  return drawing(16, shape('polygon', { points: outline.map(([x, y]) => `${(8 + 6 * x).toFixed(2)},${(8 + 6 * y).toFixed(2)}`).join(' '), fill }));
}

// A stroke as ties are drawn: the colour of its type, the pattern of its state, an arrow where it has a direction.
/** @param {string} colour @param {number[]} dashes @param {boolean} isDirected */
export function stroke(colour, dashes, isDirected) {
  const parts = [shape('line', { x1: 1, y1: 8, x2: isDirected ? 26 : 33, y2: 8, stroke: colour, 'stroke-width': 2.2, 'stroke-dasharray': dashes.length ? dashes.join(' ') : 'none' })];
  if (isDirected) parts.push(shape('polygon', { points: '25,3.6 34,8 25,12.4', fill: colour }));
  return drawing(34, ...parts);
}

/** @type {(tie: Tie) => HTMLElement} */
export const line = (tie) => make('span', { class: 'line' }, stroke(colourOf(typeOf(tie)), dashesOf(tie), hasArrow(tie)));
