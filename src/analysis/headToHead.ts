/** Two places beside each other: the concepts of both, with difference and ratio where these mean something. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { FactRow } from '../dataset/dataset';
import { toBase } from '../dataset/toBase';
import type { Measure } from '../dataset/schema';
import type { Comparison, Row } from './comparison';
import { type PairVerdict, verdictOf } from './verdict';

/** Why there is no difference or ratio. */
export type Underived =
  /** The two may not be compared. */
  | 'not-comparable'
  /** One is a bound or an approximation, and they are not both targets: thresholds, whose distance says nothing. */
  | 'bounds'
  /** Places in a list, goals in words: they have no distance. */
  | 'measure';

export interface Derived {
  /** In the unit of the first figure. */
  value: number;
  /** What went in, in that unit. */
  inputs: readonly [number, number];
  /**
   * `targets-set`: between two targets, of what was set and not of what will be; `target-and-result`: of what is set at
   * one place and what came about, or is expected, at the other.
   */
  basis: 'exact' | 'targets-set' | 'target-and-result';
}

export const isDerived = (value: Derived | Underived): value is Derived => typeof value === 'object';

export interface PairRow {
  row: Row;
  a: FactRow;
  b: FactRow;
  pair: PairVerdict;
  difference: Derived | Underived;
  ratio: Derived | Underived;
}

export interface HeadToHead {
  shared: readonly PairRow[];
  /** Rows that one of the two alone speaks to. */
  onlyA: readonly Row[];
  onlyB: readonly Row[];
}

/** Twelve digits: more than any document prints; 0.3 − 0.1 is 0.2. */
const digits = 12;
const exact = (value: number) => Number(value.toPrecision(digits));

const withDistance = new Set<Measure>(['level', 'share', 'count', 'growth', 'added', 'change-points']);
/** A ratio of percentages is no ratio of what they measure. */
const withRatio = new Set<Measure>(['level', 'count', 'added']);

/** What the two figures allow: both exact, or both targets with bounds of one kind. */
function basisOf(a: FactRow, b: FactRow): Derived['basis'] | null {
  const targets = [a, b].filter((fact) => fact.kind === 'target').length;
  const areTargets = targets === 2;
  if (a.operator === 'eq' && b.operator === 'eq')
    return areTargets ? 'targets-set' : targets === 1 ? 'target-and-result' : 'exact';
  const isPlain = (fact: FactRow) => fact.operator !== 'between' && fact.operator !== 'approx';
  return areTargets && isPlain(a) && isPlain(b) ? 'targets-set' : null;
}

/** Difference and ratio of two statements, a − b and a ÷ b. */
export function derive(
  a: FactRow,
  b: FactRow,
  pair: PairVerdict,
  index: DatasetIndex,
): Pick<PairRow, 'difference' | 'ratio'> {
  const both = (why: Underived) => ({ difference: why, ratio: why });
  if (pair.verdict === 'not-comparable') return both('not-comparable');
  const measure = index.indicators.get(a.indicator)?.measure;
  const factor = a.unit === null ? undefined : index.units.get(a.unit)?.factor;
  const [x, y] = [toBase(a, index.units), toBase(b, index.units)];
  if (x === null || y === null || factor === undefined || measure === undefined) return both('measure');
  const basis = basisOf(a, b);
  if (basis === null) return both('bounds');
  const inputs = [exact(x / factor), exact(y / factor)] as const;
  return {
    difference: withDistance.has(measure) ? { value: exact((x - y) / factor), inputs, basis } : 'measure',
    ratio: withRatio.has(measure) && y !== 0 ? { value: exact(x / y), inputs, basis } : 'measure',
  };
}

/** The comparison of two places, row by row; the leading statement of each stands for it. */
export function headToHead(
  [placeA, placeB]: readonly [string, string],
  { shared, single }: Comparison,
  index: DatasetIndex,
): HeadToHead {
  const rows = shared.flatMap((group) => group.rows);
  const alone = single.flatMap((group) => group.rows);
  const leadOf = (row: Row, place: string) => row.cells.find((cell) => cell.place === place)?.lead ?? null;
  const pairs = rows.flatMap((row): PairRow[] => {
    const [a, b] = [leadOf(row, placeA), leadOf(row, placeB)];
    if (a === null || b === null) return [];
    const pair = verdictOf(a, b, index);
    return [{ row, a, b, pair, ...derive(a, b, pair, index) }];
  });
  const rank = { comparable: 0, conditional: 1, 'not-comparable': 2 };
  return {
    // What stands together first; within that as in the documents.
    shared: pairs.toSorted((one, other) => rank[one.pair.verdict] - rank[other.pair.verdict]),
    onlyA: alone.filter((row) => row.places.includes(placeA)),
    onlyB: alone.filter((row) => row.places.includes(placeB)),
  };
}

/** The two places shown: those chosen, else the first two selected that do not lie in each other, cities first. */
export function pairOf(
  pair: readonly string[],
  places: readonly string[],
  index: DatasetIndex,
): readonly [string, string] | null {
  const [chosenA, chosenB] = pair;
  if (chosenA !== undefined && chosenB !== undefined) return [chosenA, chosenB];
  const cities = places.filter((place) => index.places.get(place)?.kind === 'city');
  const [a, b] = cities.length > 1 ? cities : places;
  return a === undefined || b === undefined ? null : [a, b];
}

type PairClaim =
  | { code: 'none-shared'; places: readonly string[] }
  | { code: 'shared'; places: readonly string[]; shared: number; comparable: number };

export interface PairHeadline {
  claim: PairClaim;
  counts: { conditional: number; notComparable: number; derived: number };
}

export function pairHeadline(places: readonly string[], { shared }: HeadToHead): PairHeadline {
  const countOf = (verdict: PairVerdict['verdict']) =>
    shared.filter(({ pair }) => pair.verdict === verdict).length;
  return {
    claim:
      shared.length === 0
        ? { code: 'none-shared', places }
        : { code: 'shared', places, shared: shared.length, comparable: countOf('comparable') },
    counts: {
      conditional: countOf('conditional'),
      notComparable: countOf('not-comparable'),
      derived: shared.filter(({ difference }) => typeof difference === 'object').length,
    },
  };
}
