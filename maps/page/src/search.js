// Search: a field with suggestions (the ARIA combobox pattern) over every name, alias and id, accents and case aside.

import { kindOf, nodes } from './data.js';
import { byId, make, theirs } from './dom.js';
import { isShown } from './filters.js';
import { openNode } from './going.js';
import { nameKey } from './names.js';
import { symbol } from './symbols.js';
import { compare, formsOf, nameOf, say, sayCount } from './words.js';

/** @import { Stakeholder } from './data.js' */
/** @typedef {{ node: Stakeholder, forms: { form: string, key: string }[] }} Indexed */
/** @typedef {{ node: Stakeholder, form: string, rank: number }} Match */

const SUGGESTED = 12;
/** @type {{ index: Indexed[] | null, matches: Match[], at: number }} */
const search = { index: null, matches: [], at: -1 };

function searchIndex() {
  search.index ||= nodes.map((node) => ({ node, forms: [...formsOf(node), node.id].map((form) => ({ form, key: nameKey(form) })) }));
  return search.index;
}

// How well a form answers: 0 the same, 1 begins with it, 2 each word begins a word, 3 it is somewhere inside, -1 not at all.
/** @param {string} key @param {string} wanted @param {string[]} words */
function answers(key, wanted, words) {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  const spaced = ` ${key}`;
  if (words.every((word) => spaced.includes(` ${word}`))) return 2;
  return wanted.length > 2 && key.includes(wanted) ? 3 : -1;
}

// The stakeholders that `text` may mean, best first, each with the form that answered.
/** @param {string} text @returns {Match[]} */
export function matching(text) {
  const wanted = nameKey(text);
  if (!wanted) return [];
  const words = wanted.split(' ');
  /** @type {Match[]} */
  const found = [];
  for (const { node, forms } of searchIndex()) {
    /** @type {Match | null} */
    let best = null;
    for (const { form, key } of forms) {
      const rank = answers(key, wanted, words);
      if (rank >= 0 && (!best || rank < best.rank)) best = { node, form, rank };
    }
    if (best) found.push(best);
  }
  return found.sort((one, other) => one.rank - other.rank || other.node.ties.length - one.node.ties.length
    || compare(nameOf(one.node), nameOf(other.node)));
}

function suggest() {
  const field = byId('search');
  const found = matching(field.value);
  search.matches = found.slice(0, SUGGESTED);
  search.at = -1;
  byId('suggestions').replaceChildren(...search.matches.map(({ node, form }, position) => {
    const also = [form === nameOf(node) || form === node.id ? '' : form, isShown(node) ? '' : say('hiddenByFilters')].filter(Boolean);
    return make('li', { role: 'option', id: `option-${position}`, 'aria-selected': 'false', onmousedown: (event) => event.preventDefault(), onclick: () => choose(position) },
      symbol(kindOf(node)), theirs(nameOf(node)), also.length ? make('span', { class: 'also' }, theirs(also.join(' · '))) : null);
  }));
  open(search.matches.length > 0);
  field.removeAttribute('aria-activedescendant');
  byId('found').textContent = !nameKey(field.value) ? '' : found.length ? sayCount('found', found.length) : say('foundNone');
}

/** @param {boolean} isOpen */
function open(isOpen) {
  byId('suggestions').hidden = !isOpen;
  byId('search').setAttribute('aria-expanded', String(isOpen));
}

// What was suggested is in the words of before.
export function forgetSuggestions() {
  search.matches = [];
  byId('found').textContent = '';
  byId('search').removeAttribute('aria-activedescendant');
  open(false);
}

/** @param {number} position */
function point(position) {
  const options = byId('suggestions').children;
  options[search.at]?.setAttribute('aria-selected', 'false');
  search.at = (position + options.length) % options.length;
  options[search.at].setAttribute('aria-selected', 'true');
  options[search.at].scrollIntoView({ block: 'nearest' });
  byId('search').setAttribute('aria-activedescendant', `option-${search.at}`);
}

/** @param {number} position */
function choose(position) {
  const { node } = search.matches[position];
  byId('search').value = nameOf(node);
  open(false);
  byId('found').textContent = '';
  openNode(node, { focus: true });
}

/** @param {KeyboardEvent} event */
function onSearchKey(event) {
  const isOpen = !byId('suggestions').hidden;
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && search.matches.length) {
    event.preventDefault();
    open(true);
    point(event.key === 'ArrowDown' ? search.at + 1 : Math.max(search.at, 0) - 1);
  } else if (event.key === 'Enter' && isOpen) {
    event.preventDefault();
    choose(Math.max(search.at, 0));
  } else if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    event.stopPropagation();
    open(false);
  }
}

export function startSearch() {
  const field = byId('search');
  field.addEventListener('input', suggest);
  field.addEventListener('keydown', onSearchKey);
  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', () => open(false));
}
