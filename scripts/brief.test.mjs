import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './install.mjs';

/** @type {string} */
let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-brief-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * As `npm run brief` would run it from `folder`.
 * @param {string[]} args
 * @returns {Promise<{ code: number, out: string, error: string }>}
 */
const run = (...args) =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/brief.mjs'), ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: folder } },
      (failure, out, error) =>
        // A process that was killed has a signal and no code.
        done({
          code: failure ? Number(failure.code ?? -1) : 0,
          out,
          error: `${failure?.signal ?? ''}${error}`,
        }),
    );
  });

/** @param {string} name */
const unzipped = async (name) => unzipSync(await readFile(join(folder, name)));

const patience = 60_000;

describe('npm run brief', { timeout: patience }, () => {
  it('writes a brief for Word into the folder it was called from, and says what it left out', async () => {
    const { code, out } = await run('--out', 'brief.docx', '--lang', 'en', '--places', 'changsha,zhuzhou');
    expect(code).toBe(0);
    expect(out).toMatch(/brief\.docx: \d+ pages, dataset \d+\.\d+\.\d+\./);
    const files = await unzipped('brief.docx');
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Changsha');
    expect(document).not.toContain('Xiangtan');
    const pictures = Object.entries(files).filter(([path]) => path.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, png] of pictures) {
      const { width, height } = await loadImage(Buffer.from(png));
      // Twice the size of a slide’s body.
      expect(width).toBeGreaterThan(2000);
      expect(height).toBeGreaterThan(100);
    }
  });

  it('writes slides for PowerPoint', async () => {
    const { code, error } = await run('--out', 'deck.pptx', '--aspect', '4:3', '--supplement');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(Object.keys(await unzipped('deck.pptx'))).toContain('ppt/slides/slide1.xml');
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--format pptx|docx');
  });

  it.each([
    [['--format', 'pdf', '--out', 'x'], /--format: there is no “pdf”/],
    [['--out', 'x'], /--format is missing. One of: pptx, docx/],
    [['--format', 'docx'], /--out FILE is missing/],
    [['--out', 'x.docx', '--places', 'zhuzou'], /did you mean “zhuzhou”/],
    [['--out', 'x.docx', '--aspect', 'wide'], /--aspect: there is no “wide”/],
    [['--out', 'x.docx', '--colour', 'red'], /Unknown option '--colour'/],
  ])('refuses %j', async (args, message) => {
    const { code, error, out } = await run(...args);
    expect(error).toMatch(message);
    expect(error).toContain('npm run brief -- --help');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect((await readdir(folder)).filter((name) => name.startsWith('x'))).toEqual([]);
  });

  it('leaves nothing half-written where it cannot write', async () => {
    const before = await readdir(folder);
    const { code, error } = await run('--out', 'no/such/folder.docx');
    expect(error).toContain('There is no folder');
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(before);
  });
});
