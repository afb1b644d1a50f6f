import type { DatasetDetails, DatasetRows } from './dataset';

/** Records behind others, those that are there already left where they are. */
function behind<T extends { readonly id: string }>(own: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...more.filter(({ id }) => !known.has(id))];
}

/**
 * The rows with what stands in their documents beside the plans (`aside`), which Facts and Sources show and no
 * comparison. Rows that have them already stay as they are.
 */
export function withAsides(
  rows: DatasetRows,
  { asides, concepts, indicators }: Pick<DatasetDetails, 'asides' | 'concepts' | 'indicators'>,
): DatasetRows {
  const documents = new Set(rows.documents.map(({ id }) => id));
  return {
    ...rows,
    concepts: behind(rows.concepts, concepts),
    indicators: behind(rows.indicators, indicators),
    facts: behind(
      rows.facts,
      asides.filter(({ document }) => documents.has(document)),
    ),
  };
}
