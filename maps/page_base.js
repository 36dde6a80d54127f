// The page's foundations: the data it was made with, words in the reader's language, and elements built without any HTML text.

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const page = read('page');
const state = { lang: page.lang, selected: null, panel: '', listAll: false };

const byId = (id) => document.getElementById(id);

// The words for `key` in the reader's language, `{name}` replaced by `values.name`.
function say(key, values = {}) {
  return page.words[state.lang][key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const number = (value) => value.toLocaleString(state.lang === 'fr' ? 'fr-CA' : 'en-CA');

// The words for so many: `key1` for one, `key` for any other number.
const sayCount = (key, count) => (count === 1 ? say(`${key}1`) : say(key, { n: number(count) }));

const capital = (text) => text.charAt(0).toLocaleUpperCase(state.lang) + text.slice(1);

// An element with these properties and children; text goes in as text, so nothing in it can be markup.
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

// Somebody's own words: kept apart from the sentence around them, whichever way they are written.
const theirs = (text, lang) => make('bdi', { lang }, text);

// A link that leaves the page, or the bare text where the address is not one of the web.
function linkTo(address, text) {
  if (!/^https?:\/\//i.test(address)) return theirs(text);
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: say('newTab') }, theirs(text));
}

function sayDates(since, until) {
  if (since && until) return since === until ? say('at', { since }) : say('from', { since, until });
  if (since) return say('since', { since });
  return until ? say('until', { until }) : '';
}

// Digits stay as they were written: an amount may be longer than a JavaScript number is exact.
function sayAmount(amount, currency) {
  const [whole, part] = amount.split('.');
  const french = state.lang === 'fr';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, french ? '\u202f' : ',');
  return `${grouped}${part ? (french ? ',' : '.') + part : ''}${currency ? `\u00a0${currency}` : ''}`;
}

const isDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches && !state.printing;
const colourOf = (thing) => (isDark() ? thing.dark : thing.light);
const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const isSmall = () => window.matchMedia('(max-width: 820px)').matches;
