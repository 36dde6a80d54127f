// Groups: who stands together on a tinted ground, what a group is called, and how many ties run between two.

import { shown } from './filters.js';
import { kept } from './known.js';
import { state } from './state.js';
import { nameOf, say } from './words.js';

/** @import { Corner } from './canvas.js' */
/** @import { Stakeholder } from './data.js' */
/** @import { Point } from './places.js' */
/** @typedef {string | number} Key of a group: the name of a sector, or the number of a community */
/** @typedef {(node: Stakeholder) => Key} KeyOf */
/** @typedef {{ key: Key, number: number, members: Stakeholder[], middle: Point, first: Stakeholder, points: Corner[], top: number }} Group */
/** @typedef {{ one: Group, other: Group, count: number }} Ribbon */

const LEAST = 3; // members for a ground and a name
const RIBBONS = 6000; // ties; of more than these the overview shows ribbons between groups
const REACH = 14; // of the ground beyond a symbol
/** @type {Corner[]} */
const CORNERS = Array.from({ length: 8 }, (_, corner) => [Math.cos((Math.PI * corner) / 4), Math.sin((Math.PI * corner) / 4)]);

/** @type {{ all: Group[], ribbons: Ribbon[] }} */
export const groups = { all: [], ribbons: [] };

// The groups of what is shown, the largest first: members, name, ground (points of a hull) and middle.
export function gather() {
  groups.all = [];
  groups.ribbons = [];
  if (state.focus || state.groups === 'none') return;
  /** @type {KeyOf} */
  const keyOf = state.groups === 'sector' ? (node) => node.sector : (node) => node.group;
  /** @type {Map<Key, Stakeholder[]>} */
  const members = new Map();
  for (const node of shown.nodes) {
    const key = keyOf(node);
    if (key === -1) continue;
    kept(members, key, () => []).push(node);
  }
  /** @type {Map<Key, Group>} */
  const found = new Map();
  for (const [key, some] of members) {
    if (some.length < LEAST) continue;
    const middle = { x: 0, y: 0 };
    let first = some[0];
    for (const node of some) {
      middle.x += node.x / some.length;
      middle.y += node.y / some.length;
      if (node.ties.length > first.ties.length) first = node;
    }
    const number = typeof key === 'number' ? key : found.size;
    found.set(key, { key, number, members: some, middle, first, points: hull(rim(some).flatMap(outline)), top: Math.min(...some.map((node) => node.y - node.size)) });
  }
  groups.all = [...found.values()].sort((one, other) => other.members.length - one.members.length);
  if (shown.ties.length > RIBBONS) groups.ribbons = ribbonsBetween(found, keyOf);
}

/** @type {(group: Group) => string} */
export const groupName = (group) => (state.groups === 'sector' ? String(group.key) || say('notStated') : nameOf(group.first));

// Those on the hull of the middles: the others do not reach beyond their ground.
/** @type {(some: Stakeholder[]) => Stakeholder[]} */
const rim = (some) => (some.length < 12 ? some : hull(some.map((node) => /** @type {[number, number, Stakeholder]} */ ([node.x, node.y, node]))).map(([, , node]) => node));
/** @type {(node: Stakeholder) => Corner[]} */
const outline = (node) => CORNERS.map(([x, y]) => [node.x + (node.size + REACH) * x, node.y + (node.size + REACH) * y]);

/** @param {Map<Key, Group>} found @param {KeyOf} keyOf */
function ribbonsBetween(found, keyOf) {
  /** @type {Map<number, Ribbon>} */
  const counts = new Map();
  for (const tie of shown.ties) {
    const [one, other] = [found.get(keyOf(tie.from)), found.get(keyOf(tie.to))];
    if (!one || !other || one === other) continue;
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const key = first.number * 100003 + second.number;
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { one: first, other: second, count: 1 });
  }
  // Between dozens of groups almost each pair has a tie or two; the strongest tell the story.
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, 3 * found.size);
}

// The convex hull, by Andrew's monotone chain.
/**
 * @template {[x: number, y: number, ...any[]]} Place
 * @param {Place[]} points
 * @returns {Place[]}
 */
function hull(points) {
  const sorted = points.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  /** @type {(some: Place[]) => Place[]} */
  const half = (some) => {
    /** @type {Place[]} */
    const chain = [];
    for (const next of some) {
      while (chain.length > 1) {
        const [ax, ay] = chain[chain.length - 2];
        const [bx, by] = chain[chain.length - 1];
        if ((bx - ax) * (next[1] - ay) - (by - ay) * (next[0] - ax) > 0) break;
        chain.pop();
      }
      chain.push(next);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
