// What a name is when it is searched: letters.py and name_key() in names.py of graph/, again. What both give is in tests/data/name_keys.json.

/* eslint no-misleading-character-class: off -- the classes hold the parts of letters that are searched for */

const SIGNS = '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0'
  + '\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
const NOTHING = new RegExp(`(\\u{1f3f4}[\\u{e0020}-\\u{e007f}]+)|[${SIGNS}]`, 'gu');
const APOSTROPHES = /[’‘‛ʼʻʽʹ`´′᾽᾿＇ꞌꞋ]/gu;
/** @type {Record<string, string>} */
const LETTERS = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', '⁄': '/', '\u0345': 'ι' };
const ACCENTS = '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f';
const ACCENTED = new RegExp(`([^${ACCENTS}])?[${ACCENTS}]+`, 'gu');
const POINTS = new RegExp('[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u0652\\u0656-\\u065f\\u0670'
  + '\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08ff]', 'gu');
const SYMBOL = '[#+@%\\p{Sc}]';
const LETTER = '[\\p{L}\\p{N}\\p{M}\\p{Co}\\p{Cn}]';
const PICTURE = '(?:(?![\\x00-\\x7f])[\\p{So}\\p{Sm}\\p{Cf}\\u{1f3fb}-\\u{1f3ff}])+';
const WORD = new RegExp(`${SYMBOL}*${LETTER}(?:${LETTER}|${SYMBOL}|(?<=\\p{Nd})[.,/:](?=\\p{Nd}))*|${PICTURE}`, 'gu');
const SMALL_WORDS = ['the', 'and', 'le', 'la', 'les', 'et'];

// The letter without its accents, or with those that make it another letter.
/** @type {(whole: string, base: string | undefined) => string} */
function plain(whole, base) {
  if (!base || /\s/u.test(base) || (base < '\u0400' && /[\p{L}\p{N}]/u.test(base))) return base ?? '';
  const [letter] = whole.normalize('NFC');
  return 'ѐёѝ'.includes(letter) ? base : letter;
}

// The text in small letters and in one way of writing each, without accents and points; every apostrophe is '.
/** @param {string} text */
function folded(text) {
  return text.replace(NOTHING, '$1').replace(APOSTROPHES, "'").replace(/[©®™℠℗]/gu, ' ').replace(/ŉ/gu, "'n").replace(/゛/gu, '\u3099').replace(/゜/gu, '\u309a')
    .normalize('NFKC').toLowerCase().replace(/ß/gu, 'ss').replace(/ς/gu, 'σ').normalize('NFKD').replace(/[œæøłđı⁄\u0345]/gu, (letter) => LETTERS[letter])
    .replace(ACCENTED, plain).replace(POINTS, '').normalize('NFC');
}

// What is left of a name when accents, case, punctuation and small words are put aside.
/** @param {string} text */
export function nameKey(text) {
  const bare = folded(text).replace(/(?<![\p{L}\p{N}_])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<![\p{L}\p{N}_])(?:l|d|qu)'(?=[\p{L}\p{N}_])/gu, ' ').replaceAll("'", '').replace(/(?<=\p{Nd})\s+%(?=\s|$)/gu, '%')
    .replace(/(?<=[\p{L}\p{Nl}\p{No}])\+(?=[\p{L}\p{Nl}\p{No}])/gu, ' ');
  const words = bare.match(WORD) ?? [];
  const kept = words.filter((word) => !SMALL_WORDS.includes(word));
  return (kept.length ? kept : words).join(' ') || bare.replace(/[^\p{P}\p{S}]|["']/gu, '');
}
