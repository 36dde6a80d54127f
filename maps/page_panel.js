// The panel: one stakeholder with its ties and their evidence, or the list of all stakeholders. All of the map in text.

const LISTED = 250;
const ALIASES = 4;

function showPanel(kind) {
  state.panel = kind;
  const panel = byId('panel');
  panel.hidden = !kind;
  if (kind === 'node') panel.replaceChildren(...detailsOf(state.selected));
  else if (kind === 'list') panel.replaceChildren(...listOfAll());
  else panel.replaceChildren();
  byId('list-button').setAttribute('aria-expanded', String(kind === 'list'));
}

function panelTop(...first) {
  return make('div', { class: 'top' }, make('div', {}, ...first),
    make('button', { type: 'button', class: 'close', 'aria-label': say('close'), title: say('close'), onclick: closePanel }, '✕'));
}

function detailsOf(node) {
  const name = nameOf(node);
  const other = name === node.label ? node.fr : node.label;
  const facts = [
    [say(state.lang === 'fr' && node.fr ? 'inEnglish' : 'inFrench'), other && other !== name && theirs(other, state.lang === 'fr' && node.fr ? 'en' : 'fr')],
    [say('aliases'), node.aliases && aliasesOf(node.aliases)],
    [say('place'), (node.region || node.country) && theirs([node.region, node.country].filter(Boolean).join(', '))],
    [say('sector'), node.sector && theirs(node.sector)],
    [say('dates'), sayDates(node.since, node.until)],
    [say('website'), node.url && linkTo(node.url, node.url)],
    [say('note'), node.note && theirs(node.note)],
    [say('id'), theirs(node.id)],
  ].filter(([, value]) => value);
  const ties = tiesOf(node);
  const visible = ties.filter(isTieShown);
  const unseen = ties.length - visible.length;
  return [
    panelTop(make('p', { class: 'kind' }, symbol(kindOf(node)), capital(kindOf(node).one[state.lang]))),
    make('h2', { id: 'panel-title', tabindex: '-1' }, theirs(name)),
    make('dl', {}, ...facts.flatMap(([term, value]) => [make('dt', {}, term), make('dd', {}, value)])),
    make('h3', {}, `${say('ties')} (${number(visible.length)})`),
    visible.length ? make('ul', { class: 'ties' }, ...visible.map((edge) => tieItem(edge, node))) : make('p', { class: 'quiet' }, say('noTies')),
    unseen ? make('p', { class: 'quiet' }, sayCount('hiddenTies', unseen)) : '',
    node.beyond ? make('p', { class: 'quiet' }, sayCount('beyond', node.beyond)) : '',
  ];
}

// The first few; a long list of spellings would push the ties out of sight.
function aliasesOf(aliases) {
  const list = (some) => theirs(some.join(' · '));
  if (aliases.length <= ALIASES + 1) return list(aliases);
  const rest = aliases.slice(ALIASES);
  return make('div', {}, list(aliases.slice(0, ALIASES)), make('details', {}, make('summary', {}, say('moreAliases', { n: rest.length })), list(rest)));
}

// One tie in words, with what is known about it and who says so.
function tieItem(edge, node) {
  const other = otherEnd(edge, node);
  const standing = stateOf(edge).id;
  const particulars = [
    sayDates(edge.since, edge.until),
    edge.role && say('role', { role: edge.role }),
    edge.amount && say('amount', { amount: sayAmount(edge.amount, edge.currency) }),
    edge.confidence !== undefined && say('confidence', { percent: number(Math.round(edge.confidence * 100)) }),
    edge.note,
  ].filter(Boolean);
  return make('li', { class: 'tie', 'data-tie': edge.id, 'data-state': standing },
    make('div', {}, line(edge), make('span', { class: 'phrase' }, `${phraseOf(edge, node)} `), goTo(other),
      ...(standing === 'current' ? [] : [' ', make('span', { class: 'badge' }, say(standing))])),
    ...particulars.map((text) => make('p', {}, theirs(text))),
    make('ul', { class: 'evidence', 'aria-label': say('evidence') }, ...bySource(edge.evidence).map(evidenceItem)));
}

// Who says so: the source once, then each place in it and its words.
function evidenceItem([position, places]) {
  const source = page.sources[position];
  const lang = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(source.language || '') ? source.language : undefined;
  const published = [source.publisher, source.date].filter(Boolean).join(', ');
  const said = places.map(([locator, quote]) => make('span', {}, ' · ', locator ? theirs(locator) : '', quote ? make('q', { lang, dir: 'auto' }, quote) : ''));
  return make('li', {},
    make('cite', {}, theirs(source.title, lang)), published ? make('span', {}, ' — ', theirs(published)) : '',
    source.mark ? make('span', {}, ' ', make('span', { class: 'badge mark' }, theirs(source.mark))) : '',
    ...said.filter((_, place) => places[place].some(Boolean)),
    source.url ? make('div', {}, linkTo(source.url, say('openSource'))) : '');
}

function bySource(evidence) {
  const found = new Map();
  for (const [position, ...place] of evidence) {
    if (!found.has(position)) found.set(position, []);
    found.get(position).push(place);
  }
  return [...found];
}

function goTo(node) {
  return make('button', { type: 'button', class: 'go', onclick: () => { reveal(node); select(node, { focus: true }); } }, theirs(nameOf(node)));
}

function listOfAll() {
  const order = new Intl.Collator(state.lang, { numeric: true });
  const all = [...shown.nodes].sort((one, other) => one.kind - other.kind || order.compare(nameOf(one), nameOf(other)));
  const some = state.listAll ? all : all.slice(0, LISTED);
  const parts = [panelTop(make('h2', { id: 'panel-title', tabindex: '-1' }, say('listTitle')))];
  for (const kind of new Set(some.map((node) => node.kind))) {
    const members = some.filter((node) => node.kind === kind);
    parts.push(make('h3', {}, `${capital(page.kinds[kind].many[state.lang])} (${number(all.filter((node) => node.kind === kind).length)})`),
      make('ul', { class: 'rows' }, ...members.map((node) => make('li', {}, symbol(kindOf(node)), goTo(node),
        make('span', { class: 'count' }, sayCount('tiesCount', node.ties.filter(isTieShown).length))))));
  }
  if (!all.length) parts.push(make('p', { class: 'quiet' }, sayCount('nodes', 0)));
  if (some.length < all.length) {
    parts.push(make('button', { type: 'button', id: 'show-all', onclick: () => { state.listAll = true; showPanel('list'); } }, say('showAll', { n: number(all.length) })));
  }
  return parts;
}

function closePanel() {
  const had = byId('panel').contains(document.activeElement);
  const back = state.panel === 'list' ? byId('list-button') : byId('search');
  if (state.panel === 'node') select(null);
  showPanel('');
  if (had) back.focus();
}

function openList() {
  if (state.selected) select(null);
  showPanel('list');
  byId('panel-title').focus();
}
