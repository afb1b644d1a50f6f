// npm run export -- --format xlsx|csv|json … --out FILE: the tables that the page gives, without the page.
import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonTexts, readDataFolder } from './data-folder.mjs';
import { loadSource } from './load-source.mjs';

const help = `Writes the statements that a view of Duibiao shows to a file.

npm run export -- --format FORMAT --out FILE [options]

  --format xlsx|csv|json    without it, what the name of FILE ends in
  --out FILE                replaced where it exists
  --scope view|all          what the view shows (default), or everything, without filters
  --view VIEW               compare (default), industries, targets, facts, sources
  --places A,B              ids of places; default: all
  --period ID               a planning period, or both (default)
  --theme ID                default: all themes
  --kinds A,B               target, estimate, actual, baseline; default: all
  --query TEXT              as in the search field
  --supplement              with the supplementary sources
  --no-conditions           without verdicts and their conditions
  --no-silences             without rows for places that are silent
  --lang zh|en              default: zh
  --help                    this text

Exit codes: 0 written, 1 not written, 2 wrong option.`;

const text = /** @type {const} */ ({ type: 'string' });
const flag = /** @type {const} */ ({ type: 'boolean' });
const options = {
  format: text,
  out: text,
  scope: text,
  view: text,
  places: text,
  period: text,
  theme: text,
  kinds: text,
  query: text,
  lang: text,
  supplement: flag,
  'no-conditions': flag,
  'no-silences': flag,
  help: flag,
};

class WrongUse extends Error {}

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

async function readDataset() {
  const { readJson } = await loadSource('src/dataset/readJson.ts');
  const { parseDataset } = await loadSource('src/dataset/parseDataset.ts');
  const { files } = readJson(jsonTexts(await readDataFolder()));
  const parsed = parseDataset(files);
  if (!parsed.ok)
    throw new Error(`data/ cannot be read: ${parsed.problems.length} problems. Run npm run data:check.`);
  return parsed.dataset;
}

/**
 * Whole or not at all: another name first, then the name wanted.
 * @param {string} file
 * @param {Uint8Array | string} bytes
 */
async function write(file, bytes) {
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

async function main() {
  const values = readArguments();
  if (values.help) {
    console.log(help);
    return;
  }
  if (!values.out) throw new WrongUse('--out FILE is missing.');
  const { askedOnCommandLine, tableFile, WrongOption } = await loadSource('src/exports/command.ts');
  // npm changes to the top of the repository; the user's folder is in INIT_CWD.
  const out = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
  const format = values.format ?? (extname(out).slice(1).toLowerCase() || undefined);
  const dataset = await readDataset();
  let asked;
  try {
    asked = askedOnCommandLine({ ...values, format }, dataset, new Date().getFullYear());
  } catch (error) {
    throw error instanceof WrongOption ? new WrongUse(error.message) : error;
  }
  const { bytes, count } = await tableFile(asked.context, asked.format);
  await write(out, bytes);
  const { lists } = asked.context.contents;
  const what = lists && count === lists.lines.length ? 'lines of lists' : 'statements';
  console.log(`${out}: ${count} ${what}, dataset ${dataset.version}.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof WrongUse) console.error('See npm run export -- --help.');
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
