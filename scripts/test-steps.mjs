/** What `npm test` does, step by step. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { getBrowser, getChineseFont } from './browser.mjs';
import { countsOfPlaywright, countsOfVitest } from './counts.mjs';
import { anyFreePort } from './free-port.mjs';
import { root } from './install.mjs';
import { run, tool } from './run.mjs';

/**
 * @typedef {import('./step-runner.mjs').Step} Step
 * @typedef {import('./step-runner.mjs').Result} Result
 */

/**
 * Where the documents are: `--sources DIR`, else DUIBIAO_SOURCES, else the usual place beside the checkout.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} undefined when they are not at hand
 */
export function sourcesFolder(args, env) {
  const unknown = args.filter((arg, at) => arg !== '--sources' && args[at - 1] !== '--sources');
  if (unknown.length > 0)
    throw new Error(`Unknown argument ${unknown.join(' ')}. Usage: npm test -- --sources DIR`);
  const named = args.length > 0 ? args[args.indexOf('--sources') + 1] : env.DUIBIAO_SOURCES;
  if (args.length > 0 && !named) throw new Error('--sources needs a folder: npm test -- --sources DIR');
  if (!named) {
    const usual = resolve(root, '../shared/sources');
    return existsSync(usual) ? usual : undefined;
  }
  // npm changes to the top of the repository; the user's folder is in INIT_CWD.
  const folder = resolve(env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${named} is not a folder.`);
  return folder;
}

/**
 * @param {string | undefined} sources
 * @returns {Step[][]} stages
 */
export function testSteps(sources) {
  return [
    [
      { name: 'types', run: () => check(['scripts/types.mjs']) },
      { name: 'lint', run: () => check([tool('oxlint')], /on [1-9]\d* files/) },
      { name: 'format', run: () => check([tool('prettier'), '--check', '.']) },
      { name: 'dead code', run: () => check([tool('knip')]) },
      { name: 'data check', run: () => check(['scripts/data-check.mjs']) },
      { name: 'evidence', run: () => verifyEvidence(sources) },
    ],
    [{ name: 'unit tests', run: unitTests }],
    [{ name: 'build', run: () => check(['scripts/build.mjs']) }],
    [{ name: 'byte budgets', run: () => check(['scripts/budgets.mjs']), needs: 'build' }],
    [{ name: 'end to end', run: endToEnd, needs: 'build' }],
  ];
}

/**
 * A tool that counts as one.
 * @param {string[]} args
 * @param {RegExp} [proof] what the tool says when it has read something
 * @returns {Promise<Result>}
 */
async function check(args, proof) {
  const { code, output } = await run(args);
  const proved = !proof || proof.test(stripVTControlCharacters(output));
  if (code === 0 && proved) return { passed: 1, failed: 0 };
  return {
    passed: 0,
    failed: 1,
    output,
    ...(proved ? {} : { note: 'it did not say that it read any file' }),
  };
}

/**
 * @param {string | undefined} sources
 * @returns {Promise<Result>}
 */
async function verifyEvidence(sources) {
  if (sources) return check(['scripts/data-verify.mjs', '--sources', sources]);
  const note = 'the documents are not at hand; pass their folder: npm test -- --sources DIR';
  return { passed: 0, failed: 0, skipped: 1, note };
}

/** @returns {Promise<Result>} */
function unitTests() {
  return withReport(async (report) => {
    // Only what failed is worth reading: a log that is cut short must still hold it.
    const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run([tool('vitest'), 'run', ...reporters]);
    return { ...countsOfVitest(read(report, output), code), output };
  });
}

/** @returns {Promise<Result>} */
async function endToEnd() {
  const browser = await getBrowser();
  getChineseFont();
  const port = await anyFreePort();
  return withReport(async (report) => {
    const { code, output } = await run(
      [tool('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'],
      {
        DUIBIAO_BROWSER: browser,
        DUIBIAO_PORT: String(port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    return { ...countsOfPlaywright(read(report, output), code), output };
  });
}

/**
 * @param {(report: string) => Promise<Result>} work given the path of a JSON report to be written
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} report
 * @param {string} output shown when there is no report
 */
function read(report, output) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(`The test runner wrote no report.\n${output}`);
  }
}
