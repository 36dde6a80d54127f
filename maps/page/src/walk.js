// By keyboard over the map: Enter opens the most connected one in sight; from there the arrows go from tie to tie, Enter follows one.

import { state } from './state.js';
import { announce, byId } from './dom.js';
import { isTieShown, shown } from './filters.js';
import { openNode } from './going.js';
import { mark } from './view.js';
import { nameOf, number, phraseOf, say, sayDates } from './words.js';

const walk = { node: null, ties: [], at: -1 };

// Called when what is shown has changed: the walk begins anew from the one that is opened.
export function restartWalk() {
  const node = state.opened?.node ?? null;
  const isSame = node === walk.node;
  walk.ties = node ? around(node) : [];
  if (isSame && walk.at < walk.ties.length) return;
  Object.assign(walk, { node, at: -1 });
  mark(null);
}

// Its shown ties in the order in which they lie around it, clockwise from the top.
function around(node) {
  const turn = (tie) => {
    const other = tie.other(node);
    const angle = Math.atan2(other.x - node.x, node.y - other.y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return node.ties.filter(isTieShown).map((tie) => ({ tie, angle: turn(tie) })).sort((one, other) => one.angle - other.angle || one.tie.at - other.tie.at).map(({ tie }) => tie);
}

export function startWalk() {
  byId('canvas').addEventListener('keydown', onKey, true);
}

function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Enter' && !walk.node) {
    const first = state.focus ?? shown.nodes.reduce((best, node) => (!best || node.ties.length > best.ties.length ? node : best), null);
    if (first) openNode(first);
  } else if (event.key === 'Enter' && walk.at >= 0) openNode(walk.ties[walk.at].other(walk.node));
  else if (by && walk.ties.length) go(by);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function go(by) {
  walk.at = walk.at < 0 ? (by > 0 ? 0 : walk.ties.length - 1) : (walk.at + by + walk.ties.length) % walk.ties.length;
  const tie = walk.ties[walk.at];
  const other = tie.other(walk.node);
  mark(other);
  const words = [phraseOf(tie, walk.node), nameOf(other), sayDates(tie.since, tie.until)].filter(Boolean).join(' ');
  announce(say('walking', { n: number(walk.at + 1), all: number(walk.ties.length), words }));
}
