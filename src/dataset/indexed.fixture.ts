import { buildFixture } from './fixture';
import { type DatasetIndex, indexRows } from './indexDataset';
import type { Fact } from './schema';
import { splitDataset } from './splitDataset';

/** The made-up dataset of fixture.ts as the app sees it; with other facts where a test brings its own. */
export function indexFixture(facts?: readonly Fact[]): DatasetIndex {
  const dataset = buildFixture();
  return indexRows(splitDataset(facts === undefined ? dataset : { ...dataset, facts }).rows);
}
