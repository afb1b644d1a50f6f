import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const root = resolve(fileURLToPath(import.meta.url), '../..');

const oldestNode = [20, 19];

/** Stops with a sentence when this Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(
    `Node ${needMajor}.${needMinor} or newer is needed; this is ${process.versions.node}. See nodejs.org.`,
  );
}

/** npm writes its record last, so a record that is missing or older than the lock file means: not installed as locked. */
function isInstalled() {
  const record = resolve(root, 'node_modules/.package-lock.json');
  const lock = resolve(root, 'package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Installs the locked dependencies unless they are there.
 * @returns {boolean} whether it had to
 */
export function installIfNeeded() {
  if (isInstalled()) return false;
  console.log('Installing dependencies (npm ci) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    throw new Error(
      'npm ci did not finish. Check that the npm registry is reachable, then run the same command again.',
    );
  }
  return true;
}
