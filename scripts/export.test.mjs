import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './install.mjs';

/** @type {string} */
let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * As `npm run export` would run it from `folder`.
 * @param {string[]} args
 * @returns {Promise<{ code: number, out: string, error: string }>}
 */
const run = (...args) =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/export.mjs'), ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: folder } },
      (failure, out, error) => done({ code: failure ? Number(failure.code ?? -1) : 0, out, error }),
    );
  });

const patience = 60_000;

describe('npm run export', { timeout: patience }, () => {
  it('writes each format into the folder it was called from, and says what it wrote', async () => {
    const [xlsx, csv, json] = await Promise.all([
      run('--format', 'xlsx', '--out', 'a.xlsx', '--scope', 'all', '--supplement'),
      run('--out', 'a.csv', '--places', 'zhuzhou,changsha', '--period', '15th', '--lang', 'en'),
      run('--format', 'json', '--out', 'a.json', '--view', 'facts', '--kinds', 'target'),
    ]);
    const facts = JSON.parse(await readFile(join(folder, 'a.json'), 'utf8')).facts;
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.every((/** @type {{ kind: string }} */ { kind }) => kind === 'target')).toBe(true);
    expect(json.out).toBe(
      `${join(folder, 'a.json')}: ${facts.length} statements, dataset ${JSON.parse(await readFile(join(root, 'data/datapackage.json'), 'utf8')).version}.\n`,
    );
    expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    const table = await readFile(join(folder, 'a.csv'), 'utf8');
    expect(table.startsWith('\uFEFFPlace,Item,')).toBe(true);
    expect(table).toContain('without supplementary sources');
    expect([xlsx, csv, json].map(({ code, error }) => ({ code, error }))).toEqual(
      Array.from({ length: 3 }, () => ({ code: 0, error: '' })),
    );
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--format xlsx|csv|json');
  });

  it.each([
    [['--format', 'pdf', '--out', 'x'], /--format: there is no “pdf”/],
    [['--format', 'csv'], /--out FILE is missing/],
    [['--format', 'csv', '--out'], /'--out <value>' argument missing/],
    [['--format', 'csv', '--out', 'x', '--colour', 'red'], /Unknown option '--colour'/],
    [['--format', 'csv', '--out', 'x', '--places', 'zhuzou'], /did you mean “zhuzhou”/],
    [['--format', 'csv', '--out', 'x', 'stray'], /Unexpected argument 'stray'/],
  ])('refuses %j', async (args, message) => {
    const { code, error, out } = await run(...args);
    expect(error).toMatch(message);
    expect(error).toContain('--help');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(await readdir(folder)).not.toContain('x');
  });

  it('leaves nothing half-written where it cannot write', async () => {
    const missing = await run('--format', 'csv', '--out', 'no/such/folder.csv');
    expect(missing.error).toContain('There is no folder');
    const taken = await run('--format', 'csv', '--out', folder);
    expect(taken.error).toContain('is a folder');
    const before = await readdir(folder);
    const unwritable = await run('--format', 'csv', '--out', `${'x'.repeat(250)}.csv`);
    expect(unwritable.error).toContain('cannot be written');
    expect([missing.code, taken.code, unwritable.code]).toEqual([1, 1, 1]);
    expect(await readdir(folder)).toEqual(before);
  });

  it('replaces a file whole, keeping the old one until the new one is there', async () => {
    const file = join(folder, 'old.csv');
    await writeFile(file, 'old');
    await chmod(file, 0o644);
    const { code } = await run('--format', 'csv', '--out', 'old.csv', '--places', 'xiangtan');
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).not.toContain('old');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
