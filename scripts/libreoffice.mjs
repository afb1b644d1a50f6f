// npm run check:office [-- FOLDER]: opens what `npm run export` writes in LibreOffice, which is not part of `npm test`.
// Converts each workbook and CSV to CSV again, holds the cells against each other, and leaves pictures of the pages.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { root } from './install.mjs';
import { convert, pagesOf, requireOffice } from './office.mjs';

const run = promisify(execFile);

const exports = {
  'compare-zh': ['--lang', 'zh'],
  'compare-en': ['--lang', 'en'],
  'industries-zh': ['--view', 'industries'],
  'all-en': ['--scope', 'all', '--supplement', '--lang', 'en'],
};

/** @param {string} text */
const cells = (text) =>
  Papa.parse(text.replace(/^\uFEFF/, '').replace(/\r?\n$/, ''), { skipEmptyLines: false }).data;

/** Comma, quotes, UTF-8, from the first line; as stored, not as shown; every sheet. */
const toCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Cells that LibreOffice took for numbers, in all sheets of its own flat format, where equal neighbours are one.
 * @param {string} fods
 */
const numbersRead = (fods) =>
  [...fods.matchAll(/<table:table-cell\b[^>]*office:value-type="float"[^>]*>/g)].reduce(
    (sum, [cell]) => sum + Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1),
    0,
  );

/**
 * Cells that the workbook holds as numbers, in its sheets together.
 * @param {Uint8Array} book
 */
const numbersWritten = (book) =>
  Object.entries(unzipSync(book))
    .filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path))
    .flatMap(([, bytes]) => strFromU8(bytes).match(/<c (?![^>]*\bt=)[^>]*><v>/g) ?? []).length;

/**
 * How many cells differ; a number counts as equal in any writing.
 * @param {string[][]} before
 * @param {string[][]} after
 */
function differences(before, after) {
  const same = (a = '', b = '') => a === b || (a !== '' && b !== '' && Number(a) === Number(b));
  const found = before.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      same(cell, after[at]?.[column]) ? [] : [`${at + 1}:${column + 1} ${cell} ≠ ${after[at]?.[column]}`],
    ),
  );
  return before.length === after.length
    ? found
    : [`${before.length} lines before, ${after.length} after`, ...found];
}

const folder = resolve(
  process.env.INIT_CWD ?? process.cwd(),
  process.argv[2] ?? join(tmpdir(), 'duibiao-office'),
);
await mkdir(folder, { recursive: true });
await requireOffice('libreoffice-calc');

let wrong = 0;
for (const [name, options] of Object.entries(exports)) {
  const [book, table] = ['xlsx', 'csv'].map((format) => join(folder, `${name}.${format}`));
  for (const file of [book, table])
    await run(process.execPath, [join(root, 'scripts/export.mjs'), '--out', file, ...options]);
  const back = join(folder, `${name}-back`);
  await rm(back, { recursive: true, force: true });
  await convert(book, toCsv, back);
  const sheets = (await readdir(back)).sort();
  const wanted = cells(await readFile(table, 'utf8'));
  // The first sheet holds what the CSV holds, without the three columns at the right.
  const texts = await Promise.all(sheets.map((file) => readFile(join(back, file), 'utf8')));
  const own = wanted.map((row) =>
    row.slice(0, -3).map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')),
  );
  const all = texts.map((text) => differences(own, cells(text)));
  const best = all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? ['no sheet']);
  const written = numbersWritten(await readFile(book));
  await convert(book, 'fods', back);
  const read = numbersRead(await readFile(join(back, `${name}.fods`), 'utf8'));
  wrong += best.length + Math.abs(written - read);
  console.log(
    `${name}: ${sheets.length} sheets, ${own.length} lines, ${best.length} cells that differ; ` +
      `${written} numbers written, ${read} read as numbers`,
  );
  for (const one of best.slice(0, 5)) console.log(`  ${one}`);
  await pagesOf(book, folder, { resolution: 60, most: 40 });
}
console.log(`Pages: ${folder}`);
process.exitCode = wrong > 0 ? 1 : 0;
