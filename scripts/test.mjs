/**
 * All checks and tests, in one command: `npm test -- --sources DIR`.
 * Prints one line per step, the whole output of a failed one, and closes with the counts.
 */
import { installIfNeeded, requireNode } from './install.mjs';

/** @param {unknown} error */
const stop = (error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
};

try {
  requireNode();
  installIfNeeded();
  const { sourcesFolder, testSteps } = await import('./test-steps.mjs');
  const { runSteps } = await import('./step-runner.mjs');
  const steps = testSteps(sourcesFolder(process.argv.slice(2), process.env));
  const { passed, failed, skipped } = await runSteps(steps);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
} catch (error) {
  stop(error);
}
