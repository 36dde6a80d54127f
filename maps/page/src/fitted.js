// Small French words as they stand before a name or a date, by the rules of graph/elision.py: `de Bureau` but `d’Interpol`, `depuis 2004`
// but `depuis le 2004-04-01`.

const BEFORE_A_NAME = /(?<!\p{L})([Dd]|[Qq]u)e (\{(name|from|to|one|other)\})/gu;
const BEFORE_A_DATE = /(?<!\p{L})([Dd]epuis|de|jusqu’à|(?<=de \{since\} )à) (\{(since|until|date|last)\})/gu;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** @type {Record<string, string>} */
const WITH_ARTICLE = { de: 'du', à: 'au', 'jusqu’à': 'jusqu’au' };
const MUTE = ['habit', 'heberg', 'heritage', 'histoire', 'histori', 'homme', 'honneur', 'hopita', 'horlog', 'hospice', 'hote', 'humanit', 'hydro'];

/** @param {string} name */
export function elides(name) {
  const key = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return /^[aeiouœæ]|^y(?![aeiou])/.test(key) || MUTE.some((word) => key.startsWith(word));
}

// A sentence with gaps, its small words as what fills the gap behind them wants.
/** @param {string} words @param {Record<string, string | number>} values */
export function fitted(words, values) {
  return words
    .replace(BEFORE_A_NAME, (whole, word, gap, name) => (name in values && elides(String(values[name])) ? `${word}’${gap}` : whole))
    .replace(BEFORE_A_DATE, (whole, word, gap, name) => (name in values ? `${dated(word, String(values[name]))} ${gap}` : whole));
}

// Words that a name follows: `est partenaire de `, but `est partenaire d’` before a vowel.
/** @type {(words: string, name: string) => string} */
export const before = (words, name) => (/ (?:de|que)$/.test(words) && elides(name) ? `${words.slice(0, -1)}’` : `${words} `);

/** @type {(word: string, date: string) => string} */
function dated(word, date) {
  if (DAY.test(date)) return WITH_ARTICLE[word] ?? `${word} le`;
  return word === 'jusqu’à' ? 'jusqu’en' : word;
}
