import type { DatasetDetails, DatasetRows } from './dataset';

/** The rows with what stands in the documents beside the plans (`aside`), which Facts and Sources show and no comparison. */
export function withAsides(
  rows: DatasetRows,
  { asides, concepts, indicators }: Pick<DatasetDetails, 'asides' | 'concepts' | 'indicators'>,
): DatasetRows {
  return {
    ...rows,
    concepts: [...rows.concepts, ...concepts],
    indicators: [...rows.indicators, ...indicators],
    facts: [...rows.facts, ...asides],
  };
}
