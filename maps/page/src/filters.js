// Which stakeholders and ties are shown: what the filters let through and, where one is in focus, what is around it.

import { nodes, ties } from './data.js';
import { state } from './state.js';

/** @import { Stakeholder, Tie } from './data.js' */

// `loose` counts those whom the filters leave without a tie, whether they are brought back or not.
/** @type {{ nodes: Stakeholder[], ties: Tie[], set: Set<Stakeholder>, depths: Map<Stakeholder, number> | null, loose: number }} */
export const shown = { nodes, ties, set: new Set(nodes), depths: null, loose: 0 };

// Whether the filters let it through, wherever the focus is.
/** @type {(node: Stakeholder) => boolean} */
export const isAllowed = (node) => !state.off.kinds.has(node.kind) && !(state.off.sectors.size && state.off.sectors.has(node.sector))
  && !(state.off.places.size && state.off.places.has(node.place));

// A tie counts in the years as `--as-of` counts it: from when it states or, where it states nothing, from when it is attested, to the end of
// its span. `undated` has it count before it is attested too, within the life of its ends.
/** @param {Tie} tie @param {[number, number]} years @param {boolean} undated */
export function isInYears(tie, [first, last], undated) {
  const until = tie.spanUntil;
  return (undated ? tie.spanSince : tie.countsFrom) <= `${last}~` && (!until || `${until}~` >= String(first));
}

// Whether the filters of ties let it through, whoever is at its ends.
/** @type {(tie: Tie) => boolean} */
export const isTieCounted = (tie) => !state.off.types.has(tie.type) && !state.off.states.has(tie.state)
  && (!state.years || isInYears(tie, state.years, state.undated));

/** @type {(tie: Tie) => boolean} */
export const isTieAllowed = (tie) => isTieCounted(tie) && isAllowed(tie.from) && isAllowed(tie.to);

// How many ties the years leave out for no other reason than that they are attested only later; and with `undated`, would leave out.
export function countLater() {
  const { years } = state;
  return years ? ties.filter((tie) => isInYears(tie, years, true) && !isInYears(tie, years, false)).length : 0;
}

/** @type {(node: Stakeholder) => boolean} */
export const isShown = (node) => shown.set.has(node);
/** @type {(tie: Tie) => boolean} */
export const isTieShown = (tie) => isTieAllowed(tie) && (!shown.depths || isWithin(tie, shown.depths, state.depth));

// Whether the filters leave it without a tie: it had some, here or in the network that the map was drawn from, and none of them is left.
// Who has no tie at all is not one of them.
/** @type {(node: Stakeholder) => boolean} */
export const isLoose = (node) => (node.ties.length ? !node.ties.some(isTieAllowed) : node.isLoose);

export function filter() {
  if (state.focus) {
    const depths = around(state.focus, state.depth);
    const some = [...depths.keys()];
    Object.assign(shown, { nodes: some, set: new Set(some), depths, loose: 0 });
    const beside = new Set(some.flatMap((node) => node.ties).filter(isTieShown));
    shown.ties = [...beside].sort((one, other) => one.at - other.at);
    return;
  }
  const isAll = !state.years && Object.values(state.off).every((off) => !off.size);
  const allowed = isAll ? nodes : nodes.filter(isAllowed);
  const tied = isAll ? allowed.filter((node) => !node.isLoose) : allowed.filter((node) => !isLoose(node));
  const some = state.loose ? allowed : tied;
  Object.assign(shown, { nodes: some, ties: isAll ? ties : ties.filter(isTieAllowed), set: new Set(some), depths: null, loose: allowed.length - tied.length });
}

// How many ties each is away from `node`, as far as `depth`, over what the filters let through.
/** @param {Stakeholder} node @param {number} depth */
export function around(node, depth) {
  const found = new Map([[node, 0]]);
  let rim = [node];
  for (let step = 1; step <= depth && rim.length; step += 1) {
    const next = [];
    for (const one of rim) {
      for (const tie of one.ties) {
        const other = tie.other(one);
        if (found.has(other) || !isTieAllowed(tie)) continue;
        found.set(other, step);
        next.push(other);
      }
    }
    rim = next;
  }
  return found;
}

// Of the ties among those at the rim none is told: they are beyond the depth that was asked for.
/** @param {Tie} tie @param {Map<Stakeholder, number>} depths @param {number} depth */
function isWithin(tie, depths, depth) {
  const [one, other] = [depths.get(tie.from), depths.get(tie.to)];
  return one !== undefined && other !== undefined && Math.min(one, other) < depth;
}
