import { describe, expect, it } from 'vitest';
import { checkDataset } from '../checkDataset';
import { buildFixture } from '../fixture';

const entry = (version: string) => ({
  version,
  date: '2026-01-31',
  changes: [{ zh: '改动', en: 'A change' }],
});
const problemsOf = (version: string, versions: readonly string[]) =>
  checkDataset({ ...buildFixture(), version, changes: versions.map(entry) }).map(({ field, code }) => [
    field,
    code,
  ]);

describe('what versions brought', () => {
  it.each<[string, readonly string[]]>([
    ['1.0.0', []],
    ['1.0.0', ['1.0.0']],
    ['1.10.0', ['1.10.0', '1.9.3', '1.9.2', '0.11.0']],
  ])('is in order for %s: %o', (version, versions) => {
    expect(problemsOf(version, versions)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['1.1.0', ['1.0.0'], 'changes.0.version'],
    ['1.1.0', ['1.1.0', '1.1.0'], 'changes.1.version'],
    ['1.1.0', ['1.1.0', '1.0.0', '1.0.1'], 'changes.2.version'],
    ['1.9.0', ['1.9.0', '1.10.0'], 'changes.1.version'],
  ])('is wrong for %s: %o', (version, versions, field) => {
    expect(problemsOf(version, versions)).toEqual([[field, 'version']]);
  });
});
