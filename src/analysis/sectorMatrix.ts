/** Who names which sector, in which words, at which tier; and how the places' words stand to each other. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Place, Sector } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { type Silence, silenceIn } from './coverage';
import { leadingSystem } from './systems';
import { type Industries, type Mention, mentionsOf, type Stage, stages } from './industries';

/**
 * `same-segment`: two places name one segment. `different-segments`: each names segments of its own, none in common.
 * `segments-open`: two places name the sector, and one of them no segment, so that neither can be said.
 * `one-place`: no two places name it. A place and one that lies in it are never set against each other.
 */
export type ReadingCode = 'same-segment' | 'different-segments' | 'segments-open' | 'one-place';

export interface Reading {
  code: ReadingCode;
  /** Segments that two places have in common. */
  segments: readonly string[];
}

export interface SectorCell {
  place: string;
  /** What the place names of this sector in the period that speaks for it. */
  mentions: readonly Mention[];
  /** What only its lists of other periods name. */
  earlier: readonly Mention[];
  /** The strongest tier at which the system at the head of the column names it; without that, any list of the place. */
  stage: Stage | null;
  /** Segments named, in the order of the dataset. */
  segments: readonly string[];
  /** Whether the sector is named as a whole, of which every segment is a part. */
  isWhole: boolean;
  silence: Silence | null;
}

export interface SectorRow {
  sector: Sector;
  cells: readonly SectorCell[];
  /** How many of the cities shown name it. */
  cities: number;
  reading: Reading;
}

export interface SectorMatrix {
  /** Sectors that a place shown names, in the order of the dataset. */
  rows: readonly SectorRow[];
  /** Cities shown. */
  cities: number;
  /** The period that speaks for each place; null where no list is shown. */
  periods: ReadonlyMap<string, string | null>;
}

/** Whether one place lies in the other. */
export const isNested = (a: Place | undefined, b: Place | undefined): boolean =>
  (a?.within !== undefined && a.within === b?.id) || (b?.within !== undefined && b.within === a?.id);

function pairReading(a: SectorCell, b: SectorCell): Reading {
  const segments = a.segments.filter((segment) => b.segments.includes(segment));
  if (segments.length > 0) return { code: 'same-segment', segments };
  return { code: a.isWhole || b.isWhole ? 'segments-open' : 'different-segments', segments: [] };
}

const strength: readonly ReadingCode[] = ['same-segment', 'segments-open', 'different-segments', 'one-place'];

/** What can be said of all the pairs together: the first of `same-segment`, `segments-open`, `different-segments`. */
function readingOf(cells: readonly SectorCell[], index: DatasetIndex): Reading {
  const named = cells.filter((cell) => cell.mentions.length > 0);
  const pairs = named.flatMap((a, at) =>
    named
      .slice(at + 1)
      .filter((b) => !isNested(index.places.get(a.place), index.places.get(b.place)))
      .map((b) => pairReading(a, b)),
  );
  const code = strength.find((one) => pairs.some((pair) => pair.code === one)) ?? 'one-place';
  return { code, segments: [...new Set(pairs.flatMap((pair) => pair.segments))].sort() };
}

/** The cells of every sector, for each place shown; asked once, sorted and searched by the view. */
export function sectorMatrix(
  selection: Selection,
  index: DatasetIndex,
  industries: Industries,
): SectorMatrix {
  const named = selection.places.map((place) => ({
    place,
    head: leadingSystem(place, selection, index)?.id,
    silence: silenceIn(place, selection.period, index),
    ...mentionsOf(place, selection, index, industries),
  }));
  const rows = industries.sectors.flatMap((sector): SectorRow[] => {
    const segmentIds = sector.segments.map(({ id }) => id);
    const isOfSector = ({ member }: Mention) =>
      member.segments.some((id) => id === sector.id || segmentIds.includes(id));
    const cells = named.map(({ place, head, silence, current, earlier }): SectorCell => {
      const mentions = current.filter(isOfSector);
      const names = new Set(mentions.map(({ member }) => member.name.zh));
      return {
        place,
        mentions,
        earlier: earlier.filter((one) => isOfSector(one) && !names.has(one.member.name.zh)),
        stage: strongest(mentions.filter(({ system }) => system.id === head)) ?? strongest(mentions),
        isWhole: mentions.some(({ member }) => member.segments.includes(sector.id)),
        segments: segmentIds.filter((id) => mentions.some(({ member }) => member.segments.includes(id))),
        silence: mentions.length > 0 ? null : current.length > 0 ? 'not-stated' : silence,
      };
    });
    if (cells.every((cell) => cell.mentions.length === 0 && cell.earlier.length === 0)) return [];
    const cities = cells.filter((cell) => cell.mentions.length > 0 && isCity(cell.place, index)).length;
    return [{ sector, cells, cities, reading: readingOf(cells, index) }];
  });
  return {
    rows,
    cities: selection.places.filter((place) => isCity(place, index)).length,
    periods: new Map(named.map(({ place, period }) => [place, period])),
  };
}

const strongest = (mentions: readonly Mention[]): Stage | null =>
  stages.find((stage) => mentions.some((one) => one.stage === stage)) ?? null;

const isCity = (place: string, index: DatasetIndex) => index.places.get(place)?.kind === 'city';

const placesNaming = (row: SectorRow) => row.cells.filter((cell) => cell.mentions.length > 0).length;

/**
 * In the wanted order: by how many cities and then places name it, as in the dataset, or by the tier at which one
 * place names it. Equals keep the order of the dataset.
 */
export function sortSectors(rows: readonly SectorRow[], order: string): readonly SectorRow[] {
  if (order === 'sector') return rows;
  if (order === 'places') {
    return rows.toSorted((a, b) => b.cities - a.cities || placesNaming(b) - placesNaming(a));
  }
  const rank = (row: SectorRow) => {
    const cell = row.cells.find((one) => one.place === order);
    if (!cell) return stages.length + 1;
    return cell.stage === null
      ? stages.length + Number(cell.earlier.length === 0)
      : stages.indexOf(cell.stage);
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
