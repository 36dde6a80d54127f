// Why two work together in one line, as output/because.py tells it: "leads; Clear Water Strategy (funds; HSA: leads); both spoke at Harbour
// Day".

import { isConfirmed, page, stateOf, typeOf } from './data.js';
import { state } from './state.js';
import { nameOf, number, say, wordsBefore } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { TieType } from './page.d.ts' */
/** @import { Told } from './who.js' */
/** @typedef {{ type: TieType, isBack: boolean }} Did what one side does with a context: the type, and whether the context is at its source */

const REASONS = 3;

// The first reasons in words; those that add nothing are left to the evidence.
/** @param {Told[]} reasons @param {Stakeholder} subject @param {Stakeholder} partner */
export function because(reasons, subject, partner) {
  const telling = reasons.filter(({ adds }) => adds);
  const said = [...new Set((telling.length ? telling : reasons).map((reason) => saidOf(reason, subject, partner)))];
  const more = said.length > REASONS ? [say('moreReasons', { n: number(said.length - REASONS) })] : [];
  return [...said.slice(0, REASONS), ...more].join('; ');
}

/** @param {Told} reason @param {Stakeholder} subject @param {Stakeholder} partner */
function saidOf(reason, subject, partner) {
  const { via, ours, theirs } = reason;
  if (!via) {
    const [tie] = theirs;
    // Told from the partner's side, as the entry begins with the partner.
    const isBack = tie.to === partner || tie.from === subject;
    return typeOf(tie)[isBack ? 'back' : 'there'][state.lang] + doubtOf(reason);
  }
  const order = [false, true].flatMap((isBack) => byWeight().map((type) => ({ type, isBack })));
  const alike = order.find((did) => hasDone(did, ours, via) && hasDone(did, theirs, via));
  if (alike) {
    const verb = alike.isBack ? alike.type.back[state.lang] : alike.type.both[state.lang];
    return say(alike.isBack ? 'bothEach' : 'both', { did: `${wordsBefore(verb, via)}${nameOf(via)}` }) + doubtOf(reason);
  }
  const [mine, other] = [ours, theirs].map((side) => order.find((did) => hasDone(did, side, via)));
  return say('each', { via: nameOf(via), theirs: labelOf(other), subject: shortOf(subject), ours: labelOf(mine) }) + doubtOf(reason);
}

/** @type {(did: Did | undefined) => string} */
const labelOf = (did) => (did ? did.type[did.isBack ? 'back' : 'there'][state.lang] : '');
/** @type {(did: Did, side: Tie[], via: Stakeholder) => boolean} */
const hasDone = ({ type, isBack }, side, via) => side.some((tie) => typeOf(tie) === type && (tie.from === via) === isBack);
const byWeight = () => [...page.types].sort((one, other) => other.shared - one.shared);

// Where one side of a reason has no confirmed tie to stand on, or that somebody acts for one of the two is not confirmed.
/** @param {Told} reason */
function doubtOf({ ours, theirs, belonging }) {
  for (const side of [ours, theirs, ...belonging.map((tie) => [tie])]) {
    if (side.length && !side.some(isConfirmed)) return ` [${say(side.some((tie) => stateOf(tie).id === 'proposed') ? 'proposed' : 'disputed')}]`;
  }
  return '';
}

// Its shortest alias in capitals in the reader's language, as speakers use it, else its name.
/** @param {Stakeholder} node */
function shortOf(node) {
  const acronyms = node.aliasesIn(state.lang).filter((alias) => alias.length >= 2 && alias.length <= 8 && alias === alias.toUpperCase() && alias !== alias.toLowerCase());
  return acronyms.sort((one, other) => one.length - other.length)[0] ?? nameOf(node);
}
