/**
 * The app as one file: Vite builds the client once more, unsplit, and the loader, both in memory; `single-page.mjs` puts
 * them together.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from './install.mjs';
import { loadSource } from './load-source.mjs';
import { singlePage } from './single-page.mjs';
import { loadVite } from './vite.mjs';

/** @typedef {import('vite').Rolldown.RolldownOutput['output']} Files */

/**
 * @param {Files} site the client as it is served, whose styles are taken
 * @param {string} view the HTML of the default view
 * @param {string[]} folders where the file goes
 */
export async function buildSingle(site, view, folders) {
  const blocks = await loadSource('src/exports/singlePage.ts');
  const app = await buildFiles({
    build: { write: false, manifest: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const loader = await buildFiles({
    configFile: false,
    build: { write: false, rolldownOptions: { input: resolve(root, 'src/app/openSingle.ts') } },
  });
  const html = singlePage(
    {
      page: only(app, '.html'),
      view,
      style: stylesOf(site),
      icon: await readFile(resolve(root, 'public/favicon.svg'), 'utf8'),
      loader: only(loader, '.js'),
      code: only(app, '.js'),
    },
    blocks,
  );
  for (const folder of folders) {
    await mkdir(resolve(root, folder), { recursive: true });
    await writeFile(resolve(root, folder, blocks.singleFileName), html);
  }
}

/**
 * Runs Vite and gives what it wrote.
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<Files>}
 */
export async function buildFiles(config) {
  const { build } = await loadVite();
  const result = await build({ root, logLevel: 'warn', ...config });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output;
}

/**
 * As they come when the app is served, those that the page links first: in the unsplit build those of the views, which
 * follow on demand, would stand in front of what they build on.
 * @param {Files} site
 */
function stylesOf(site) {
  const page = only(site, '.html');
  const styles = site.filter(({ fileName }) => fileName.endsWith('.css'));
  const isLinked = ({ fileName = '' }) => page.includes(fileName);
  const linked = styles.filter(isLinked);
  if (linked.length === 0) throw new Error('The built page links no style sheet.');
  return [...linked, ...styles.filter((file) => !isLinked(file))].map(contentOf).join('\n');
}

/** @param {Files[number]} file */
const contentOf = (file) => (file.type === 'chunk' ? file.code : String(file.source));

/**
 * @param {Files} files
 * @param {string} ending
 * @returns {string} the content of the one file whose name ends so
 */
function only(files, ending) {
  const [file, ...more] = files.filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || more.length > 0) throw new Error(`Vite built no ${ending} file, or more than one.`);
  return contentOf(file);
}
