import type {
  Dataset,
  DatasetDetails,
  DatasetRows,
  DocumentRow,
  FactDetail,
  FactRow,
  IndicatorRow,
} from './dataset';
import type { Fact, SourceDocument } from './schema';

function splitFact(fact: Fact): [FactRow, FactDetail] {
  const { evidence, yearEvidence, note, ...row } = fact;
  const detail: FactDetail = { evidence };
  if (yearEvidence !== undefined) detail.yearEvidence = yearEvidence;
  if (note !== undefined) detail.note = note;
  return [row, detail];
}

type DocumentDetail = DatasetDetails['documents'][string];

function splitDocument(document: SourceDocument): [DocumentRow, DocumentDetail] {
  const { sha256, quality, gaps, ...row } = document;
  return [row, { sha256, quality, ...(gaps === undefined ? {} : { gaps }) }];
}

/**
 * The dataset in two parts: what the first view shows, and the rest, which may come later. Nothing is lost; the
 * order of the facts is kept in the order of `details.facts`.
 */
export function splitDataset(dataset: Dataset): { rows: DatasetRows; details: DatasetDetails } {
  const facts = dataset.facts.map(splitFact);
  const documents = dataset.documents.map(splitDocument);
  const rowsShown = facts.map(([row]) => row).filter((row) => row.aside === undefined);
  const indicatorsShown = new Set(rowsShown.map((row) => row.indicator));
  const conceptsShown = new Set(
    dataset.indicators.filter(({ id }) => indicatorsShown.has(id)).map(({ concept }) => concept),
  );
  const indicators = dataset.indicators.map(({ definition, ...row }): [IndicatorRow, typeof definition] => [
    row,
    definition,
  ]);
  return {
    rows: {
      name: dataset.name,
      version: dataset.version,
      places: dataset.places,
      periods: dataset.periods,
      documents: documents.map(([row]) => row),
      themes: dataset.themes,
      units: dataset.units,
      concepts: dataset.concepts.filter(({ id }) => conceptsShown.has(id)),
      indicators: indicators.map(([row]) => row).filter(({ id }) => indicatorsShown.has(id)),
      systems: dataset.systems.filter((system) => system.primary),
      facts: rowsShown,
    },
    details: {
      facts: Object.fromEntries(facts.map(([row, detail]) => [row.id, detail])),
      definitions: Object.fromEntries(indicators.map(([row, definition]) => [row.id, definition])),
      documents: Object.fromEntries(documents.map(([row, detail]) => [row.id, detail])),
      asides: facts.map(([row]) => row).filter((row) => row.aside !== undefined),
      concepts: dataset.concepts.filter(({ id }) => !conceptsShown.has(id)),
      indicators: indicators.map(([row]) => row).filter(({ id }) => !indicatorsShown.has(id)),
      systems: dataset.systems.filter((system) => !system.primary),
      sectors: dataset.sectors,
      lineage: dataset.lineage,
    },
  };
}

/** Looks up own keys only: an id may be “constructor”. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A row with its evidence and notes; undefined where the details do not know it. */
export function joinFact(row: FactRow, details: Pick<DatasetDetails, 'facts'>): Fact | undefined {
  const detail = own(details.facts, row.id);
  return detail === undefined ? undefined : { ...row, ...detail };
}

/**
 * The whole again. Facts and indicators are in their old order; what the first view does not show of concepts and
 * systems comes behind the rest.
 */
export function joinDataset(rows: DatasetRows, details: DatasetDetails): Dataset {
  const factRows = new Map([...rows.facts, ...details.asides].map((row) => [row.id, row]));
  const indicatorRows = new Map([...rows.indicators, ...details.indicators].map((row) => [row.id, row]));
  return {
    name: rows.name,
    version: rows.version,
    places: rows.places,
    periods: rows.periods,
    documents: rows.documents.map((row) => {
      const detail = own(details.documents, row.id) ?? { sha256: null, quality: null };
      return { ...row, ...detail };
    }),
    themes: rows.themes,
    units: rows.units,
    concepts: [...rows.concepts, ...details.concepts],
    indicators: Object.entries(details.definitions).flatMap(([id, definition]) => {
      const row = indicatorRows.get(id);
      return row === undefined ? [] : [{ ...row, definition }];
    }),
    sectors: details.sectors,
    systems: [...rows.systems, ...details.systems],
    lineage: details.lineage,
    facts: Object.keys(details.facts).flatMap((id) => {
      const row = factRows.get(id);
      const fact = row === undefined ? undefined : joinFact(row, details);
      return fact === undefined ? [] : [fact];
    }),
  };
}
