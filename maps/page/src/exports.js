// What leaves the page as a file: the table as CSV, the map with its title and legend as a picture; and the link to what is seen.

import { active } from './active.js';
import { contextOf, outlineOf, paint, paintActive, picture } from './canvas.js';
import { page } from './data.js';
import { byId, colourOf } from './dom.js';
import { shown } from './filters.js';
import { drawLabels, labelling } from './labels.js';
import { Recorder } from './recorder.js';
import { state } from './state.js';
import { csv } from './table.js';
import { cameraOf, redraw, wholeIn } from './view.js';
import { capital, say, typeName } from './words.js';

/** @import { Drawing } from './drawing.d.ts' */

const SIZE = { width: 1600, height: 1000 };
const HEAD = 92;
const SIDE = 250;
const SHARP = 2; // pixels of a PNG for one of these

/** @type {(ending: string) => string} */
const fileName = (ending) => `${(page.title || say('title')).normalize('NFKD').replace(/[^\w -]+/g, '').trim().replace(/\s+/g, '-').slice(0, 60) || 'map'}.${ending}`;

/** @param {Blob} blob @param {string} name */
function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export const downloadCsv = () => download(new Blob([csv()], { type: 'text/csv;charset=utf-8' }), fileName('csv'));

export function downloadPng() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.width * SHARP, SIZE.height * SHARP];
  drawSheet(contextOf(canvas), SHARP);
  canvas.toBlob((blob) => { if (blob) download(blob, fileName('png')); }, 'image/png');
}

export function downloadSvg() {
  const recorder = new Recorder(contextOf(document.createElement('canvas')));
  drawSheet(recorder, 1);
  download(new Blob([recorder.svg(SIZE.width, SIZE.height, page.title || say('title'))], { type: 'image/svg+xml' }), fileName('svg'));
}

// The whole of what is shown, with title, date, marks, legend and count, as it is seen: what stands out stands out.
/** @param {Drawing} context @param {number} sharp */
function drawSheet(context, sharp) {
  const { width, height } = SIZE;
  const kept = labelling.drawn;
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  context.fillStyle = picture.paper.paper;
  context.fillRect(0, 0, width, height);
  const room = { width: width - SIDE, height: height - HEAD - 30 };
  const whole = wholeIn(room);
  const origin = { x: whole.x + SIDE, y: whole.y + HEAD };
  const [scale, overview] = [whole.scale, picture.overview];
  picture.overview = scale;
  context.setTransform(scale * sharp, 0, 0, scale * sharp, origin.x * sharp, origin.y * sharp);
  paint(context, scale, null, active.isOn);
  paintActive(context, scale, null);
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  const covered = [{ left: 0, top: 0, right: width, bottom: HEAD }, { left: 0, top: 0, right: SIDE, bottom: height }, { left: 0, top: height - 30, right: width, bottom: height }];
  drawLabels(context, cameraOf(origin, scale, SIZE, covered), [active.centre, state.focus, ...active.nodes].filter((node) => node !== null), false);
  drawHead(context);
  drawKey(context);
  labelling.drawn = kept;
  picture.overview = overview;
  redraw();
}

/**
 * @param {Drawing} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {{ size?: number, weight?: number, ink?: string }} how
 */
function put(context, text, x, y, { size = 13, weight = 450, ink = picture.paper.ink } = {}) {
  context.font = `${weight} ${size}px ${picture.paper.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** @param {Drawing} context */
function drawHead(context) {
  put(context, page.title || say('title'), 24, 32, { size: 24, weight: 700 });
  if (page.description) put(context, page.description.replace(/\s+/g, ' ').slice(0, 200), 24, 58, { size: 14 });
  put(context, byId('about').textContent ?? '', 24, 80, { ink: picture.paper.soft });
  put(context, byId('shown').textContent ?? '', 24, SIZE.height - 18, { ink: picture.paper.soft });
}

// The legend: only what is shown.
/** @param {Drawing} context */
function drawKey(context) {
  let y = HEAD + 26;
  /** @type {(text: string) => void} */
  const heading = (text) => { put(context, text, 24, y, { weight: 700 }); y += 22; };
  const used = { kinds: new Set(shown.nodes.map((node) => node.kind)), types: new Set(shown.ties.map((tie) => tie.type)), states: new Set(shown.ties.map((tie) => tie.state)) };
  heading(say('who'));
  page.kinds.forEach((kind, at) => {
    if (!used.kinds.has(at)) return;
    const outline = outlineOf(kind.shape);
    context.beginPath();
    if (outline) for (const [ax, ay] of outline) context.lineTo(34 + 7 * ax, y + 7 * ay);
    else context.arc(34, y, 7, 0, 2 * Math.PI);
    if (outline) context.closePath();
    context.fillStyle = colourOf(kind);
    context.fill();
    put(context, capital(kind.many[state.lang]), 70, y);
    y += 20;
  });
  y += 10;
  /** @type {(colour: string, dashes: number[], isDirected: boolean, text: string) => void} */
  const stroke = (colour, dashes, isDirected, text) => {
    context.beginPath();
    context.setLineDash(dashes);
    context.moveTo(24, y);
    context.lineTo(isDirected ? 54 : 60, y);
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = 2.2;
    context.stroke();
    context.setLineDash([]);
    if (isDirected) {
      context.beginPath();
      context.moveTo(62, y);
      context.lineTo(53, y - 4.5);
      context.lineTo(53, y + 4.5);
      context.closePath();
      context.fill();
    }
    put(context, text, 70, y);
    y += 20;
  };
  heading(say('ties'));
  page.types.forEach((type, at) => { if (used.types.has(at)) stroke(colourOf(type), [], !type.symmetric, capital(typeName(type))); });
  y += 10;
  heading(say('states'));
  page.states.forEach((standing, at) => { if (used.states.has(at)) stroke(picture.paper.ink, standing.dashes || [], false, say(standing.id)); });
}

// Puts the address of what is seen where it can be pasted; where the browser does not allow that, shows it to be copied.
export async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    byId('spoken').textContent = say('copied');
    byId('link').hidden = true;
    byId('link-button').textContent = say('copied');
    setTimeout(() => { byId('link-button').textContent = say('link'); }, 2000);
  } catch {
    byId('link').hidden = false;
    byId('link').value = location.href;
    byId('link').select();
  }
}

