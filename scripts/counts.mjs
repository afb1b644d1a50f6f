/**
 * What a test runner counted, read from its JSON report. A skipped test counts as failed, because `npm test` must not
 * pass by skipping; so does a runner that executed nothing, or that failed without naming a test.
 * @typedef {{ passed: number, failed: number, note?: string }} Counts
 */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function countsOfVitest(report, code) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests, skipped, code });
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function countsOfPlaywright({ stats }, code) {
  return settle({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    code,
  });
}

/** @param {{ passed: number, failed: number, skipped: number, code: number }} counts */
function settle({ passed, failed, skipped, code }) {
  if (passed + failed + skipped === 0) return { passed: 0, failed: 1, note: 'no test was executed' };
  if (skipped > 0)
    return { passed, failed: failed + skipped, note: `${skipped} skipped, which counts as failed` };
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: 'the runner failed outside of a test' };
  return { passed, failed };
}
