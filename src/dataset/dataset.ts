import type {
  Concept,
  Conflict,
  DatasetVersion,
  Fact,
  Indicator,
  Lineage,
  Period,
  Place,
  Sector,
  SourceDocument,
  System,
  Theme,
  Unit,
} from './schema';

/** Everything in data/, validated. Arrays keep the order of their files. */
export interface Dataset {
  name: string;
  version: string;
  /** What each version brought, the newest first; empty where nobody wrote it down. */
  changes: readonly DatasetVersion[];
  places: readonly Place[];
  periods: readonly Period[];
  documents: readonly SourceDocument[];
  themes: readonly Theme[];
  units: readonly Unit[];
  concepts: readonly Concept[];
  indicators: readonly Indicator[];
  sectors: readonly Sector[];
  systems: readonly System[];
  lineage: readonly Lineage[];
  conflicts: readonly Conflict[];
  facts: readonly Fact[];
}

/** A statement without what only the evidence drawer shows. */
export type FactRow = Omit<Fact, 'evidence' | 'yearEvidence' | 'note'>;

/** What an indicator needs to be compared; its definition comes with the details. */
export type IndicatorRow = Omit<Indicator, 'definition'>;

/** What a document needs in a column head and a source line. */
export type DocumentRow = Omit<SourceDocument, 'sha256' | 'quality' | 'gaps'>;

/**
 * The part of the dataset that the first view shows: no evidence, notes, definitions or asides, and of the
 * systems those that head a column.
 */
export interface DatasetRows {
  name: string;
  version: string;
  places: readonly Place[];
  periods: readonly Period[];
  documents: readonly DocumentRow[];
  themes: readonly Theme[];
  units: readonly Unit[];
  concepts: readonly Concept[];
  indicators: readonly IndicatorRow[];
  systems: readonly System[];
  facts: readonly FactRow[];
}

/** Rows that only the supplementary sources bring. */
export type SupplementRows = Pick<
  DatasetRows,
  'periods' | 'documents' | 'units' | 'concepts' | 'indicators' | 'systems' | 'facts'
>;

export type FactDetail = Pick<Fact, 'evidence'> & Partial<Pick<Fact, 'yearEvidence' | 'note'>>;

/** What follows at idle: the rest of the dataset, by id. */
export interface DatasetDetails {
  facts: Readonly<Record<string, FactDetail>>;
  definitions: Readonly<Record<string, Indicator['definition']>>;
  documents: Readonly<Record<string, Pick<SourceDocument, 'sha256' | 'quality' | 'gaps'>>>;
  asides: readonly FactRow[];
  concepts: readonly Concept[];
  indicators: readonly IndicatorRow[];
  systems: readonly System[];
  sectors: readonly Sector[];
  lineage: readonly Lineage[];
  conflicts: readonly Conflict[];
  changes: readonly DatasetVersion[];
  /** Ids in the order of the dataset, where rows, details and supplement share the records. */
  order: Readonly<Record<'periods' | 'units' | 'concepts' | 'systems', readonly string[]>>;
  /** What the supplementary sources add to the rows; nothing of it is shown unless it is switched on. */
  supplement: SupplementRows;
}
