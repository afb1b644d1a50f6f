/**
 * The production build:
 *   1. Vite builds the client into dist/;
 *   2. Vite builds the prerenderer into a temporary folder;
 *   3. its HTML of the default view goes into dist/index.html, with the content security policy in front.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finishPage } from './page.mjs';
import { root } from './install.mjs';

export async function buildSite() {
  // React chooses its production form by this, when the prerenderer is loaded below.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite').catch(() => {
    throw new Error('Vite is not installed yet: run `npm ci` first.');
  });
  const dist = resolve(root, 'dist');
  // Inside node_modules, so that the prerenderer finds React there.
  const temporary = resolve(root, `node_modules/.cache/prerender-${process.pid}`);

  await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  try {
    await build({
      root,
      logLevel: 'warn',
      build: { ssr: 'src/app/prerender.tsx', outDir: temporary, emptyOutDir: true, copyPublicDir: false },
    });
    const prerender = await import(pathToFileURL(resolve(temporary, 'prerender.js')).href);
    if (typeof prerender.render !== 'function')
      throw new Error('src/app/prerender.tsx must export render().');
    const page = resolve(dist, 'index.html');
    await writeFile(page, finishPage(await readFile(page, 'utf8'), await prerender.render()));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
