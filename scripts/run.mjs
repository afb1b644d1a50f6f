import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './install.mjs';

const minutesForOneTool = 12;

/**
 * The script file of an installed tool; run by this very Node, it works alike on every system.
 * @param {string} packageName
 * @param {string} [binary] where the package has several
 */
export function tool(packageName, binary = packageName) {
  const folder = resolve(root, 'node_modules', packageName);
  try {
    const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
    return resolve(folder, typeof bin === 'string' ? bin : bin[binary]);
  } catch {
    throw new Error(`${packageName} is not installed: run \`npm ci\`.`);
  }
}

/**
 * Runs a script with this Node at the top of the repository and collects what it says.
 * @param {string[]} args the script file and its arguments
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutesForOneTool * 60_000,
    });
    /** @type {string[]} */
    const output = [];
    child.stdout.setEncoding('utf8').on('data', (text) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text) => output.push(text));
    child.once('error', (error) =>
      done({ code: 1, output: `${args[0]} could not be started: ${error.message}\n` }),
    );
    child.once('close', (code, signal) => {
      if (signal) output.push(`\nEnded by ${signal}; the limit is ${minutesForOneTool} minutes.\n`);
      done({ code: code ?? 1, output: output.join('') });
    });
  });
}
