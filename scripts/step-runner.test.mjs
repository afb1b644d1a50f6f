import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './step-runner.mjs';

const good = async () => ({ passed: 1, failed: 0 });

describe('runSteps', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('goes on after a failure, and counts what could not run as failed', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const totals = await runSteps([
      [
        { name: 'types', run: good },
        { name: 'lint', run: async () => ({ passed: 0, failed: 1, output: 'the whole story' }) },
        { name: 'evidence', run: async () => ({ passed: 0, failed: 0, skipped: 1, note: 'pass DIR' }) },
      ],
      [{ name: 'build', run: () => Promise.reject(new Error('no disk')) }],
      [{ name: 'end to end', run: good, needs: 'build' }],
      [{ name: 'unit', run: async () => ({ passed: 20, failed: 0 }) }],
    ]);
    expect(totals).toEqual({ passed: 21, failed: 3, skipped: 1 });
    const said = log.mock.calls.flat().join('\n');
    for (const part of ['the whole story', 'no disk', 'not run, because "build" failed', 'pass DIR']) {
      expect(said).toContain(part);
    }
  });
});
