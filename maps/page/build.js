// Builds ../built: one script with vis-network in it, one style sheet, and the licences of what is not ours.
//
//   npm ci && npm run build          writes them
//   npm run build -- --check         fails where what is checked in is not what would be written

import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const BUILT = new URL('../built/', import.meta.url);
const MODULES = new URL('node_modules/', import.meta.url);

/** @type {(file: string, base?: URL) => string} */
const read = (file, base = MODULES) => readFileSync(new URL(file, base), 'utf8').replaceAll('\r\n', '\n');

// What the bundle holds that is not ours; the build fails for any other package.
const LICENCES = [
  ['vis-network', 'vis-network/LICENSE-MIT'], ['vis-data', 'vis-data/LICENSE-MIT'], ['vis-util', 'vis-util/LICENSE-MIT'],
  ['@egjs/hammerjs', '@egjs/hammerjs/LICENSE.md'], ['keycharm', 'keycharm/LICENSE-MIT'],
  ['component-emitter', 'component-emitter/license'], ['uuid', 'uuid/LICENSE.md'],
];

/** @param {import('esbuild').Metafile} metafile */
function licences(metafile) {
  const inside = new Set(Object.keys(metafile.inputs).map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]).filter(Boolean));
  const unknown = [...inside].filter((name) => !LICENCES.some(([known]) => known === name));
  if (unknown.length) throw new Error(`no licence is known for ${unknown.join(', ')}: look it up, and add it to build.js`);
  return LICENCES.filter(([name]) => inside.has(name)).map(([name, file]) => {
    const { version } = JSON.parse(read(`${name}/package.json`));
    return `${name} ${version}\n\n${read(file).trim()}\n`;
  }).join(`\n${'-'.repeat(78)}\n\n`);
}

/** @type {import('esbuild').BuildOptions & { write: false }} */
const common = { bundle: true, minify: true, legalComments: 'none', target: ['chrome100', 'firefox113', 'safari16.4'], write: false, logLevel: 'warning' };
const here = new URL('.', import.meta.url).pathname;
const script = await build({ ...common, entryPoints: ['src/main.js'], absWorkingDir: here, format: 'esm', charset: 'utf8', metafile: true });
const style = await build({ ...common, entryPoints: ['style/main.css'], absWorkingDir: here, charset: 'utf8' });
const texts = licences(script.metafile);
const notice = `/*! partnermap, with what follows in it:\n\n${texts.replaceAll('*/', '* /')}*/\n`;

const outputs = { 'page.js': notice + script.outputFiles[0].text, 'page.css': style.outputFiles[0].text, 'LICENSES.txt': texts };
for (const [name, text] of Object.entries(outputs)) {
  if (!process.argv.includes('--check')) writeFileSync(new URL(name, BUILT), text);
  else if (read(name, BUILT) !== text) throw new Error(`maps/built/${name} is not what its sources give: run \`npm run build\` in maps/page`);
}
