/** For two places: the sectors that both name, and those that one of them names. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Selection } from '../selection/selection';
import type { Industries } from './industries';
import { mentionsOf } from './industries';
import { isNested, type SectorMatrix } from './sectorMatrix';
import { unnamedIn } from './systems';

export type OverlapCondition =
  /** The lists speak for different periods. */
  | 'other-period'
  /** A list comes from a document made for another period, which looks back. */
  | 'retold'
  /** One place lies in the other. */
  | 'inside'
  /** One place manages a part of the other. */
  | 'part-managed'
  /** A list counts members that it does not name: what the other has alone may be less. */
  | 'open-slots';

export interface Overlap {
  a: string;
  b: string;
  /** Ids of sectors, in the order of the matrix. */
  common: readonly string[];
  onlyA: readonly string[];
  onlyB: readonly string[];
  /** Common sectors in which both name one segment. */
  sameSegment: readonly string[];
  /** Common of all that either names, 0–1; null where one of them has no list: silence is not zero. */
  share: number | null;
  /** Those of the two that have no list in the periods shown. */
  silent: readonly string[];
  conditions: readonly OverlapCondition[];
}

/** Members that the lists of a place count and do not name; each list once. */
export function openSlots(
  place: string,
  selection: Selection,
  index: DatasetIndex,
  industries: Industries,
): number {
  const { current } = mentionsOf(place, selection, index, industries);
  const lists = new Set(current.map(({ system }) => system));
  return [...lists].flatMap(({ tiers }) => tiers).reduce((sum, tier) => sum + unnamedIn(tier), 0);
}

function overlapOf(
  a: string,
  b: string,
  matrix: SectorMatrix,
  index: DatasetIndex,
  open: ReadonlyMap<string, number>,
): Overlap {
  const common: string[] = [];
  const onlyA: string[] = [];
  const onlyB: string[] = [];
  const sameSegment: string[] = [];
  for (const { sector, cells } of matrix.rows) {
    const inA = cells.find((cell) => cell.place === a && cell.mentions.length > 0);
    const inB = cells.find((cell) => cell.place === b && cell.mentions.length > 0);
    if (inA && inB) {
      common.push(sector.id);
      if (inA.segments.some((segment) => inB.segments.includes(segment))) sameSegment.push(sector.id);
    } else if (inA) onlyA.push(sector.id);
    else if (inB) onlyB.push(sector.id);
  }
  const silent = [a, b].filter((place) => (matrix.periods.get(place) ?? null) === null);
  const union = common.length + onlyA.length + onlyB.length;
  const [placeA, placeB] = [index.places.get(a), index.places.get(b)];
  const managesPart =
    placeA?.overlaps?.some((one) => one.place === b) || placeB?.overlaps?.some((one) => one.place === a);
  const isOpen = (open.get(a) ?? 0) > 0 || (open.get(b) ?? 0) > 0;
  const conditions: [OverlapCondition, boolean][] = [
    ['other-period', silent.length === 0 && matrix.periods.get(a) !== matrix.periods.get(b)],
    ['retold', silent.length === 0 && (matrix.retold.includes(a) || matrix.retold.includes(b))],
    ['inside', isNested(placeA, placeB)],
    ['part-managed', managesPart === true],
    ['open-slots', isOpen],
  ];
  return {
    a,
    b,
    common,
    onlyA,
    onlyB,
    sameSegment,
    share: union === 0 || silent.length > 0 ? null : common.length / union,
    silent,
    conditions: conditions.flatMap(([code, holds]) => (holds ? [code] : [])),
  };
}

/** All pairs of the places shown, in their order. */
export function overlaps(
  matrix: SectorMatrix,
  selection: Selection,
  index: DatasetIndex,
  industries: Industries,
): readonly Overlap[] {
  const open = new Map(
    selection.places.map((place) => [place, openSlots(place, selection, index, industries)]),
  );
  return selection.places.flatMap((a, at) =>
    selection.places.slice(at + 1).map((b) => overlapOf(a, b, matrix, index, open)),
  );
}
