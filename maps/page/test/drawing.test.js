import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { clean, tiesAt, who } from './given.js';
import { active, findActive } from '../src/active.js';
import { paint, paintActive, picture, prepare, radiusAt } from '../src/canvas.js';
import { filter } from '../src/filters.js';
import { drawLabels, labelling, resetLabels } from '../src/labels.js';
import { Recorder } from '../src/recorder.js';
import { fromHash, state } from '../src/state.js';

/** @type {string[]} */
const grounds = Array(6).fill('#ground');
Object.assign(picture, { paper: { ink: '#ink', soft: '#soft', halo: '#halo', paper: '#paper', accent: '#accent', line: '#line', grounds, font: 'sans' } });
beforeEach(() => {
  clean();
  resetLabels();
});

/** @type {(hash: string, draw: (recorder: Recorder) => void) => string[]} */
function drawn(hash, draw) {
  Object.assign(state, fromHash(hash), { loose: true });
  filter();
  findActive();
  prepare();
  const recorder = new Recorder({ font: '', measureText: (text) => ({ width: 6 * text.length }) });
  draw(recorder);
  return recorder.svg(0, 0, '').split('\n').slice(1, -2);
}

// The names that are drawn, each by its lines.
/** @type {(hash: string, camera?: { width?: number, left?: number, scale?: number }) => string[]} */
function names(hash, { width = 1000, left = 200, scale = 2 } = {}) {
  drawn(hash, (recorder) => drawLabels(recorder, { scale, width, height: 600, covered: [], at: ({ x, y }) => [left + scale * x, 100 + scale * y] }, [...active.nodes], false));
  return labelling.drawn.map(({ text }) => text.lines.join(' | '));
}

test('a tie is a line in the colour of its type, with an arrow head that ends at the symbol', () => {
  assert.deepEqual(drawn('s=zoe&t=funds,works_with&sec=safety', (recorder) => paintActive(recorder, 1, null)).slice(0, 2), [
    '<path d="M100 0L200 0" fill="none" stroke="#employs" stroke-width="2.4" stroke-linecap="butt" stroke-linejoin="miter"/>',
    '<path d="M195 0L186 -3.78L186 3.78Z" fill="#employs"/>',
  ]);
});

test('the pattern of a line is the state of its tie, and one that has no direction has no head', () => {
  const [line, next] = drawn('tie=trust+works_with+radio+club+', (recorder) => paintActive(recorder, 1, null));
  assert.equal(line, '<path d="M100 0L0 100" fill="none" stroke="#works_with" stroke-width="2.4" stroke-linecap="butt" stroke-linejoin="miter" stroke-dasharray="2 4"/>');
  assert.match(next, /fill="#paper"/);
});

test('each kind has its shape and colour, on a rim of paper', () => {
  const shapes = drawn('t=funds,employs,works_with', (recorder) => paint(recorder, 1, null, false));
  assert.deepEqual(shapes.map((shape) => /fill="([^"]+)"/.exec(shape)?.[1]), ['#paper', '#agency', '#paper', '#person']);
  assert.ok(shapes[1].startsWith('<path d="M-9.3 -9.3L9.3 -9.3L9.3 9.3L-9.3 9.3Z'), shapes[1]);
  assert.equal(shapes[3], '<path d="M203.3 0M203.3 0A3.3 3.3 0 1 1 196.7 0A3.3 3.3 0 1 1 203.3 0Z" fill="#person"/>');
});

test('what is out of sight is not drawn', () => {
  const shapes = drawn('t=funds,employs,works_with', (recorder) => paint(recorder, 1, { left: 150, top: -50, right: 250, bottom: 50 }, false));
  assert.deepEqual(shapes.map((shape) => /fill="([^"]+)"/.exec(shape)?.[1]), ['#paper', '#person']);
});

test('the map steps back behind what stands out', () => {
  const shapes = drawn('s=zoe&t=funds,employs,works_with', (recorder) => paint(recorder, 1, null, active.isOn));
  assert.ok(shapes.every((shape) => shape.includes('fill-opacity="0.22"')));
});

test('a ring is around the one that is opened and the one that the keyboard is at', () => {
  const shapes = drawn('s=zoe&t=funds,employs,works_with', (recorder) => paintActive(recorder, 1, who('isle')));
  assert.deepEqual(shapes.slice(-2), [
    '<path d="M208 0A8 8 0 1 1 192 0A8 8 0 1 1 208 0Z" fill="none" stroke="#ink" stroke-width="2.6" stroke-linecap="butt" stroke-linejoin="miter"/>',
    '<path d="M9.5 200A9.5 9.5 0 1 1 -9.5 200A9.5 9.5 0 1 1 9.5 200Z" fill="none" stroke="#accent" stroke-width="2.6" stroke-linecap="butt" stroke-linejoin="miter"/>',
  ]);
});

test('from afar a symbol stays large enough to be seen, and near by it is as large as it is', () => {
  assert.deepEqual([0.01, 0.1, 0.25, 1, 4].map((scale) => Math.round(radiusAt(who('hsa'), scale))), [24, 24, 19, 10, 10]);
});

test('the most connected are named first', () => {
  assert.deepEqual(names(''), ['Lighthouse Trust', 'Harbor Safety Agency', 'Radio Club', 'Isle', 'Zoë Okafor']);
});

test('where a whole name has no room there is its acronym', () => {
  assert.deepEqual(names('sec=%2C,charity', { left: 60, width: 220 }), ['Harbor Safety Agency', 'Isle']);
  assert.deepEqual(names('sec=%2C,charity', { left: 60, width: 200 }), ['HSA', 'Isle']);
});

test('names are in the language of the reader, long ones in several lines of about equal length', () => {
  assert.deepEqual(names('lang=fr&sec=%2C,charity'), ['Agence de la | sécurité portuaire', 'Isle']);
});

test('where somebody stands out only those around are named, and along the lines what they say', () => {
  assert.deepEqual(names('s=zoe', { width: 1200, scale: 4 }), ['Zoë Okafor', 'Lighthouse Trust', 'employs']);
  assert.equal(tiesAt(2)[0], active.ties[0]);
});

test('no name covers another', () => {
  names('labels=many', { scale: 0.3 });
  const boxes = labelling.drawn.map(({ box }) => box);
  const meets = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom));
  assert.deepEqual([boxes.length > 1, meets], [true, []]);
});

test('a name that must cover a symbol covers as little of one as can be', () => {
  /** @type {Record<string, [number, number]>} */
  const around = { isle: [0, 0], zoe: [20, 0], 'radio club': [0, -16], trust: [0, 16], hsa: [-41, 0] };
  for (const [id, [x, y]] of Object.entries(around)) Object.assign(who(id), { x, y });
  drawn('', (recorder) => drawLabels(recorder, { scale: 1, width: 600, height: 600, covered: [], at: ({ x, y }) => [300 + x, 300 + y] }, [who('isle')], false));
  const [{ text, box }] = labelling.drawn;
  assert.deepEqual([text.lines, box.left, box.right], [['Isle'], 267, 291]); // on the left, where it meets two pixels of a symbol
});
