import type { DatasetRows, DocumentRow, FactRow, IndicatorRow } from './dataset';
import type { Concept, Period, Place, Theme, Unit } from './schema';

/** The rows, and each of them by id; facts by the concept that they speak of, in their order. */
export interface DatasetIndex {
  rows: DatasetRows;
  places: ReadonlyMap<string, Place>;
  periods: ReadonlyMap<string, Period>;
  documents: ReadonlyMap<string, DocumentRow>;
  themes: ReadonlyMap<string, Theme>;
  units: ReadonlyMap<string, Unit>;
  concepts: ReadonlyMap<string, Concept>;
  indicators: ReadonlyMap<string, IndicatorRow>;
  facts: ReadonlyMap<string, FactRow>;
  factsByConcept: ReadonlyMap<string, readonly FactRow[]>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Plain and unmemoised: whoever needs it often keeps it. A concept without facts is no key of `factsByConcept`. */
export function indexRows(rows: DatasetRows): DatasetIndex {
  const indicators = byId(rows.indicators);
  const factsByConcept = new Map<string, FactRow[]>();
  for (const fact of rows.facts) {
    const concept = indicators.get(fact.indicator)?.concept;
    if (concept === undefined) continue;
    const facts = factsByConcept.get(concept);
    if (facts === undefined) factsByConcept.set(concept, [fact]);
    else facts.push(fact);
  }
  return {
    rows,
    places: byId(rows.places),
    periods: byId(rows.periods),
    documents: byId(rows.documents),
    themes: byId(rows.themes),
    units: byId(rows.units),
    concepts: byId(rows.concepts),
    indicators,
    facts: byId(rows.facts),
    factsByConcept,
  };
}
