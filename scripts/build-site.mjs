/**
 * The production build:
 *   1. Vite builds the client into dist/;
 *   2. the HTML of the default view goes into dist/index.html, with the content security policy in front;
 *   3. the app as one file goes beside it, to be taken away, and into dist-single/.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildFiles, buildSingle } from './build-single.mjs';
import { root } from './install.mjs';
import { finishPage } from './page.mjs';
import { prerenderView } from './prerender.mjs';

export async function buildSite() {
  const dist = resolve(root, 'dist');
  const site = await buildFiles({ build: { outDir: dist, emptyOutDir: true } });
  const view = await prerenderView();
  const page = resolve(dist, 'index.html');
  await writeFile(page, finishPage(await readFile(page, 'utf8'), view));
  await buildSingle(site, view, ['dist', 'dist-single']);
}
