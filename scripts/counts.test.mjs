import { describe, expect, it } from 'vitest';
import { countsOfPlaywright, countsOfVitest } from './counts.mjs';

const vitest = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('counts', () => {
  it('are those of the runner', () => {
    expect(countsOfVitest({ ...vitest, numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({
      passed: 7,
      failed: 2,
    });
    expect(countsOfPlaywright({ stats: { ...stats, expected: 5 } }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it('fail when nothing was executed', () => {
    expect(countsOfVitest(vitest, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countsOfPlaywright({ stats }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('take a skipped, a planned and a flaky test for failed', () => {
    expect(
      countsOfVitest({ ...vitest, numPassedTests: 1, numPendingTests: 1, numTodoTests: 1 }, 0),
    ).toMatchObject({
      passed: 1,
      failed: 2,
    });
    expect(countsOfPlaywright({ stats: { ...stats, expected: 1, skipped: 1, flaky: 1 } }, 0)).toMatchObject({
      passed: 1,
      failed: 2,
    });
  });

  it('fail when the runner failed outside of a test', () => {
    expect(countsOfVitest({ ...vitest, numPassedTests: 3 }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });
});
