/** The bundled data as the app sees it, for tests that need real rows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Dataset, DatasetDetails } from './dataset';
import { type DatasetIndex, indexRows } from './indexDataset';
import { parseDataset } from './parseDataset';
import { splitDataset } from './splitDataset';

const folder = resolve(import.meta.dirname, '../../data');

/** The files of data/ by their path inside it; the generated schemas are not read. */
function bundledFiles(): Record<string, unknown> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  const json = paths.filter((path) => path.endsWith('.json') && !path.startsWith('schema/'));
  return Object.fromEntries(
    json.map((path): [string, unknown] => [path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]),
  );
}

interface Bundled {
  /** What the first view shows. */
  index: DatasetIndex;
  details: DatasetDetails;
  /** Everything: the supplement, asides and what only they refer to as well. */
  whole: DatasetIndex;
}

/** All of data/, before it is split. */
export function readBundled(): Dataset {
  const parsed = parseDataset(bundledFiles());
  if (!parsed.ok) throw new Error(`data/ does not parse: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
  return parsed.dataset;
}

export function buildBundled(): Bundled {
  const dataset = readBundled();
  const { rows, details } = splitDataset(dataset);
  return { index: indexRows(rows), details, whole: indexRows({ ...rows, ...dataset }) };
}
