// By keyboard over the map: Enter opens the most connected one in sight; from there the arrows go from tie to tie, Enter follows one.

import { state } from './state.js';
import { announce, byId } from './dom.js';
import { shown } from './filters.js';
import { openNode } from './going.js';
import { clockwise } from './places.js';
import { mark } from './view.js';
import { nameOf, number, phraseBefore, say, sayDates } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */

/** @type {Record<string, number>} */
const BY_KEY = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** @type {{ node: Stakeholder | null, ties: Tie[], at: number }} */
const walk = { node: null, ties: [], at: -1 };

// Called when what is shown has changed: the walk begins anew from the one that is opened.
export function restartWalk() {
  const node = state.opened?.node ?? null;
  const isSame = node === walk.node;
  walk.ties = node ? clockwise(node) : [];
  if (isSame && walk.at < walk.ties.length) return;
  Object.assign(walk, { node, at: -1 });
  mark(null);
}

function mostConnected() {
  /** @type {Stakeholder | null} */
  let most = null;
  for (const node of shown.nodes) if (!most || node.ties.length > most.ties.length) most = node;
  return most;
}

export function startWalk() {
  byId('canvas').addEventListener('keydown', onKey, true);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const by = BY_KEY[event.key];
  if (event.key === 'Enter' && !walk.node) {
    const first = state.focus ?? mostConnected();
    if (first) openNode(first);
  } else if (event.key === 'Enter' && walk.node && walk.at >= 0) openNode(walk.ties[walk.at].other(walk.node));
  else if (by && walk.node && walk.ties.length) go(walk.node, by);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {Stakeholder} node @param {number} by */
function go(node, by) {
  walk.at = walk.at < 0 ? (by > 0 ? 0 : walk.ties.length - 1) : (walk.at + by + walk.ties.length) % walk.ties.length;
  const tie = walk.ties[walk.at];
  const other = tie.other(node);
  mark(other);
  const words = [`${phraseBefore(tie, node)}${nameOf(other)}`, sayDates(tie.since, tie.until)].filter(Boolean).join(' ');
  announce(say('walking', { n: number(walk.at + 1), all: number(walk.ties.length), words }));
}
