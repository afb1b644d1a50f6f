// What commands that write a file have in common: their options, the data, the file, how they end.
import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonTexts, readDataFolder } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

export const text = /** @type {const} */ ({ type: 'string' });
export const flag = /** @type {const} */ ({ type: 'boolean' });

export class WrongUse extends Error {}

/**
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {T} options
 */
function readArguments(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs what says `WrongOption` of its options, and turns that into wrong use.
 * @template T
 * @param {Function} WrongOption
 * @param {() => T} ask
 */
export function asked(WrongOption, ask) {
  try {
    return ask();
  } catch (error) {
    throw error instanceof WrongOption ? new WrongUse(/** @type {Error} */ (error).message) : error;
  }
}

export async function readDataset() {
  const { readJson } = await loadSource('src/dataset/readJson.ts');
  const { parseDataset } = await loadSource('src/dataset/parseDataset.ts');
  const { files } = readJson(jsonTexts(await readDataFolder()));
  const parsed = parseDataset(files);
  if (!parsed.ok)
    throw new Error(`data/ cannot be read: ${parsed.problems.length} problems. Run npm run data:check.`);
  return parsed.dataset;
}

/**
 * The file wanted and its format: as given, else what its name ends in.
 * @param {{ out?: string | undefined, format?: string | undefined }} values
 */
export function fileWanted({ out, format }) {
  if (!out) throw new WrongUse('--out FILE is missing.');
  // npm changes to the top of the repository; the user's folder is in INIT_CWD.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  return { file, format: format ?? (extname(file).slice(1).toLowerCase() || undefined) };
}

/**
 * Whole or not at all: another name first, then the name wanted.
 * @param {string} file
 * @param {Uint8Array | string} bytes
 */
export async function write(file, bytes) {
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Error(`There is no folder ${dirname(file)}.`);
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory()) throw new Error(`${file} is a folder: name a file in it.`);
  const unfinished = resolve(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Error(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Runs a command: `--help` prints its text; a failure is a sentence, and wrong use points to the help.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {{ name: string, help: string, options: T }} command
 * @param {(values: ReturnType<typeof parseArgs<{ options: T }>>['values']) => Promise<void>} main
 */
export async function runCommand({ name, help, options }, main) {
  try {
    const values = readArguments({ ...options, help: flag });
    if (values.help) console.log(help);
    else await main(/** @type {any} */ (values));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof WrongUse) console.error(`See npm run ${name} -- --help.`);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}
