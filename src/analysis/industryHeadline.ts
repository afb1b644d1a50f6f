/** One sentence on who builds what, by rule, and one that qualifies it. Neither claims more than the lists say. */
import type { DatasetIndex } from '../dataset/indexDataset';
import { isNested, type ReadingCode, readingOf, type SectorMatrix, type SectorRow } from './sectorMatrix';

export type IndustryClaim =
  | { code: 'nothing-named' }
  | { code: 'one-place-names'; place: string; sectors: number }
  | { code: 'part-of-whole'; whole: string; part: string; common: number }
  | { code: 'all-cities'; sectors: number; cities: number }
  | { code: 'some-cities'; sectors: number; cities: number }
  /** Named one by one: not all the cities selected have a list, or they are not all cities. */
  | { code: 'places-alike'; places: readonly string[]; common: number }
  | { code: 'none-common'; places: readonly string[] };

export type IndustryQualification =
  | { code: 'other-selection' }
  | { code: 'silent'; places: readonly string[] }
  | { code: 'named'; sectors: readonly string[] }
  /** Readings between the places of the claim alone. */
  | {
      code: 'readings';
      sectors: readonly string[];
      counts: Readonly<Record<ReadingCode, number>>;
      between: 'cities' | 'places';
    };

export interface IndustryHeadline {
  claim: IndustryClaim;
  qualification: IndustryQualification;
}

const named = (row: SectorRow) =>
  row.cells.filter((cell) => cell.mentions.length > 0).map((cell) => cell.place);

function readings(
  rows: readonly SectorRow[],
  places: readonly string[],
  index: DatasetIndex,
): IndustryQualification {
  const codes = rows.map(
    ({ cells }) =>
      readingOf(
        cells.filter((cell) => places.includes(cell.place)),
        index,
      ).code,
  );
  const countOf = (code: ReadingCode) => codes.filter((one) => one === code).length;
  const areCities = places.every((place) => index.places.get(place)?.kind === 'city');
  return {
    between: areCities ? 'cities' : 'places',
    code: 'readings',
    sectors: rows.map((row) => row.sector.id),
    counts: {
      'same-segment': countOf('same-segment'),
      'different-segments': countOf('different-segments'),
      'segments-open': countOf('segments-open'),
      'one-place': countOf('one-place'),
    },
  };
}

export function industryHeadline(
  matrix: SectorMatrix,
  places: readonly string[],
  index: DatasetIndex,
): IndustryHeadline {
  const speaking = places.filter((place) => matrix.rows.some((row) => named(row).includes(place)));
  const [a, b] = speaking;
  if (a === undefined)
    return { claim: { code: 'nothing-named' }, qualification: { code: 'other-selection' } };
  const silent = places.filter((place) => !speaking.includes(place));
  const rowsOf = (wanted: readonly string[]) =>
    matrix.rows.filter((row) => wanted.every((place) => named(row).includes(place)));
  if (b === undefined) {
    return {
      claim: { code: 'one-place-names', place: a, sectors: rowsOf([a]).length },
      qualification: silent.length > 0 ? { code: 'silent', places: silent } : { code: 'other-selection' },
    };
  }
  const cities = speaking.filter((place) => index.places.get(place)?.kind === 'city');
  if (speaking.length === 2 && isNested(index.places.get(a), index.places.get(b))) {
    const [part, whole] = index.places.get(a)?.within === b ? [a, b] : [b, a];
    const common = rowsOf(speaking);
    return {
      claim: { code: 'part-of-whole', whole, part, common: common.length },
      qualification: { code: 'named', sectors: common.map((row) => row.sector.id) },
    };
  }
  const selected = places.filter((place) => index.places.get(place)?.kind === 'city').length;
  // Cities first: a new area is part of one, and counts for none.
  const counted = cities.length > 1 ? cities : speaking;
  const all = rowsOf(counted);
  if (all.length > 0) {
    return {
      claim:
        cities.length > 1 && cities.length === selected
          ? { code: 'all-cities', sectors: all.length, cities: cities.length }
          : { code: 'places-alike', places: counted, common: all.length },
      qualification: readings(all, counted, index),
    };
  }
  const some = matrix.rows.filter((row) => row.cities > 1);
  return some.length > 0
    ? {
        claim: { code: 'some-cities', sectors: some.length, cities: cities.length },
        qualification: readings(some, cities, index),
      }
    : {
        claim: { code: 'none-common', places: counted },
        qualification: silent.length > 0 ? { code: 'silent', places: silent } : { code: 'other-selection' },
      };
}
