// Elements built without any HTML text: what goes in as text cannot be markup.

import { isDark } from './state.js';
import { say } from './words.js';

/** @import { Colours, Made, Parts } from './page.d.ts' */
/** @typedef {Record<string, string | number | boolean | null | undefined | (() => void) | ((event: Event) => void)>} Properties */
/** @typedef {string | Node | null | undefined | false} Child */

/** @type {<Id extends keyof (Parts & Made)>(id: Id) => (Parts & Made)[Id]} */
export const byId = (id) => /** @type {any} */ (document.getElementById(id));

/** @type {(child: Child) => child is string | Node} */
export const isThere = (child) => child !== null && child !== undefined && child !== '' && child !== false;

// An element with these properties and children.
/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} properties what is undefined, null or false is left out; `on…` listens
 * @param {Child[]} children
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = String(value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(isThere));
  return element;
}

/** @type {(text: string | Node, onclick: () => void, properties?: Properties) => HTMLButtonElement} */
export const button = (text, onclick, properties = {}) => make('button', { type: 'button', onclick, ...properties }, text);

// Somebody's own words: kept apart from the sentence around them, whichever way they are written.
/** @type {(text: string, lang?: string) => HTMLElement} */
export const theirs = (text, lang) => make('bdi', { lang }, text);

// A link that leaves the page, or the bare text where the address is not one of the web.
/** @param {string} address @param {string} text */
export function linkTo(address, text) {
  if (!/^https?:\/\//i.test(address)) return theirs(text);
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: say('newTab') }, theirs(text));
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {Node[]} children
 */
export function shape(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** @type {(thing: Colours) => string} */
export const colourOf = (thing) => (isDark() ? thing.dark : thing.light);
export const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

// Reads a text out to those who listen, without moving anything.
/** @param {string} text */
export function announce(text) {
  byId('spoken').textContent = text;
}
