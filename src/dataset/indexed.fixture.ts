import { buildFixture } from './fixture';
import { type DatasetIndex, indexRows } from './indexDataset';
import type { Fact } from './schema';
import { splitDataset } from './splitDataset';
import { withSupplement } from './withSupplement';

/** The made-up dataset of fixture.ts as the app sees it, the supplement switched on; with other facts where a test brings its own. */
export function indexFixture(facts?: readonly Fact[]): DatasetIndex {
  const dataset = buildFixture();
  const { rows, details } = splitDataset(facts === undefined ? dataset : { ...dataset, facts });
  return indexRows(withSupplement(rows, details.supplement));
}
