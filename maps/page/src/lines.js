// Text in lines that are no wider than there is room: broken between words, within a word only where it alone is wider.

/** @typedef {(text: string) => number} Measure how wide a text is */

// The lines of a text.
/** @param {string} text @param {number} width @param {Measure} measure */
export const linesOf = (text, width, measure) => linesOfParts(text.split(/\s+/).filter(Boolean), width, measure);

// The lines of parts of which none is broken that has room on a line of its own.
/** @param {string[]} parts @param {number} width @param {Measure} measure */
export function linesOfParts(parts, width, measure) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const part of parts.flatMap((one) => pieces(one, width, measure))) {
    const longer = line ? `${line} ${part}` : part;
    if (!line || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = part;
    }
  }
  return line ? [...lines, line] : lines;
}

// The part itself, or what it has to be broken into: words, and of a word what has room.
/** @param {string} part @param {number} width @param {Measure} measure @returns {string[]} */
function pieces(part, width, measure) {
  if (measure(part) <= width) return [part];
  const words = part.split(/\s+/).filter(Boolean);
  if (words.length > 1) return words.flatMap((word) => pieces(word, width, measure));
  const found = [''];
  for (const char of part) {
    const last = found.length - 1;
    if (found[last] && measure(found[last] + char) > width) found.push(char);
    else found[last] += char;
  }
  return found;
}
