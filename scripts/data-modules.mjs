import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder, jsonTexts, readDataFolder } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

const firstModule = 'virtual:data-first';
const detailsModule = 'virtual:data-details';
const packageModule = 'virtual:data-package';
const modules = [firstModule, detailsModule, packageModule];

/**
 * A string that JSON.parse reads is faster for the engine than the same object as code.
 * @param {unknown} value
 */
const asModule = (value) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

async function readDataset() {
  const { readJson } = await loadSource('src/dataset/readJson.ts');
  const { parseDataset } = await loadSource('src/dataset/parseDataset.ts');
  const { formatProblem } = await loadSource('src/dataset/problem.ts');
  const { splitDataset } = await loadSource('src/dataset/splitDataset.ts');
  const { files, problems } = readJson(jsonTexts(await readDataFolder()));
  const parsed = parseDataset(files);
  if (parsed.ok && problems.length === 0)
    return { ...splitDataset(parsed.dataset), uncovered: Object.fromEntries(parsed.uncovered) };
  const all = parsed.ok ? problems : [...problems, ...parsed.problems];
  throw new Error(`data/ cannot be built in:\n${all.map((problem) => formatProblem(problem)).join('\n')}`);
}

/** What of data/ the app itself never shows: schemas, figures that are no facts, and the texts beside them. */
async function readRest() {
  const texts = await readDataFolder();
  const schemas = Object.entries(jsonTexts(texts)).filter(([file]) => file.startsWith('schema/'));
  return {
    schemas: Object.fromEntries(schemas.map(([file, text]) => [file, JSON.parse(text)])),
    texts: {
      'README.md': texts['README.md'],
      LICENSE: await readFile(join(dataFolder, 'LICENSE'), 'utf8'),
    },
  };
}

/**
 * Brings data/ as three modules: what the first view shows; the rest, to be imported at idle; and what only the whole
 * Data Package has.
 * @returns {import('vite').Plugin}
 */
export function dataModules() {
  /** @type {ReturnType<typeof readDataset> | undefined} */
  let split;
  return {
    name: 'data-modules',
    buildStart() {
      this.addWatchFile(dataFolder);
      split = undefined;
    },
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!modules.includes(id.slice(1)) || !id.startsWith('\0')) return undefined;
      split ??= readDataset();
      const { rows, details, uncovered } = await split;
      if (id === `\0${packageModule}`) return asModule({ ...(await readRest()), uncovered });
      return asModule(id === `\0${firstModule}` ? rows : details);
    },
  };
}
