// Puts the page together, and keeps it in step with its language, its colours, its address and the printer.

function fillHead() {
  document.documentElement.lang = state.lang;
  const title = page.title || say('title');
  document.title = title;
  byId('title').textContent = title;
  const about = [
    page.asOf && say('asOf', { date: page.asOf }), page.today && say('drawn', { date: page.today }),
    page.sources.length === 1 ? say('source1') : say('sources', { n: number(page.sources.length) }),
  ].filter(Boolean).join(' · ');
  byId('about').replaceChildren(capital(about));
  if (page.marks.length) byId('about').append(' · ', make('span', { class: 'mark' }, theirs(say('marks', { marks: page.marks.join(', ') }))));
  byId('search-label').textContent = say('search');
  byId('search').placeholder = say('searchHint');
  byId('skip').textContent = say('skip');
  const named = { 'legend-button': 'legendShort', 'list-button': 'list', 'print-button': 'print', 'language-button': 'otherLanguage' };
  for (const [id, key] of Object.entries(named)) byId(id).textContent = say(key);
  byId('language-button').lang = state.lang === 'fr' ? 'en' : 'fr';
  const drawn = { 'zoom-in': 'zoomIn', 'zoom-out': 'zoomOut', fit: 'fit' };
  for (const [id, key] of Object.entries(drawn)) {
    byId(id).title = say(key);
    byId(id).setAttribute('aria-label', say(key));
  }
  byId('message').textContent = say('empty');
}

function describeMap(words) {
  frame().setAttribute('aria-label', say('mapLabel', words));
}

// Everything that has words or colours in it, once more.
function refresh() {
  readPaper();
  fillHead();
  fillLegend();
  resetLabels();
  if (state.panel) showPanel(state.panel);
  redrawAll();
}

function setLanguage(lang) {
  state.lang = lang;
  byId('search').value = '';
  suggest();
  refresh();
}

// `#s=ncecc` opens the map on a stakeholder; without that, the one that the map was made to show.
function openFromAddress() {
  const wanted = new URLSearchParams(location.hash.slice(1)).get('s');
  const node = nodeOf.get(wanted ?? '') || null;
  if (node !== state.selected) {
    if (node) reveal(node);
    select(node);
  }
}

function setPrinting(isPrinting) {
  state.printing = isPrinting;
  document.documentElement.classList.toggle('printing', isPrinting);
  refresh();
}

function start() {
  startView();
  startSearch();
  filter();
  refresh();
  byId('message').hidden = nodes.length > 0;
  byId('reset-button').addEventListener('click', resetFilters);
  byId('list-button').addEventListener('click', () => (state.panel === 'list' ? closePanel() : openList()));
  byId('skip').addEventListener('click', (event) => { event.preventDefault(); openList(); });
  byId('print-button').addEventListener('click', () => window.print());
  byId('language-button').addEventListener('click', () => setLanguage(state.lang === 'fr' ? 'en' : 'fr'));
  byId('legend-button').addEventListener('click', () => {
    byId('legend-button').setAttribute('aria-expanded', String(byId('legend').classList.toggle('open')));
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && state.panel) closePanel(); });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
  window.addEventListener('hashchange', openFromAddress);
  window.addEventListener('beforeprint', () => setPrinting(true));
  window.addEventListener('afterprint', () => setPrinting(false));
  fit(false);
  if (location.hash.startsWith('#s=')) openFromAddress();
  else if (page.highlight) select(nodeOf.get(page.highlight));
  document.documentElement.dataset.ready = 'yes';
}

// What is where on the screen, for whoever drives the page from outside, such as its tests.
window.partnermap = Object.freeze({
  place: (id) => view.network.canvasToDOM(nodeOf.get(id)),
  names: () => labelling.drawn.map(({ id, lines, box }) => ({ id, lines, left: box.left, right: box.right, top: box.top, bottom: box.bottom })),
});

try {
  start();
} catch (error) {
  byId('message').hidden = false;
  byId('message').textContent = say('broken', { why: String(error) });
  throw error;
}
