/** Who names which sector, in which words, at which tier; and how the places' words stand to each other. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Place, Sector } from '../dataset/schema';
import { matcherOf } from '../lib/matches';
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
  /** The places that have one of them in common with another. */
  places: readonly string[];
}

export interface SectorCell {
  place: string;
  /** What the place names of this sector in the period that speaks for it. */
  mentions: readonly Mention[];
  /** What lists of other periods, or lists left out, name besides. */
  elsewhere: readonly Mention[];
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
  /** Cities shown of which there is a list: silence is not counted against them. */
  cities: number;
  /** The period that speaks for each place; null where no list is shown. */
  periods: ReadonlyMap<string, string | null>;
  /** Places whose lists come from a document made for another period, which looks back. */
  retold: readonly string[];
}

/** Whether one place lies in the other. */
export const isNested = (a: Place | undefined, b: Place | undefined): boolean =>
  (a?.within !== undefined && a.within === b?.id) || (b?.within !== undefined && b.within === a?.id);

function pairReading(a: SectorCell, b: SectorCell): Reading {
  const segments = a.segments.filter((segment) => b.segments.includes(segment));
  if (segments.length > 0) return { code: 'same-segment', segments, places: [a.place, b.place] };
  const code = a.isWhole || b.isWhole ? 'segments-open' : 'different-segments';
  return { code, segments: [], places: [] };
}

const strength: readonly ReadingCode[] = ['same-segment', 'segments-open', 'different-segments', 'one-place'];

/** What can be said of all the pairs together: the first of `same-segment`, `segments-open`, `different-segments`. */
export function readingOf(cells: readonly SectorCell[], index: DatasetIndex): Reading {
  const named = cells.filter((cell) => cell.mentions.length > 0);
  const pairs = named.flatMap((a, at) =>
    named
      .slice(at + 1)
      .filter((b) => !isNested(index.places.get(a.place), index.places.get(b.place)))
      .map((b) => pairReading(a, b)),
  );
  const code = strength.find((one) => pairs.some((pair) => pair.code === one)) ?? 'one-place';
  const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
  return {
    code,
    segments: unique(pairs.map((pair) => pair.segments)),
    places: unique(pairs.map((pair) => pair.places)),
  };
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
    const cells = named.map(({ place, head, silence, current, elsewhere }): SectorCell => {
      const mentions = current.filter(isOfSector);
      const names = new Set(mentions.map(({ member }) => member.name.zh));
      return {
        place,
        mentions,
        elsewhere: elsewhere.filter((one) => isOfSector(one) && !names.has(one.member.name.zh)),
        stage: strongest(mentions.filter(({ system }) => system.id === head)) ?? strongest(mentions),
        isWhole: mentions.some(({ member }) => member.segments.includes(sector.id)),
        segments: segmentIds.filter((id) => mentions.some(({ member }) => member.segments.includes(id))),
        silence: mentions.length > 0 ? null : current.length > 0 ? 'not-stated' : silence,
      };
    });
    if (cells.every((cell) => cell.mentions.length === 0 && cell.elsewhere.length === 0)) return [];
    const cities = cells.filter((cell) => cell.mentions.length > 0 && isCity(cell.place, index)).length;
    return [{ sector, cells, cities, reading: readingOf(cells, index) }];
  });
  return {
    rows,
    cities: named.filter(({ place, period }) => period !== null && isCity(place, index)).length,
    periods: new Map(named.map(({ place, period }) => [place, period])),
    retold: named.flatMap(({ place, period, current }) =>
      current.some(({ system }) => index.documents.get(system.document)?.speaksFor !== period) ? [place] : [],
    ),
  };
}

const strongest = (mentions: readonly Mention[]): Stage | null =>
  stages.find((stage) => mentions.some((one) => one.stage === stage)) ?? null;

const isCity = (place: string, index: DatasetIndex) => index.places.get(place)?.kind === 'city';

/** All that a search may find in a row. */
function searchedIn({ sector, cells }: SectorRow): string {
  const mentioned = cells.flatMap(({ mentions, elsewhere }) =>
    [...mentions, ...elsewhere].map(({ member }) => member.name),
  );
  return [...[sector, ...sector.segments].map(({ name }) => name), ...mentioned]
    .flatMap(({ zh, en }) => [zh, en])
    .join('\n');
}

/** The sectors that a theme and a search choose: whole rows, so that no place is made to look silent. */
export function filterSectors(
  rows: readonly SectorRow[],
  { theme, query }: Pick<Selection, 'theme' | 'query'>,
): readonly SectorRow[] {
  const matches = matcherOf(query);
  const isOfTheme = ({ cells }: SectorRow) =>
    theme === null || cells.some(({ mentions }) => mentions.some(({ system }) => system.theme === theme));
  return rows.filter((row) => isOfTheme(row) && matches(searchedIn(row)));
}

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
      ? stages.length + Number(cell.elsewhere.length === 0)
      : stages.indexOf(cell.stage);
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
