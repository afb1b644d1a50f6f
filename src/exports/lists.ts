/** The lists of industries and the other numbered schemes: a line for each member, and one for each that is not named. */
import { industriesOf, type Industries } from '../analysis/industries';
import { glossaryOf } from '../analysis/schemes';
import { filterSectors, sectorMatrix, type SectorMatrix, sortSectors } from '../analysis/sectorMatrix';
import { unnamedIn, unplacedIn } from '../analysis/systems';
import { planPeriods } from '../analysis/coverage';
import type { DatasetDetails } from '../dataset/dataset';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Sector, System, Tier } from '../dataset/schema';
import type { Selection } from '../selection/selection';

type Member = Tier['members'][number];

export interface ListLine {
  system: System;
  tier: Tier | null;
  /** Null where the document names none here. */
  member: Member | null;
  /** Members that the document counts and does not name. */
  unnamed: number;
  /** `system/tier/member`, as the address opens it. */
  part: string;
}

export interface Lists {
  lines: readonly ListLine[];
  matrix: SectorMatrix;
  /** Lists and schemes that the filters leave out, and those of supplementary sources that are switched off. */
  leftOut: { hidden: number; supplement: number };
  sectors: readonly Sector[];
}

function linesOfTier(system: System, tier: Tier): ListLine[] {
  const part = `${system.id}/${tier.id}`;
  const named = tier.members.map((member, at): ListLine => {
    return { system, tier, member, unnamed: 0, part: `${part}/${at}` };
  });
  const unnamed = unnamedIn(tier);
  const isOpen = unnamed > 0 || named.length === 0;
  return isOpen ? [...named, { system, tier, member: null, unnamed, part }] : named;
}

function linesOf(system: System): ListLine[] {
  const lines = system.tiers.flatMap((tier) => linesOfTier(system, tier));
  const unplaced = unplacedIn(system);
  const isOpen = unplaced > 0 || lines.length === 0;
  const open: ListLine = { system, tier: null, member: null, unnamed: unplaced, part: system.id };
  return isOpen ? [...lines, open] : lines;
}

/** The systems of the places and periods selected, and the schemes that the glossary shows. */
function systemsShown(selection: Selection, index: DatasetIndex, industries: Industries): readonly System[] {
  const periods = planPeriods(selection.period, index);
  const groups = index.rows.places.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const places = [...selection.places, ...groups];
  const lists = industries.systems.filter(
    (system) => system.category === 'industry' && system.periods.some((one) => periods.includes(one)),
  );
  const schemes = glossaryOf(selection, index, industries).groups.flatMap((group) => group.schemes);
  return places.flatMap((place) => [...lists, ...schemes].filter((system) => system.place === place));
}

export function listsOf(
  selection: Selection,
  index: DatasetIndex,
  details: DatasetDetails,
  isAll: boolean,
): Lists {
  const industries = industriesOf(index, details);
  const matrix = sectorMatrix(selection, index, industries);
  const systems = isAll ? industries.systems : systemsShown(selection, index, industries);
  const known = new Set(industries.systems.map(({ id }) => id));
  return {
    lines: systems.flatMap(linesOf),
    leftOut: {
      hidden: industries.systems.length - systems.length,
      supplement: details.supplement.systems.filter(({ id }) => !known.has(id)).length,
    },
    matrix: { ...matrix, rows: sortSectors(filterSectors(matrix.rows, selection), selection.sectorOrder) },
    sectors: details.sectors,
  };
}
