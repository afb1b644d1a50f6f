import type { DatasetIndex } from '../dataset/indexDataset';

/** The documents with these ids, numbered from 1 in the order of the dataset. */
export function numberDocuments(cited: Iterable<string>, index: DatasetIndex): ReadonlyMap<string, number> {
  const ids = new Set(cited);
  const inOrder = index.rows.documents.filter(({ id }) => ids.has(id));
  return new Map(inOrder.map(({ id }, at) => [id, at + 1]));
}
