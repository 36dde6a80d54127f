// Ways to go to something: whoever asks for one by name wants to see it, so what hides it gives way.

import { isAllowed, isLoose, isShown, isTieAllowed } from './filters.js';
import { change, state } from './state.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { How, State } from './state.js' */

// Opens a stakeholder; while two are being picked for a route, it is the one that is missing.
/** @param {Stakeholder} node @param {How} how */
export function openNode(node, how = {}) {
  const patch = revealed([node]);
  if (state.from && !state.to && state.from !== node) change({ ...patch, to: node, route: 0 }, how);
  else if (state.to && !state.from && state.to !== node) change({ ...patch, from: node, route: 0 }, how);
  else change({ ...patch, opened: { node }, from: null, to: null, route: 0, table: '' }, how);
}

/** @type {(tie: Tie, how?: How) => void} */
export const openTie = (tie, how = {}) => change({ ...revealed([tie.from, tie.to], tie), opened: { tie }, from: null, to: null, route: 0, table: '' }, how);
/** @type {(source: number, how?: How) => void} */
export const openSource = (source, how = {}) => change({ opened: { source }, from: null, to: null, route: 0 }, how);

// What has to change for these to be shown; nothing where they are.
/** @param {Stakeholder[]} some @param {Tie | null} tie @returns {Partial<State>} */
function revealed(some, tie = null) {
  /** @type {Partial<State>} */
  const patch = state.focus && !some.every(isShown) ? { focus: null, depth: 1 } : {};
  if (some.every(isAllowed) && (!tie || isTieAllowed(tie))) return withLoose(patch, some);
  const { kinds, types, states, sectors, places } = state.off;
  const off = { kinds: new Set(kinds), types: new Set(types), states: new Set(states), sectors: new Set(sectors), places: new Set(places) };
  for (const node of some) {
    off.kinds.delete(node.kind);
    off.sectors.delete(node.sector);
    off.places.delete(node.place);
  }
  if (tie && !isTieAllowed(tie)) {
    off.types.delete(tie.type);
    off.states.delete(tie.state);
    patch.years = null;
  }
  return withLoose({ ...patch, off }, some);
}

// The change, and that those without a tie are brought back where one of these would be such a one after it.
/** @param {Partial<State>} patch @param {Stakeholder[]} some @returns {Partial<State>} */
function withLoose(patch, some) {
  if (state.loose) return patch;
  const { off, years, focus } = state;
  Object.assign(state, patch);
  const isNeeded = !state.focus && some.some(isLoose);
  Object.assign(state, { off, years, focus });
  return isNeeded ? { ...patch, loose: true } : patch;
}
