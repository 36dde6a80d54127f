// The network as the page uses it, out of the columns that maps/payload.py wrote: stakeholders, ties and sources as objects whose texts
// are looked up when they are asked for.

/** @import { Form, Kind, Lang, Network, Page, Standing, TieType } from './page.d.ts' */
/** @typedef {[source: number, locator: string, quote: string]} Piece of evidence; `source` is a position in the sources */

/**
 * @param {Network | { deflated: string }} value
 * @returns {Promise<Network>}
 */
async function unpacked(value) {
  if (!('deflated' in value)) return value;
  const chars = atob(value.deflated);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at += 1) bytes[at] = chars.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text());
}

/** @type {(id: string) => any} */
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? '');

/** @type {Page} */
export const page = read('page');
/** @type {string} */
export const options = read('options');
const { texts, nodes: ofNodes, edges: ofEdges, evidence } = await unpacked(read('network'));

/** Somebody on the map; `x` and `y` are where they stand now, `homeX` and `homeY` where the map was laid out. */
export class Stakeholder {
  /** @param {number} at */
  constructor(at) {
    this.at = at;
    this.id = texts[ofNodes.id[at]];
    this.kind = ofNodes.kind[at];
    this.x = this.homeX = ofNodes.x[at];
    this.y = this.homeY = ofNodes.y[at];
    this.size = ofNodes.size[at];
    this.group = ofNodes.group[at];
    this.isLoose = Boolean(ofNodes.loose[at]); // the filters with which the map was drawn left it without a tie
    /** @type {Tie[]} */
    this.ties = [];
  }

  get form() { return texts[ofNodes.form[this.at]]; }
  get label() { return texts[ofNodes.label[this.at]]; }
  get fr() { return texts[ofNodes.fr[this.at]]; }
  get aliases() { return [...this.aliasesIn('en'), ...this.aliasesIn('fr')]; }
  get country() { return texts[ofNodes.country[this.at]]; }
  get region() { return texts[ofNodes.region[this.at]]; }
  get sector() { return texts[ofNodes.sector[this.at]]; }
  get since() { return texts[ofNodes.since[this.at]]; }
  get until() { return texts[ofNodes.until[this.at]]; }
  get url() { return texts[ofNodes.url[this.at]]; }
  get note() { return texts[ofNodes.note[this.at]]; }
  /** @param {Lang} lang */
  aliasesIn(lang) { return ofNodes[lang === 'fr' ? 'aliases_fr' : 'aliases'][this.at].map((text) => texts[text]); }

  get beyond() { return ofNodes.beyond[this.at]; }
  get place() { return this.region && this.country ? `${this.region}, ${this.country}` : this.region || this.country; }
}

export class Tie {
  /** @param {number} at @param {number} first */
  constructor(at, first) {
    this.at = at;
    this.from = nodes[ofEdges.from[at]];
    this.to = nodes[ofEdges.to[at]];
    this.type = ofEdges.type[at];
    this.state = ofEdges.state[at];
    this.bend = ofEdges.bend[at];
    this.first = first; // of its pieces of evidence
  }

  get role() { return texts[ofEdges.role[this.at]]; }
  get since() { return texts[ofEdges.since[this.at]]; }
  get until() { return texts[ofEdges.until[this.at]]; }
  get attestedFirst() { return texts[ofEdges.attested_first[this.at]]; }
  get attestedLast() { return texts[ofEdges.attested_last[this.at]]; }
  get spanSince() { return texts[ofEdges.span_since[this.at]]; }
  get spanUntil() { return texts[ofEdges.span_until[this.at]]; }
  get countsFrom() { return texts[ofEdges.counts_from[this.at]]; }
  get amount() { return texts[ofEdges.amount[this.at]]; }
  get currency() { return texts[ofEdges.currency[this.at]]; }
  get note() { return texts[ofEdges.note[this.at]]; }
  get confidence() { return ofEdges.confidence[this.at] || 1; }

  // [position of the source, locator, quote] for each piece.
  /** @returns {Piece[]} */
  get evidence() {
    return Array.from({ length: ofEdges.evidence[this.at] }, (_, piece) => {
      const at = this.first + piece;
      return [evidence.source[at], texts[evidence.locator[at]], texts[evidence.quote[at]]];
    });
  }

  // What a link calls it by: who, what, whom and since when, and which of those that are the same in all of that.
  get key() {
    const same = this.from.ties.filter((tie) => tie.to === this.to && tie.from === this.from && tie.type === this.type && tie.since === this.since);
    const number = same.indexOf(this);
    return [this.from.id, page.types[this.type].id, this.to.id, this.since, ...(number ? [number + 1] : [])].join(' ');
  }

  /** @param {Stakeholder} node */
  other(node) { return this.from === node ? this.to : this.from; }
}

export const nodes = ofNodes.id.map((_, at) => new Stakeholder(at));
let pieces = 0;
export const ties = ofEdges.from.map((_, at) => {
  const tie = new Tie(at, pieces);
  pieces += ofEdges.evidence[at];
  tie.from.ties.push(tie);
  if (tie.to !== tie.from) tie.to.ties.push(tie);
  return tie;
});

export const nodeOf = new Map(nodes.map((node) => [node.id, node]));
export const sourceAt = new Map(page.sources.map((source, at) => [source.id, at]));
/** @type {(key: string) => Tie | undefined} */
export const tieOf = (key) => nodeOf.get(key.split(' ')[0])?.ties.find((tie) => tie.key === key) ?? findTie(key);
// Ids may hold spaces.
/** @type {(key: string) => Tie | undefined} */
const findTie = (key) => (key ? ties.find((tie) => key.startsWith(tie.from.id) && tie.key === key) : undefined);

// The day at which ties stand as they are told to.
export const dayOf = () => page.asOf || page.today || '';

const forms = new Map(page.forms.map((form) => [form.id, form]));
const DOUBTED = new Set(['proposed', 'disputed']);

/** @type {(node: Stakeholder) => Form | undefined} */
export const formOf = (node) => (node.form ? forms.get(node.form) : undefined);
/** @type {(node: Stakeholder) => boolean} */
export const isCollective = (node) => formOf(node)?.collective ?? false;
/** @type {(node: Stakeholder) => boolean} */
export const isMeeting = (node) => formOf(node)?.meeting ?? false;
/** @type {(node: Stakeholder) => boolean} */
export const isActor = (node) => kindOf(node).actor;
/** @type {(node: Stakeholder) => boolean} */
export const isPart = (node) => kindOf(node).part;
/** @type {(node: Stakeholder) => Kind} */
export const kindOf = (node) => page.kinds[node.kind];
/** @type {(tie: Tie) => TieType} */
export const typeOf = (tie) => page.types[tie.type];
/** @type {(tie: Tie) => Standing} */
export const stateOf = (tie) => page.states[tie.state];
/** @type {(tie: Tie) => boolean} */
export const isConfirmed = (tie) => !DOUBTED.has(stateOf(tie).id);
/** @type {(tie: Tie) => boolean} */
export const hasArrow = (tie) => !typeOf(tie).symmetric;
/** @type {(tie: Tie) => number[]} */
export const dashesOf = (tie) => stateOf(tie).dashes || [];

/** @type {(text: string) => number | null} */
const year = (text) => Number(text.slice(0, 4)) || null;
/** @type {(tie: Tie) => (number | null)[]} */
const yearsOf = (tie) => [tie.since, tie.until, tie.countsFrom].map(year);

// The first and last year from or to which any tie counts; null where none says.
/** @type {[number, number] | null} */
export const allYears = (() => {
  let [first, last] = [Infinity, -Infinity];
  for (const tie of ties) {
    for (const one of yearsOf(tie)) {
      if (one === null) continue;
      first = Math.min(first, one);
      last = Math.max(last, one);
    }
  }
  if (first > last) return null;
  const now = year(dayOf());
  return [first, now && now > last ? now : last];
})();
