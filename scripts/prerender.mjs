import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { loadVite } from './vite.mjs';

/**
 * The HTML of the default view: Vite builds the prerenderer into a temporary folder, where it is run.
 * @returns {Promise<string>}
 */
export async function prerenderView() {
  const { build } = await loadVite();
  // Inside node_modules, so that the prerenderer finds React there.
  const temporary = resolve(root, `node_modules/.cache/prerender-${process.pid}`);
  try {
    await build({
      root,
      logLevel: 'warn',
      build: { ssr: 'src/app/prerender.tsx', outDir: temporary, emptyOutDir: true, copyPublicDir: false },
    });
    const prerender = await import(pathToFileURL(resolve(temporary, 'prerender.js')).href);
    if (typeof prerender.render !== 'function')
      throw new Error('src/app/prerender.tsx must export render().');
    return await prerender.render();
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
