// Elements built without any HTML text: what goes in as text cannot be markup.

import { isDark } from './state.js';
import { say } from './words.js';

export const byId = (id) => document.getElementById(id);

// An element with these properties and children.
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== '' && child !== false));
  return element;
}

export const button = (text, onclick, properties = {}) => make('button', { type: 'button', onclick, ...properties }, text);

// Somebody's own words: kept apart from the sentence around them, whichever way they are written.
export const theirs = (text, lang) => make('bdi', { lang }, text);

// A link that leaves the page, or the bare text where the address is not one of the web.
export function linkTo(address, text) {
  if (!/^https?:\/\//i.test(address)) return theirs(text);
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: say('newTab') }, theirs(text));
}

const SVG = 'http://www.w3.org/2000/svg';

export function shape(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const colourOf = (thing) => (isDark() ? thing.dark : thing.light);
export const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

// Reads a text out to those who listen, without moving anything.
export function announce(text) {
  byId('spoken').textContent = text;
}
