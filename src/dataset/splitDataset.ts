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
import { withSupplement } from './withSupplement';

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

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Indicators, concepts and units that statements need, as `kind id`. */
function needsOf(rows: readonly FactRow[], dataset: Dataset): ReadonlySet<string> {
  const indicators = new Set(rows.map((row) => row.indicator));
  return new Set([
    ...rows.flatMap(({ unit }) => (unit === null ? [] : [`unit ${unit}`])),
    ...dataset.indicators
      .filter(({ id }) => indicators.has(id))
      .flatMap(({ id, concept }) => [`indicator ${id}`, `concept ${concept}`]),
  ]);
}

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter((id) => !others.has(id)));

/** The ids of one kind. */
const pick = (ids: ReadonlySet<string>, kind: string): ReadonlySet<string> =>
  new Set([...ids].flatMap((id) => (id.startsWith(`${kind} `) ? [id.slice(kind.length + 1)] : [])));

const only = <T extends { readonly id: string }>(records: readonly T[], ids: ReadonlySet<string>) =>
  records.filter(({ id }) => ids.has(id));

/**
 * The dataset in two parts: what the first view shows, and the rest, which may come later. Every record stands in
 * one of them: in the rows where the statements shown need it, in the supplement where only supplementary sources
 * do, else in the details.
 */
export function splitDataset(dataset: Dataset): { rows: DatasetRows; details: DatasetDetails } {
  const core = new Set(dataset.documents.filter((one) => one.collection === 'core').map(({ id }) => id));
  const facts = dataset.facts.map(splitFact);
  const factRows = facts.map(([row]) => row);
  const asides = factRows.filter((row) => row.aside !== undefined);
  const shown = factRows.filter((row) => row.aside === undefined && core.has(row.document));
  const added = factRows.filter((row) => row.aside === undefined && !core.has(row.document));
  const shownIds = needsOf(shown, dataset);
  const asideIds = needsOf(asides, dataset);
  const addedIds = needsOf(added, dataset);
  const indicators = dataset.indicators.map(({ definition, ...row }): [IndicatorRow, typeof definition] => [
    row,
    definition,
  ]);
  const indicatorRows = indicators.map(([row]) => row);
  const documents = dataset.documents.map(splitDocument);
  const documentRows = documents.map(([row]) => row);
  const systemsAdded = dataset.systems.filter((system) => !core.has(system.document));
  const onlyAdded = without(without(addedIds, shownIds), asideIds);
  const pastOnly = new Set(
    dataset.periods
      .filter((one) => one.kind === 'past' && !shown.some((fact) => fact.period === one.id))
      .map(({ id }) => id),
  );
  return {
    rows: {
      name: dataset.name,
      version: dataset.version,
      places: dataset.places,
      periods: dataset.periods.filter(({ id }) => !pastOnly.has(id)),
      documents: only(documentRows, core),
      themes: dataset.themes,
      units: dataset.units.filter(({ id }) => !onlyAdded.has(`unit ${id}`)),
      concepts: only(dataset.concepts, pick(shownIds, 'concept')),
      indicators: only(indicatorRows, pick(shownIds, 'indicator')),
      systems: dataset.systems.filter((system) => system.primary && core.has(system.document)),
      facts: shown,
    },
    details: {
      facts: Object.fromEntries(facts.map(([row, detail]) => [row.id, detail])),
      definitions: Object.fromEntries(indicators.map(([row, definition]) => [row.id, definition])),
      documents: Object.fromEntries(documents.map(([row, detail]) => [row.id, detail])),
      asides,
      concepts: dataset.concepts.filter(
        ({ id }) => !shownIds.has(`concept ${id}`) && !onlyAdded.has(`concept ${id}`),
      ),
      indicators: indicatorRows.filter(
        ({ id }) => !shownIds.has(`indicator ${id}`) && !onlyAdded.has(`indicator ${id}`),
      ),
      systems: dataset.systems.filter((system) => !system.primary && core.has(system.document)),
      sectors: dataset.sectors,
      lineage: dataset.lineage,
      conflicts: dataset.conflicts,
      changes: dataset.changes,
      order: {
        periods: idsOf(dataset.periods),
        units: idsOf(dataset.units),
        concepts: idsOf(dataset.concepts),
        systems: idsOf(dataset.systems),
      },
      supplement: {
        periods: only(dataset.periods, pastOnly),
        documents: documentRows.filter(({ id }) => !core.has(id)),
        units: only(dataset.units, pick(onlyAdded, 'unit')),
        concepts: only(dataset.concepts, pick(onlyAdded, 'concept')),
        indicators: only(indicatorRows, pick(onlyAdded, 'indicator')),
        systems: systemsAdded,
        facts: added,
      },
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

/** Records of several parts in the order of the dataset. */
function inOrder<T extends { readonly id: string }>(records: readonly T[], ids: readonly string[]): T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The whole again, in its old order. */
export function joinDataset(rows: DatasetRows, details: DatasetDetails): Dataset {
  const all = withSupplement(rows, details.supplement);
  const { order, supplement: added } = details;
  const factRows = new Map([...all.facts, ...details.asides].map((row) => [row.id, row]));
  const indicatorRows = new Map([...all.indicators, ...details.indicators].map((row) => [row.id, row]));
  const documentRows = new Map(all.documents.map((row) => [row.id, row]));
  return {
    name: rows.name,
    version: rows.version,
    changes: details.changes,
    places: rows.places,
    periods: inOrder(all.periods, order.periods),
    documents: Object.entries(details.documents).flatMap(([id, detail]) => {
      const row = documentRows.get(id);
      return row === undefined ? [] : [{ ...row, ...detail }];
    }),
    themes: rows.themes,
    units: inOrder(all.units, order.units),
    concepts: inOrder([...rows.concepts, ...details.concepts, ...added.concepts], order.concepts),
    indicators: Object.entries(details.definitions).flatMap(([id, definition]) => {
      const row = indicatorRows.get(id);
      return row === undefined ? [] : [{ ...row, definition }];
    }),
    sectors: details.sectors,
    systems: inOrder([...rows.systems, ...details.systems, ...added.systems], order.systems),
    lineage: details.lineage,
    conflicts: details.conflicts,
    facts: Object.keys(details.facts).flatMap((id) => {
      const row = factRows.get(id);
      const fact = row === undefined ? undefined : joinFact(row, details);
      return fact === undefined ? [] : [fact];
    }),
  };
}
