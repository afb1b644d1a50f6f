/**
 * Whether two statements may be compared, and if only conditionally, on which conditions.
 * Pure and symmetric: the order of the two never matters. The rules are listed in data-model terms:
 * one function per reason, a table decides which reasons forbid and which only condition.
 */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow, IndicatorRow } from '../dataset/dataset';
import type { Place } from '../dataset/schema';

export type Verdict = 'comparable' | 'conditional' | 'not-comparable';
/** A set of one place has nothing to be compared with. */
export type SetVerdict = Verdict | 'single';

/** Reasons that forbid a comparison, in the order in which they are named. */
export const forbidding = [
  'number-against-words',
  'addition-against-stock',
  'change-against-level',
  'measure',
  'dimension',
  'definition',
  'other-list',
  'other-whole',
  'opposite-bounds',
  'no-year',
  'period',
] as const;

/** Reasons that allow a comparison on a condition, in the order in which they are named. */
export const conditioning = [
  'progress',
  'kind',
  'year',
  'thresholds',
  'average',
  'frequency',
  'scope',
  'document-rank',
  'within',
  'managed-part',
  'supplement',
  'inferred-year',
  'approximate',
  'ambiguous',
] as const;

export type ReasonCode = (typeof forbidding)[number] | (typeof conditioning)[number];

export interface PairVerdict {
  verdict: Verdict;
  /** In the fixed order above; the forbidding ones alone when there are any. */
  reasons: readonly ReasonCode[];
}

interface Statement {
  fact: FactRow;
  indicator: IndicatorRow;
  place: Place;
  instrument: string;
  isSupplement: boolean;
}

const changes = new Set<string>(['growth', 'change-points', 'change-percent', 'multiple']);
const stocks = new Set<string>(['level', 'count', 'share', 'rank']);

const oneIsTheOther = (a: boolean, b: boolean) => a !== b;

const bounds = new Set<string>(['gt', 'gte', 'lte', 'between']);

/** Words have no threshold: “faster than the economy” is a relation, not a bound on a number. */
const isBound = (fact: FactRow) => fact.value !== null && bounds.has(fact.operator);

function direction(fact: FactRow): 'from' | 'to' | 'none' {
  if (fact.value === null) return 'none';
  if (fact.operator === 'gt' || fact.operator === 'gte') return 'from';
  return fact.operator === 'lte' ? 'to' : 'none';
}

function measuresMeet(
  a: Statement,
  b: Statement,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  const [x, y] = [a.indicator.measure, b.indicator.measure];
  return (one.has(x) && other.has(y)) || (one.has(y) && other.has(x));
}

const additions = new Set<string>(['added']);

const sameScope = (a: FactRow, b: FactRow) => a.scope?.zh === b.scope?.zh;

/** Lying in a place, or being one of the places that a group stands for. */
const liesIn = (a: Place, b: Place) => a.within === b.id || (b.members ?? []).includes(a.id);

const isWithin = (a: Statement, b: Statement) => liesIn(a.place, b.place) || liesIn(b.place, a.place);

const managesPartOf = (a: Place, b: Place) => (a.overlaps ?? []).some((overlap) => overlap.place === b.id);

/** A start value quoted with a target is a result as far as comparing goes. */
const kindOf = (fact: FactRow) => (fact.kind === 'baseline' ? 'actual' : fact.kind);

const tests: Record<ReasonCode, (a: Statement, b: Statement) => boolean> = {
  'number-against-words': (a, b) => oneIsTheOther(a.fact.value === null, b.fact.value === null),
  'addition-against-stock': (a, b) => measuresMeet(a, b, additions, stocks),
  'change-against-level': (a, b) =>
    measuresMeet(a, b, changes, stocks) || measuresMeet(a, b, changes, additions),
  measure: (a, b) => a.indicator.measure !== b.indicator.measure,
  dimension: (a, b) => a.indicator.dimension !== b.indicator.dimension,
  definition: (a, b) => a.indicator.id !== b.indicator.id,
  'other-list': (a, b) =>
    a.indicator.measure === 'rank' && b.indicator.measure === 'rank' && a.indicator.id !== b.indicator.id,
  'other-whole': (a, b) =>
    a.indicator.measure === 'share' && a.indicator.id === b.indicator.id && !sameScope(a.fact, b.fact),
  'opposite-bounds': (a, b) =>
    direction(a.fact) !== 'none' && direction(b.fact) !== 'none' && direction(a.fact) !== direction(b.fact),
  'no-year': (a, b) => a.fact.year === null || b.fact.year === null,
  period: (a, b) => a.place.id !== b.place.id && a.fact.period !== b.fact.period,

  progress: (a, b) => a.place.id === b.place.id && a.fact.period !== b.fact.period,
  kind: (a, b) => kindOf(a.fact) !== kindOf(b.fact),
  year: (a, b) => a.fact.period === b.fact.period && a.fact.year !== b.fact.year,
  thresholds: (a, b) => isBound(a.fact) || isBound(b.fact),
  average: (a, b) => oneIsTheOther(a.fact.frequency === 'average', b.fact.frequency === 'average'),
  frequency: ({ fact: a }, { fact: b }) =>
    a.through !== b.through ||
    (a.frequency !== b.frequency && a.frequency !== 'average' && b.frequency !== 'average'),
  scope: (a, b) => a.indicator.measure !== 'share' && !sameScope(a.fact, b.fact),
  'document-rank': (a, b) => a.instrument !== b.instrument,
  within: isWithin,
  'managed-part': (a, b) => managesPartOf(a.place, b.place) || managesPartOf(b.place, a.place),
  supplement: (a, b) => a.isSupplement || b.isSupplement,
  'inferred-year': (a, b) => a.fact.yearBasis === 'inferred' || b.fact.yearBasis === 'inferred',
  approximate: (a, b) => a.fact.operator === 'approx' || b.fact.operator === 'approx',
  ambiguous: (a, b) => a.fact.reading === 'ambiguous' || b.fact.reading === 'ambiguous',
};

/** A narrower reason makes a broader one beside it superfluous. */
const implies: Partial<Record<ReasonCode, readonly ReasonCode[]>> = {
  'number-against-words': [
    'addition-against-stock',
    'change-against-level',
    'measure',
    'dimension',
    'definition',
  ],
  'addition-against-stock': ['measure', 'dimension', 'definition'],
  'change-against-level': ['measure', 'dimension', 'definition'],
  measure: ['dimension', 'definition'],
  dimension: ['definition'],
  'other-list': ['definition'],
};

function withoutImplied<T extends ReasonCode>(reasons: readonly T[]): readonly T[] {
  const implied = new Set(reasons.flatMap((reason) => implies[reason] ?? []));
  return reasons.filter((reason) => !implied.has(reason));
}

function statementOf(fact: FactRow, index: DatasetIndex): Statement | null {
  const indicator = index.indicators.get(fact.indicator);
  const place = index.places.get(fact.place);
  const document = index.documents.get(fact.document);
  if (!indicator || !place || !document) return null;
  return {
    fact,
    indicator,
    place,
    instrument: document.instrument,
    isSupplement: document.collection === 'supplement',
  };
}

/** The verdict on two statements. Statements that refer to unknown records cannot be compared. */
export function verdictOf(a: FactRow, b: FactRow, index: DatasetIndex): PairVerdict {
  const [x, y] = [statementOf(a, index), statementOf(b, index)];
  if (!x || !y) return { verdict: 'not-comparable', reasons: ['definition'] };
  const forbids = withoutImplied(forbidding.filter((reason) => tests[reason](x, y)));
  if (forbids.length > 0) return { verdict: 'not-comparable', reasons: forbids };
  const conditions = conditioning.filter((reason) => tests[reason](x, y));
  return { verdict: conditions.length > 0 ? 'conditional' : 'comparable', reasons: conditions };
}

const strictness: Record<SetVerdict, number> = {
  single: 0,
  comparable: 1,
  conditional: 2,
  'not-comparable': 3,
};

export function weakerOf(a: SetVerdict, b: SetVerdict): SetVerdict {
  return strictness[a] >= strictness[b] ? a : b;
}

export interface PairReason {
  code: ReasonCode;
  /** Ids of the two statements, in the order of the set. */
  between: readonly [string, string];
}

/** The verdict on a set: the weakest of its pairs; `single` for fewer than two. */
export function verdictOfSet(
  facts: readonly FactRow[],
  index: DatasetIndex,
): { verdict: SetVerdict; reasons: readonly PairReason[] } {
  let verdict: SetVerdict = 'single';
  const reasons: PairReason[] = [];
  facts.forEach((a, i) => {
    for (const b of facts.slice(i + 1)) {
      const pair = verdictOf(a, b, index);
      verdict = weakerOf(verdict, pair.verdict);
      for (const code of pair.reasons) reasons.push({ code, between: [a.id, b.id] });
    }
  });
  return { verdict, reasons };
}
