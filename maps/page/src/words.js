// Words in the reader's language, and numbers, dates and names as it writes them.

import { dayOf, page } from './data.js';
import { before, fitted } from './fitted.js';
import { state } from './state.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { TieType } from './page.d.ts' */
/** @import { When } from './when.js' */

// The words for `key` in the reader's language, `{name}` replaced by `values.name`.
/** @param {string} key @param {Record<string, string | number>} values */
export function say(key, values = {}) {
  const words = page.words[state.lang][key];
  return (state.lang === 'fr' ? fitted(words, values) : words).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

// A whole number in groups of three. (The browser's own way of writing numbers takes longer to wake than a small map to draw.)
/** @type {(value: number) => string} */
export const number = (value) => grouped(String(value));
/** @type {(digits: string) => string} */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, state.lang === 'fr' ? '\u202f' : ',');

// The words for so many: `key1` for one, `key0` for none where there are such, since none is one in French; `key` for any other number.
/** @type {(key: string, count: number) => string} */
export const sayCount = (key, count) => (count === 1 || (count === 0 && `${key}0` in page.words[state.lang]) ? say(`${key}${count}`) : say(key, { n: number(count) }));

/** @type {(text: string) => string} */
export const capital = (text) => text.charAt(0).toLocaleUpperCase(state.lang) + text.slice(1);

/** @type {{ lang: string, compare: (one: string, other: string) => number } | null} */
let sorting = null;
/** @param {string} one @param {string} other */
export function compare(one, other) {
  if (sorting?.lang !== state.lang) sorting = { lang: state.lang, compare: new Intl.Collator(state.lang, { numeric: true }).compare };
  return sorting.compare(one, other);
}

// As Python compares them: for what is ordered the same whoever reads.
/** @type {(one: string, other: string) => number} */
export const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** @type {(node: Stakeholder) => string} */
export const nameOf = (node) => (state.lang === 'fr' && node.fr) || node.label;
/** @type {(node: Stakeholder) => string[]} */
export const formsOf = (node) => [...new Set([nameOf(node), node.label, node.fr, ...node.aliases].filter(Boolean))];
/** @type {(type: TieType) => string} */
export const typeName = (type) => type.there[state.lang];

// How the tie reads from this end: "is part of" or "includes".
/** @type {(tie: Tie, node: Stakeholder) => string} */
export const phraseOf = (tie, node) => page.types[tie.type][tie.from === node ? 'there' : 'back'][state.lang];

// Words before the name of somebody: `is part of `, and in French `fait partie d’` where it begins with a vowel.
/** @type {(words: string, node: Stakeholder) => string} */
export const wordsBefore = (words, node) => (state.lang === 'fr' ? before(words, nameOf(node)) : `${words} `);

// How the tie reads from this end, before the name of the other.
/** @type {(tie: Tie, node: Stakeholder) => string} */
export const phraseBefore = (tie, node) => wordsBefore(phraseOf(tie, node), tie.other(node));

/** @param {string} since @param {string} until */
export function sayDates(since, until) {
  if (since && until) return since === until ? say('at', { since }) : say('from', { since, until });
  if (since) return say('since', { since });
  return until ? say('until', { until }) : '';
}

// Since when two work together: "since 2004, last attested 2022", "2019 to 2021", "last attested 2020-06", or "not dated".
/** @param {When} when */
export function sayWhen({ since, until, last }) {
  if (since > `${dayOf()}~`) return say('toBegin', { since });
  if (since && until) return since === until ? since : say('fromTo', { since, until });
  const attested = last ? say('lastAttested', { last: last.slice(0, '2020-06'.length) }) : say('notDated');
  if (!since && !until) return attested;
  const said = since ? say('since', { since }) : say('until', { until });
  return since && last > `${since}~` ? `${said}, ${attested}` : said;
}

// Digits stay as they were written: an amount may be longer than a JavaScript number is exact.
/** @param {string} amount @param {string} currency */
export function sayAmount(amount, currency) {
  const [whole, part] = amount.split('.');
  return `${grouped(whole)}${part ? (state.lang === 'fr' ? ',' : '.') + part : ''}${currency ? `\u00a0${currency}` : ''}`;
}
