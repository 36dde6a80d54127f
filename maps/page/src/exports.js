// What leaves the page as a file: the table as CSV, the map with its title and legend as a picture; and the link to what is seen.

import { contextOf } from './canvas.js';
import { titleOf } from './caption.js';
import { csv } from './csv.js';
import { byId } from './dom.js';
import { Recorder } from './recorder.js';
import { drawSheet, layOut } from './sheet.js';
import { say } from './words.js';

const SHARP = 2; // pixels of a PNG for one of the sheet

/** @type {(ending: string) => string} */
const fileName = (ending) => `${titleOf().normalize('NFKD').replace(/[^\w -]+/g, '').trim().replace(/\s+/g, '-').slice(0, 60) || 'map'}.${ending}`;

/** @param {Blob} blob @param {string} name */
function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export const downloadCsv = () => download(new Blob([csv()], { type: 'text/csv;charset=utf-8' }), fileName('csv'));

export function downloadPng() {
  const canvas = document.createElement('canvas');
  const sheet = layOut(contextOf(canvas));
  [canvas.width, canvas.height] = [sheet.width * SHARP, sheet.height * SHARP];
  drawSheet(contextOf(canvas), sheet, SHARP);
  canvas.toBlob((blob) => { if (blob) download(blob, fileName('png')); }, 'image/png');
}

export function downloadSvg() {
  const recorder = new Recorder(contextOf(document.createElement('canvas')));
  const sheet = layOut(recorder);
  drawSheet(recorder, sheet, 1);
  download(new Blob([recorder.svg(sheet.width, sheet.height, titleOf())], { type: 'image/svg+xml' }), fileName('svg'));
}

// Puts the address of what is seen where it can be pasted; where the browser does not allow that, shows it to be copied.
export async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    byId('spoken').textContent = say('copied');
    byId('link').hidden = true;
    byId('link-button').textContent = say('copied');
    setTimeout(() => { byId('link-button').textContent = say('link'); }, 2000);
  } catch {
    byId('link').hidden = false;
    byId('link').value = location.href;
    byId('link').select();
  }
}

