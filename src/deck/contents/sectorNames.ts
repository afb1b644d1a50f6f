/** The industries that a slide is made from, and how a place names a sector. */
import { distinctNames, type Industries, industriesOf, type Mention } from '../../analysis/industries';
import { filterSectors, type SectorCell, type SectorMatrix, sectorMatrix } from '../../analysis/sectorMatrix';
import type { Selection } from '../../selection/selection';
import type { Words } from '../../wording/said';
import { silenceNames } from '../../wording/silence';
import type { Context } from '../content';

export interface IndustryData {
  industries: Industries;
  /** Sectors within the theme and the search. */
  matrix: SectorMatrix;
}

export function industryData({ words, details }: Context, selection: Selection): IndustryData {
  const industries = industriesOf(words.index, details);
  const matrix = sectorMatrix(selection, words.index, industries);
  return { industries, matrix: { ...matrix, rows: filterSectors(matrix.rows, selection) } };
}

export const sectorName = (id: string, { sectors }: Industries, lang: Words['lang']): string =>
  sectors.find((sector) => sector.id === id)?.name[lang] ?? id;

/** Each name of a place once in the language shown; those of the segments wanted come first. */
export function namesOf(
  { mentions }: Pick<SectorCell, 'mentions'>,
  segments: readonly string[],
  { lang }: Words,
): readonly Mention[] {
  const isWanted = ({ member }: Mention) => member.segments.some((id) => segments.includes(id));
  return distinctNames(mentions)
    .filter(
      ({ member }, at, all) => all.findIndex((one) => one.member.name[lang] === member.name[lang]) === at,
    )
    .toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)));
}

/** Documents of the lists that name a sector of the places. */
export const listDocuments = (matrix: SectorMatrix, places: readonly string[]): readonly string[] => [
  ...new Set(
    matrix.rows.flatMap(({ cells }) =>
      cells
        .filter(({ place }) => places.includes(place))
        .flatMap(({ mentions }) => mentions.map(({ system }) => system.document)),
    ),
  ),
];

/** Why a place names nothing, after a dash. */
export const gapText = (silence: SectorCell['silence'], { lang }: Words): string =>
  silence === null ? '' : `┄ ${silenceNames[silence][lang]}`;
