// Names on the map: the most connected first, as many as fit without covering each other or a symbol, more of them as one zooms in.

const TRIED = 700; // in one drawing, so that a crowd does not make it slow
const PADDING = 2;
const LONGEST = 30; // characters of a line
const labelling = { texts: new Map(), order: [], rank: new Map(), drawn: [] };

// Boxes that are taken, found by the squares of a grid they lie in.
class Taken {
  constructor(square = 48) {
    this.square = square;
    this.squares = new Map();
  }

  *around(box) {
    const [left, right] = [Math.floor(box.left / this.square), Math.floor(box.right / this.square)];
    const [top, bottom] = [Math.floor(box.top / this.square), Math.floor(box.bottom / this.square)];
    for (let x = left; x <= right; x += 1) for (let y = top; y <= bottom; y += 1) yield x * 100003 + y;
  }

  add(box) {
    for (const square of this.around(box)) {
      if (!this.squares.has(square)) this.squares.set(square, []);
      this.squares.get(square).push(box);
    }
  }

  // The taken boxes that `box` meets, its own symbol aside.
  met(box) {
    const found = new Set();
    for (const square of this.around(box)) {
      for (const other of this.squares.get(square) || []) {
        if (!(other.node && other.node === box.node) && box.left < other.right && other.left < box.right
          && box.top < other.bottom && other.top < box.bottom) found.add(other);
      }
    }
    return found;
  }
}

// A name in at most three lines of about equal length; only what is longer than these loses its end.
function wrapped(name) {
  const count = Math.min(3, Math.ceil(name.length / 25));
  if (name.length <= 20 || count === 1) return [cut(name)];
  for (let width = Math.ceil(name.length / count); width < name.length; width += 1) {
    const lines = [''];
    for (const word of name.split(/\s+/)) {
      if (lines.at(-1) && lines.at(-1).length + word.length >= width) lines.push('');
      lines.push(`${lines.pop()} ${word}`.trim());
    }
    if (lines.length <= count || width > LONGEST) return lines.slice(0, count).map((text, row) => cut(text, row === count - 1 && lines.length > count));
  }
  return [cut(name)];
}

function cut(text, isShort = text.length > LONGEST) {
  return isShort ? `${text.slice(0, LONGEST - 2).trimEnd()}…` : text;
}

// An acronym among the aliases whose letters are initials of the name, in order: RCMP in English, GRC in French.
function acronym(node) {
  const initials = nameOf(node).split(/[\s'’-]+/).map((word) => word.charAt(0).toUpperCase()).join('');
  return (node.aliases || []).find((alias) => /^[A-Z0-9&-]{2,9}$/.test(alias) && isWithin(alias.replace(/[^A-Z]/g, ''), initials));
}

function isWithin(letters, initials) {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return letters.length > 1 && at === letters.length;
}

// How a stakeholder may be called on the map, the best first: lines, measured in the font that its standing earns.
function textsOf(node, context) {
  if (!labelling.texts.has(node)) {
    const isHub = labelling.rank.get(node) < Math.max(6, nodes.length * 0.08);
    const size = isHub ? 13 : 11.5;
    const font = `${isHub ? 650 : 450} ${size}px ${picturing.paper.font}`;
    const forms = [wrapped(nameOf(node)), acronym(node) ? [acronym(node)] : null].filter(Boolean);
    context.font = font;
    labelling.texts.set(node, forms.map((lines) => ({
      lines, font, size, width: Math.max(...lines.map((text) => context.measureText(text).width)), height: lines.length * (size + 1.5),
    })));
  }
  return labelling.texts.get(node);
}

// The four places beside a symbol in which its name may stand.
function places({ width, height }, x, y, reach, node) {
  const boxes = [
    { left: x + reach, top: y - height / 2, align: 'left' },
    { left: x - reach - width, top: y - height / 2, align: 'right' },
    { left: x - width / 2, top: y + reach, align: 'center' },
    { left: x - width / 2, top: y - reach - height, align: 'center' },
  ];
  return boxes.map((box) => ({ ...box, node, right: box.left + width, bottom: box.top + height }));
}

function resetLabels() {
  labelling.texts.clear();
  labelling.order = [...nodes].sort((one, other) => other.ties.length - one.ties.length || (one.id < other.id ? -1 : 1));
  labelling.rank = new Map(labelling.order.map((node, position) => [node, position]));
}

// Draws the names, in pixels of the screen. `first` come before all others; with `alone` only they are named.
function drawLabels(context, camera, first, alone) {
  const taken = new Taken();
  labelling.drawn = [];
  const inSight = (node) => {
    const [x, y] = camera.at(node);
    return x > -40 && y > -40 && x < camera.width + 40 && y < camera.height + 40;
  };
  const named = new Set(first);
  const candidates = [...named, ...(alone ? [] : labelling.order.filter((node) => isShown(node) && !named.has(node)))].filter(inSight);
  for (const node of alone ? first : candidates) {
    const [x, y] = camera.at(node);
    const reach = radiusAt(node, camera.scale) * camera.scale;
    taken.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, node, isSymbol: true });
  }
  for (const box of camera.covered) taken.add(box);
  context.lineJoin = 'round';
  candidates.slice(0, TRIED).forEach((node, position) => {
    const [x, y] = camera.at(node);
    const reach = radiusAt(node, camera.scale) * camera.scale + 4;
    const texts = textsOf(node, context);
    const isUrgent = named.has(node) || position < 10;
    let best = null;
    for (const text of texts) {
      for (const box of places(text, x, y, reach, node)) {
        if (box.left < 2 || box.right > camera.width - 2) continue;
        const met = [...taken.met(box)];
        // The most important names may cover symbols, as few as possible, but no name covers a name.
        if (met.length && !(isUrgent && met.every((other) => other.isSymbol))) continue;
        if (!best || met.length < best.met) best = { text, box, met: met.length };
        if (!best.met) break;
      }
      if (best && !best.met) break;
    }
    if (!best) return;
    taken.add({ ...best.box, node: null, left: best.box.left - PADDING, right: best.box.right + PADDING });
    write(context, best.text, best.box, picturing.paper.ink);
    labelling.drawn.push({ id: node.id, lines: best.text.lines, box: best.box });
  });
  return taken;
}

function write(context, { lines, font, size, width }, box, ink) {
  context.font = font;
  context.textAlign = box.align;
  context.textBaseline = 'middle';
  context.strokeStyle = picturing.paper.halo;
  context.lineWidth = 3.5;
  context.fillStyle = ink;
  const x = box.left + { left: 0, right: width, center: width / 2 }[box.align];
  lines.forEach((text, row) => {
    const y = box.top + (row + 0.5) * (size + 1.5);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  });
}

// What each active tie says, in the middle of its line where there is room: the colour is not needed to tell which it is.
function drawTieWords(context, camera, node, ties, taken) {
  const text = { font: `italic 450 11px ${picturing.paper.font}`, size: 11, height: 12.5 };
  for (const edge of ties) {
    const { from, to, via } = course(edge);
    const middle = via ? { x: (from.x + 2 * via.x + to.x) / 4, y: (from.y + 2 * via.y + to.y) / 4 } : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const [x, y] = camera.at(middle);
    context.font = text.font;
    const words = typeOf(edge).there[state.lang];
    const width = context.measureText(words).width;
    const box = { left: x - width / 2, right: x + width / 2, top: y - 6, bottom: y + 6, align: 'center' };
    if (taken.met(box).size) continue;
    taken.add(box);
    write(context, { ...text, lines: [words], width }, box, colourOf(typeOf(edge)));
  }
}
