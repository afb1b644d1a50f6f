/** The statements in their four sets: with and without the supplement, with and without asides. */
import type { DatasetDetails } from './dataset';
import { type DatasetIndex, indexRows } from './indexDataset';
import { withAsides } from './withAsides';
import { withSupplement } from './withSupplement';

export interface Indexes {
  /** The core documents. */
  core: DatasetIndex;
  /** The core with the supplementary sources; null until the details have been loaded. */
  full: DatasetIndex | null;
  /** Both with the asides of the documents. */
  all: { core: DatasetIndex; full: DatasetIndex } | null;
}

export function indexesWith(core: DatasetIndex, details: DatasetDetails) {
  const full = indexRows(withSupplement(core.rows, details.supplement));
  const all = {
    core: indexRows(withAsides(core.rows, details)),
    full: indexRows(withAsides(full.rows, details)),
  };
  return { full, all };
}

interface Wanted {
  supplement: boolean;
  asides: boolean;
}

/** The statements wanted, as far as they are there: the core alone until the details have come. */
export function indexWith({ supplement, asides }: Wanted, { core, full, all }: Indexes): DatasetIndex {
  const from = asides && all ? all : { core, full };
  return (supplement ? from.full : null) ?? from.core;
}
