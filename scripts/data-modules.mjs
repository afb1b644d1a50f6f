import { dataFolder, jsonTexts, readDataFolder } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

const firstModule = 'virtual:data-first';
const detailsModule = 'virtual:data-details';

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
  if (parsed.ok && problems.length === 0) return splitDataset(parsed.dataset);
  const all = parsed.ok ? problems : [...problems, ...parsed.problems];
  throw new Error(`data/ cannot be built in:\n${all.map((problem) => formatProblem(problem)).join('\n')}`);
}

/**
 * Brings data/ as two modules: what the first view shows, and the rest, to be imported at idle.
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
    resolveId: (id) => (id === firstModule || id === detailsModule ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${firstModule}` && id !== `\0${detailsModule}`) return undefined;
      split ??= readDataset();
      const { rows, details } = await split;
      return asModule(id === `\0${firstModule}` ? rows : details);
    },
  };
}
