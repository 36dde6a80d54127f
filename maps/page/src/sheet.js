// The map as a sheet of its own: handling marks, title and what is shown above, the legend beside it. Nothing of it is cut: it takes the
// lines that it needs, and the sheet grows.

import { active } from './active.js';
import { outlineOf, paint, paintActive, picture } from './canvas.js';
import { aboutLine, markParts, shownLine, titleOf } from './caption.js';
import { page } from './data.js';
import { colourOf } from './dom.js';
import { shown } from './filters.js';
import { drawLabels, labelling } from './labels.js';
import { linesOf, linesOfParts } from './lines.js';
import { state } from './state.js';
import { cameraOf, redraw, wholeIn } from './view.js';
import { capital, say, typeName } from './words.js';

/** @import { Drawing } from './drawing.d.ts' */
/** @typedef {{ size?: number, weight?: number, ink?: string }} Look of a text */
/** @typedef {{ texts: string[], look: Look, height: number }} Block of lines that look alike */
/** @typedef {{ height: number, draw?: (y: number) => void, texts?: string[], look?: Look }} Row of the legend */
/** @typedef {{ width: number, height: number, blocks: Block[], head: number, rows: Row[] }} Sheet */

const WIDTH = 1600;
const LEAST = { sheet: 1000, map: 600 }; // heights
const EDGE = 24;
const SIDE = 250;
const INDENT = 70; // of the words of the legend
const ROW = 20;

/** @type {(look: Look) => string} */
const fontOf = ({ size = 13, weight = 450 }) => `${weight} ${size}px ${picture.paper.font}`;

// How the sheet of what is shown now is laid out.
/** @param {Drawing} context @returns {Sheet} */
export function layOut(context) {
  const blocks = blocksOfHead(context);
  const head = blocks.reduce((height, block) => height + block.texts.length * block.height, 2 * 12);
  const rows = rowsOfLegend(context);
  const side = rows.reduce((height, row) => height + row.height, 2 * 16);
  return { width: WIDTH, height: Math.max(LEAST.sheet, head + LEAST.map, head + side), blocks, head, rows };
}

// Draws it: the whole of what is shown, as it is seen; what stands out stands out.
/** @param {Drawing} context @param {Sheet} sheet @param {number} sharp pixels for one of the sheet's units */
export function drawSheet(context, { width, height, blocks, head, rows }, sharp) {
  const kept = labelling.drawn;
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  context.fillStyle = picture.paper.paper;
  context.fillRect(0, 0, width, height);
  const whole = wholeIn({ width: width - SIDE, height: height - head });
  const origin = { x: whole.x + SIDE, y: whole.y + head };
  const [scale, overview] = [whole.scale, picture.overview];
  picture.overview = scale;
  if (shown.nodes.length) {
    context.setTransform(scale * sharp, 0, 0, scale * sharp, origin.x * sharp, origin.y * sharp);
    paint(context, scale, null, active.isOn);
    paintActive(context, scale, null);
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    const covered = [{ left: 0, top: 0, right: width, bottom: head }, { left: 0, top: 0, right: SIDE, bottom: height }];
    drawLabels(context, cameraOf(origin, scale, { width, height }, covered), [active.centre, state.focus, ...active.nodes].filter((node) => node !== null), false);
  }
  drawHead(context, blocks);
  drawLegend(context, head, rows);
  labelling.drawn = kept;
  picture.overview = overview;
  redraw();
}

/** @param {Drawing} context @param {string} text @param {number} x @param {number} y @param {Look} look */
function put(context, text, x, y, look) {
  context.font = fontOf(look);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = look.ink ?? picture.paper.ink;
  context.fillText(text, x, y);
}

// What knows how wide a text of this look is.
/** @param {Drawing} context @param {Look} look @returns {(text: string) => number} */
function measuring(context, look) {
  context.font = fontOf(look);
  return (text) => context.measureText(text).width;
}

/** @param {Drawing} context @returns {Block[]} */
function blocksOfHead(context) {
  const room = WIDTH - 2 * EDGE;
  const { warm, soft } = picture.paper;
  /** @type {[string | string[], Look, number][]} */
  const said = [
    [markParts(), { size: 15, weight: 700, ink: warm }, 22], [titleOf(), { size: 24, weight: 700 }, 34], [page.description ?? '', { size: 14 }, 20],
    [shownLine(), { size: 13 }, 20], [aboutLine(), { size: 13, ink: soft }, 20],
  ];
  return said.map(([text, look, height]) => ({
    look, height, texts: typeof text === 'string' ? linesOf(text, room, measuring(context, look)) : linesOfParts(text, room, measuring(context, look)),
  }));
}

/** @param {Drawing} context @param {Block[]} blocks */
function drawHead(context, blocks) {
  let y = 12;
  for (const { texts, look, height } of blocks) {
    for (const text of texts) {
      put(context, text, EDGE, y + height / 2, look);
      y += height;
    }
  }
}

// The legend: only what is shown.
/** @param {Drawing} context @returns {Row[]} */
function rowsOfLegend(context) {
  const measure = measuring(context, {});
  /** @type {(draw: (y: number) => void, text: string) => Row} */
  const row = (draw, text) => {
    const texts = linesOf(text, SIDE - INDENT - 6, measure);
    return { draw, texts, height: Math.max(1, texts.length) * ROW };
  };
  /** @type {(text: string) => Row} */
  const heading = (text) => ({ texts: [text], look: { weight: 700 }, height: ROW + 2 });
  const gap = { height: 10 };
  const used = { kinds: new Set(shown.nodes.map((node) => node.kind)), types: new Set(shown.ties.map((tie) => tie.type)), states: new Set(shown.ties.map((tie) => tie.state)) };
  return [
    heading(say('who')),
    ...page.kinds.filter((_, at) => used.kinds.has(at)).map((kind) => row((y) => drawSymbol(context, y, kind.shape, colourOf(kind)), capital(kind.many[state.lang]))),
    gap, heading(say('ties')),
    ...page.types.filter((_, at) => used.types.has(at)).map((type) => row((y) => drawStroke(context, y, colourOf(type), [], !type.symmetric), capital(typeName(type)))),
    gap, heading(say('states')),
    ...page.states.filter((_, at) => used.states.has(at)).map((standing) => row((y) => drawStroke(context, y, picture.paper.ink, standing.dashes || [], false), capital(say(standing.id)))),
  ];
}

/** @param {Drawing} context @param {number} head @param {Row[]} rows */
function drawLegend(context, head, rows) {
  let y = head + 16;
  for (const { draw, texts = [], look, height } of rows) {
    draw?.(y + ROW / 2);
    for (const [at, text] of texts.entries()) put(context, text, draw ? INDENT : EDGE, y + (at + 0.5) * ROW, look ?? {});
    y += height;
  }
}

/** @param {Drawing} context @param {number} y @param {string} shape @param {string} colour */
function drawSymbol(context, y, shape, colour) {
  const outline = outlineOf(shape);
  context.beginPath();
  if (outline) for (const [ax, ay] of outline) context.lineTo(34 + 7 * ax, y + 7 * ay);
  else context.arc(34, y, 7, 0, 2 * Math.PI);
  if (outline) context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** @param {Drawing} context @param {number} y @param {string} colour @param {number[]} dashes @param {boolean} isDirected */
function drawStroke(context, y, colour, dashes, isDirected) {
  context.beginPath();
  context.setLineDash(dashes);
  context.moveTo(EDGE, y);
  context.lineTo(isDirected ? 54 : 60, y);
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 2.2;
  context.stroke();
  context.setLineDash([]);
  if (!isDirected) return;
  context.beginPath();
  context.moveTo(62, y);
  context.lineTo(53, y - 4.5);
  context.lineTo(53, y + 4.5);
  context.closePath();
  context.fill();
}
