// Names on the map: the most connected first, as many as fit without covering each other or a symbol, more of them as one zooms in.

import { active } from './active.js';
import { picture, radiusAt } from './canvas.js';
import { nodes, typeOf } from './data.js';
import { colourOf } from './dom.js';
import { isShown, shown } from './filters.js';
import { groupName, groups } from './groups.js';
import { kept, lastOf, valueOf } from './known.js';
import { middleOf } from './places.js';
import { state } from './state.js';
import { nameOf, typeName } from './words.js';

/** @import { Stakeholder } from './data.js' */
/** @import { Drawing } from './drawing.d.ts' */
/** @import { Box, Point } from './places.js' */
/** @import { State } from './state.js' */
/** @import { Camera } from './view.js' */
/** @typedef {'right' | 'left' | 'below' | 'above'} Side of a symbol */
/** @typedef {{ lines: string[], font: string, size: number, width: number, height: number }} Text as it is written */
/** @typedef {{ whole?: Text, short?: string, letters?: Text }} Texts by which one may be called */
/** @typedef {Box & { align: 'left' | 'right' | 'center', node?: Stakeholder | null }} TextBox */
/** @typedef {Box & { node?: Stakeholder | null, isSymbol?: boolean }} TakenBox */
/** @typedef {{ node: Stakeholder, at?: undefined, group?: undefined } | { at: Point, node?: undefined, group?: string }} Named */
/** @typedef {Named & { text: Text, box: TextBox, ink: string, offset: [number, number] }} Drawn */

/** @type {Record<State['labels'], number>} */
const TRIED = { few: 14, some: 700, many: 2500 }; // names in one drawing
/** @type {Record<State['labels'], number>} */
const PADDING = { few: 26, some: 0, many: 0 };
const SYMBOLS = 1500; // that names keep off; more are only seen from so far that they are specks
const SHORTEST = { width: 6, height: 13 }; // a letter
const LONGEST = 30; // characters of a line
const WORDED = 60; // ties; of more than these none is told along its line
/**
 * @type {{
 *   texts: Map<Stakeholder, Texts>, widths: Map<string, Map<string, number>>,
 *   order: Stakeholder[], rank: Map<Stakeholder, number>, drawn: Drawn[],
 * }}
 */
export const labelling = { texts: new Map(), widths: new Map(), order: [], rank: new Map(), drawn: [] };

// Boxes that are taken, found by the squares of a grid they lie in.
class Taken {
  constructor(square = 48) {
    this.square = square;
    /** @type {Map<number, TakenBox[]>} */
    this.squares = new Map();
  }

  /** @param {TakenBox} box */
  add(box) {
    for (const square of this.squaresOf(box)) {
      const held = this.squares.get(square);
      if (held) held.push(box);
      else this.squares.set(square, [box]);
    }
  }

  // The taken boxes that `box`, widened by `pad`, meets, its own symbol aside.
  /** @param {TakenBox} box @param {number} pad */
  met(box, pad = 0) {
    const [left, right, top, bottom] = [box.left - pad, box.right + pad, box.top - pad, box.bottom + pad];
    /** @type {TakenBox[]} */
    const found = [];
    for (const square of this.squaresOf({ left, right, top, bottom })) {
      const held = this.squares.get(square);
      if (!held) continue;
      for (const other of held) {
        if (left < other.right && other.left < right && top < other.bottom && other.top < bottom
          && !(other.node && other.node === box.node) && !found.includes(other)) found.push(other);
      }
    }
    return found;
  }

  // Whether it meets none; by itself and not out of met(), for it is asked thousands of times before the first frame.
  /** @param {TakenBox} box @param {number} pad */
  isFree(box, pad) {
    const [left, right, top, bottom] = [box.left - pad, box.right + pad, box.top - pad, box.bottom + pad];
    const { square } = this;
    for (let x = Math.floor(left / square); x <= right / square; x += 1) {
      for (let y = Math.floor(top / square); y <= bottom / square; y += 1) {
        for (const other of this.squares.get(x * 100003 + y) ?? []) {
          if (left < other.right && other.left < right && top < other.bottom && other.top < bottom && !(other.node && other.node === box.node)) return false;
        }
      }
    }
    return true;
  }

  /** @param {Box} box */
  squaresOf({ left, right, top, bottom }) {
    const { square } = this;
    const found = [];
    for (let x = Math.floor(left / square); x <= right / square; x += 1) {
      for (let y = Math.floor(top / square); y <= bottom / square; y += 1) found.push(x * 100003 + y);
    }
    return found;
  }
}

// A name in at most three lines of about equal length; only what is longer than these loses its end.
/** @param {string} name */
function wrapped(name) {
  const count = Math.min(3, Math.ceil(name.length / 25));
  if (name.length <= 20 || count === 1) return [cut(name)];
  for (let width = Math.ceil(name.length / count); width < name.length; width += 1) {
    const lines = [''];
    for (const word of name.split(/\s+/)) {
      if (lastOf(lines) && lastOf(lines).length + word.length >= width) lines.push('');
      lines.push(`${lines.pop()} ${word}`.trim());
    }
    if (lines.length <= count || width > LONGEST) return lines.slice(0, count).map((text, row) => cut(text, row === count - 1 && lines.length > count));
  }
  return [cut(name)];
}

/** @param {string} text */
function cut(text, isShort = text.length > LONGEST) {
  return isShort ? `${text.slice(0, LONGEST - 2).trimEnd()}…` : text;
}

// An acronym among the aliases whose letters are initials of the name, in order: RCMP in English, GRC in French.
/** @param {Stakeholder} node */
function acronym(node) {
  const initials = nameOf(node).split(/[\s'’-]+/).map((word) => word.charAt(0).toUpperCase()).join('');
  return node.aliases.find((alias) => /^[A-Z0-9&-]{2,9}$/.test(alias) && isWithin(alias.replace(/[^A-Z]/g, ''), initials));
}

/** @param {string} letters @param {string} initials */
function isWithin(letters, initials) {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return letters.length > 1 && at === letters.length;
}

// How a stakeholder may be called on the map, the best first: lines, measured in the font that its standing earns.
/** @param {Stakeholder} node @param {Drawing} context */
function* textsOf(node, context) {
  /** @type {Texts} */
  const held = kept(labelling.texts, node, () => ({}));
  held.whole ??= measured(wrapped(nameOf(node)), node, context);
  yield held.whole;
  held.short ??= acronym(node) ?? '';
  if (held.short) yield held.letters ??= measured([held.short], node, context);
}

/** @param {string[]} lines @param {Stakeholder} node @param {Drawing} context @returns {Text} */
function measured(lines, node, context) {
  const isHub = valueOf(labelling.rank, node) < Math.max(6, nodes.length * 0.08);
  const size = isHub ? 13 : 11.5;
  const font = `${isHub ? 650 : 450} ${size}px ${picture.paper.font}`;
  return { lines, font, size, width: Math.max(...lines.map((text) => widthOf(text, font, context))), height: lines.length * (size + 1.5) };
}

// The width of a text. Of Latin letters it is the sum of theirs, which are measured once: to measure hundreds of names takes longer than
// to draw them.
/** @param {string} text @param {string} font @param {Drawing} context */
function widthOf(text, font, context) {
  /** @type {(some: string) => number} */
  const width = (some) => {
    context.font = font;
    return context.measureText(some).width;
  };
  if (!/^[\u0020-\u024f\u2010-\u2026]*$/.test(text)) return width(text);
  const widths = kept(labelling.widths, font, () => new Map());
  let sum = 0;
  for (const letter of text) {
    sum += kept(widths, letter, () => width(letter));
  }
  return sum;
}

// The box of a name at one of the four sides of a symbol.
/** @type {Side[]} */
const SIDES = ['right', 'left', 'below', 'above'];
/**
 * @param {Side} side
 * @param {{ width: number, height: number }} text
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 * @param {Stakeholder} node
 * @returns {TextBox}
 */
function boxAt(side, { width, height }, x, y, reach, node) {
  const left = side === 'right' ? x + reach : side === 'left' ? x - reach - width : x - width / 2;
  const top = side === 'below' ? y + reach : side === 'above' ? y - reach - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height, align: side === 'right' ? 'left' : side === 'left' ? 'right' : 'center', node };
}

/** @param {Taken} taken @param {number} x @param {number} y @param {number} reach @param {Stakeholder} node @param {number} pad */
function openSides(taken, x, y, reach, node, pad) {
  /** @type {Side[]} */
  const open = [];
  for (const side of SIDES) if (taken.isFree(boxAt(side, SHORTEST, x, y, reach, node), pad)) open.push(side);
  return open;
}

export function resetLabels() {
  labelling.texts.clear();
  labelling.order = [...nodes].sort((one, other) => other.ties.length - one.ties.length || (one.id < other.id ? -1 : 1));
  labelling.rank = new Map(labelling.order.map((node, position) => [node, position]));
}

// Draws the names, in pixels of the screen. `first` come before all others; where some stand out, only they are named. While the map
// moves, the names found last are moved along with it: to find places for them again takes longer than a frame.
/** @param {Drawing} context @param {Camera} camera @param {Stakeholder[]} first @param {boolean} isMoving */
export function drawLabels(context, camera, first, isMoving) {
  context.lineJoin = 'round';
  if (isMoving && labelling.drawn.length) {
    for (const one of labelling.drawn) {
      const [x, y] = camera.at(one.node ?? one.at);
      const box = { ...one.box, left: x + one.offset[0], top: y + one.offset[1] };
      if (x > -200 && y > -50 && x < camera.width + 200 && y < camera.height + 50) write(context, one.text, box, one.ink);
    }
    return;
  }
  const taken = new Taken();
  labelling.drawn = [];
  /** @type {(node: Stakeholder) => boolean} */
  const inSight = (node) => {
    const [x, y] = camera.at(node);
    return x > -40 && y > -40 && x < camera.width + 40 && y < camera.height + 40;
  };
  const named = new Set(first);
  const others = active.isOn ? [] : labelling.order.filter((node) => isShown(node) && !named.has(node));
  const candidates = [...named, ...others].filter(inSight);
  for (const node of candidates.slice(0, SYMBOLS)) {
    const [x, y] = camera.at(node);
    const reach = radiusAt(node, camera.scale) * camera.scale;
    taken.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, node, isSymbol: node !== active.centre });
  }
  for (const box of camera.covered) taken.add(box);
  const important = active.isOn ? candidates.length : 10;
  drawNames(context, camera, candidates.slice(0, important), taken, named);
  if (!active.isOn) drawGroupNames(context, camera, taken);
  if (isMoving && !active.isOn) return; // a crowd that has just come in sight: the map first, its lesser names when it is at rest
  drawNames(context, camera, candidates.slice(important, TRIED[state.labels]), taken, named);
  if (active.isOn && active.ties.length <= WORDED) drawTieWords(context, camera, taken);
}

/** @param {Drawing} context @param {Camera} camera @param {Stakeholder[]} some @param {Taken} taken @param {Set<Stakeholder>} named */
function drawNames(context, camera, some, taken, named) {
  some.forEach((node, position) => {
    const [x, y] = camera.at(node);
    const reach = radiusAt(node, camera.scale) * camera.scale * (active.isOn ? 1.1 : 1) + 4;
    const isUrgent = (named.has(node) && position < 80) || valueOf(labelling.rank, node) < 10;
    const pad = isUrgent ? 0 : PADDING[state.labels];
    const isBold = isUrgent || state.labels === 'many';
    // Where the shortest name has no room, no other has.
    /** @type {readonly Side[]} */
    const sides = isBold ? SIDES : openSides(taken, x, y, reach, node, pad);
    if (!sides.length) return;
    /** @type {{ text: Text, box: TextBox, hidden: number } | null} */
    let best = null;
    for (const text of textsOf(node, context)) {
      for (const side of sides) {
        const box = boxAt(side, text, x, y, reach, node);
        if (box.left < 2 || box.right > camera.width - 2) continue;
        if (taken.isFree(box, pad)) {
          best = { text, box, hidden: 0 };
          break;
        }
        if (!isBold) continue;
        // The most important names may cover symbols, as little as possible, and all may where one wants as many as fit; no name covers a name.
        const met = taken.met(box, pad);
        const hidden = met.reduce((sum, other) => sum + covered(box, other), 0);
        if (met.every((other) => other.isSymbol) && (!best || hidden < best.hidden)) best = { text, box, hidden };
      }
      if (best && !best.hidden) break;
    }
    if (!best) return;
    taken.add({ ...best.box, node: null, left: best.box.left - 2, right: best.box.right + 2 });
    put(context, best.text, best.box, picture.paper.ink, { node }, [x, y]);
  });
}

// How much of one box another covers, in square pixels.
/** @param {Box} one @param {Box} other */
function covered(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return Math.max(0, width) * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

// What groups are called, the largest first: of sectors always; of communities where there are too many for their members to tell.
/** @param {Drawing} context @param {Camera} camera @param {Taken} taken */
function drawGroupNames(context, camera, taken) {
  if (state.groups === 'community' && shown.nodes.length < 400) return;
  for (const group of groups.all) {
    if (state.groups === 'community' && labelling.drawn.some(({ node }) => node === group.first)) continue;
    const size = group.members.length > shown.nodes.length / 12 ? 14 : 12;
    const lines = wrapped(groupName(group));
    context.font = `700 ${size}px ${picture.paper.font}`;
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    const text = { lines, font: context.font, size, width, height: lines.length * (size + 1.5) };
    const at = { x: group.middle.x, y: group.top };
    const [x, y] = camera.at(at);
    for (const lift of [text.height + 12, -6, text.height + 26]) {
      /** @type {TextBox} */
      const box = { left: x - width / 2, right: x + width / 2, top: y - lift, bottom: y - lift + text.height, align: 'center' };
      if (box.left < 2 || box.top < 2 || box.right > camera.width - 2 || box.bottom > camera.height - 2) continue;
      if (taken.met(box).some((other) => !other.isSymbol || lift > 0)) continue;
      taken.add(box);
      put(context, text, box, picture.paper.soft, { at, group: groupName(group) }, [x, y]);
      break;
    }
  }
}

// What each tie that stands out says, in the middle of its line where there is room: the colour is not needed to tell which it is.
/** @param {Drawing} context @param {Camera} camera @param {Taken} taken */
function drawTieWords(context, camera, taken) {
  for (const tie of active.ties) {
    const at = middleOf(tie);
    const [x, y] = camera.at(at);
    context.font = `italic 450 11px ${picture.paper.font}`;
    const words = typeName(typeOf(tie));
    const width = context.measureText(words).width;
    const text = { lines: [words], font: context.font, size: 11, width, height: 12.5 };
    /** @type {TextBox} */
    const box = { left: x - width / 2, right: x + width / 2, top: y - 6, bottom: y + 6, align: 'center' };
    if (taken.met(box).length) continue;
    taken.add(box);
    put(context, text, box, colourOf(typeOf(tie)), { at }, [x, y]);
  }
}

/**
 * @param {Drawing} context
 * @param {Text} text
 * @param {TextBox} box
 * @param {string} ink
 * @param {Named} what
 * @param {[number, number]} point
 */
function put(context, text, box, ink, what, [x, y]) {
  write(context, text, box, ink);
  labelling.drawn.push({ ...what, text, box, ink, offset: [box.left - x, box.top - y] });
}

/** @param {Drawing} context @param {Text} text @param {TextBox} box @param {string} ink */
function write(context, { lines, font, size, width }, box, ink) {
  context.font = font;
  context.textAlign = box.align;
  context.textBaseline = 'middle';
  context.strokeStyle = picture.paper.halo;
  context.lineWidth = 3.5;
  context.fillStyle = ink;
  const x = box.left + { left: 0, right: width, center: width / 2 }[box.align];
  lines.forEach((text, row) => {
    const y = box.top + (row + 0.5) * (size + 1.5);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  });
}
