/** Finds a browser for the end-to-end tests, or gets one. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';
import { tool } from './run.mjs';

const isRoot = process.getuid?.() === 0;
const secondsToBegin = 20;

/** How every browser is started; the sandbox does not work for root. */
export const launch = {
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    ...(isRoot ? ['--no-sandbox'] : []),
  ],
  chromiumSandbox: !isRoot,
};

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/**
 * A file that exists may still be no browser (Ubuntu has a script that only names a snap), so it is asked its version.
 * @param {string} path
 */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout);
}

/** The system's Chromium, Chrome or Edge, as a path; undefined when there is none. */
export function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...applications].find(works);
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && works(path) ? path : undefined;
}

/** @param {string[]} names */
function isSystem(...names) {
  try {
    const id = /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return id !== undefined && names.includes(id);
  } catch {
    return false;
  }
}

/** @param {string[]} packages */
function aptInstall(...packages) {
  console.log(`  Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, encoding: /** @type {const} */ ('utf8'), timeout: 4 * 60_000 };
  spawnSync('apt-get', ['update', '-qq'], options);
  const done = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  if (done.status === 0) return;
  const reason = done.error?.message ?? String(done.stderr).trim().slice(-500);
  console.log(`  apt-get could not install them: ${reason}`);
}

/** Playwright's own download; ended when nothing has come after 20 seconds, because it would try much longer. */
function downloadBrowser() {
  console.log('  Downloading Chromium (npx playwright install chromium) …');
  return new Promise((done) => {
    const child = spawn(process.execPath, [tool('@playwright/test', 'playwright'), 'install', 'chromium'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, since the download runs in a process below.
      detached: process.platform !== 'win32',
    });
    const stop = () => {
      try {
        if (process.platform === 'win32' || !child.pid) child.kill();
        else process.kill(-child.pid);
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(stop, secondsToBegin * 1000);
    const look = (/** @type {Buffer} */ text) => {
      if (/\d+% of/.test(text.toString())) clearTimeout(timer);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    process.once('exit', stop);
    child.once('error', () => done(undefined));
    child.once('exit', () => {
      clearTimeout(timer);
      process.removeListener('exit', stop);
      done(undefined);
    });
  });
}

/**
 * The path of a browser that starts, got by the first way that works.
 * @returns {Promise<string>}
 */
export async function getBrowser() {
  const chosen = process.env.DUIBIAO_BROWSER;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(
      `DUIBIAO_BROWSER is ${chosen}, which does not start: name a Chromium, Chrome or Edge program.`,
    );
  }
  const found = systemBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  if (isRoot && isSystem('debian')) {
    aptInstall('chromium', 'fonts-noto-cjk');
    const installed = systemBrowser();
    if (installed) return installed;
  }
  await downloadBrowser();
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'No browser for the end-to-end tests. Install Chromium, Google Chrome or Microsoft Edge (on Debian: ' +
      '`apt-get install chromium fonts-noto-cjk`), or run `npx playwright install chromium`, ' +
      'or put the path of one into DUIBIAO_BROWSER; then run `npm test` again.',
  );
}

/** Sees to a font with Chinese characters where that can be done; e2e/fonts.spec.ts tells whether there is one. */
export function getChineseFont() {
  if (process.platform !== 'linux') return;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim()) return;
  const held = spawnSync('dpkg', ['-s', 'fonts-noto-cjk'], { encoding: 'utf8' });
  if (held.status === 0) return;
  if (isRoot && isSystem('debian', 'ubuntu')) aptInstall('fonts-noto-cjk');
}
