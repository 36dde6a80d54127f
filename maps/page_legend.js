// The legend: what each shape, colour and pattern stands for, how many there are, and a box to take each off the map.

const SVG = 'http://www.w3.org/2000/svg';

function shape(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const picture = (width, ...parts) => shape('svg', { class: 'symbol', width, height: 16, viewBox: `0 0 ${width} 16`, 'aria-hidden': 'true', focusable: 'false' }, ...parts);

// The symbol of a kind, as on the map.
function symbol(kind) {
  const outline = outlineOf(kind.shape);
  const fill = colourOf(kind);
  if (!outline) return picture(16, shape('circle', { cx: 8, cy: 8, r: 5.6, fill }));
  return picture(16, shape('polygon', { points: outline.map(([x, y]) => `${(8 + 6 * x).toFixed(2)},${(8 + 6 * y).toFixed(2)}`).join(' '), fill }));
}

// A stroke as ties are drawn: the colour of its type, the pattern of its state, an arrow where it has a direction.
function stroke(colour, dashes, hasArrow) {
  const parts = [shape('line', { x1: 1, y1: 8, x2: hasArrow ? 26 : 33, y2: 8, stroke: colour, 'stroke-width': 2.2, 'stroke-dasharray': dashes ? dashes.join(' ') : 'none' })];
  if (hasArrow) parts.push(shape('polygon', { points: '25,3.6 34,8 25,12.4', fill: colour }));
  return picture(34, ...parts);
}

function line(edge) {
  const span = make('span', { class: 'line' });
  span.append(stroke(colourOf(typeOf(edge)), stateOf(edge).dashes, Boolean(edge.arrows)));
  return span;
}

function group(title, items, off, label, picture) {
  const rows = items.map((item, position) => ({ item, position })).filter(({ item }) => item.count).map(({ item, position }) => {
    const box = make('input', { type: 'checkbox', 'data-filter': item.id });
    box.checked = !off.has(position);
    box.addEventListener('change', () => {
      if (box.checked) off.delete(position);
      else off.add(position);
      refilter();
    });
    return make('label', {}, box, picture(item), make('span', {}, label(item)), make('span', { class: 'count' }, number(item.count)));
  });
  return rows.length ? make('fieldset', {}, make('legend', {}, title), ...rows) : '';
}

function fillLegend() {
  byId('legend-title').textContent = say('legend');
  byId('filters').replaceChildren(...[
    group(say('who'), page.kinds, hidden.kinds, (kind) => capital(kind.many[state.lang]), symbol),
    group(say('ties'), page.types, hidden.types, (type) => capital(type.there[state.lang]), (type) => stroke(colourOf(type), false, !type.symmetric)),
    group(say('states'), page.states, hidden.states, (standing) => say(standing.id), (standing) => stroke('currentColor', standing.dashes, false)),
  ].filter(Boolean));
  byId('reset-button').textContent = say('reset');
  tellShown();
}

function tellShown() {
  const words = { nodes: sayCount('nodes', shown.nodes.length), ties: sayCount('tiesCount', shown.edges.length) };
  const all = { allNodes: sayCount('nodes', nodes.length), allTies: sayCount('tiesCount', edges.length) };
  const isAll = shown.nodes.length === nodes.length && shown.edges.length === edges.length;
  byId('shown').textContent = isAll ? say('shownAll', words) : say('shownSome', { ...words, ...all });
  byId('reset-button').disabled = isAll;
  describeMap(words);
}

// After a change of filters: what is on the map, in the panel and in the count.
function refilter() {
  filter();
  if (state.selected && !isShown(state.selected)) select(null);
  tellShown();
  if (state.panel) showPanel(state.panel);
  redrawAll();
}

function resetFilters() {
  for (const off of Object.values(hidden)) off.clear();
  fillLegend();
  refilter();
}

// Lets a stakeholder that was filtered away back in: whoever asks for one by name wants to see it.
function reveal(node) {
  if (isShown(node)) return;
  hidden.kinds.delete(node.kind);
  fillLegend();
  refilter();
}
