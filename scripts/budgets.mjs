/** Prints how much the first view loads (gzip) and how large the single file is; fails where it is more than agreed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstView } from './first-view.mjs';
import { root } from './install.mjs';

const dist = resolve(root, 'dist');
// The design gives its sizes in KiB.
const kibibyte = 1024;
const budgets = { script: 105 * kibibyte, style: 12 * kibibyte, data: 30 * kibibyte };
// It travels as it is, on a stick or by mail.
const singleBudget = 2048 * kibibyte;
const names = { script: 'JS without data', style: 'CSS', data: 'data of the first view' };

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(resolve(dist, file));
  } catch {
    throw new Error(`dist/${file} is missing: run \`npm run build\` first.`);
  }
};
/** @param {number} bytes */
const inKibibytes = (bytes) => `${(bytes / kibibyte).toFixed(1)} KiB`;

try {
  const manifest = JSON.parse(read('.vite/manifest.json').toString());
  const packages = JSON.parse(read('.vite/packages.json').toString());
  const loaded = firstView(manifest, packages);
  let tooMuch = false;

  for (const kind of /** @type {const} */ (['script', 'style', 'data'])) {
    const files = loaded[kind];
    // Nothing to weigh is a problem of its own, listed below.
    if (files.length === 0) continue;
    const size = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    const over = size > budgets[kind];
    tooMuch ||= over;
    console.log(
      `${over ? 'OVER' : 'ok  '} ${names[kind]}: ${inKibibytes(size)} of ${inKibibytes(budgets[kind])}`,
    );
    if (over)
      for (const file of files) console.log(`       ${inKibibytes(gzipSync(read(file)).length)} ${file}`);
  }
  const single = read('duibiao.html').length;
  tooMuch ||= single > singleBudget;
  console.log(
    `${single > singleBudget ? 'OVER' : 'ok  '} the single file as it is: ${inKibibytes(single)} of ${inKibibytes(singleBudget)}`,
  );
  console.log(`     index.html: ${inKibibytes(gzipSync(read('index.html')).length)}`);
  for (const problem of loaded.problems) console.log(`FAIL ${problem}`);
  if (tooMuch) console.log('Move what the first view does not show behind a dynamic import, or drop it.');
  process.exitCode = tooMuch || loaded.problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(
    `The budgets could not be checked. ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
