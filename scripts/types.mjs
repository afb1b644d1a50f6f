/** Types twice: everything with the types of Node, and what runs in the browser without them. */
import { run, tool } from './run.mjs';

const all = await run([tool('typescript', 'tsc'), '-p', 'tsconfig.json']);
const browser = await run([tool('typescript', 'tsc'), '-p', 'tsconfig.browser.json']);
process.stdout.write(all.output);
// The same mistake usually shows in both; the second list is only of use when the first is empty.
if (all.code === 0) process.stdout.write(browser.output);
process.exitCode = all.code || browser.code;
