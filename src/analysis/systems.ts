/** Which industry system heads a place's column, and which one stands one step away. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { System } from '../dataset/schema';
import type { Selection } from '../selection/selection';
import { planPeriods } from './coverage';

/**
 * The systems that may head the column of a place in the periods shown: the latest first, each followed by its
 * versions of other dates, newest first.
 */
export function systemsOf(place: string, selection: Selection, index: DatasetIndex): readonly System[] {
  const periods = planPeriods(selection.period, index);
  const latest = (system: System) => Math.max(...system.periods.map((period) => periods.indexOf(period)));
  const dateOf = (system: System) => index.documents.get(system.document)?.date ?? '';
  const ofPlace = index.rows.systems.filter(
    (system) => system.place === place && system.periods.some((one) => periods.includes(one)),
  );
  return ofPlace
    .filter((system) => system.primary)
    .sort((a, b) => latest(b) - latest(a))
    .flatMap((head) => [
      head,
      ...ofPlace
        .filter((system) => system.versionOf === head.id)
        .sort((a, b) => dateOf(b).localeCompare(dateOf(a))),
    ]);
}

/** The system shown at the head of a column: the one chosen, else the latest. */
export function leadingSystem(place: string, selection: Selection, index: DatasetIndex): System | null {
  const systems = systemsOf(place, selection, index);
  return systems.find((system) => selection.systems.includes(system.id)) ?? systems[0] ?? null;
}

/** Members that the document counts and does not name: in a tier, or in no tier at all. */
export function unnamedIn(tier: System['tiers'][number]): number {
  return typeof tier.stated === 'number' ? Math.max(0, tier.stated - tier.members.length) : 0;
}

/** The digit of a list that the document puts in no tier. */
export const isUnplaced = (tier: System['tiers'][number]) =>
  tier.role === 'unassigned' && tier.members.length === 0;

/** Members counted by the system and standing in none of its tiers. */
export function unplacedIn(system: System): number {
  if (system.stated === null) return 0;
  let placed = 0;
  for (const tier of system.tiers) {
    if (tier.stated === 'N') return 0;
    if (!isUnplaced(tier)) placed += tier.stated ?? 0;
  }
  // A formula without tiers says nothing of members; only a sum that falls short does.
  return placed === 0 ? 0 : Math.max(0, system.stated - placed);
}
