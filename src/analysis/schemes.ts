/** The numbered schemes that are no industry systems: a glossary. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { System } from '../dataset/schema';
import { matcherOf } from '../lib/matches';
import type { Level, Selection } from '../selection/selection';
import { planPeriods } from './coverage';
import type { Industries } from './industries';

interface SchemeGroup {
  /** A place, or a group of places. */
  place: string;
  schemes: readonly System[];
}

export interface Glossary {
  groups: readonly SchemeGroup[];
  count: number;
  /** How many each level would show. */
  levels: Readonly<Record<Level, number>>;
}

/** All that a search may find in a scheme. */
function searchedIn(scheme: System): string {
  const texts = [
    scheme.name,
    ...scheme.tiers.flatMap((tier) => [tier.label, ...tier.members.map((member) => member.name)]),
  ];
  return [scheme.notation, ...texts.flatMap(({ zh, en }) => [zh, en])].join('\n');
}

/** Those of the places, periods, theme and search selected; the ones that groups of places share come last. */
export function glossaryOf(
  selection: Selection,
  index: DatasetIndex,
  { systems }: Pick<Industries, 'systems'>,
): Glossary {
  const periods = planPeriods(selection.period, index);
  const matches = matcherOf(selection.find);
  const groups = index.rows.places.filter((place) => place.kind === 'group').map(({ id }) => id);
  const found = systems.filter(
    (system) =>
      system.category === 'scheme' &&
      [...selection.places, ...groups].includes(system.place) &&
      system.periods.some((period) => periods.includes(period)) &&
      (selection.theme === null || system.theme === selection.theme) &&
      matches(searchedIn(system)),
  );
  const shown = found.filter((system) => selection.level === null || system.level === selection.level);
  const countOf = (level: Level) => found.filter((system) => system.level === level).length;
  return {
    groups: [...selection.places, ...groups].flatMap((place) => {
      const schemes = shown.filter((system) => system.place === place);
      return schemes.length > 0 ? [{ place, schemes }] : [];
    }),
    count: shown.length,
    levels: { place: countOf('place'), province: countOf('province'), national: countOf('national') },
  };
}
