import { packageFile } from '../datasetFiles';
import type { CheckContext } from './checkContext';

const numbers = (version: string) => version.split('.').map(Number);

function isNewer(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((number, place) => number !== right[place]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}

/** Where it is said what versions brought, it is said of the present one, and the newest comes first. */
export function checkVersions({ dataset, problems }: CheckContext): void {
  const { version, changes } = dataset;
  const complain = (field: string, value: string, zh: string, en: string) =>
    problems.add(packageFile, { record: '', field, value, code: 'version', expected: { zh, en } });
  const [latest] = changes;
  if (latest && latest.version !== version) {
    complain('changes.0.version', latest.version, `现在的版本 ${version}`, `the present version, ${version}`);
  }
  for (const [at, { version: one }] of changes.entries()) {
    const before = changes[at - 1]?.version;
    if (before !== undefined && !isNewer(before, one))
      complain(`changes.${at}.version`, one, `早于 ${before} 的版本`, `a version before ${before}`);
  }
}
