import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dataFolder = resolve(fileURLToPath(import.meta.url), '../../data');

/**
 * The texts of data/ by their path inside it: its JSON and its README.
 * @returns {Promise<Record<string, string>>} always with `/` in the paths
 */
export async function readDataFolder() {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder ${dataFolder}: run this from a complete checkout.`);
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dataFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => file.endsWith('.json') || file === 'README.md')
    .sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dataFolder, file), 'utf8')])),
  );
}

/**
 * Only the JSON of those texts.
 * @param {Record<string, string>} texts
 */
export function jsonTexts(texts) {
  return Object.fromEntries(Object.entries(texts).filter(([file]) => file.endsWith('.json')));
}

/**
 * Runs a command's main function: a failure is a sentence, not a stack.
 * @param {() => Promise<boolean>} main whether all is well
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
