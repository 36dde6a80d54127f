// A canvas that writes down as SVG what is drawn on it: as much of the canvas as the map uses.

/** @import { Drawing } from './drawing.d.ts' */
/** @typedef {{ how: string, paths: string[] }} Painted */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// eslint-disable-next-line no-control-regex -- XML knows none of these characters, not even escaped
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** @type {(text: string) => string} */
const escaped = (text) => text.replace(UNKNOWN, '').replace(/[&<>"]/g, (char) => ENTITIES[char]);
/** @type {(value: number) => string} */
const short = (value) => String(Math.round(value * 100) / 100);

/** @implements {Drawing} */
export class Recorder {
  /** @type {(string | Painted)[]} */
  parts = [];
  path = '';
  /** @type {Partial<Recorder>[]} */
  stack = [];
  scale = 1;
  x = 0;
  y = 0;
  /** @type {number[]} */
  dash = [];
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '';
  /** @type {'left' | 'center' | 'right'} */
  textAlign = 'left';
  /** @type {CanvasTextBaseline} */
  textBaseline = 'alphabetic';
  /** @type {CanvasLineCap} */
  lineCap = 'butt';
  /** @type {CanvasLineJoin} */
  lineJoin = 'miter';

  /** @param {{ font: string, measureText(text: string): { width: number } }} measuring what knows how wide a text is */
  constructor(measuring) {
    this.measuring = measuring;
  }

  save() {
    const { scale, x, y, dash, fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign, lineCap, lineJoin } = this;
    this.stack.push({ scale, x, y, dash, fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign, lineCap, lineJoin });
  }

  restore() { Object.assign(this, this.stack.pop()); }
  /** @param {number} scale @param {number} _ @param {number} __ @param {number} ___ @param {number} x @param {number} y */
  setTransform(scale, _, __, ___, x, y) { Object.assign(this, { scale, x, y }); }
  /** @param {number[]} dash */
  setLineDash(dash) { this.dash = dash; }
  /** @param {string} text */
  measureText(text) { this.measuring.font = this.font; return this.measuring.measureText(text); }
  /** @param {number} x @param {number} y */
  at(x, y) { return `${short(x * this.scale + this.x)} ${short(y * this.scale + this.y)}`; }
  beginPath() { this.path = ''; }
  /** @param {number} x @param {number} y */
  moveTo(x, y) { this.path += `M${this.at(x, y)}`; }
  /** @param {number} x @param {number} y */
  lineTo(x, y) { this.path += `${this.path ? 'L' : 'M'}${this.at(x, y)}`; }
  /** @param {number} cx @param {number} cy @param {number} x @param {number} y */
  quadraticCurveTo(cx, cy, x, y) { this.path += `Q${this.at(cx, cy)} ${this.at(x, y)}`; }
  closePath() { this.path += 'Z'; }

  // A whole circle, which is all that the map draws.
  /** @param {number} x @param {number} y @param {number} radius */
  arc(x, y, radius) {
    const reach = short(radius * this.scale);
    this.path += `M${this.at(x + radius, y)}A${reach} ${reach} 0 1 1 ${this.at(x - radius, y)}A${reach} ${reach} 0 1 1 ${this.at(x + radius, y)}Z`;
  }

  fill() { this.paint(` fill="${this.fillStyle}"${this.faint('fill')}`); }

  stroke() {
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash.map((one) => short(one * this.scale)).join(' ')}"` : '';
    this.paint(` fill="none" stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth * this.scale)}" stroke-linecap="${this.lineCap}" stroke-linejoin="${this.lineJoin}"${dash}${this.faint('stroke')}`);
  }

  // What is painted alike one after the other is one element.
  /** @param {string} how */
  paint(how) {
    if (!this.path) return;
    const last = this.parts.at(-1);
    if (typeof last === 'object' && last.how === how) last.paths.push(this.path);
    else this.parts.push({ how, paths: [this.path] });
  }

  /** @param {'fill' | 'stroke'} what */
  faint(what) { return this.globalAlpha < 1 ? ` ${what}-opacity="${short(this.globalAlpha)}"` : ''; }
  /** @param {number} x @param {number} y @param {number} width @param {number} height */
  fillRect(x, y, width, height) { this.parts.push(`<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${this.fillStyle}"/>`); }
  /** @param {string} text @param {number} x @param {number} y */
  strokeText(text, x, y) { this.text(text, x, y, ` fill="none" stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="round"`); }
  /** @param {string} text @param {number} x @param {number} y */
  fillText(text, x, y) { this.text(text, x, y, ` fill="${this.fillStyle}"`); }

  /** @param {string} text @param {number} x @param {number} y @param {string} how */
  text(text, x, y, how) {
    const [, style, weight, size, family] = /^(italic )?(?:(\d+) )?([\d.]+)px (.*)$/.exec(this.font) ?? [];
    const anchor = { left: 'start', center: 'middle', right: 'end' }[this.textAlign];
    const middle = this.textBaseline === 'middle' ? 0.35 * Number(size) : 0;
    this.parts.push(`<text x="${short(x * this.scale + this.x)}" y="${short(y * this.scale + this.y + middle)}" font-family="${escaped(family ?? '')}" font-size="${size}" font-weight="${weight ?? 400}"${style ? ' font-style="italic"' : ''} text-anchor="${anchor}"${how}>${escaped(text)}</text>`);
  }

  /** @param {number} width @param {number} height @param {string} title */
  svg(width, height, title) {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title>\n${this.parts.map((part) => (typeof part === 'string' ? part : `<path d="${part.paths.join('')}"${part.how}/>`)).join('\n')}\n</svg>\n`;
  }
}
