// What the page is given, as maps/rows.py, maps/drawing.py and maps/payload.py write it. Positions are positions in the lists of `Page`;
// in columns a text is its position in `texts`, where 0 is the empty one.

export type Lang = 'en' | 'fr';
export type InLang = Record<Lang, string>;
export type Colours = { light: string; dark: string };

export type Kind = Colours & { id: string; one: InLang; many: InLang; actor: boolean; part: boolean; shape: string; count: number };
export type Form = { id: string; one: InLang; many: InLang; collective: boolean; meeting: boolean };
export type TieType = Colours & {
  id: string; there: InLang; back: InLang; noun: InLang; both: InLang; symmetric: boolean; count: number;
  joins: 'direct' | 'context' | 'body' | 'none'; direct: number; shared: number;
};
export type Standing = { id: string; dashes: number[] | false; count: number };
export type Source = { id: string; title: string; publisher?: string; date?: string; language?: string; url?: string; mark?: string };
export type Step = { title?: Partial<InLang>; text?: Partial<InLang>; hash: string };

export type Page = {
  kinds: Kind[];
  forms: Form[];
  types: TieType[];
  states: Standing[];
  sources: Source[];
  marks: string[];
  words: Record<Lang, Record<string, string>>;
  lang: Lang;
  title: string;
  asOf: string;
  undated: boolean;
  onlyTypes: string[];
  onlyStatuses: string[];
  today: string;
  highlight: string;
  open: string;
  description: string;
  story: Step[];
};

type Column<Name extends string> = Record<Name, number[]>;
export type Network = {
  nodes: Column<'id' | 'form' | 'label' | 'fr' | 'country' | 'region' | 'sector' | 'since' | 'until' | 'url' | 'note'>
    & Column<'kind' | 'x' | 'y' | 'size' | 'group' | 'beyond' | 'loose'> & Record<'aliases' | 'aliases_fr', number[][]>;
  edges: Column<'from' | 'to' | 'role' | 'since' | 'until' | 'amount' | 'currency' | 'note'>
    & Column<'attested_first' | 'attested_last' | 'span_since' | 'span_until' | 'counts_from'>
    & Column<'type' | 'state' | 'bend' | 'confidence' | 'evidence'>;
  evidence: Column<'source' | 'locator' | 'quote'>;
  texts: string[];
};

// The parts of the page by their ids: what maps/page.html holds from the start.
export type Parts = {
  skip: HTMLAnchorElement; marks: HTMLElement; title: HTMLElement; described: HTMLElement; 'shown-line': HTMLElement; about: HTMLElement;
  search: HTMLInputElement; 'search-label': HTMLElement; suggestions: HTMLElement; found: HTMLElement; tools: HTMLElement; link: HTMLInputElement;
  legend: HTMLElement; 'legend-title': HTMLElement; filters: HTMLElement; map: HTMLElement; canvas: HTMLElement; names: HTMLElement;
  shown: HTMLElement; message: HTMLElement; tour: HTMLElement; zoom: HTMLElement; table: HTMLElement; spoken: HTMLElement; panel: HTMLElement;
  'zoom-in': HTMLElement; 'zoom-out': HTMLElement; fit: HTMLElement;
} & Record<
  `${'legend' | 'map' | 'table' | 'back' | 'tour' | 'png' | 'svg' | 'csv' | 'link' | 'print' | 'language' | 'theme' | 'reset'}-button`, HTMLButtonElement
>;

// What the script makes itself, and then asks for; where it may not be there, null says so.
export type Made = {
  rows: HTMLTableElement; 'rows-at': HTMLElement; previous: HTMLButtonElement; next: HTMLButtonElement; 'not-printed': HTMLElement; 'table-title': HTMLElement;
  'year-from': HTMLInputElement; 'year-to': HTMLInputElement; play: HTMLButtonElement | null; 'all-years': HTMLButtonElement;
  'loose-box': HTMLInputElement; 'undated-box': HTMLInputElement; 'undated-count': HTMLElement; 'loose-count': HTMLElement;
  'panel-title': HTMLElement | null;
};

declare global {
  interface Window {
    // What is where on the screen, for whoever drives the page from outside.
    partnermap: Readonly<{
      place: (id: string) => { x: number; y: number };
      isAtRest: () => boolean;
      names: () => { id: string; lines: string[]; left: number; right: number; top: number; bottom: number }[];
      groups: () => string[];
      routes: () => string[][];
      between: (from: string, to: string) => object[];
      everybody: () => string[];
      who: (id: string) => object[];
      shown: () => { nodes: string[]; ties: string[] };
    }>;
  }
}
