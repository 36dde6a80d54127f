// The table: what is shown on the map as rows, of ties or of stakeholders, sorted and narrowed by what is typed.

import { formOf, kindOf, page, stateOf, typeOf } from './data.js';
import { button, byId, make, theirs } from './dom.js';
import { isTieShown, shown } from './filters.js';
import { nameKey } from './names.js';
import { goTo } from './pieces.js';
import { openNode, openSource, openTie } from './going.js';
import { valueOf } from './known.js';
import { change, isPrinting, state } from './state.js';
import { capital, compare, nameOf, number, say, sayAmount, sayCount, typeName } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @typedef {Stakeholder | Tie} Row */
/**
 * @template {Row} Of
 * @typedef {{ id: string, text(row: Of): string, cell?(row: Of): HTMLElement, order?(row: Of): number }} Column
 */

const ROWS = 100; // on a page of the screen
const PRINTED = 2000; // rows on paper
/** @type {('ties' | 'who')[]} */
const KINDS = ['ties', 'who'];
const table = { text: '', at: 0, of: '' };

/** @type {(tie: Tie) => number[]} */
export const sourcesOf = (tie) => [...new Set(tie.evidence.map(([at]) => at))];
/** @type {(node: Stakeholder) => number} */
const countOf = (node) => node.ties.filter(isTieShown).length;

// By table its columns: what they are called, the text they are sorted, searched and written by, and what stands in the cell.
/** @type {{ ties: Column<Tie>[], who: Column<Stakeholder>[] }} */
const COLUMNS = {
  ties: [
    { id: 'from', text: (tie) => nameOf(tie.from), cell: (tie) => goTo(tie.from) },
    { id: 'type', text: (tie) => typeName(typeOf(tie)) },
    { id: 'to', text: (tie) => nameOf(tie.to), cell: (tie) => goTo(tie.to) },
    { id: 'since', text: (tie) => tie.since },
    { id: 'until', text: (tie) => tie.until },
    { id: 'standing', text: (tie) => capital(say(stateOf(tie).id)) },
    { id: 'role', text: (tie) => tie.role },
    { id: 'amount', text: (tie) => (tie.amount ? sayAmount(tie.amount, tie.currency) : ''), order: (tie) => Number(tie.amount || NaN) },
    { id: 'evidence', text: evidenceText, cell: evidenceCell },
  ],
  who: [
    { id: 'name', text: nameOf, cell: goTo },
    { id: 'kind', text: (node) => capital(kindOf(node).one[state.lang]) },
    { id: 'form', text: (node) => capital(formOf(node)?.one[state.lang] ?? '') },
    { id: 'place', text: (node) => node.place },
    { id: 'sector', text: (node) => node.sector },
    { id: 'since', text: (node) => node.since },
    { id: 'until', text: (node) => node.until },
    { id: 'aliases', text: (node) => node.aliases.slice(0, 4).join(' · ') },
    { id: 'tieCount', text: (node) => number(countOf(node)), order: countOf },
  ],
};

/** @type {(tie: Tie, at: number) => string} */
const locators = (tie, at) => tie.evidence.filter(([one]) => one === at).map(([, locator]) => locator).filter(Boolean).join(', ');

/** @param {Tie} tie */
function evidenceText(tie) {
  return sourcesOf(tie).map((at) => [page.sources[at].title, locators(tie, at)].filter(Boolean).join(', ')).join(' · ');
}

/** @param {Tie} tie */
function evidenceCell(tie) {
  return make('ul', { class: 'evidence' }, ...sourcesOf(tie).map((at) => make('li', {},
    button(theirs(page.sources[at].title), () => openSource(at, { focus: true }), { class: 'go source' }),
    locators(tie, at) ? make('div', {}, theirs(locators(tie, at))) : '')));
}

/** @type {(kind: 'ties' | 'who') => Column<Row>[]} */
export const columnsOf = (kind) => COLUMNS[kind];
// The words that were typed over the table: they narrow what leaves it, not what leaves the map.
export const narrowed = () => (state.table ? table.text.trim() : '');

// The rows that the table shows now, in order: those of the map, narrowed and sorted.
/** @param {'ties' | 'who'} kind @returns {Row[]} */
export function rowsOfTable(kind) {
  const columns = columnsOf(kind);
  const words = nameKey(narrowed()).split(' ').filter(Boolean);
  /** @type {Row[]} */
  const all = kind === 'ties' ? shown.ties : shown.nodes;
  const rows = words.length ? all.filter((row) => {
    const text = ` ${columns.map((column) => nameKey(column.text(row))).join(' ')}`;
    return words.every((word) => text.includes(` ${word}`));
  }) : [...all];
  const [, isDown, id] = /^(-?)(\w*)$/.exec(state.sort) ?? [];
  const column = columns.find((one) => one.id === id) ?? columns[0];
  const keys = new Map(rows.map((row) => [row, column.order ? column.order(row) : column.text(row)]));
  /** @type {(one: any, other: any) => number} */
  const order = column.order ? (one, other) => one - other : compare;
  /** @type {(key: string | number) => boolean} */
  const empty = (key) => key === '' || Number.isNaN(key);
  return rows.sort((one, other) => {
    const [first, second] = [valueOf(keys, one), valueOf(keys, other)];
    // What is not stated comes last, whichever way one sorts.
    if (empty(first) || empty(second)) return Number(empty(first)) - Number(empty(second)) || one.at - other.at;
    return (isDown ? -order(first, second) : order(first, second)) || one.at - other.at;
  });
}

export function showTable() {
  const room = byId('table');
  room.hidden = !state.table;
  byId('map').hidden = Boolean(state.table);
  byId('table-button').setAttribute('aria-pressed', String(Boolean(state.table)));
  byId('map-button').setAttribute('aria-pressed', String(!state.table));
  if (!state.table) {
    Object.assign(table, { text: '', of: '' });
    room.replaceChildren();
    return;
  }
  if (table.of !== state.table) Object.assign(table, { of: state.table, at: 0 });
  const had = document.activeElement?.id;
  const field = make('input', { type: 'search', id: 'narrow', value: table.text, placeholder: say('narrow'), 'aria-label': say('narrow') });
  field.addEventListener('input', () => { Object.assign(table, { text: field.value, at: 0 }); fillRows(); });
  room.replaceChildren(
    make('h2', { id: 'table-title', tabindex: '-1' }, say('tableTitle')),
    make('div', { class: 'above' },
      make('div', { class: 'tabs', role: 'group', 'aria-label': say('tableOf') },
        ...KINDS.map((kind) => button(say(kind), () => change({ table: kind, sort: '' }), { id: `table-${kind}`, 'aria-pressed': String(state.table === kind) }))),
      field, button(say('csv'), () => byId('csv-button').click(), { id: 'csv-here' })),
    make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('tableOf') }, make('table', { id: 'rows' })),
    make('div', { class: 'below' }, button(say('previous'), () => turn(-1), { id: 'previous' }), make('span', { id: 'rows-at', role: 'status' }), button(say('next'), () => turn(1), { id: 'next' })),
    make('p', { id: 'not-printed', class: 'print-only' }));
  fillRows();
  if (had) document.getElementById(had)?.focus();
}

/** @param {number} by */
function turn(by) {
  table.at += by * ROWS;
  fillRows();
  const scroll = byId('rows').parentElement;
  if (scroll) scroll.scrollTop = 0;
}

function fillRows() {
  const kind = state.table || 'ties';
  const rows = rowsOfTable(kind);
  const columns = columnsOf(kind).filter((column) => rows.length === 0 || rows.some((row) => column.text(row)));
  const [, isDown, id] = /^(-?)(\w*)$/.exec(state.sort) ?? [];
  table.at = Math.max(0, Math.min(table.at, Math.floor((rows.length - 1) / ROWS) * ROWS));
  // On paper one does not turn pages: all rows are there.
  const [first, last] = isPrinting() ? [0, PRINTED] : [table.at, table.at + ROWS];
  const head = columns.map((column) => {
    const isSorted = (id || columns[0].id) === column.id;
    const next = isSorted && !isDown ? `-${column.id}` : column.id;
    return make('th', { scope: 'col', 'aria-sort': isSorted ? (isDown ? 'descending' : 'ascending') : 'none' },
      button(`${say(`column_${column.id}`)}${isSorted ? (isDown ? ' ↓' : ' ↑') : ''}`, () => change({ sort: next }), { id: `sort-${column.id}` }));
  });
  /** @type {(row: Row) => void} */
  const open = (row) => ('type' in row ? openTie(row, { focus: true }) : openNode(row, { focus: true }));
  byId('rows').replaceChildren(
    make('caption', { class: 'unseen' }, say('tableTitle')),
    make('thead', {}, make('tr', {}, ...head, make('td'))),
    make('tbody', {}, ...rows.slice(first, last).map((row) => make('tr', {},
      ...columns.map((column) => make('td', {}, column.cell ? column.cell(row) : theirs(column.text(row)))),
      make('td', {}, button(say('showOnMap'), () => open(row), { class: 'show' }))))));
  byId('rows-at').textContent = rows.length ? say('pageOf', { first: number(table.at + 1), last: number(Math.min(table.at + ROWS, rows.length)), all: number(rows.length) }) : say('noRows');
  byId('not-printed').textContent = rows.length > PRINTED ? sayCount('notPrinted', rows.length - PRINTED) : '';
  byId('previous').disabled = table.at === 0;
  byId('next').disabled = table.at + ROWS >= rows.length;
}
