// What leaves the page says what it is: its handling marks first, its title, what is shown in words, and the day.

import { active } from './active.js';
import { nodes, page, ties } from './data.js';
import { countLater, shown } from './filters.js';
import { state } from './state.js';
import { capital, nameOf, number, say, sayCount, typeName } from './words.js';

/** @import { Stakeholder } from './data.js' */

export const titleOf = () => page.title || say('title');

// Each mark with what stands before or behind it, so that none is torn apart where a line ends.
export function markParts() {
  const last = page.marks.length - 1;
  const line = page.marks.map((mark, at) => (at < last ? `${mark},` : mark));
  return line.length ? [say('marks', { marks: line[0] }), ...line.slice(1)] : [];
}

// The day the map shows, which ties it was drawn with, the day it was drawn, and how many sources are behind it.
export const aboutLine = () => capital([
  page.asOf && say('asOf', { date: page.asOf }), page.asOf && page.undated && say('alsoLater'), ...onlyParts(), page.today && say('drawn', { date: page.today }),
  page.sources.length ? sayCount('sources', page.sources.length) : say('noSources'),
].filter(Boolean).join(' · '));

function onlyParts() {
  const types = page.types.filter(({ id }) => page.onlyTypes.includes(id)).map(typeName);
  const statuses = page.onlyStatuses.map((status) => say(status));
  return [types.length && say('onlyTypes', { names: types.join(', ') }), statuses.length && say('onlyStatuses', { names: statuses.join(', ') })].filter(Boolean);
}

// What is shown, in words: how many, the years, the filters, the focus, the route.
export const shownWords = () => [countsPart(), ...filterParts(), ...viewParts()].join('; ');
export const shownLine = () => say('shownLine', { what: shownWords() });

function countsPart() {
  const words = { nodes: sayCount('nodes', shown.nodes.length), ties: sayCount('tiesCount', shown.ties.length) };
  const isAll = shown.nodes.length === nodes.length && shown.ties.length === ties.length;
  return isAll ? say('captionAll', words) : say('captionSome', { ...words, allNodes: sayCount('nodes', nodes.length), allTies: sayCount('tiesCount', ties.length) });
}

function filterParts() {
  const { years } = state;
  return [
    years ? (years[0] === years[1] ? say('captionYear', { year: years[0] }) : say('captionYears', { first: years[0], last: years[1] })) : '',
    laterPart(),
    offPart(say('who'), 'kinds', page.kinds, (kind) => kind.many[state.lang]),
    offPart(say('ties'), 'types', page.types, typeName),
    offPart(say('states'), 'states', page.states, (standing) => say(standing.id)),
    valuesPart(say('sectors'), 'sectors', (node) => node.sector),
    valuesPart(say('places'), 'places', (node) => node.place),
    shown.loose ? sayCount(state.loose ? 'captionLoose' : 'captionNotLoose', shown.loose) : '',
  ].filter(Boolean);
}

function laterPart() {
  const later = countLater();
  return later ? sayCount(state.undated ? 'captionUndated' : 'captionLater', later) : '';
}

/**
 * @template {{ count: number }} Item
 * @param {string} what
 * @param {'kinds' | 'types' | 'states'} set
 * @param {Item[]} items
 * @param {(item: Item) => string} label
 */
function offPart(what, set, items, label) {
  const some = items.map((item, at) => ({ label: label(item), isOff: state.off[set].has(at), count: item.count })).filter(({ count }) => count);
  return partOf(what, some);
}

/** @param {string} what @param {'sectors' | 'places'} set @param {(node: Stakeholder) => string} valueOf */
function valuesPart(what, set, valueOf) {
  if (!state.off[set].size) return '';
  return partOf(what, [...new Set(nodes.map(valueOf))].map((value) => ({ label: value || say('notStated'), isOff: state.off[set].has(value) })));
}

// What is off or, where that is less to say, what is left.
/** @param {string} what @param {{ label: string, isOff: boolean }[]} some */
function partOf(what, some) {
  const off = some.filter(({ isOff }) => isOff);
  if (!off.length) return '';
  const left = some.filter(({ isOff }) => !isOff);
  const isShort = left.length > 0 && left.length < off.length;
  return say(isShort ? 'captionOnly' : 'captionWithout', { what, names: (isShort ? left : off).map(({ label }) => label).join(', ') });
}

function viewParts() {
  const { focus, from, to, opened } = state;
  const parts = focus ? [say('captionFocus', { name: nameOf(focus), steps: sayCount('steps', state.depth) })] : [];
  if (from && to) {
    const ends = { from: nameOf(from), to: nameOf(to) };
    const at = Math.min(state.route, active.routes.length - 1);
    parts.push(active.routes.length ? say('captionRoute', { ...ends, n: number(at + 1), all: number(active.routes.length) }) : say('captionNoRoute', ends));
  } else if (opened?.node) parts.push(say('captionOpened', { name: nameOf(opened.node) }));
  else if (opened?.tie) parts.push(say('captionOpened', { name: `${nameOf(opened.tie.from)} – ${nameOf(opened.tie.to)}` }));
  else if (opened?.source !== undefined) parts.push(say('captionOpened', { name: page.sources[opened.source].title }));
  return parts;
}
