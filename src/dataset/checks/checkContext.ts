import type { Dataset } from '../dataset';
import { fileOf } from '../datasetFiles';
import { type ProblemCode, Problems } from '../problem';
import type { Indicator, Period, ResourceName, SourceDocument, Text, Unit } from '../schema';

/** Where a problem is: resource, record and, for facts, the document whose file it is. */
export interface RecordPlace {
  resource: ResourceName;
  record: string;
  document?: string;
}

interface Complaint {
  field: string;
  value: unknown;
  code: ProblemCode;
  expected: Text;
}

const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map((record) => record.id));

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** What every check needs: the dataset, the ids that exist, and where to complain. */
export class CheckContext {
  readonly problems = new Problems();
  readonly known: Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly periods: ReadonlyMap<string, Period>;

  constructor(readonly dataset: Dataset) {
    this.units = byId(dataset.units);
    this.indicators = byId(dataset.indicators);
    this.documents = byId(dataset.documents);
    this.periods = byId(dataset.periods);
    this.known = {
      place: ids(dataset.places),
      period: ids(dataset.periods),
      document: ids(dataset.documents),
      theme: ids(dataset.themes),
      unit: ids(dataset.units),
      concept: ids(dataset.concepts),
      indicator: ids(dataset.indicators),
      fact: ids(dataset.facts),
      system: ids(dataset.systems),
      // A member may name a sector as a whole.
      segment: ids(dataset.sectors.flatMap((sector) => [sector, ...sector.segments])),
      dimension: new Set(dataset.units.map((unit) => unit.dimension)),
    };
  }

  complain(
    { resource, record, document }: RecordPlace,
    complaint: Complaint,
    candidates?: Iterable<string>,
  ): void {
    this.problems.add(fileOf(resource, document), { record, ...complaint }, candidates);
  }

  /** Complains when the id does not exist. An absent optional reference is fine. */
  refer(place: RecordPlace, field: string, target: ReferenceTarget, id: string | null | undefined): void {
    if (id === undefined || id === null || this.known[target].has(id)) return;
    const expected = { zh: `已有的${targetNames[target]} id`, en: `the id of an existing ${target}` };
    this.complain(place, { field, value: id, code: 'unknown-reference', expected }, this.known[target]);
  }
}

const targetNames = {
  place: '地区',
  period: '规划期',
  document: '文件',
  theme: '主题',
  unit: '单位',
  concept: '概念',
  indicator: '指标',
  fact: '数据',
  system: '体系',
  segment: '细分领域',
  dimension: '量纲',
} as const;

type ReferenceTarget = keyof typeof targetNames;
