import type { DatasetRows, SupplementRows } from './dataset';

/** The rows with what the supplementary sources add, each list behind the core's. */
export function withSupplement(rows: DatasetRows, added: SupplementRows): DatasetRows {
  return {
    ...rows,
    periods: [...rows.periods, ...added.periods],
    documents: [...rows.documents, ...added.documents],
    units: [...rows.units, ...added.units],
    concepts: [...rows.concepts, ...added.concepts],
    indicators: [...rows.indicators, ...added.indicators],
    systems: [...rows.systems, ...added.systems],
    facts: [...rows.facts, ...added.facts],
  };
}
