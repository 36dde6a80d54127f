// The table as a file: first what it says of itself, then one row for each tie or stakeholder that is shown, with its evidence, quotes and
// addresses.

import { aboutLine, shownWords, titleOf } from './caption.js';
import { page, typeOf } from './data.js';
import { state } from './state.js';
import { columnsOf, narrowed, rowsOfTable, sourcesOf } from './table.js';
import { say } from './words.js';

/** @import { Stakeholder, Tie } from './data.js' */
/** @import { Row } from './table.js' */
/**
 * @template {Row} Of
 * @typedef {{ head: string, text(row: Of): string }} FileColumn
 */

// A cell as a spreadsheet may hold it, as graph/columns.py makes it: an apostrophe before what would run as a formula.
/** @type {(text: string) => string} */
const safeCell = (text) => (/^'*[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,\s%]+$/.test(text) ? `'${text}` : text);

// What a file holds beside what the table shows; programs read these, so they are called the same in both languages.
/** @type {{ ties: FileColumn<Tie>[], who: FileColumn<Stakeholder>[] }} */
const MORE = {
  ties: [
    { head: 'source', text: (tie) => tie.from.id },
    { head: 'type', text: (tie) => typeOf(tie).id },
    { head: 'target', text: (tie) => tie.to.id },
    { head: 'attested_first', text: (tie) => tie.attestedFirst },
    { head: 'attested_last', text: (tie) => tie.attestedLast },
    { head: 'note', text: (tie) => tie.note },
    { head: 'quote', text: (tie) => tie.evidence.map(([, , quote]) => quote).filter(Boolean).join(' · ') },
    { head: 'url', text: (tie) => sourcesOf(tie).map((at) => page.sources[at].url).filter(Boolean).join(' ') },
  ],
  who: [{ head: 'id', text: (node) => node.id }, { head: 'url', text: (node) => node.url }, { head: 'note', text: (node) => node.note }],
};
/** @type {(kind: 'ties' | 'who') => FileColumn<Row>[]} */
const moreOf = (kind) => MORE[kind];

/** @type {(text: string) => string} */
const quoted = (text) => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** @type {(cells: string[]) => string} */
const line = (cells) => cells.map((cell) => quoted(safeCell(cell))).join(',');

// What stands above the table, as above an answer that the command writes: each with its name, the handling marks first.
function headOfFile() {
  const words = narrowed();
  return [
    ['headMarks', page.marks.join(', ')], ['headTitle', titleOf()], ['headDescription', page.description ?? ''],
    ['headShown', [shownWords(), words && say('captionRows', { words })].filter(Boolean).join('; ')], ['headDay', aboutLine()],
  ].filter(([, value]) => value).map(([key, value]) => [say(key), value.replace(/\s+/g, ' ').trim()]);
}

// What the table shows, or all ties that the map shows, as CSV.
export function csv() {
  const kind = state.table || 'ties';
  const rows = rowsOfTable(kind);
  const columns = [...columnsOf(kind).map(({ id, text }) => ({ head: say(`column_${id}`), text })), ...moreOf(kind)];
  const table = [line(columns.map(({ head }) => head)), ...rows.map((row) => line(columns.map((column) => column.text(row))))];
  return `\ufeff${[...headOfFile().map(line), '', ...table].join('\r\n')}\r\n`;
}
