import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * Loads a TypeScript module of `src` into a script; Node 20 cannot do that by itself.
 * @param {string} path from the top of the repository, such as `src/dataset/schema.ts`
 * @returns {Promise<any>} the module
 */
export async function loadSource(path) {
  const { runnerImport } = await import('vite').catch(() => {
    throw new Error('Vite is not installed yet: run `npm ci` first.');
  });
  const { module } = await runnerImport(resolve(root, path), { root, logLevel: 'error' });
  return module;
}
