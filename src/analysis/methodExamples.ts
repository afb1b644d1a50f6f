/**
 * For each rule of the method a case from the dataset, found by the rule itself: the first statement that it holds for,
 * or the pair with the fewest other reasons. A rule without a case has none.
 */
import type { DatasetDetails, DocumentRow, FactRow } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Fact, Lineage, System } from '../dataset/schema';
import { bothPeriods, columnPlaces, defaultSelection } from '../selection/selection';
import { compare } from './comparison';
import { coverageOf, planPeriods, type CoverageState, type Silence } from './coverage';
import { industriesOf, mentionsOf, type Mention, type Stage } from './industries';
import { overlaps, type OverlapCondition } from './overlap';
import { sectorMatrix, type ReadingCode } from './sectorMatrix';
import type { Aside } from './sources';
import { verdictOf, type ReasonCode, type SetVerdict } from './verdict';

/** Every rule by its name: its group, and its code there. */
export type RuleCode =
  | `operator.${Fact['operator']}`
  | `kind.${Fact['kind']}`
  | `wording.${NonNullable<Fact['wording']>}`
  | `attribute.${NonNullable<Fact['attribute']>}`
  | `year.${Fact['yearBasis']}`
  | `frequency.${Fact['frequency']}`
  | `basis.${Fact['basis']}`
  | `reading.${Fact['reading']}`
  | `aside.${Aside}`
  | `instrument.${DocumentRow['instrument']}`
  | `coverage.${CoverageState}`
  | `silence.${Silence}`
  | `verdict.${SetVerdict}`
  | `reason.${ReasonCode}`
  | `stage.${Stage}`
  | `sector.${ReadingCode}`
  | `overlap.${OverlapCondition}`
  | `lineage.${Lineage['relation']}`
  | `confidence.${NonNullable<Fact['confidence']>}`;

export type Example =
  | { type: 'fact'; fact: FactRow }
  | { type: 'aside'; fact: FactRow }
  | { type: 'pair'; a: FactRow; b: FactRow; reason: ReasonCode | null }
  | { type: 'silence'; place: string; concept: string }
  | { type: 'coverage'; place: string; period: string }
  | { type: 'document'; document: DocumentRow }
  | { type: 'sector'; sector: string }
  | { type: 'mention'; mention: Mention }
  | { type: 'overlap'; a: string; b: string }
  | { type: 'lineage'; entry: Lineage };

export type Examples = ReadonlyMap<RuleCode, Example>;

class Found {
  readonly all = new Map<RuleCode, Example>();
  /** The first case stays. */
  first(code: RuleCode, example: Example): void {
    if (!this.all.has(code)) this.all.set(code, example);
  }
}

function addFacts(found: Found, index: DatasetIndex): void {
  // A number that needs no note of its own makes its rule plainer.
  const plain = ({ value, reading, scope }: FactRow) =>
    Number(value === null) + Number(reading !== 'clear') + Number(scope !== undefined);
  for (const fact of index.rows.facts.toSorted((a, b) => plain(a) - plain(b))) {
    const example: Example = { type: 'fact', fact };
    if (fact.value !== null) found.first(`operator.${fact.operator}`, example);
    found.first(`kind.${fact.kind}`, example);
    if (fact.wording !== undefined) found.first(`wording.${fact.wording}`, example);
    if (fact.attribute !== undefined) found.first(`attribute.${fact.attribute}`, example);
    found.first(`year.${fact.yearBasis}`, example);
    if (fact.value !== null) found.first(`frequency.${fact.frequency}`, example);
    found.first(`basis.${fact.basis}`, example);
    found.first(`reading.${fact.reading}`, example);
    if (fact.confidence !== undefined) found.first(`confidence.${fact.confidence}`, example);
  }
}

/** Of all pairs about one concept that with the fewest reasons; of two places, but for progress. */
function addPairs(found: Found, index: DatasetIndex): void {
  const fewest = new Map<RuleCode, number>();
  const offer = (code: RuleCode, reasons: number, example: Example) => {
    if (reasons >= (fewest.get(code) ?? Number.POSITIVE_INFINITY)) return;
    fewest.set(code, reasons);
    found.all.set(code, example);
  };
  for (const facts of index.factsByConcept.values()) {
    facts.forEach((a, at) => {
      for (const b of facts.slice(at + 1)) {
        const { verdict, reasons } = verdictOf(a, b, index);
        const isOnePlace = a.place === b.place;
        for (const reason of reasons) {
          if (isOnePlace !== (reason === 'progress')) continue;
          offer(`reason.${reason}`, reasons.length, { type: 'pair', a, b, reason });
        }
        const [reason = null] = reasons;
        if (!isOnePlace) offer(`verdict.${verdict}`, reasons.length, { type: 'pair', a, b, reason });
      }
    });
  }
}

function addCoverage(found: Found, index: DatasetIndex): void {
  const selection = defaultSelection(index.rows);
  for (const place of columnPlaces(index.rows)) {
    for (const period of planPeriods(bothPeriods, index)) {
      const { state } = coverageOf(place, period, index);
      found.first(`coverage.${state}`, { type: 'coverage', place, period });
      if (state === 'not-held' || state === 'no-document')
        found.first(`silence.${state}`, { type: 'coverage', place, period });
    }
  }
  const { shared, single } = compare(selection, index);
  for (const row of [...shared, ...single].flatMap(({ rows }) => rows)) {
    for (const { place, silence } of row.cells) {
      if (silence !== null)
        found.first(`silence.${silence}`, { type: 'silence', place, concept: row.concept.id });
    }
    const lead = row.cells.find((cell) => cell.lead)?.lead;
    if (row.verdict === 'single' && lead) found.first('verdict.single', { type: 'fact', fact: lead });
  }
}

function addIndustries(found: Found, index: DatasetIndex, details: DatasetDetails): void {
  const selection = defaultSelection(index.rows);
  const industries = industriesOf(index, details);
  const matrix = sectorMatrix(selection, index, industries);
  for (const { sector, reading } of matrix.rows)
    found.first(`sector.${reading.code}`, { type: 'sector', sector: sector.id });
  for (const place of selection.places) {
    for (const mention of mentionsOf(place, selection, index, industries).current)
      found.first(`stage.${mention.stage}`, { type: 'mention', mention });
  }
  for (const { a, b, conditions } of overlaps(matrix, selection, index, industries)) {
    for (const condition of conditions) found.first(`overlap.${condition}`, { type: 'overlap', a, b });
  }
  const isShown = (end: Lineage['from']) =>
    end === null || industries.systems.some((system: System) => system.id === end.system);
  for (const entry of details.lineage) {
    if (isShown(entry.from) && isShown(entry.to))
      found.first(`lineage.${entry.relation}`, { type: 'lineage', entry });
  }
}

export function examplesOf(index: DatasetIndex, details: DatasetDetails): Examples {
  const found = new Found();
  addFacts(found, index);
  addPairs(found, index);
  addCoverage(found, index);
  addIndustries(found, index, details);
  for (const document of index.rows.documents) {
    if (document.held) found.first(`instrument.${document.instrument}`, { type: 'document', document });
  }
  for (const fact of details.asides) {
    if (fact.aside !== undefined) found.first(`aside.${fact.aside}`, { type: 'aside', fact });
  }
  return found.all;
}
