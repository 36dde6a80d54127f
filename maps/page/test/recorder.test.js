import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recorder } from '../src/recorder.js';

/** @type {(draw: (recorder: Recorder) => void) => string[]} */
function drawn(draw) {
  const recorder = new Recorder({ font: '', measureText: (text) => ({ width: text.length }) });
  draw(recorder);
  return recorder.svg(20, 10, 'Who & "whom"').split('\n').slice(1, -2);
}

test('a picture without anything in it has a size and a title whose signs mean nothing', () => {
  assert.equal(new Recorder({ font: '', measureText: () => ({ width: 0 }) }).svg(20, 10, '<b> & "c"\u0000'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" role="img"><title>&lt;b&gt; &amp; &quot;c&quot;</title>\n\n</svg>\n');
});

test('a line is where the transformation puts it, and as wide, in hundredths', () => {
  assert.deepEqual(drawn((recorder) => {
    recorder.setTransform(2, 0, 0, 2, 10, 5);
    recorder.strokeStyle = '#123';
    recorder.lineWidth = 0.3333;
    recorder.setLineDash([2, 4]);
    recorder.beginPath();
    recorder.moveTo(0, 0);
    recorder.lineTo(1, 1);
    recorder.quadraticCurveTo(2, 2, 3.3333, 3);
    recorder.stroke();
  }), ['<path d="M10 5L12 7Q14 9 16.67 11" fill="none" stroke="#123" stroke-width="0.67" stroke-linecap="butt" stroke-linejoin="miter" stroke-dasharray="4 8"/>']);
});

test('a line that begins nowhere begins where it first goes', () => {
  assert.deepEqual(drawn((recorder) => {
    recorder.beginPath();
    recorder.lineTo(1, 2);
    recorder.lineTo(3, 4);
    recorder.closePath();
    recorder.fill();
  }), ['<path d="M1 2L3 4Z" fill="#000"/>']);
});

test('a circle is two arcs', () => {
  assert.deepEqual(drawn((recorder) => { recorder.beginPath(); recorder.arc(5, 5, 2); recorder.fill(); }), ['<path d="M7 5A2 2 0 1 1 3 5A2 2 0 1 1 7 5Z" fill="#000"/>']);
});

test('what is painted alike one after the other is one element, what is not is another', () => {
  assert.deepEqual(drawn((recorder) => {
    for (const [x, alpha] of [[1, 1], [2, 1], [3, 0.5], [4, 1]]) {
      recorder.globalAlpha = alpha;
      recorder.beginPath();
      recorder.moveTo(x, 0);
      recorder.fill();
    }
    recorder.beginPath();
    recorder.fill();
  }), ['<path d="M1 0M2 0" fill="#000"/>', '<path d="M3 0" fill="#000" fill-opacity="0.5"/>', '<path d="M4 0" fill="#000"/>']);
});

test('a text says how it is written and where, and is no markup', () => {
  assert.deepEqual(drawn((recorder) => {
    recorder.font = 'italic 450 11px "DejaVu Sans", sans-serif';
    recorder.textAlign = 'center';
    recorder.textBaseline = 'middle';
    recorder.fillStyle = '#abc';
    recorder.fillText('a < b', 5, 5);
    recorder.font = '12px serif';
    recorder.textAlign = 'right';
    recorder.textBaseline = 'alphabetic';
    recorder.lineWidth = 3.5;
    recorder.strokeText('c', 5, 5);
  }), [
    '<text x="5" y="8.85" font-family="&quot;DejaVu Sans&quot;, sans-serif" font-size="11" font-weight="450" font-style="italic" text-anchor="middle" fill="#abc">a &lt; b</text>',
    '<text x="5" y="5" font-family="serif" font-size="12" font-weight="400" text-anchor="end" fill="none" stroke="#000" stroke-width="3.5" stroke-linejoin="round">c</text>',
  ]);
});

test('what was saved is restored, in order', () => {
  assert.deepEqual(drawn((recorder) => {
    recorder.fillStyle = '#111';
    recorder.save();
    recorder.fillStyle = '#222';
    recorder.setTransform(9, 0, 0, 9, 9, 9);
    recorder.save();
    recorder.fillStyle = '#333';
    recorder.restore();
    recorder.fillRect(1, 1, 1, 1);
    recorder.restore();
    recorder.beginPath();
    recorder.moveTo(1, 1);
    recorder.fill();
  }), ['<rect x="1" y="1" width="1" height="1" fill="#222"/>', '<path d="M1 1" fill="#111"/>']);
});

test('a text is measured in the font that it is written in', () => {
  const measuring = { font: '', measureText: (/** @type {string} */ text) => ({ width: measuring.font.length * text.length }) };
  const recorder = new Recorder(measuring);
  recorder.font = '12px serif';
  assert.equal(recorder.measureText('abc').width, 30);
});
