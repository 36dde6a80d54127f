// What stands out on the map: the ties of the one that is opened, a tie, what a source supports, or a route between two.

import { nodes } from './data.js';
import { isShown, isTieShown } from './filters.js';
import { routesBetween } from './routes.js';
import { state } from './state.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Route } from './routes.js' */

/** @type {{ nodes: Set<Stakeholder>, ties: Tie[], centre: Stakeholder | null, routes: Route[], isOn: boolean }} */
export const active = { nodes: new Set(), ties: [], centre: null, routes: [], isOn: false };

export function findActive() {
  Object.assign(active, { nodes: new Set(), ties: [], centre: null, routes: [], isOn: false });
  const { opened, from, to } = state;
  if (from && to) {
    active.routes = routesBetween(from, to);
    const route = active.routes[Math.min(state.route, active.routes.length - 1)] ?? [];
    stand([from, to, ...route.map((step) => step.to)], route.flatMap((step) => step.ties));
  } else if (opened?.node) {
    const ties = opened.node.ties.filter(isTieShown);
    stand([opened.node, ...ties.map((tie) => tie.other(opened.node))], ties, opened.node);
    // What is around the one in focus is all that is shown: nothing has to step back.
    if (opened.node === state.focus) active.isOn = false;
  } else if (opened?.tie) {
    stand([opened.tie.from, opened.tie.to], [opened.tie]);
  } else if (opened?.source !== undefined) {
    const ties = tiesOfSource(opened.source).filter(isTieShown);
    stand(ties.flatMap((tie) => [tie.from, tie.to]), ties);
  }
}

/** @param {Stakeholder[]} some @param {Tie[]} ties @param {Stakeholder | null} centre */
function stand(some, ties, centre = null) {
  Object.assign(active, { nodes: new Set(some.filter((node) => isShown(node) || node === centre || node === state.from || node === state.to)), ties, centre, isOn: true });
}

/** @type {(source: number) => Tie[]} */
export const tiesOfSource = (source) => nodes.flatMap((node) => node.ties.filter((tie) => tie.from === node && tie.evidence.some(([at]) => at === source)));
